/**
 * Two groups whose results change places, told outright: "complete remission was 16% with blinatumomab and 34% with
 * chemotherapy". Copy gives such results in passing, and a single one is no ground for an alarm; but that two figures of
 * one name have each the value of the other's group is no coincidence.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** The misstatement of a figure that has the other group's value, beside one that has its own. */
export function exposeExchanged(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || !isTold(claim)) return undefined;
  for (const at of [index - 1, index + 1]) {
    const other = setting.claim(at);
    if (!other || !isTold(other) || other.sentence.start !== claim.sentence.start) continue;
    if (other.endpoint?.value !== claim.endpoint?.value || other.opposite !== claim.opposite) continue;
    if (other.group?.value === claim.group?.value || other.time?.value !== claim.time?.value) continue;
    if (/[;.!?]\s/.test(setting.between(claim, other))) continue;
    const pair = pairOf(setting, index, claim, other);
    if (pair) return { verdict: 'misstated', reason: 'wrong-arm', about: pair[0], owner: pair[1] };
  }
  return undefined;
}

/** A name for what is measured, and for whose it is, in the figure's own part of the sentence. */
function isTold({ endpoint, group, manner, quantity, reserve, change, bare }: Claim): boolean {
  if (reserve || change || bare || manner !== 'noun' || quantity.hedge !== undefined) return false;
  return said(endpoint) !== undefined && group?.from === 'stated';
}

/** One result in both groups, of which each figure has the other's. */
function pairOf(setting: Setting, index: number, claim: Claim, other: Claim): [Rec, Rec] | undefined {
  const { reference } = setting;
  const inPlay = setting.inPlay(index);
  const fits = (of: Claim, rec: Rec): boolean => contradictions(of, rec, reference, inPlay)?.size === 0;
  const has = (of: Claim, rec: Rec): boolean =>
    compare(asPercent(of).quantity, rec, turned(of, rec)).outcome === 'agrees';
  const own = reference.records.filter((rec) => rec.group !== undefined && fits(claim, rec));
  if (own.some((rec) => has(claim, rec))) return undefined;
  for (const mine of own) {
    const theirs = reference.records.find((rec) => areArms(rec, mine) && fits(other, rec));
    if (theirs && has(claim, theirs) && has(other, mine) && !has(other, theirs)) return [mine, theirs];
  }
  return undefined;
}

/** "Sixteen percent with blinatumomab and thirty-four with chemo": the second is a share, too. */
const asPercent = (claim: Claim): Claim =>
  claim.quantity.form === 'number' ? { ...claim, quantity: { ...claim.quantity, form: 'percent' } } : claim;
