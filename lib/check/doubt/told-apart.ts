/**
 * Figures that their clause itself sets apart from what a record tells: MRD on another day or by another test, a share with
 * another gene, a substudy's patients, survival of those with a transplant, an estimate's probability. No record is of these,
 * so none refutes them. The words stand in three tables, for results, for counts and shares of patients,
 * and for kinds of an event.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { APART_COUNTS } from './apart-counts.ts';
import { APART_KINDS } from './apart-kinds.ts';
import { APART_RESULTS } from './apart-results.ts';

const APART = [...APART_RESULTS, ...APART_COUNTS, ...APART_KINDS];

/** Whether the clause of the figure at `index` tells something that the record it was held against is not of. */
export function isToldApart(setting: Setting, index: number, { about }: Judgement & { about: Rec }): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell) return false;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  const own = `${wordsOf(lead)}#${rest.split(END)[0]}`;
  const heading = setting.heading(claim);
  const clauses = heading ? [own, `${heading}: ${own}`] : [own];
  const { endpoint } = about.figure;
  return APART.some(
    ({ of, words }) =>
      of.test(endpoint) &&
      clauses.some((clause) => words.some((told) => told.test(clause)) && !isOfRecord(clause, about)),
  );
}

const END = /[;:]\s|\.\s|\?\s/;

/** "Toxic death rate: Interfant-06 7.1%, …": a label that says no whole sentence goes with what it is of. */
const LABEL = /(?:^|[;:.?]\s)((?:[\w’'()<>≥≤+/-]+,? ){0,9}[\w’'()<>≥≤+/-]+: [^:;]*)$/;
const SAID = /\b(?:said|says|told|tells|adds?|added|is|was|are|were|had|has|have)\b[^:]*:/;

function wordsOf(lead: string): string {
  const label = LABEL.exec(lead)?.[1];
  return label && !SAID.test(label) ? label : (lead.split(END).at(-1) as string);
}

/** A record of just such patients: the trial that treated before a transplant, the one of second remissions. */
const isOfRecord = (clause: string, { population, study }: Rec): boolean =>
  (population.subgroup !== undefined && /risk|respond/.test(population.subgroup) && !/\bt\(/.test(clause)) ||
  /^(?:clesham|mll-03|aall0631)/.test(study.trial);
