/** Plans: in a sentence that says whom a study is to treat, the countries are those of the plan, too. */

import type { Mention } from '../mentions.ts';
import type { Bound } from './bound.ts';

const STUDY_AHEAD = /\bInterfant[-\s]21\b/;
/** "A follow-up trial is planned: 160 babies", "bigger is coming" */
const ANNOUNCED =
  /\b(?:next|follow-up|successor|bigger|larger|new)\s(?:\w+\s)?(?:trial|study|one)\b[^.]{0,30}\b(?:is|are|will|has been)\s(?:be\s)?(?:planned|coming|under way|on its way|next|to come|being prepared|in preparation)|\b(?:bigger|larger|next)\b[^.]{0,12}\b(?:is coming|to come|on its way)|\b(?:coming|up) next\b/i;

const PAST = /\b(?:was|were|had|enrolled|included|treated|recruited|took|added|tested|covered)\b/i;
const YET = /\b(?:will|would|plan\w*|aim\w*|next|upcoming|coming|is|are|to)\b|Interfant[-\s]21/i;

/** "Its successor, Interfant-06, was larger, with 651 infants": a trial that is named and told in the past is no plan. */
export function withoutPastPlans(masked: string, mentions: Mention[]): Mention[] {
  return mentions.filter((m) => {
    if (m.slot !== 'endpoint' || m.value !== 'planned-enrolment') return true;
    const words = masked.slice(m.start, m.end);
    const named = mentions.some(
      (other) => other.slot === 'study' && other.start >= m.start && other.end <= m.end,
    );
    return !named || YET.test(words) || !PAST.test(words);
  });
}

/** Turns numbers of patients and countries into planned ones, where the sentence speaks of a study that is yet to come. */
export function bindPlans(masked: string, bounds: Bound[], mentions: Mention[]): void {
  const planned = bounds.some((bound) => bound.endpoint?.value === 'planned-enrolment');
  const ahead =
    STUDY_AHEAD.test(masked) && mentions.some((m) => m.slot === 'unreal' || /^planned/.test(m.value));
  const announced = ANNOUNCED.exec(masked);
  if (!planned && !ahead && !announced) return;
  for (const bound of bounds) {
    const { endpoint } = bound;
    const figure = bound.slice.quantities[0]?.start ?? 0;
    const after = announced !== null && figure > announced.index;
    // A list of bare nouns behind the announcement: "160 babies, 27 countries".
    if (!endpoint && after && /^#+ (?:countries|nations)\b/.test(masked.slice(figure)))
      bound.endpoint = { value: 'planned-countries', from: 'construction', text: '' };
    if (endpoint?.value === 'countries') endpoint.value = 'planned-countries';
    if (endpoint?.value === 'enrolled' && (ahead || after)) {
      endpoint.value = 'planned-enrolment';
      if (!ahead) endpoint.from = 'construction';
    }
  }
}
