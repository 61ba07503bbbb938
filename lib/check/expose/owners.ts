/**
 * Whose value a wrong figure is. A misstatement found by other means than releasing a slot is called simply wrong; where
 * the same trial has that very value for another group, measure, time or part of its patients, or another trial has it
 * for the same measure, that is the reason, and the record is named beside. No verdict changes here.
 */

import { compare } from '../compare/compare.ts';
import type { Reason } from '../finding.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';

/** Counts below this are too common to have been taken from anywhere. */
const SMALLEST = 10;

/** The judgements, each plain misstatement with the record that owns its value, where there is one. */
export function withOwners(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  reference: Reference,
): Judgement[] {
  return judgements.map((judgement, index) => {
    const { about, verdict, reason } = judgement;
    const one = judged[index] as Judged;
    if (verdict !== 'misstated' || reason !== 'wrong-value' || !about || !isExact(one)) return judgement;
    for (const [why, fits] of REASONS) {
      const owner = reference.records.find(
        (rec) =>
          rec !== about &&
          fits.every((sets) => sets(rec, about, one)) &&
          compare(one.claim.quantity, rec, false).outcome === 'agrees',
      );
      if (owner) return { ...judgement, reason: why, owner };
    }
    return judgement;
  });
}

/** Neither rounded nor hedged, and no number that anything may have. */
function isExact({ claim: { quantity, change, wholly } }: Judged): boolean {
  const { form, hedge, upTo, date, value } = quantity;
  if (wholly || hedge || upTo !== undefined || date || change || form === 'fraction') return false;
  return (form !== 'count' && form !== 'number') || value >= SMALLEST || quantity.of !== undefined;
}

type Fits = (rec: Rec, about: Rec, of: Judged) => boolean;

const treatment = (rec: Rec): string => rec.group?.treatment ?? 'any';
const sameTrial: Fits = (a, b) => a.study.trial === b.study.trial;
const sameEndpoint: Fits = (a, b) => a.figure.endpoint === b.figure.endpoint;
const sameGroup: Fits = (a, b) => treatment(a) === treatment(b);
const samePart: Fits = (a, b) =>
  a.population.subgroup === b.population.subgroup && a.population.genetics === b.population.genetics;
/** Shares, or numbers of the same things. */
const sameKind: Fits = ({ figure: { value: a } }, { figure: { value: b } }) =>
  'percent' in a ? 'percent' in b : 'unit' in a && 'unit' in b && unitOf(a.unit) === unitOf(b.unit);
const unitOf = (unit: string): string => unit.replace(/^years?$/, 'months');
/** "Younger than two years" was taken from no survival. */
const notAge: Fits = (rec, about) => ![rec, about].some(({ figure }) => /age/i.test(figure.endpoint));
/** What another trial has is a chance, unless the page tells of that trial, or the value is printed to its decimal. */
const inReach: Fits = (rec, about, { inPlay, claim }) =>
  inPlay.has(rec.study.trial) ||
  (rec.figure.endpoint === 'follow-up' && claim.quantity.decimals > 0) ||
  ('percent' in rec.figure.value && (claim.quantity.decimals > 0 || isBorrowed(rec, about)));
/** Copy on the infants takes the figures of better known trials. */
const isBorrowed = (rec: Rec, about: Rec): boolean =>
  about.population.age === 'infants' &&
  about.study.subject === 'blinatumomab' &&
  treatment(rec) === treatment(about);
/** "Babies in 27 countries": what the next study plans. */
const isPlan: Fits = ({ figure }) => figure.endpoint === 'planned-countries';
const not =
  (fits: Fits): Fits =>
  (a, b, of) =>
    !fits(a, b, of);

/** What sets the owner apart, in the order in which the contract has the reason sought. */
const REASONS: readonly (readonly [Reason, readonly Fits[]])[] = [
  ['wrong-arm', [sameTrial, sameEndpoint, samePart, not(sameGroup)]],
  ['wrong-study', [sameTrial, sameKind, isPlan]],
  ['wrong-endpoint', [sameTrial, not(sameEndpoint), samePart, sameGroup, sameKind, notAge]],
  ['wrong-timepoint', [sameTrial, sameEndpoint, samePart, sameGroup]],
  ['wrong-population', [sameTrial, sameEndpoint, not(samePart), sameGroup]],
  ['wrong-study', [not(sameTrial), sameEndpoint, sameKind, inReach]],
];
