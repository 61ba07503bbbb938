/** What is concluded about a claim, before it is put into words. */
import type { Claim } from '../read/claim.ts';
import type { Comparison } from './compare/compare.ts';
import type { Reason, Verdict } from './finding.ts';
import type { Rec } from './record.ts';

export interface Judgement {
  verdict: Verdict;
  reason?: Reason;
  /** The record the text is about. */
  about?: Rec;
  /** The record that owns the printed value, where it is another one. */
  owner?: Rec;
  arithmetic?: string;
  /** The words say too little: the figure was known by its value and its company. */
  byValue?: true;
  /** The text calls the figure nothing, and it is on the subject all the same. */
  echo?: true;
  /** Why nothing can be said: which slot is missing, or what stands in the way. */
  why?:
    | 'no-endpoint'
    | 'no-record'
    | 'loose'
    | 'unsettled'
    | 'reserve'
    | 'between-times'
    | 'not-pinned'
    | 'several-trials';
  /** The trials between which the text does not choose. */
  rivals?: string[];
}

/** A record with how it compares. */
export interface Candidate {
  rec: Rec;
  comparison: Comparison;
}

/** The record that a judgement is about, with the conversion made. */
export function about(candidate: Candidate | undefined): Pick<Judgement, 'about' | 'arithmetic'> {
  if (!candidate) return {};
  return {
    about: candidate.rec,
    ...(candidate.comparison.arithmetic !== undefined && { arithmetic: candidate.comparison.arithmetic }),
  };
}

/** A claim as judged by its words, with the trials that it can belong to. */
export interface Judged {
  claim: Claim;
  judgement: Judgement;
  inPlay: ReadonlySet<string>;
}
