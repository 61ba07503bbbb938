/**
 * Serious adverse events told by kind: "fever (4) and infection (4)", "1 child with high blood pressure and 1 with
 * vomiting", "four serious infections", "ten serious ones in all". Counts of such words are the trial's only where serious
 * events have been spoken of; where several kinds are counted together, "Four babies had a fever and four an infection",
 * they may be, and such words confirm and refute nothing.
 */

import type { Quantity } from '../numbers/quantity.ts';
import { type Bound, filled } from './bound.ts';

const KINDS: [endpoint: string, words: string][] = [
  ['SAE-fever', 'fevers?|pyrexia|(?:a )?high temperatures?'],
  ['SAE-infection', 'infections?'],
  ['SAE-hypertension', 'hypertension|(?:raised |very )?high blood pressure|raised blood pressure'],
  ['SAE-vomiting', 'vomiting|vomited|being sick'],
];
const ANY = `(?:${KINDS.map(([, words]) => words).join('|')})`;
const SERIOUS =
  /\b(?:serious|severe)\b[^.]{0,40}\b(?:events?|effects?|problems?|complications?|reactions?|ones|toxicit\w+|infections?|fevers?)\b|\bSAEs?\b|\btoxicity was mild\b|\bAEs\b/i;
const REACH = 220;
/** What may stand between a count and its kind. */
const LED =
  '(?:,?\\s(?:of (?:them|these|which|those)|serious|severe|cases? (?:each )?of|each of|episodes? of|events? of|bouts? of|were|was|an?|more|had|with|(?:child|baby|infant|patient|children|babies|infants|patients)(?: (?:with|had|who had))?))*';
const AFTER = new RegExp(`^${LED}\\s(${ANY})\\b`, 'i');
const BEFORE = new RegExp(
  `\\b(${ANY})(?:\\s(?:(?:was|were) (?:seen|reported|recorded|noted) |(?:happened|occurred) )?(?:in|:)\\s|[:,]\\s|\\s\\((?:in\\s)?)$`,
  'i',
);
/** "fever four times, infection four times" */
const TIMES = /^\stimes?\b(?!\s(?:as|more|less|a|per)\b)/i;
const NAMED = new RegExp(`\\b(${ANY})[,:]?\\s$`, 'i');
/** "Serious side effects were seen ten times" */
const SEEN =
  /\b(?:serious|severe) (?:side effects?|adverse events?|events?|problems?|complications?|reactions?) (?:were|was|had been|occurred|happened)(?: (?:seen|reported|recorded|noted))?\s$/i;
const ONES = /^\sserious(?: ones)?(?=\s*(?:[.,;:)]|$)|\s(?:in all|in total|and|overall)\b)/i;

/** "Infections: 17, four of them serious", "fever in 24, serious in four": the share of a kind that was serious. */
const SERIOUS_SHARE =
  /^(?: of (?:them|these|those|which|whom))?(?: (?:were|was|being|rated|judged|graded|counted as))* serious(?=\s*(?:[.,;:)—–]|$)| (?:and|or|enough|by)\b)/i;
const SERIOUS_IN = /\b(?:serious (?:in|for)|as (?:an? )?(?:SAEs?|serious events?):?)(?: only| just)? $/i;
/** "Any fever: 24", "mild vomiting in eight" */
const ANY_GRADE = new RegExp(
  `\\b(?:any|all|mild|moderate|minor|lesser|non-?serious)(?:[- ]grades?)? (?:${ANY})\\b[^.;,#]*$`,
  'i',
);

/** Whether a bare number counts a kind of serious adverse event, by the words beside it. `before`: the text before the sentence. */
export function isReaction({ start, end, decimals }: Quantity, text: string, before: string): boolean {
  if (decimals > 0 || kindOf(text, start, end) === undefined) return false;
  if (isSeriousShare(text, start, end)) return true;
  return saysSerious(text, before) || countsSeveral(text);
}

const saysSerious = (text: string, before: string): boolean =>
  SERIOUS.test((before + text).slice(-REACH - text.length));

/** Kinds of reactions told side by side, as reports list them. */
const countsSeveral = (text: string): boolean =>
  KINDS.filter(([, words]) => new RegExp(`\\b(?:${words})\\b`, 'i').test(text)).length > 1;

/** Gives counts of reactions the kind that stands beside them. `before`: the text before the sentence. */
export function bindReactions(masked: string, bounds: Bound[], before: string): void {
  for (const bound of bounds) {
    const [figure] = bound.slice.quantities;
    if (!figure || (figure.form !== 'count' && figure.form !== 'number') || figure.decimals > 0) continue;
    const share = isSeriousShare(masked, figure.start, figure.end);
    if (ANY_GRADE.test(masked.slice(0, figure.start)) && !share) bound.loose = true;
    const listed =
      share || (bound.endpoint?.value.startsWith('SAE-') && AFTER.test(masked.slice(figure.end)));
    if (bound.endpoint && bound.endpoint.value !== 'enrolled' && !listed) continue;
    const serious = share || saysSerious(masked, before);
    if (!serious && !countsSeveral(masked)) continue;
    const kind = kindOf(masked, figure.start, figure.end);
    if (!kind) continue;
    bound.endpoint = filled(kind, 'construction', kind);
    bound.opposite = false;
    bound.manner = 'frame';
    if (!serious) bound.loose = true;
    // What was serious in four was there in more.
    for (const whole of share ? bounds.slice(0, bounds.indexOf(bound)) : []) {
      const [{ start, end }] = whole.slice.quantities as [Quantity];
      const told = kindOf(masked, start, end) ?? whole.endpoint?.value;
      if (!told?.startsWith('SAE-')) continue;
      whole.endpoint = filled(told, 'construction', told);
      whole.loose = true;
    }
  }
}

const isSeriousShare = (text: string, start: number, end: number): boolean =>
  (SERIOUS_SHARE.test(text.slice(end)) || SERIOUS_IN.test(text.slice(0, start))) &&
  lastKind(text.slice(0, start)) !== undefined;

const lastKind = (head: string): string | undefined =>
  [...head.matchAll(new RegExp(`\\b(?:${ANY})\\b`, 'gi'))].at(-1)?.[0];

function kindOf(text: string, start: number, end: number): string | undefined {
  const head = text.slice(0, start);
  if (SEEN.test(head) && TIMES.test(text.slice(end))) return 'serious-adverse-events';
  const times = SERIOUS.test(text) && TIMES.test(text.slice(end)) ? NAMED.exec(head)?.[1] : undefined;
  const words =
    (isSeriousShare(text, start, end) ? lastKind(head) : undefined) ??
    times ??
    AFTER.exec(text.slice(end))?.[1] ??
    BEFORE.exec(head)?.[1];
  if (words) return KINDS.find(([, all]) => new RegExp(`^(?:${all})$`, 'i').test(words))?.[0];
  return ONES.test(text.slice(end)) ? 'serious-adverse-events' : undefined;
}
