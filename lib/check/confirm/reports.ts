/**
 * Which of a trial's reports a figure is from, where two print the same value and its own words do not choose: "OS was
 * 93.3% vs 60.2%" is from the report that has the 60.2%. What stands beside it says so; no verdict changes here.
 */
import type { Claim } from '../../read/claim.ts';
import type { Quantity } from '../../read/numbers/quantity.ts';
import { compare } from '../compare/compare.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';

/** Gives each settled figure the record of the report that its neighbours are from. */
export function ofOneReport(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  reference: Reference,
): Judgement[] {
  const versions = judgements.map((judgement, index) =>
    versionsOf(judged[index] as Judged, judgement, reference),
  );
  return judgements.map((judgement, index) => {
    const open = versions[index] as Rec[];
    const { claim } = judged[index] as Judged;
    if (open.length < 2) return judgement;
    const report = reportBeside(index);
    const rec = report && open.find(({ study }) => study.id === report);
    return rec && !said(claim.time) ? { ...judgement, about: rec } : judgement;
  });

  /** The report that the nearest settled figure of the same trial is from: in the sentence, before it, or after it. */
  function reportBeside(index: number): string | undefined {
    const own = judged[index]?.claim as Claim;
    const [first] = versions[index] as Rec[];
    const settled = judgements.flatMap(({ verdict, about, owner }, at) => {
      if (verdict === 'unverified' || (versions[at] as Rec[]).length !== 1) return [];
      const rec = verdict === 'misstated' ? (owner ?? about) : about;
      if (rec?.study.trial !== first?.study.trial) return [];
      if (!(versions[index] as Rec[]).some(({ study }) => study.id === rec?.study.id)) return [];
      return at === index ? [] : [{ at, report: rec?.study.id, claim: judged[at]?.claim as Claim }];
    });
    const near = (a: { at: number }, b: { at: number }): number =>
      Math.abs(a.at - index) - Math.abs(b.at - index);
    const beside = settled.filter(({ claim }) => claim.sentence.start === own.sentence.start).sort(near);
    const before = settled.filter(({ at }) => at < index).sort(near);
    const after = settled.filter(({ at }) => at > index).sort(near);
    return (beside[0] ?? before[0] ?? after[0])?.report;
  }
}

/** The records of one result in the reports of one trial that the figure fits alike; none for an open figure. */
function versionsOf({ claim, inPlay }: Judged, { verdict, about }: Judgement, reference: Reference): Rec[] {
  const { decimals, date } = claim.quantity;
  if (verdict === 'unverified' || !about || claim.change || date) return [];
  // All reports count the same patients, and no two plans are of the same trial.
  if (/^(?:enrolled|planned-.*)$/.test(about.figure.endpoint)) return [];
  // "13.3%" quotes the report that prints it; a count of four in 30 comes to it by arithmetic.
  const quoted = decimals > 0 && 'percent' in about.figure.value;
  const endpoint = { value: about.figure.endpoint, from: 'inherited' as const, text: '' };
  const read: Claim = { ...claim, endpoint: claim.endpoint ?? endpoint };
  const bare = claim.quantity.form === 'number' && 'percent' in about.figure.value;
  const quantity: Quantity = bare ? { ...claim.quantity, form: 'percent' } : claim.quantity;
  const outcome = (rec: Rec): string => compare(quantity, rec, turned(read, rec)).outcome;
  const wanted = verdict === 'match' ? 'agrees' : outcome(about);
  const { time, ...rest } = claim;
  const probe: Claim = { ...rest, ...(time && said(time) && { time }), endpoint, opposite: false };
  return reference.records.filter((rec) => {
    if (rec === about) return true;
    const same =
      rec.study.trial === about.study.trial &&
      rec.study.id !== about.study.id &&
      rec.figure.endpoint === about.figure.endpoint &&
      rec.group?.treatment === about.group?.treatment &&
      rec.population.genetics === about.population.genetics &&
      rec.population.subgroup === about.population.subgroup;
    if (!same || (quoted && !('percent' in rec.figure.value))) return false;
    return outcome(rec) === wanted && contradictions(probe, rec, reference, inPlay) !== undefined;
  });
}
