/**
 * Results rounded the wrong way, told beside a confirmed one: "the share alive without relapse was 81 per cent, where it
 * used to be 49". Alone such a figure may be another series' own; beside its twin of the same report it is that report's.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areTwins } from '../confirm/twins.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Neighbour, Setting } from '../setting.ts';

/** So many figures away the twin may stand, in the same paragraph. */
const REACH = 2;

/** The record that the figure rounds wrongly, where a twin of it is confirmed beside. */
export function exposeRounded(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || !isOpen(claim)) return undefined;
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, turned(claim, rec)).outcome;
  const own = ownOf(claim);
  const fits = (rec: Rec): boolean =>
    contradictions(own, rec, setting.reference, setting.inPlay(index))?.size === 0;
  const candidates = setting.reference.records.filter(
    (rec) => SURVIVALS.has(rec.figure.endpoint) && fits(rec),
  );
  if (candidates.some((rec) => outcome(rec) === 'agrees')) return undefined;
  const about = candidates.find(
    (rec) =>
      outcome(rec) === 'misrounded' && setting.near(index, REACH).some((other) => isTwin(claim, rec, other)),
  );
  return about && { verdict: 'misstated', reason: 'wrong-rounding', about };
}

/** A plain share of a measure that its sentence names. */
function isOpen({ endpoint, quantity, reserve, change, bare }: Claim): boolean {
  if (reserve || change || bare || !SURVIVALS.has(endpoint?.value ?? '') || !said(endpoint)) return false;
  const { form, hedge, upTo, interval } = quantity;
  return form === 'percent' && !hedge && upTo === undefined && !interval;
}

/** The claim without what its sentence does not say. */
function ownOf(claim: Claim): Claim {
  const { group, time, ...rest } = claim;
  return {
    ...rest,
    ...(group && said(group) && { group }),
    ...(time && said(time) && { time }),
  };
}

/** Told beside it in its report, and in the group that the text gives the figure, if any. */
function isTwin(claim: Claim, rec: Rec, { claim: other, rec: mate }: Neighbour): boolean {
  if (rec.study.id !== mate.study.id || !areTwins(rec, mate)) return false;
  if (rec.figure.months !== mate.figure.months && !said(claim.time)) return false;
  // Of one group, the figure is that group's only where its sentence does not tell another's.
  const same = rec.group?.treatment === mate.group?.treatment;
  return same || said(claim.group) !== undefined || other.sentence.start === claim.sentence.start;
}
