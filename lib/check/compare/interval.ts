/** Printed 95% intervals: judged only where their figure is right, so that the interval alone can be wrong. */
import type { Claim } from '../../read/claim.ts';
import type { Reason } from '../finding.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { misrounded, sameNumber } from './rounding.ts';

type Printed = NonNullable<Claim['interval']>;

/**
 * Judges the interval printed with a figure that matched; undefined where nothing is held against it. Error class 17:
 * an interval on the wrong estimate ("93.3% (60.8–92.0)"); the twin is the interval with its own.
 */
export function judgeInterval(
  claim: Claim,
  judgement: Judgement,
  reference: Reference,
  inPlay: ReadonlySet<string>,
): Judgement | undefined {
  const { interval } = claim;
  const { about } = judgement;
  if (!interval || !about?.figure.ci95 || judgement.verdict !== 'match' || claim.change) return undefined;
  const isIts = (rec: Rec): boolean => ends(rec, claim)?.every((end, i) => equal(interval, i, end)) ?? false;
  if (isIts(about)) return { verdict: 'match', about };
  const alike = (rec: Rec): boolean => contradictions(claim, rec, reference, inPlay)?.size === 0;
  const twin = reference.records.find((rec) => sameValue(rec, about) && isIts(rec) && alike(rec));
  if (twin) return { verdict: 'match', about: twin };
  if (claim.reserve) return undefined;
  if (ends(about, claim)?.every((end, i) => near(interval, i, end)))
    return { verdict: 'misstated', reason: 'wrong-rounding', about };
  const [owner] = reference.records
    .filter((rec) => rec.study.trial === about.study.trial && isIts(rec))
    .sort((a, b) => differences(a, about).length - differences(b, about).length);
  const reason = owner && differences(owner, about)[0];
  return owner && reason
    ? { verdict: 'misstated', reason, about, owner }
    : { verdict: 'misstated', reason: 'wrong-value', about };
}

/** A record's interval as the claim counts it: a complement's is turned round. */
function ends(rec: Rec, claim: Claim): [number, number] | undefined {
  const { ci95 } = rec.figure;
  if (!ci95 || !turned(claim, rec)) return ci95;
  return [Number((100 - ci95[1]).toFixed(6)), Number((100 - ci95[0]).toFixed(6))];
}

function equal(printed: Printed, index: number, end: number): boolean {
  return sameNumber(index === 0 ? printed.low : printed.high, printed.decimals, published(end));
}

function near(printed: Printed, index: number, end: number): boolean {
  const value = index === 0 ? printed.low : printed.high;
  return equal(printed, index, end) || misrounded(value, printed.decimals, published(end));
}

/** Intervals are published to one decimal for shares and two for ratios. */
function published(value: number): { value: number; decimals: number } {
  return { value, decimals: Math.max(1, `${value}`.split('.')[1]?.length ?? 0) };
}

function sameValue(a: Rec, b: Rec): boolean {
  const [left, right] = [a.figure.value, b.figure.value];
  if ('percent' in left && 'percent' in right) return left.percent === right.percent;
  return 'ratio' in left && 'ratio' in right && left.ratio === right.ratio;
}

/** The slots in which the interval's owner differs from the record the figure belongs to, in the order of reasons. */
function differences(owner: Rec, about: Rec): Reason[] {
  const found: Reason[] = [];
  if (owner.group?.treatment !== about.group?.treatment) found.push('wrong-arm');
  if (owner.figure.endpoint !== about.figure.endpoint) found.push('wrong-endpoint');
  if (owner.figure.months !== about.figure.months) found.push('wrong-timepoint');
  return found;
}
