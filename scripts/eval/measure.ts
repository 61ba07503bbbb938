/**
 * Runs a checker over articles and counts what became of their marks. The checker, the two baselines and both halves
 * of the corpus all go through here, so that their figures can stand in one table.
 */
import type { Finding } from '../../lib/check/finding.ts';
import type { Article } from '../../lib/read/article.ts';
import type { Case } from '../cases.ts';
import type { Mark } from '../gold.ts';
import { type Comparison, compare } from '../scoring.ts';
import { numbersIn } from './numbers.ts';
import type { Share } from './wilson.ts';

export type Checker = (article: Article) => Finding[];

/** An article and what a checker made of it. */
export interface Judged extends Comparison {
  of: Case;
  /** Findings with the verdict `match`, right or not. */
  matches: number;
  /** Numbers of the text that belong to no mark. */
  otherNumbers: number;
}

/** Judges every article with one checker. */
export function judge(cases: Case[], checker: Checker): Judged[] {
  return cases.map((of) => {
    const findings = checker(of.article);
    return {
      of,
      ...compare(of.gold, findings),
      matches: findings.filter((f) => f.verdict === 'match').length,
      otherNumbers: numbersIn(of.gold.text).filter(
        (n) => !of.gold.marks.some((m) => m.start < n.end && n.start < m.end),
      ).length,
    };
  });
}

/** The measures of the tables; each a count of events out of chances for them. */
export interface Rates {
  /** Required figures with the right verdict and reason. */
  rightVerdict: Share;
  /** Required right figures told to match. */
  confirmed: Share;
  /** Required misstatements told to be misstated, whatever the reason. */
  found: Share;
  /** … and for the right reason. */
  foundWithReason: Share;
  /** Required figures that a record settles, given to a right record, whatever the verdict. */
  bound: Share;
  /** Required figures that a record settles, left as `unverified`. */
  abstained: Share;
  /** Required figures not recognised as figures. */
  unseen: Share;
  /** Right figures, required or not, told to be misstated. */
  accused: Share;
  /** `misstated` on anything not misstated, figure or not, per right figure. */
  falseAlarms: Share;
  /** `match` on what is no figure, per number that is none. */
  stray: Share;
  /** The same, of all matches given. */
  strayOfMatches: Share;
  /** `unverified` on what is no figure, per number that is none. */
  grey: Share;
}

const sum = (counts: number[]): number => counts.reduce((a, b) => a + b, 0);

/** Counts what a checker did, over all articles given. */
export function ratesOf(judged: Judged[]): Rates {
  const all = judged.flatMap((j) => j.marks);
  const required = all.filter((r) => !r.mark.optional);
  const right = all.filter((r) => r.mark.verdict === 'match');
  const of = (verdict: Mark['verdict']) => required.filter((r) => r.mark.verdict === verdict);
  const settled = required.filter((r) => r.mark.verdict !== 'unverified');
  const misplaced = (kind: string) =>
    judged.flatMap((j) => j.misplaced).filter((m) => m.kind === kind).length;
  const otherNumbers = sum(judged.map((j) => j.otherNumbers));
  const share = <T>(among: T[], holds: (item: T) => boolean): Share => ({
    events: among.filter(holds).length,
    of: among.length,
  });
  return {
    rightVerdict: share(required, (r) => r.verdictRight),
    confirmed: share(of('match'), (r) => r.verdictRight),
    found: share(of('misstated'), (r) => r.found?.verdict === 'misstated'),
    foundWithReason: share(of('misstated'), (r) => r.verdictRight),
    bound: share(
      settled,
      (r) => r.found?.reference !== undefined && r.mark.ids.includes(r.found.reference.id),
    ),
    abstained: share(settled, (r) => r.found?.verdict === 'unverified'),
    unseen: share(required, (r) => r.found === undefined),
    accused: share(right, (r) => r.found?.verdict === 'misstated'),
    falseAlarms: { events: misplaced('false alarm'), of: right.length },
    stray: { events: misplaced('stray match'), of: otherNumbers },
    strayOfMatches: { events: misplaced('stray match'), of: sum(judged.map((j) => j.matches)) },
    grey: { events: misplaced('grey mark'), of: otherNumbers },
  };
}
