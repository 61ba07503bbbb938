/**
 * The second of the two good answers: "16 had no measurable leukaemia left and another 16 had only very low levels" (12). The
 * first is confirmed, so that the second counts those with low levels; some of them may be fewer, and they are never more.
 */
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** "… and another", "…, a further", "… and in another" */
const NEXT = /(?:\band|[,;]|^\s?)\s?(?:in )?(?:another|an additional|a further|further) $/i;
/** "… and 16 more had a trace" */
const MORE = /^ (?:more|others|further (?:babies|infants|children|patients))\b/i;
const AND = /(?:\band|[,;])(?: in)? $/i;

/** The record of low levels of the trial whose patients without any are told just before. */
export function exposeLowRest(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const first = setting.confirmed(index - 1);
  if (!claim || !first || claim.endpoint?.value !== 'MRD-low' || claim.reserve) return undefined;
  const { form, hedge, upTo, value } = claim.quantity;
  if ((form !== 'count' && form !== 'number') || hedge || upTo !== undefined) return undefined;
  const { study, figure } = first.rec;
  if (figure.endpoint !== 'MRD-negative' || !/^(?:count|number|of)$/.test(first.claim.quantity.form))
    return undefined;
  const between = setting.between(first.claim, claim);
  if (between.includes('\n') || between.length > FAR) return undefined;
  const rest = setting.after(index);
  if (!NEXT.test(between) && !(AND.test(between) && MORE.test(rest))) return undefined;
  const about = setting.reference.records.find(
    (rec) => rec.study.id === study.id && rec.figure.endpoint === 'MRD-low',
  );
  const told = about && 'count' in about.figure.value ? about.figure.value.count : undefined;
  return about && told !== undefined && value > told
    ? { verdict: 'misstated', reason: 'wrong-value', about }
    : undefined;
}

/** So many characters away the first is told. */
const FAR = 120;
