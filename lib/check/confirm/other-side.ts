/**
 * The other side of a comparison whose one side is confirmed: "Four in five were alive and had not relapsed; with
 * chemotherapy it had been just under half", "20% before the protocol, 50% with it". Beside a figure that the text gives
 * to one group, a figure of the same measure that it gives to nobody, or to another sentence's group, is the other
 * group's where it has that group's value. Nothing is refuted here.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';

/** Gives a figure that its own words leave to no group the match that the other group's figure in its sentence makes plain. */
export function otherSides(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  reference: Reference,
): Judgement[] {
  return judgements.map((judgement, index) => {
    if (judgement.verdict !== 'unverified') return judgement;
    const { claim } = judged[index] as Judged;
    if (!mayBeSide(claim)) return judgement;
    for (const beside of [index - 1, index + 1]) {
      const partner = judged[beside]?.claim;
      const about = judgements[beside]?.verdict === 'match' ? judgements[beside]?.about : undefined;
      if (!partner || !about || partner.sentence.start !== claim.sentence.start) continue;
      if (!isOneSide(partner, about) || !isOfMeasure(claim, about)) continue;
      const rec = reference.records.find(
        (other) => isOtherGroup(other, about) && groupAllows(claim, other) && agrees(claim, other),
      );
      if (rec) return { verdict: 'match', about: rec, byValue: true };
    }
    return judgement;
  });
}

function mayBeSide({ change, quantity, onSubject, inCell, reserve, hints, bare }: Claim): boolean {
  if (change || bare || quantity.date || !onSubject || inCell || hints?.planned) return false;
  if (quantity.form !== 'percent' && quantity.form !== 'fraction' && quantity.form !== 'duration')
    return false;
  return reserve === undefined || reserve === 'elsewhere';
}

/** The partner's own words say whose figure it is. */
const isOneSide = ({ group }: Claim, about: Rec): boolean =>
  about.group !== undefined && said(group) !== undefined;

/** The figure measures what its partner does, by its own words or by those that it takes up, at no other time. */
function isOfMeasure({ endpoint, time, trials }: Claim, { figure, study }: Rec): boolean {
  if (endpoint?.value !== figure.endpoint) return false;
  if (said(trials) && !trials?.value.includes(study.trial)) return false;
  return !said(time) || time?.value === figure.months;
}

function isOtherGroup(other: Rec, about: Rec): boolean {
  return (
    other.study.id === about.study.id &&
    other.figure.endpoint === about.figure.endpoint &&
    other.figure.months === about.figure.months &&
    other.population.label === about.population.label &&
    other.group !== undefined &&
    other.group.id !== about.group?.id
  );
}

/** Whom the figure's own words name must be the record's; a drug that the trial did not give is misread. */
function groupAllows({ group }: Claim, { group: own, study }: Rec): boolean {
  const named = said(group);
  if (!named) return true;
  return named.value === own?.treatment || study.groups.every(({ treatment }) => treatment !== named.value);
}

const agrees = (claim: Claim, rec: Rec): boolean =>
  compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees';
