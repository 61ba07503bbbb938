/**
 * Second thoughts on misstatements. Two figures of one sentence are never about the same result: where a slot was not
 * filled by the figure's own words and another figure already has the record, the reading was the mistake, not the copy.
 * "Alive: 93.3 per cent, and 60.2 per cent for chemotherapy alone" swaps no groups.
 */
import type { Judged } from './company.ts';
import type { Judgement } from './judgement.ts';
import type { Rec } from './record.ts';
import { areArms } from './twins.ts';

/** Takes back each misstatement that the rest of its sentence speaks against; others stay as they are. */
export function doubt(judged: readonly Judged[], judgements: readonly Judgement[]): Judgement[] {
  return judgements.map((judgement, index) => {
    const { claim } = judged[index] as Judged;
    const { about, owner } = judgement;
    if (judgement.verdict !== 'misstated' || !about) return judgement;
    const abstain: Judgement = { verdict: 'unverified', why: 'not-pinned', about };
    const one = judged[index] as Judged;
    if (isArmOfList(one, judgement)) return abstain;
    if (claim.endpoint?.from !== 'construction' && claim.group?.from !== 'construction') return judgement;
    const rival = judged.findIndex(
      (other, i) =>
        i !== index &&
        other.claim.sentence.start === claim.sentence.start &&
        other.claim.quantity.form === claim.quantity.form &&
        judgements[i]?.verdict !== 'unverified' &&
        isSameResult(judgements[i]?.about, about),
    );
    if (rival < 0) return judgement;
    const confirmed = judgements[rival]?.verdict === 'match';
    if (confirmed && owner && areArms(owner, about)) return { verdict: 'match', about: owner, byValue: true };
    return abstain;
  });
}

/** One result of one group, at whatever time. */
function isSameResult(a: Rec | undefined, b: Rec): boolean {
  return (
    a?.study.trial === b.study.trial &&
    a.figure.endpoint === b.figure.endpoint &&
    a.group?.treatment === b.group?.treatment &&
    a.population.subgroup === b.population.subgroup &&
    a.population.genetics === b.population.genetics
  );
}

/** "One study, n = 30, historical control": a head count beside a group is not the group's. */
function isArmOfList({ claim }: Judged, { reason }: Judgement): boolean {
  return (
    reason === 'wrong-arm' && claim.endpoint?.value === 'enrolled' && /^n\s*=/i.test(claim.endpoint.text)
  );
}
