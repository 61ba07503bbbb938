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
    names[study.trial] = [...new Set([...(names[study.trial] ?? []), ...study.aliases.flatMap(withTeam)])];
  }
  return names;
}

/** "Gupta et al" are also "Gupta and co-workers" and "Gupta and her colleagues". */
function withTeam(alias: string): string[] {
  const author = /^(.*\S) et al$/.exec(alias)?.[1];
  if (author === undefined) return [alias];
  return [
    alias,
    `${author} and [(his|her|their)] (colleagues|co workers|coworkers|collaborators|team|others)`,
  ];
}

/** A name that can be nothing else: letters and digits of a trial or a registry, not a surname with a year. */
const UNMISTAKABLE = /^[([]?[A-Z]+[A-Z ]*-?\d{2}/;

/** Trial names that say by themselves what a page is about: E1910 is blinatumomab's, MLL-10 is of infants with ALL. */
export function studySubjects(studies: readonly Study[]): { drug: string[]; disease: string[] } {
  const named = (subject: Study['subject']): string[] => [
    ...new Set(
      studies
        .filter((study) => study.subject === subject)
        .flatMap(({ aliases }) => aliases.filter((alias) => UNMISTAKABLE.test(alias))),
    ),
  ];
  return { drug: named('blinatumomab'), disease: named('infant-all') };
}
