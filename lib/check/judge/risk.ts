/**
 * Lower risks told from hazard ratios (annotation contract, "Ratios"): 0.41 is a 59% lower risk. What we derive supports
 * a match; a misstatement only where the sentence gives the ratio itself and takes it for the reduction.
 */
import type { Claim } from '../../read/claim.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { says } from './change.ts';
import { said } from './patients.ts';

/** "The hazard ratio was 0.33. Put differently, …": so far back may the ratio stand. */
const BACK = 3;
const RATIO_OF: Record<string, string> = { OS: 'HR-death', EFS: 'HR-EFS', DFS: 'HR-relapse-or-death' };

/** Judges a stated lower risk against published hazard ratios; undefined where none speaks of it. `beside`: the block's claims. */
export function judgeRisk(
  claim: Claim,
  beside: readonly Claim[],
  reference: Reference,
  inPlay: ReadonlySet<string>,
): Judgement | undefined {
  if (claim.change !== 'down' || claim.quantity.form !== 'percent' || !claim.endpoint) return undefined;
  const { value } = claim.endpoint;
  const wanted = value.startsWith('HR-') ? value : RATIO_OF[value];
  const ratios = reference.records.filter(
    (rec) => rec.figure.endpoint === wanted && isOfTrial(claim, rec, inPlay),
  );
  for (const about of ratios) {
    const ratio = ratioOf(about);
    const arithmetic = `a hazard ratio of ${ratio} is a risk ${roundHalfUp((1 - ratio) * 100, 0)}% lower`;
    if (says(claim, (1 - ratio) * 100))
      return { verdict: claim.reserve === 'denied' ? 'unverified' : 'match', about, arithmetic };
    const given = beside.some(
      ({ quantity, sentence }) =>
        sentence.end > claim.sentence.start - BACK &&
        sentence.start <= claim.sentence.start &&
        quantity.form === 'number' &&
        quantity.value === ratio,
    );
    if (given && !claim.reserve && Math.abs(claim.quantity.value - ratio * 100) < 0.05)
      return { verdict: 'misstated', reason: 'wrong-change', about, arithmetic };
  }
  return undefined;
}

function ratioOf(rec: Rec): number {
  return 'ratio' in rec.figure.value ? rec.figure.value.ratio : Number.NaN;
}

function isOfTrial(claim: Claim, rec: Rec, inPlay: ReadonlySet<string>): boolean {
  const age = said(claim.age);
  if (age && age.value !== rec.population.age) return false;
  return claim.trials ? claim.trials.value.includes(rec.study.trial) : inPlay.has(rec.study.trial);
}
