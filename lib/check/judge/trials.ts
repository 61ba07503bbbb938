/**
 * Which trials a figure can belong to where the text tells the patients and names no trial: "adults with relapsed or
 * refractory ALL" after a paragraph on E1910 are not E1910's, and may be TOWER's.
 */

import { cyclesIn } from '../../read/bind/cycles.ts';
import type { Claim, WhoSlots } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { isTelling } from '../confirm/sizes.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Rec, Reference } from '../record.ts';
import { patientsFit, riskFits, said } from './patients.ts';
import { isUntold } from './untold.ts';

/** A claim without a trial that cannot be its own, and the trials that it may belong to. */
export interface Attribution {
  claim: Claim;
  inPlay: ReadonlySet<string>;
  /** Of those in play, the ones that only their patients speak for. */
  guessed: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Attributes a claim. A trial carried over from an earlier sentence is given up where its patients are not the claim's;
 * a claim on other patients than infants, with no trial named, may belong to any blinatumomab trial in such patients.
 */
export function attribute(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Attribution {
  const placed = withClosing(withoutStrangers(claim, reference), reference);
  const kept = asPublished(
    asBefore(asGiven(amongOwnPatients(placed, reference), reference), reference),
    reference,
  );
  if (kept.trials || !tellsOthers(kept, reference, inPlay)) return { claim: kept, inPlay, guessed: NONE };
  const theirs = reference.records.filter(
    (rec) =>
      reference.blinatumomab.has(rec.study.trial) &&
      rec.population.age !== 'infants' &&
      patientsFit(kept, rec.population),
  );
  const guessed = new Set(theirs.map((rec) => rec.study.trial).filter((trial) => !inPlay.has(trial)));
  return { claim: kept, inPlay: new Set([...inPlay, ...guessed]), guessed };
}

function withoutStrangers(claim: Claim, reference: Reference): Claim {
  const { trials, ...rest } = claim;
  if (!trials || trials.from === 'stated') return claim;
  // A trial that another part of the sentence names yields only to patients that the figure's own part tells.
  if (trials.from === 'construction' && claim.age?.from !== 'stated') return claim;
  // What the whole page is about does not take back a trial that its last sentences named.
  const { age, ...told } = rest;
  // "Childhood leukaemia" is the name of the disease, and of the meeting: no word on these patients.
  const named = age && age.text !== '' && !(age.from === 'inherited' && /childhood/i.test(age.text));
  const who = named ? rest : told;
  const own = trials.value.filter((trial) =>
    reference.records.some((rec) => rec.study.trial === trial && patientsFit(who, rec.population)),
  );
  if (own.length === trials.value.length) return claim;
  return own.length === 0 ? rest : { ...rest, trials: { ...trials, value: own } };
}

/** "DFS was 54% with blinatumomab and 39% with chemotherapy in AALL1331": a trial that closes the sentence holds for all of it. */
function withClosing(claim: Claim, reference: Reference): Claim {
  const { closing } = claim;
  if (!closing || claim.trials?.from === 'stated' || claim.trials?.from === 'construction') return claim;
  // Infant trials of chemotherapy close a sentence as what the others are compared with.
  const own = closing.value.every((trial) => reference.blinatumomab.has(trial));
  // What an earlier sentence told of its patients does not shut out a trial that this one names.
  const who: WhoSlots = {};
  for (const slot of ['age', 'genetics', 'state'] as const) {
    const told = said(claim[slot]);
    if (told) who[slot] = told;
  }
  const fits = reference.records.some(
    (rec) => closing.value.includes(rec.study.trial) && patientsFit(who, rec.population),
  );
  return own && fits ? { ...claim, trials: closing } : claim;
}

/** "The drug" in a trial that gave no blinatumomab is the one that it tested. */
function asGiven(claim: Claim, reference: Reference): Claim {
  const { group, trials, ...rest } = claim;
  if (!trials || group?.value !== 'blinatumomab' || group.from !== 'stated') return claim;
  if (!/\b(?:it|drug|inhibitor|agent)\b/i.test(group.text)) return claim;
  const groups = reference.records.flatMap((rec) =>
    trials.value.includes(rec.study.trial) ? rec.study.groups : [],
  );
  if (groups.length === 0 || groups.some((given) => given.treatment === 'blinatumomab')) return claim;
  const tested = groups.some((given) => given.treatment === 'other');
  return { ...rest, trials, ...(tested && { group: { ...group, value: 'other' } }) };
}

/** "Molecular response 29% before and 60% after two cycles": of a trial that looked before and after, "before" tells no group. */
function asBefore(claim: Claim, reference: Reference): Claim {
  const { group, trials, ...rest } = claim;
  if (!group || !trials || !/^(?:before(?:hand)?|earlier|previously)$/i.test(group.text)) return claim;
  if (!isResponse(claim.endpoint?.value ?? '')) return claim;
  const own = reference.records.filter(({ study }) => trials.value.includes(study.trial));
  const looked = own.some(({ figure }) => isResponse(figure.endpoint) && cyclesIn(figure.when ?? '') === 0);
  if (!looked || own.some((rec) => rec.group?.treatment === 'chemotherapy')) return claim;
  // "Before the first course it was 72%; after it, 93%": the second figure only heard of the first one's time.
  if (group.from !== 'stated') return { ...rest, trials };
  return { ...rest, trials, cycles: claim.cycles ?? 0 };
}

const isResponse = (endpoint: string): boolean => /^(?:MRD|molecular|CR)/.test(endpoint);

/** Where a trial is named, what the page or an earlier sentence says of other patients than that trial's is not about this figure. */
function amongOwnPatients(claim: Claim, reference: Reference): Claim {
  const { trials } = claim;
  if (!trials) return claim;
  const kept: Claim = { ...claim };
  for (const slot of ['age', 'genetics', 'state'] as const) {
    const told = claim[slot];
    if (told === undefined || told.from === 'stated') continue;
    const fits = reference.records.some(
      (rec) => trials.value.includes(rec.study.trial) && patientsFit({ [slot]: told }, rec.population),
    );
    if (!fits) delete kept[slot];
  }
  return kept;
}

/**
 * What the named trial itself makes ordinary is no reason to hold back: a subgroup that it reports apart, a risk that all
 * its patients had ("standard-risk" in AALL1731), a drug that all of them got (dasatinib in D-ALBA).
 */
function asPublished(claim: Claim, reference: Reference): Claim {
  const { reserve, ...rest } = claim;
  const { trials, risk } = claim;
  if (!trials) return claim;
  const own = reference.records.filter((rec) => trials.value.includes(rec.study.trial));
  if (reserve === 'other-subject' && claim.other !== undefined) {
    const other = claim.other.toLowerCase();
    const given = own.some(({ study }) =>
      study.groups.some(({ label }) => label.toLowerCase().includes(other)),
    );
    return given ? { ...rest, onSubject: true } : claim;
  }
  if (reserve !== 'subgroup' || claim.part === undefined) return claim;
  const told = said(risk);
  // "255 children at low risk took part; disease-free survival was 61.2%": the part told first is that of all that follows.
  const value = told?.value ?? (claim.risk ? undefined : riskIn(claim.part));
  if (value === undefined || (told && !isPart(claim.part, told.text))) return claim;
  // The value of another part is that part's, as far as one can tell.
  if (!told && own.some((rec) => isPrintedOf(claim, rec) && !reportsRisk(rec, value))) return claim;
  const named: Claim = told ? rest : { ...rest, risk: { value, from: 'construction', text: claim.part } };
  return own.some((rec) => reportsRisk(rec, value)) ? named : claim;
}

const isPrintedOf = ({ quantity, endpoint, opposite }: Claim, rec: Rec): boolean =>
  rec.figure.endpoint === endpoint?.value && compare(quantity, rec, opposite).outcome === 'agrees';

/** The risk that words on a part of the patients name: "at low risk". */
const riskIn = (part: string): string | undefined => {
  const word = /\b(low|standard|average|intermediate|high|higher)[ -]risk\b/i.exec(part)?.[1]?.toLowerCase();
  return word && `${word === 'intermediate' ? 'medium' : word}-risk`;
};

/** Whether the words that make the patients a part of all are those that name the risk, and no further part of these. */
function isPart(part: string, risk: string): boolean {
  const [one, other] = [part.toLowerCase(), risk.toLowerCase()];
  return /risk/.test(one) || one.includes(other) || other.includes(one);
}

/** Whether a risk is that of all patients of the record's trial, or of a part that it reports apart. */
function reportsRisk({ population, study }: Rec, risk: string): boolean {
  return riskFits(risk, population.subgroup) || study.population.risk === risk;
}

/** The text says that these are not infants: grown-ups, older children, or children in a state that the infants were not in. */
function tellsOthers(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): boolean {
  const age = claim.age?.value;
  if (age === 'adults' || age === 'older') return true;
  if (age === 'infants') return false;
  const told = [claim.state, claim.risk].some(
    (slot) => said(slot) !== undefined && slot?.value !== 'first-line',
  );
  return told || (age === 'children' && !inPlay.has(reference.home));
}

/**
 * On a page on several blinatumomab trials, "In one, 82% survived" and "Earlier it had been 65%" two paragraphs on say
 * too little to choose among them, whatever record has the value.
 */
export function withoutVagueness(
  claim: Claim,
  judgement: Judgement,
  reference: Reference,
  inPlay: ReadonlySet<string>,
): Judgement {
  const { about } = judgement;
  if (judgement.verdict === 'unverified' || !about) return judgement;
  const told = said(claim.trials) ?? said(claim.age) ?? said(claim.genetics);
  const several = [...inPlay].filter((trial) => reference.blinatumomab.has(trial)).length > 1;
  const own = judgement.verdict === 'match' && isOfPassage(claim, about);
  if (several && !told && (claim.recalled === true || (claim.reserve === 'elsewhere' && !own)))
    return { verdict: 'unverified', why: 'several-trials', about };
  if (judgement.verdict === 'match' && isUntold(claim, about, reference))
    return { verdict: 'unverified', why: 'not-pinned', about };
  return judgement;
}

/** "A later analysis by the FDA gave five-year survival of …": of the one trial that the passage is on, and said to be its result. */
function isOfPassage({ trials, endpoint, group, time, quantity }: Claim, { study, figure }: Rec): boolean {
  if (trials?.value.length !== 1 || trials.value[0] !== study.trial) return false;
  const dated = said(time) !== undefined && time?.value === figure.months;
  return endpoint?.from !== 'inherited' && (dated || said(group) !== undefined || quantity.decimals > 0);
}

/**
 * A judgement that rests on a trial found by its patients stands only where the text gives a group, and a time where the
 * result has one: elsewhere the round numbers of two reports coincide too easily. Nothing is refuted by such a trial.
 */
export function withoutGuess(claim: Claim, judgement: Judgement, guessed: ReadonlySet<string>): Judgement {
  const { about } = judgement;
  if (!about || !guessed.has(about.study.trial) || judgement.verdict === 'unverified') return judgement;
  const { endpoint } = about.figure;
  const grouped =
    said(claim.group) !== undefined && (OUTCOMES.has(endpoint) || endpoint.startsWith('median'));
  const timed =
    about.figure.months === undefined || (claim.time !== undefined && claim.time.from !== 'inherited');
  // "A study of 185 adults with relapsed leukaemia": no two trials took in as many, to the last of three digits.
  const sized = endpoint === 'enrolled' && said(claim.endpoint) !== undefined && isTelling(claim.quantity);
  if (judgement.verdict === 'match' && ((grouped && timed) || (sized && !claim.reserve))) return judgement;
  return { verdict: 'unverified', why: 'not-pinned', about };
}
