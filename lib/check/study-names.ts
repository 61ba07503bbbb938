/** The wordings that name each trial. */
import type { Study } from '../reference/types.ts';

const DATES: ReadonlySet<string> = new Set([
  'approval-date',
  'opinion-date',
  'vote',
  'age-limit',
  'publication-date',
]);

/** Phrases by trial id. Regulators' files hold dates alone: "approved by the FDA" names no trial that a result could belong to. */
export function studyNames(studies: readonly Study[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const study of studies) {
    if (study.figures.every((figure) => DATES.has(figure.endpoint))) continue;
    names[study.trial] = [...new Set([...(names[study.trial] ?? []), ...study.aliases])];
  }
  return names;
}
