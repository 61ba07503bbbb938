/** Plans: in a sentence that says whom a study is to treat, the countries are those of the plan, too. */
import type { Bound } from './bound.ts';
import type { Mention } from './mentions.ts';

const STUDY_AHEAD = /\bInterfant[-\s]21\b/;

/** Turns numbers of patients and countries into planned ones, where the sentence speaks of a study that is yet to come. */
export function bindPlans(masked: string, bounds: Bound[], mentions: Mention[]): void {
  const planned = bounds.some((bound) => bound.endpoint?.value === 'planned-enrolment');
  const ahead =
    STUDY_AHEAD.test(masked) && mentions.some((m) => m.slot === 'unreal' || /^planned/.test(m.value));
  if (!planned && !ahead) return;
  for (const { endpoint } of bounds) {
    if (endpoint?.value === 'countries') endpoint.value = 'planned-countries';
    if (endpoint?.value === 'enrolled' && ahead) endpoint.value = 'planned-enrolment';
  }
}
