/**
 * The reference data as the checker uses it. The JSON is compiled from reference-data/ before every build and test,
 * so that nothing has to be validated (and no zod shipped) in a page.
 */
import compiled from './dataset.gen.json' with { type: 'json' };
import type { Figure, Study } from './types.ts';

/** All studies, sorted by id. Maintainers' notes are left out. */
export const studies: Study[] = compiled as unknown as Study[];

const owners = new Map<string, { study: Study; figure: Figure }>();
for (const study of studies) for (const figure of study.figures) owners.set(figure.id, { study, figure });

/** The record with this id, such as "NEJM23-OS2-BLINA"; undefined where there is none. */
export function figureById(id: string): Figure | undefined {
  return owners.get(id)?.figure;
}

/** The study that holds the record with this id; undefined where there is none. */
export function studyOfFigure(id: string): Study | undefined {
  return owners.get(id)?.study;
}

/** The reports of each trial, latest first, by trial id ("infant-blina"). */
export const reportsByTrial: Map<string, Study[]> = new Map();
for (const study of studies)
  reportsByTrial.set(study.trial, [...(reportsByTrial.get(study.trial) ?? []), study]);
for (const reports of reportsByTrial.values()) {
  reports.sort((a, b) => (a.reported === b.reported ? 0 : a.reported < b.reported ? 1 : -1));
}
