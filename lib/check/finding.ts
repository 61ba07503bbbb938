/** What the checker says of one figure: the shape that marks, popup, report and command line all show. */

export type Verdict = 'match' | 'misstated' | 'unverified';

/** Why a figure is misstated; the first that fits, in this order (annotation contract in docs/verdicts.md). */
export type Reason =
  | 'wrong-rounding'
  | 'wrong-unit'
  | 'wrong-bound'
  | 'wrong-change'
  | 'wrong-denominator'
  | 'wrong-arm'
  | 'wrong-endpoint'
  | 'wrong-timepoint'
  | 'wrong-population'
  | 'wrong-study'
  | 'wrong-value';

/** A published record as an editor reads it; every field is ready to print. */
export interface Evidence {
  id: string;
  /** The published value: "81.6%", "28 of 30 (93%)", "below 40%". */
  value: string;
  /** The published value and its 95% interval as numbers in the record's unit, for a scale; absent where not published. */
  point?: number;
  ci95?: [number, number];
  /** "95% CI 60.8–92.0" or "standard error 2.1". */
  interval?: string;
  n?: number;
  /** "Disease-free survival". */
  endpoint: string;
  /** "Blinatumomab plus chemotherapy". */
  group?: string;
  /** "at 2 years". */
  time?: string;
  /** "Infants under 1 year with KMT2A-rearranged ALL". */
  population?: string;
  /** "Infant blinatumomab trial, first report". */
  study: string;
  /** Full citation in one line. */
  citation: string;
  /** DOI, PubMed or registry address, where there is one. */
  link?: string;
  /** Where in the source: "abstract", "table 2". */
  where?: string;
}

/** One slot of a claim as the reader filled it. */
export interface Slot {
  value: string;
  /** `stated` in the figure's own clause; `construction`: bound by grammar (from–to, compared with, respectively); `inherited` from the sentence before, a heading or the page. */
  from: 'stated' | 'construction' | 'inherited';
  /** The words that filled it. */
  text?: string;
}

export interface ClaimSlots {
  endpoint?: Slot;
  group?: Slot;
  time?: Slot;
  population?: Slot;
  study?: Slot;
  denominator?: Slot;
  /** The figure is a change: a difference in points or months, or relative to where it started. */
  change?: 'difference' | 'relative';
}

/** A published value as the printed figure counts it. */
export interface Compared {
  /** "18.4%", "27.5 percentage points", "75.9–98.3". */
  value: string;
  /** "100% − 81.6%". */
  how?: string;
  /** For a scale of percentages. */
  point?: number;
  ci95?: [number, number];
}

export interface Finding {
  /** The figure as printed. */
  text: string;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  verdict: Verdict;
  /** Set when misstated. */
  reason?: Reason;
  claim: ClaimSlots;
  /** The record the text is about. */
  reference?: Evidence;
  /** What stands beside the printed figure, where that is not the record's own value. */
  compared?: Compared;
  /** The record that owns the printed value, where it is another one. */
  owner?: Evidence;
  /** Why, in one or two sentences for an editor. */
  message: string;
  /** The conversion made, in words: "100% − 81.6% = 18.4%". */
  arithmetic?: string;
  /** What to print in the place of `text`, in the article's own style; only where the figure is misstated and there is a faithful form. */
  correction?: string;
  /** What else an editor should know of it, such as that a later report exists: no part of the verdict. */
  note?: string;
}
