/**
 * Whether the words around a figure speak of another group than the one it was given to. "Blinatumomab was given to 30 babies,
 * of whom 66% were alive" names one group, and its value is the other's: a reading that gives it to that one is no reading.
 */
import type { Claim, Treatment } from '../../read/claim.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const CONTROLS =
  /\b(?:chemo\w*|controls?|comparison|earlier|before|previous\w*|former\w*|histor\w*|standard|usual|conventional|without|old|older|past|Interfant\S*|compar\w*|against|versus|vs|than|others?|rest|not|alone|only|up from|then|used to|had been)\b/i;
const TREATED =
  /\b(?:blina\w*|Blincyto|drug|antibody|immunotherapy|new|added|adding|addition|with it|infusion|medicine|now|today|trial|study|against|versus|vs|than|compar\w*|rose|risen|up|to|others?|rest|improv\w*|treated)\b/i;

/** Whether the sentence of the figure at `index`, or the one before it, has a word for the group of `rec`. */
export function namesGroupOf(setting: Setting, index: number, rec: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (!OUTCOMES.has(rec.figure.endpoint) && !rec.figure.endpoint.startsWith('median')) return true;
  // "7.7 months (4.0 months with chemotherapy)": the words for the group are the other figure's own.
  const isShared = [index - 2, index - 1, index + 1, index + 2].some((at) => {
    const { quantity, group, sentence } = setting.claim(at) ?? {};
    if (sentence?.start !== claim.sentence.start || quantity?.form === 'count') return false;
    return group?.from === 'stated' && group.text === claim.group?.text;
  });
  if (isShared) return true;
  const words = `${setting.preceding(claim)} ${setting.sentence(claim)}`.replace(
    claim.group?.text || '\n',
    ' ',
  );
  return (rec.group?.treatment === 'chemotherapy' ? CONTROLS : TREATED).test(words);
}

/** Whether words that tell of one group, but for its name, have one for the other. */
export const namesOther = (words: string, group: Treatment): boolean =>
  (group === 'blinatumomab' ? CONTROLS : TREATED).test(words);
