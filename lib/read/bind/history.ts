/**
 * What the drug was used for before: "the drug, previously tested in adults, led to …", "already in use for relapsed disease,
 * it …". Those patients are not the figure's.
 */
import type { Mention } from '../mentions.ts';

const ADVERBS =
  '(?:(?:previously|formerly|originally|initially|first|so far|thus far|to date|already|until (?:now|then|recently)|till now|long|once|hitherto|earlier|mainly|mostly|only|widely|also|routinely|successfully|now|today)\\s){0,3}';
const USED =
  '(?:tested|tried|used|in use|approved|licen[sc]ed|authori[sz]ed|reserved|developed|designed|given|prescribed|available|registered|known|meant|intended|studied|proven|proved|shown|established)';
const DRUG =
  '(?:blinatumomab|blincyto|immunotherapy|(?:the|this) (?:drug|antibody|medicine|therapy|treatment))';
/** Up to the patients: an aside behind the drug's name, or the opening of the sentence. */
const HEAD = new RegExp(
  `(?:\\b${DRUG},\\s(?:(?:which|that|and)\\s(?:(?:was|is|had|has|been)\\s){0,2})?|^["“']?)${ADVERBS}${USED}\\s[^,;:#]*$`,
  'i',
);
const OTHERS: ReadonlySet<string> = new Set(['age', 'state', 'genetics', 'risk']);

/** Whether a mention of patients tells in whom the drug was used before. */
export function isOfHistory({ slot, start, end }: Mention, masked: string): boolean {
  return (
    OTHERS.has(slot) &&
    HEAD.test(masked.slice(0, start)) &&
    /^[^;:#.]{0,60},\s[^.;:]*#/.test(masked.slice(end))
  );
}
