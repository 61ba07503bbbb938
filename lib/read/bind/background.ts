/**
 * Treatments told in a clause of their own, before the one that tells the figure: "Chemotherapy alone often fails, but 93% of
 * the babies in the trial were alive", "all babies had the standard chemotherapy, and 93% were alive". They are the
 * background of the figure, and no group of it. (For times: numbers/time-clauses.ts.)
 */
import type { Mention } from '../mentions.ts';

const COORDINATE = /;\s|:\s|—|,?\s(?:but|yet|while|whereas|although|though)\s|,\showever,?\s/g;
const ADVERSATIVE = /^,?\s(?:but|yet|however)/i;
/** What the figure's own clause says of its patients: those of the trial, or of now. */
const OF_THE_TRIAL =
  /\b(?:(?:in|of) (?:the|this|our|that) (?:[\w-]+ ){0,2}(?:trial|study)|(?:the|this) (?:trial|study)['’]s|now|today|these days|with an antibody|of these (?:babies|infants|children))\b/i;
/** "…, and 93% of those in the trial lived": told of the trial outright. */
const AND_OF_THOSE =
  /,\sand\s#\sof (?:(?:the|these|all) )?(?:those|babies|infants|children|patients|participants) (?:in|of|from) (?:the|this|our) (?:[\w-]+ ){0,2}(?:trial|study)\b/i;
const OF_THEM =
  /^\s(?:\w+\s)?of (?:them|whom|those(?! (?:in|of|from) (?:the|this|our|that) (?:[\w-]+ ){0,2}(?:trial|study)))\b/i;
/** "… but only 66% lived": still of those told before. */
const STILL =
  /\b(?:only|just|still|merely|barely|scarcely|hardly|not even|no more than|even so|them|they)\b/i;
const FAILED =
  /\b(?:fail\w*|(?:not|n['’]t|never|hardly|rarely|seldom) (?:\w+ )?(?:help|work|improv|cur|succe|chang)\w*|d(?:id|oes|one) (?:little|nothing)|little (?:good|progress|effect)|poor(?:ly)?|bleak|dismal|grim|disappoint\w+|in vain|no (?:use|better|progress)|hard on|toxic)\b/i;

const ALL_HAD =
  /\b(?:all|everyone|everybody|(?:every|each) (?:baby|infant|child|patient|one)|each|both)\b(?:(?!\b(?:who|that|whom|with|controls?|historical|without)\b)[^.;:,]){0,50}\b(?:had|got|received|given|on|kept|underwent|started on)\b[^.;:,#]{0,40}$/i;
const WENT_ON =
  /\b(?:continu\w+|went on|kept on|carried on|stayed|remained|proceeded) (?:with|on|to) [^.;:,#]{0,30}$/i;
const KEPT =
  /^\s(?:was|were|is|had been) (?:kept|retained|continued|unchanged|the same|not changed|left (?:as|un)|identical)\b/i;
const ALONE = /\b(?:alone|only|group|arm|controls?|patients)\b/i;

/** "46.1% of all, because the germline cases do better": patients that a reason tells of are not the figure's. */
const REASON = /#[^#.;]*,?\s(?:because|since|given that)\s[^#.;]*$/i;

/** Whether patients of a kind are told only in the reason behind the last figure. */
export const isOfReason = ({ slot, start, end }: Mention, masked: string): boolean =>
  (slot === 'genetics' || slot === 'risk') &&
  REASON.test(masked.slice(0, start)) &&
  !/^[^.;]*#/.test(masked.slice(end));

/** Whether a mention of a group stands in a clause that only leads up to the figure's. `masked`: the sentence, its figures as `#`. */
export function isBackground({ slot, value, start, end }: Mention, masked: string): boolean {
  if (slot !== 'group' || value !== 'chemotherapy') return false;
  const figure = masked.indexOf('#', end);
  if (figure < 0) return false;
  const between = masked.slice(end, figure);
  const words = masked.slice(start, end);
  const clause = masked.slice(clauseStart(masked, start), start);
  if (!ALONE.test(words + (/^\s\w+/.exec(between)?.[0] ?? '')) && isOfAll(clause + words, between))
    return true;
  const last = [...between.matchAll(COORDINATE)].at(-1);
  const rest = /^#+([^.;:]*?)(?=,\s|[.;:]|$)/.exec(masked.slice(figure))?.[1] ?? '';
  if (!clause.includes('#') && AND_OF_THOSE.test(`${between}#${rest}`)) return true;
  if (!last || clause.includes('#')) return false;
  const own = between.slice(last.index + last[0].length);
  if (STILL.test(own) || OF_THEM.test(rest)) return false;
  const but = ADVERSATIVE.test(last[0]);
  if ((but || /^[;—]/.test(last[0])) && OF_THE_TRIAL.test(`${own}#${rest}`)) return true;
  return but && FAILED.test(`${clause}${words}${between.slice(0, last.index)}`);
}

function clauseStart(masked: string, until: number): number {
  const last = [...masked.slice(0, until).matchAll(COORDINATE)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Chemotherapy that everybody had, or went on with: the trial's own patients, too. */
function isOfAll(told: string, between: string): boolean {
  if (!/[,;:]\s|\sand\s/.test(between)) return false;
  return ALL_HAD.test(told) || WENT_ON.test(told) || KEPT.test(between);
}
