/**
 * The size of the trial to come, told beside the number of countries it will run in: "Interfant-21: 140 infants in 27
 * countries". By itself such a count may be of those in it so far; nobody but the plan has that many countries.
 */
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const NEXT =
  /\bInterfant[-\s]21\b|\b(?:next|following|follow-on|successor|larger|bigger|coming|upcoming)\s(?:study|trial|protocol)\b/i;
/** Those who are in it by now, or another plan for it. */
const SO_FAR =
  /\b(?:so far|already|to date|by now|until now|have been|has been|has (?:enrolled|recruited|included|treated)|enrolled|recruited|joined|at first|first|initially|originally|other|not|never)\b/i;
const PLACES = /^\s[\w-]+(?:,[^,.;\d]{0,30},|,)?\s(?:in|from|across|at hospitals in)\s$/;

/** The planned size, where the text gives another beside the planned number of countries. */
export function exposeNext(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const next = setting.claim(index + 1);
  const { form, value = 0, hedge, upTo } = claim?.quantity ?? {};
  if (!claim || !next || form !== 'count' || hedge || upTo !== undefined || value < 20) return undefined;
  if (!/^(?:enrolled|planned-enrolment)$/.test(claim.endpoint?.value ?? '')) return undefined;
  const { records } = setting.reference;
  const places = records.find(({ figure }) => figure.endpoint === 'planned-countries');
  const about = records.find(
    ({ figure, study }) => figure.endpoint === 'planned-enrolment' && study.id === places?.study.id,
  );
  if (!about || !places || countOf(about) === value || countOf(places) !== next.quantity.value)
    return undefined;
  const sentence = setting.sentence(claim);
  if (!PLACES.test(setting.between(claim, next)) || SO_FAR.test(sentence)) return undefined;
  if (!NEXT.test(sentence) && !NEXT.test(setting.preceding(claim))) return undefined;
  return { verdict: 'misstated', reason: 'wrong-value', about };
}

function countOf({ figure: { value } }: Rec): number | undefined {
  return 'count' in value ? value.count : undefined;
}
