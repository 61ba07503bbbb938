/**
 * "85 v 68 with blinatumomab and chemotherapy": behind two figures that are set against each other, the two treatments are
 * one each, and not the two together.
 */
import type { Mention } from '../mentions.ts';

const DRUG = '(?:blinatumomab|Blincyto|blina|immunotherapy|the (?:drug|antibody))';
const CHEMO = '(?:(?:standard|conventional|usual)\\s)?(?:chemotherapy|chemo)\\b';
const PAIR = '#\\S*\\s(?:v|vs\\.?|versus|against|compared (?:with|to))\\s(?:\\w+\\s)?#+\\S*,?\\s';
const LEADS = '(?:respectively,?\\s)?(?:with|for|in|on|among|after|under)\\s(?:the\\s)?';
const END = '(?!\\s(?:arms?|groups?)|\\s(?:alone|together|combined))';
const DRUG_FIRST = new RegExp(`${PAIR}${LEADS}(${DRUG}\\sand\\s)(${CHEMO})${END}`, 'i');
const CHEMO_FIRST = new RegExp(`${PAIR}${LEADS}(${CHEMO}\\sand\\s)(${DRUG})${END}`, 'i');

/** The mentions of a sentence with the two treatments behind such a pair told apart; told the other way round they name neither. */
export function withTreatmentsApart(mentions: Mention[], masked: string): Mention[] {
  const first = DRUG_FIRST.exec(masked);
  const match = first ?? CHEMO_FIRST.exec(masked);
  if (!match) return mentions;
  const end = match.index + match[0].length;
  const [, one = '', other = ''] = match;
  const start = end - one.length - other.length;
  const others = mentions.filter((m) => m.slot !== 'group' || m.end <= start || m.start >= end);
  const group = (value: string, from: number, until: number): Mention => ({
    slot: 'group',
    value,
    manner: 'noun',
    opposite: false,
    start: from,
    end: until,
  });
  const told = first
    ? [
        group('blinatumomab', start, start + one.length - ' and '.length),
        group('chemotherapy', end - other.length, end),
      ]
    : [group('both', start, end)];
  return [...others, ...told].sort((a, b) => a.start - b.start);
}
