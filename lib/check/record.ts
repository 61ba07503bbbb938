/** The reference data as the checker holds it: every figure with its study, group and population at hand. */
import type { Figure, Group, Population, Study } from '../reference/types.ts';

export interface Rec {
  figure: Figure;
  study: Study;
  group?: Group;
  population: Population;
}

/** Trials a page can be about without naming them, and all records, by endpoint. */
export interface Reference {
  records: Rec[];
  /** The trial that copy on blinatumomab in infants is about, unless it names another. */
  home: string;
  /** All trials that gave blinatumomab. */
  blinatumomab: Set<string>;
  /** Trials whose results such copy gives as background without naming them. */
  background: Set<string>;
}

/** Indexes the studies. The home trial is the blinatumomab trial in infants with most figures; its control's source and unnamed epidemiology are background. */
export function indexStudies(studies: readonly Study[]): Reference {
  const records: Rec[] = studies.flatMap((study) =>
    study.figures.map((figure) => {
      const group = study.groups.find((candidate) => candidate.id === figure.group);
      return { figure, study, population: figure.population ?? study.population, ...(group && { group }) };
    }),
  );
  const sizes = new Map<string, number>();
  for (const study of studies)
    if (study.subject === 'blinatumomab' && study.population.age === 'infants')
      sizes.set(study.trial, (sizes.get(study.trial) ?? 0) + study.figures.length);
  const home = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const background = new Set<string>();
  for (const study of studies) {
    if (study.subject === 'infant-all' && study.aliases.length === 0) background.add(study.trial);
    if (study.trial === home)
      for (const group of study.groups) if (group.drawnFrom) background.add(group.drawnFrom);
  }
  const blinatumomab = new Set(
    studies.filter((study) => study.subject === 'blinatumomab').map((study) => study.trial),
  );
  return { records, home, background, blinatumomab };
}
