/**
 * The last step of confirming: a figure that is still open, whose value a record has, is that record's where all that
 * speaks for it, taken together, has seldom misled. It refutes nothing, and leaves alone what was ever held against a record.
 */
import type { Claim } from '../../../read/claim.ts';
import type { Judged, Judgement } from '../../judgement.ts';
import type { Rec, Reference } from '../../record.ts';
import { Setting } from '../../setting.ts';
import { companyOf } from './company.ts';
import { likelihood, type Model } from './model.ts';
import { type Case, valuesOf } from './signs.ts';
import { ofItsValue, suspectsOf } from './suspects.ts';

/** "We have 185 patients": what counts heads is nothing to a trial that the article does not tell of. */
const isHeads = ({ quantity: { form } }: Claim): boolean => form === 'count' || form === 'number';

/** Every suspicion of an article, figure by figure: what the fit learns from and what is judged here. `apart`: what is left alone. */
export function* casesOf(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  apart: readonly boolean[],
  text: string,
  reference: Reference,
): Generator<{ index: number; cases: Case[] }> {
  const setting = new Setting(judged, judgements, text, reference);
  const matches = new Map<string, number>();
  for (const { verdict, about } of judgements)
    if (verdict === 'match' && about)
      matches.set(about.study.trial, (matches.get(about.study.trial) ?? 0) + 1);
  const cache = new Map<number, Rec[]>();
  const values = (index: number): readonly Rec[] => {
    const claim = setting.claim(index);
    if (!claim) return [];
    const known = cache.get(index) ?? ofItsValue(claim, reference.records);
    cache.set(index, known);
    return known;
  };
  for (const [index, { claim }] of judged.entries()) {
    if (judgements[index]?.verdict !== 'unverified' || apart[index]) continue;
    const suspects = suspectsOf(setting, index, () => values(index)).filter(
      ({ rec: { study } }) =>
        matches.has(study.trial) || setting.inPlay(index).has(study.trial) || !isHeads(claim),
    );
    const cases = suspects.map(
      (suspect): Case => ({
        ...suspect,
        claim,
        judgement: judgements[index],
        company: companyOf(setting, index, suspect.rec, values, matches),
        values: values(index),
        setting,
        index,
        reference,
      }),
    );
    if (cases.length > 0) yield { index, cases };
  }
}

/** Gives open figures the match that the signs make likely enough. `apart`: those that are left alone, by index. */
export function knownBySigns(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  apart: readonly boolean[],
  text: string,
  reference: Reference,
  model: Model,
): Judgement[] {
  const own = [...judgements];
  for (const { index, cases } of casesOf(judged, judgements, apart, text, reference)) {
    const weighed = cases
      .map((one) => ({ rec: one.rec, likely: likelihood(model, valuesOf(one, model.signs)) }))
      .sort((a, b) => b.likely - a.likely);
    const [best] = weighed;
    if (best && best.likely >= model.enough)
      own[index] = { verdict: 'match', about: best.rec, byValue: true };
  }
  return own;
}
