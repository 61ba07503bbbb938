/**
 * Two groups or two kinds of patients named in one breath before two figures: "after and before blinatumomab: 93.3% and 65.8%",
 * "KMT2A-r v germline: 33.6% v 60.3%". The nearer name is the second figure's; where the reader gave it to the first, neither of
 * the two is refuted by it.
 */
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** What joins two figures of a pair, or two names of one. */
const JOINED =
  /^\s?(?:%|per ?cent)?\s?\)?,?\s(?:and|v\.?|vs\.?|versus|or|against)\s[^.;:]{0,20}$|^\s?(?:%|per ?cent)?\s?[,/]\s?$/i;
const SECOND = /[\w)](?:,?\s(?:and|or|v\.?|vs\.?|versus)\s|\s?\/\s?)(?:the |on |in |those |with )?$/i;

/** "Whether with (93%) or without (66%)"; "the share alive on blinatumomab, up from 66%": not the group that the words before name. */
const WAY = /\b(?:[Ww]ith \((?:[\w ]+, )?|(?:up|down) from (?:(?:just|about|only|around) )?)$/;

/** Whether what sets the figure at `index` apart from its record is the second of two names told before a pair of figures. */
export function isInOneBreath(setting: Setting, index: number, { reason }: Judgement): boolean {
  const claim = setting.claim(index);
  if (!claim || (reason !== 'wrong-arm' && reason !== 'wrong-population' && reason !== 'wrong-timepoint'))
    return false;
  if (reason === 'wrong-arm' && WAY.test(setting.lead(claim))) return true;
  const pair = [index - 1, index].some((at) => {
    const [a, b] = [setting.claim(at), setting.claim(at + 1)];
    return a && b && a.sentence.start === b.sentence.start && JOINED.test(setting.between(a, b));
  });
  if (!pair) return false;
  const first = setting.claim(index - 1)?.sentence.start === claim.sentence.start ? index - 1 : index;
  const { group, genetics, risk, age } = setting.claim(first) ?? claim;
  const slots = [group, genetics, risk, age].flatMap((slot) => slot?.text || []);
  const lead = setting.lead(setting.claim(first) ?? claim);
  return slots.some((text) => {
    const at = lead.lastIndexOf(text);
    return at > 0 && SECOND.test(lead.slice(0, at));
  });
}
