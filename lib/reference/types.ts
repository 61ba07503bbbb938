/**
 * The shapes of the reference data, as the compiled dataset holds them. The zod schema in schema.ts validates the
 * files against these; nothing here validates anything, so that content scripts carry no zod.
 */

/** How old the people were. `all-ages`: children and adults together. */
export type Age = 'infants' | 'children' | 'adults' | 'all-ages';

export interface Population {
  /** As an editor reads it: "Infants under 1 year with KMT2A-rearranged ALL". */
  label: string;
  age: Age;
  /** Left out where patients of any genetics are meant. */
  genetics?: 'KMT2A-r' | 'KMT2A-germline' | 'Ph-negative' | 'Ph-positive';
  /** Left out where it does not apply. */
  state?: 'first-line' | 'relapsed-refractory' | 'first-relapse' | 'mrd-positive';
  /** A risk group or other subgroup of the study, in a word: "high-risk", "medium-risk", "average-risk". */
  subgroup?: string;
  /** The risk that all patients of a study had, by its id in lexicon/en.json: its name for them is no subgroup. */
  risk?: string;
}

/** A treatment group (arm) of a study. */
export interface Group {
  id: string;
  /** "Blinatumomab plus chemotherapy". */
  label: string;
  /** What was given, as copy tells groups apart; `any` where all patients are counted together. */
  treatment: 'blinatumomab' | 'chemotherapy' | 'other' | 'any';
  n?: number;
  /** The trial whose patients a historical control group is taken from: copy calls the group by that trial's name. */
  drawnFrom?: string;
}

/** A published value. Exactly one of the forms; percentages are 0–100. */
export type Value =
  | { percent: number; decimals: number; count?: number; of?: number }
  | { count: number; of?: number; unit: string }
  | { below: number; unit: '%' }
  | { above: number; unit: '%' }
  | { low: number; high: number; unit: string; decimals: number }
  | { amount: number; decimals: number; unit: string; range?: [number, number]; sd?: number }
  | { ratio: number; decimals: number }
  | { fromYear: number; toYear: number }
  | { dates: string[] };

export interface Figure {
  id: string;
  /** An endpoint id of lexicon/en.json, such as "DFS". */
  endpoint: string;
  /** A group id of this study. */
  group?: string;
  /** Months from the study's usual starting point (diagnosis or trial entry), for an estimate at, or events within, that time. */
  months?: number;
  /** The time in the source's own words, where it is not a number of months: "after the blinatumomab course". */
  when?: string;
  value: Value;
  ci95?: [number, number];
  /** Standard error of the estimate, in the value's unit. */
  se?: number;
  /** Patients the figure is based on. */
  n?: number;
  /** Where sources honestly differ: every value in this span is right, in the value's unit. */
  span?: [number, number];
  /** What a share is a share of, where it is not the group's patients: "relapses". */
  denominator?: string;
  /** Where it is not the study's population. */
  population?: Population;
  /** Where in the source: "abstract", "table". */
  where: string;
  basis: 'primary' | 'secondary';
  /** ISO date or year of the report, where it is not the study's. */
  reported?: string;
  /** How an editor reads the value, where the form alone does not say it. */
  shown?: string;
  /** For the reader of the data: what it is often mistaken for, how sources disagree. */
  note?: string;
}

export interface Study {
  id: string;
  /** Reports of one trial (interim, first, follow-up) share this. */
  trial: string;
  /** "Infant blinatumomab trial, first report (NEJM 2023)". */
  title: string;
  /** The trial in a running sentence: "the infant blinatumomab trial". */
  name: string;
  /** The full citation in one line. */
  citation: string;
  doi?: string;
  pmid?: string;
  registry?: string[];
  /** ISO date or year. */
  reported: string;
  /** Id of the report of the same trial that this one follows. */
  supersedes?: string;
  /** `neighbour`: another drug or another population, held only to recognise its figures. */
  subject: 'blinatumomab' | 'infant-all' | 'neighbour';
  /** Wordings that name the study in copy: trial names, registry numbers, "Litzow". Phrase patterns as in the lexicon. */
  aliases: string[];
  /** Where a series without a name of its own was treated, as copy writes it: "Beijing". It leads to a right value, and refutes nothing. */
  places?: string[];
  population: Population;
  groups: Group[];
  figures: Figure[];
}
