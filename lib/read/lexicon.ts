/** The lexicon of wordings, compiled from reference-data/lexicon/en.json: which words fill which slot of a claim. */
import { type Clue, cluesOf, sieve } from './clues.ts';
import { compilePhrase, spelledOut } from './phrase.ts';

/** What kind of number states an endpoint; a count never states a median, nor a share a number of countries. */
/** `none`: a wording that hides others and states nothing ("MRD-negative patients" says who, not how many). */
export type Measure = 'none' | 'share' | 'share-only' | 'count' | 'duration' | 'dose' | 'ratio';

export interface EndpointWords {
  id: string;
  label: string;
  /** How the complement is called: "Relapse or death" for disease-free survival. */
  opposite?: string;
  measure?: Measure;
  denominator?: string;
  /** Names of the measure: "disease-free survival". */
  nouns: string[];
  /** What happened to the people counted: "were alive". */
  events?: string[];
  oppositeNouns?: string[];
  oppositeEvents?: string[];
  /** Wordings that hold the figure itself, as `#`. */
  frames?: string[];
}

type Lists = Record<string, string[]>;

export interface LexiconSource {
  language: string;
  words: Record<string, string>;
  endpoints: EndpointWords[];
  treatments: Lists;
  ages: Lists;
  genetics: Lists;
  risk: Lists;
  states: Lists;
  comparators: string[];
  /** Comparisons that never set two figures side by side: "consistent with", "unlike". */
  asides: string[];
  anaphora: string[];
  trialWords: string[];
  subgroups: string[];
  elsewhere: string[];
  /** Another series, which keeps the floor until a trial is named. */
  foreign: string[];
  /** Places and hospitals whose figures are their own. */
  places: string[];
  unreal: string[];
  denial: string[];
  changes: Lists;
  subject: Lists;
  /** What a date can be the date of, by endpoint; `other-step` hides what only looks like it. */
  dated: Lists;
  /** Who decides on a medicine, by the trial id of the records of its decisions; `other`: decisions that are not held. */
  regulators: Lists;
  /** Phases of treatment that an approval is for, by the state of the disease. */
  phases: Lists;
  others: Lists;
  /** Single words that let an endpoint be thought of, by endpoint. They state nothing: see lib/read/hints.ts. */
  hints: Lists;
}

export type SlotName =
  | 'endpoint'
  | 'group'
  | 'age'
  | 'genetics'
  | 'risk'
  | 'state'
  | 'study'
  | 'comparator'
  | 'anaphora'
  | 'trial'
  | 'subgroup'
  | 'elsewhere'
  | 'unreal'
  | 'denial'
  | 'change'
  | 'subject'
  | 'other'
  | 'dated'
  | 'regulator'
  | 'phase';

/** How a wording names an endpoint. `frame`: it holds the figure itself. */
export type Manner = 'noun' | 'event' | 'frame';

export interface Wording {
  slot: SlotName;
  value: string;
  manner: Manner;
  /** The wording states the endpoint's complement: "died" for survival. */
  opposite: boolean;
  pattern: RegExp;
  /** What must be in the sentence for the pattern to be worth trying; none: always. */
  clues: Clue[];
}

/** A word that lets an endpoint be thought of. */
export interface Hint {
  endpoint: string;
  pattern: RegExp;
}

export interface Lexicon {
  source: LexiconSource;
  wordings: Wording[];
  hints: Hint[];
  /** The wordings whose clues a text holds: no other can match it. */
  worthTrying(text: string): Wording[];
  endpoint(id: string): EndpointWords | undefined;
}

/** Compiles a lexicon, with the studies' own names beside it, and those of them that say what a page is about. Throws where a phrase cannot be read. */
export function compileLexicon(
  source: LexiconSource,
  studyNames: Record<string, string[]> = {},
  subjects: Lists = {},
): Lexicon {
  const wordings: Wording[] = [];
  const words = Object.fromEntries(
    Object.entries(source.words).map(([name, list]) => [name, spelledOut(list)]),
  );
  const add = (
    slot: SlotName,
    value: string,
    phrases: string[] = [],
    manner: Manner = 'noun',
    opposite = false,
  ): void => {
    for (const phrase of phrases.map(spelledOut))
      wordings.push({
        slot,
        value,
        manner,
        opposite,
        pattern: compilePhrase(phrase, words),
        clues: cluesOf(phrase, words),
      });
  };
  for (const endpoint of source.endpoints) {
    add('endpoint', endpoint.id, endpoint.nouns);
    add('endpoint', endpoint.id, endpoint.events, 'event');
    add('endpoint', endpoint.id, endpoint.oppositeNouns, 'noun', true);
    add('endpoint', endpoint.id, endpoint.oppositeEvents, 'event', true);
    add('endpoint', endpoint.id, endpoint.frames, 'frame');
  }
  const lists: [SlotName, Lists][] = [
    ['group', source.treatments],
    ['age', source.ages],
    ['genetics', source.genetics],
    ['risk', source.risk],
    ['state', source.states],
    ['change', source.changes],
    ['subject', source.subject],
    ['other', source.others],
    ['dated', source.dated],
    ['regulator', source.regulators],
    ['phase', source.phases],
    ['study', studyNames],
    ['subject', subjects],
  ];
  for (const [slot, list] of lists)
    for (const [value, phrases] of Object.entries(list)) add(slot, value, phrases);
  const flags: [SlotName, string[]][] = [
    ['comparator', source.comparators],
    ['anaphora', source.anaphora],
    ['trial', source.trialWords],
    ['subgroup', source.subgroups],
    ['elsewhere', source.elsewhere],
    ['unreal', source.unreal],
    ['denial', source.denial],
  ];
  for (const [slot, phrases] of flags) add(slot, slot, phrases);
  add('comparator', 'aside', source.asides);
  add('elsewhere', 'foreign', source.foreign);
  add('elsewhere', 'place', source.places);
  const hints = Object.entries(source.hints).flatMap(([endpoint, phrases]) =>
    phrases.map((phrase): Hint => ({ endpoint, pattern: compilePhrase(spelledOut(phrase), words) })),
  );
  const byId = new Map(source.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  return { source, wordings, hints, worthTrying: sieve(wordings), endpoint: (id) => byId.get(id) };
}
