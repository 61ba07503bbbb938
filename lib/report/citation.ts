/** A source in one line, as it is pasted into a note or a mail: citation, place in the paper, address. */
import type { Evidence } from '../check/finding.ts';

/** The citation of a record, ready to paste. */
export function citationOf({ citation, where, link }: Evidence): string {
  const sentence = /[.!?]$/.test(citation) ? citation : `${citation}.`;
  return [sentence, where && `In the ${where}.`, link].filter(Boolean).join(' ');
}
