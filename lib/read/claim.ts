/** A claim: a figure with the slots that say what it is about, each with what filled it. */
import type { Hints } from './hints.ts';
import type { PrintedInterval } from './numbers/interval.ts';
import type { Quantity } from './numbers/quantity.ts';

/**
 * stated        in the figure's own part of the sentence
 * construction  bound by grammar: from–to, compared with, respectively, ellipsis, "that figure"
 * inherited     from the sentence before, a heading or the page: may support a match, hardly a misstatement
 */
export type From = 'stated' | 'construction' | 'inherited';

export interface Filled<T = string> {
  value: T;
  from: From;
  /** The words that filled the slot, as printed. */
  text: string;
}

/** `other`: another drug that a trial of chemotherapy tested, such as lestaurtinib. */
export type Treatment = 'blinatumomab' | 'chemotherapy' | 'other';

/** Who a figure is about. */
export interface WhoSlots {
  age?: Filled;
  genetics?: Filled;
  risk?: Filled;
  state?: Filled;
}

export interface Claim extends WhoSlots {
  quantity: Quantity;
  /** The figure as printed, and its UTF-16 offsets into the article's text. */
  text: string;
  start: number;
  end: number;
  endpoint?: Filled;
  /** The figure counts the endpoint's complement: "died" for survival. */
  opposite: boolean;
  /** A pronoun took the endpoint from the paragraph before. */
  recalled?: boolean;
  /** How surely the endpoint's wording binds this figure: a frame holds it, a name or predicate stands by it. */
  manner: 'frame' | 'noun' | 'event';
  group?: Filled<Treatment>;
  /** A head count that the text assigns to its group: "112 to blinatumomab". */
  arm?: true;
  /** A head count of those whom a trial took in, as far as its words tell: the words confirm, and refute nothing. */
  taken?: true;
  /** It is the number in each of the trial's groups: "54 per arm". */
  each?: true;
  /** Months. */
  time?: Filled<number>;
  /** After how many courses of treatment, where the figure's part of the sentence says so. */
  cycles?: number;
  /** Trial ids that the passage names. */
  trials?: Filled<string[]>;
  /** The one trial of the sentence, where it is named behind the last figure. */
  closing?: Filled<string[]>;
  /** What a share is a share of: "relapses" or "patients", where the text says so. */
  denominator?: Filled;
  /** The figure is a gain or a loss, not a level: "rose by 27 points", "42% higher". */
  change?: 'up' | 'down';
  /** Why no misstatement may be called here, if so. */
  reserve?: 'denied' | 'unreal' | 'subgroup' | 'elsewhere' | 'other-subject' | 'two-readings';
  /** The words that make the patients a part of all, as printed: "average-risk children". */
  part?: string;
  /** The other drug or disease that the sentence or passage is about, as printed. */
  other?: string;
  /** The 95% interval printed with the figure, and where its numbers stand in the article's text. */
  interval?: PrintedInterval & { text: string };
  /** An approval told as the drug's first. */
  isFirst?: true;
  /** An approval whose sentence leaves the drug to the passage: "Full approval followed in July 2017." */
  drugUnsaid?: true;
  /** It is "all" or "none", and no number. */
  wholly?: true;
  /** It stands in a table, whose heads say what it is. */
  inCell?: true;
  /** The sentence speaks of the figure as of somebody's result, whatever it measures. */
  spoken?: true;
  /** The figure's own words count patients, whatever is told of them. */
  ofPatients?: true;
  /** Nothing in its passage ties it to blinatumomab, to infants or to a trial: the figures of leukaemia at large. */
  adrift?: true;
  /** The sentence speaks of "the trial" or "the study". */
  saysTrial: boolean;
  /** The passage is about blinatumomab or infant ALL. */
  onSubject: boolean;
  /** A number that nothing in its sentence makes a figure: it can be recognised by its value and is never refuted. */
  bare?: true;
  /** What the words around it hint at. */
  hints?: Hints;
  /** How many words of its clause the lexicon does not know and plain English does not explain. */
  unknown: number;
  /** Offset of the figure's sentence in the article's text, and its end. */
  sentence: { start: number; end: number };
}
