/**
 * The judgement: candidates that contradict nothing are compared; where none agrees, one slot at a time is released to
 * find the record that owns the value; where the slots do not pin a record, the checker abstains.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { about, type Candidate, type Judgement } from '../judgement.ts';
import type { Reference } from '../record.ts';
import { contradictions, type SlotKey, turned } from './contradict.ts';
import { isEcho } from './echo.ts';
import { withoutLoose } from './loose-slots.ts';
import { said } from './patients.ts';
import { byFit } from './rank.ts';
import { refuse } from './refuse.ts';

/** Judges a claim that states a level. `inPlay`: the trials that the page is about. */
export function judge(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  const judgement = judgeLevel(claim, reference, inPlay);
  const open = judgement.verdict === 'unverified' && !said(claim.endpoint);
  return open && isEcho(claim, reference, inPlay) ? { ...judgement, echo: true } : judgement;
}

function judgeLevel(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  const first = judgeAsRead(claim, reference, inPlay);
  if (first.verdict === 'match') return first;
  for (const rest of withoutLoose(claim, reference)) {
    const again = judgeAsRead(rest, reference, inPlay);
    if (again.verdict === 'match') return again;
  }
  if (first.why === 'reserve') return first;
  // A slot that the sentence did not fill itself is given up where no record fits it: the reading was the guess, not the text.
  if (claim.time?.from === 'inherited') {
    const { time: _, ...rest } = claim;
    return judgeLevel(rest, reference, inPlay);
  }
  if (claim.group?.from === 'inherited') {
    const { group: _, ...rest } = claim;
    const again = judgeAsRead(rest, reference, inPlay);
    if (again.verdict !== 'match') return again;
    return first.about ? { verdict: 'unverified', why: 'not-pinned', about: first.about } : again;
  }
  return first;
}

function judgeAsRead(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  if (!claim.endpoint) return { verdict: 'unverified', why: 'no-endpoint' };
  const strict: Candidate[] = [];
  /** The value is another subgroup's in the same trial: too near to the truth to be called wrong. */
  const otherParts = new Set<string>();
  const released: Partial<Record<SlotKey, Candidate[]>> = {};
  for (const rec of reference.records) {
    const against = contradictions(claim, rec, reference, inPlay);
    if (!against) continue;
    if (against.size > 1) {
      if (
        claim.quantity.hedge === undefined &&
        isOtherSubgroup(against) &&
        compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees'
      )
        otherParts.add(rec.study.trial);
      continue;
    }
    const comparison = compare(claim.quantity, rec, turned(claim, rec));
    if (comparison.outcome === 'apart') continue;
    const [slot] = against;
    if (slot === undefined) strict.push({ rec, comparison });
    else {
      released[slot] ??= [];
      released[slot].push({ rec, comparison });
    }
  }
  const rank = byFit(claim, reference, inPlay);
  strict.sort((a, b) => rank(a.rec, b.rec));
  const agreeing = strict.find(({ comparison }) => comparison.outcome === 'agrees');
  if (claim.reserve === 'denied') return { verdict: 'unverified', why: 'reserve', ...about(strict[0]) };
  // What a subgroup is said to have is confirmed by that subgroup's record alone, and what the text does not call anything by none.
  // A head count of another place or series may be any number, and "about 700" is nobody's enrolment.
  const count =
    claim.quantity.form === 'count' &&
    !isTold(claim, agreeing) &&
    !isOfHome(claim, agreeing, reference) &&
    // "In 28 babies the line had to be replaced."
    (claim.reserve === 'elsewhere' ||
      (claim.endpoint.value === 'enrolled' && claim.unknown > 1 && /^in\b/i.test(claim.endpoint.text)) ||
      (claim.endpoint.value === 'countries' && claim.reserve === 'unreal') ||
      (claim.endpoint.value === 'enrolled' &&
        (claim.reserve === 'unreal' ||
          (claim.quantity.hedge !== undefined && !isRounded(claim, agreeing, reference)))));
  if (agreeing && count) return { verdict: 'unverified', why: 'not-pinned', ...about(agreeing) };
  const subgroup = claim.reserve === 'subgroup' && agreeing?.rec.population.subgroup === undefined;
  // Where another drug or disease has the sentence, a figure is ours only if the text gives it to our groups or trials.
  const stranger =
    claim.reserve === 'other-subject' &&
    claim.trials === undefined &&
    (claim.group === undefined || claim.group.from === 'inherited');
  if (agreeing && (subgroup || stranger || isGuess(claim)))
    return { verdict: 'unverified', why: 'not-pinned', ...about(agreeing) };
  const rivals = rivalsOf(claim, strict, agreeing !== undefined, reference);
  if (rivals.length > 1)
    return { verdict: 'unverified', why: 'several-trials', rivals, ...about(agreeing ?? strict[0]) };
  if (agreeing) return { verdict: 'match', ...about(agreeing) };
  if (strict.some(({ rec }) => otherParts.has(rec.study.trial)))
    return { verdict: 'unverified', why: 'not-pinned', ...about(strict[0]) };
  return refuse({ claim, strict, released, rank, reference, inPlay });
}

/**
 * The trials, by name, between which the text does not choose: of those it names, all that report the endpoint; where
 * it names none, all that print this value.
 */
function rivalsOf(claim: Claim, strict: Candidate[], agrees: boolean, reference: Reference): string[] {
  if (claim.trials ? claim.trials.value.length < 2 : !agrees) return [];
  const studies = strict
    .filter(({ comparison, rec }) =>
      claim.trials ? claim.trials.value.includes(rec.study.trial) : comparison.outcome === 'agrees',
    )
    .map(({ rec }) => rec.study);
  // Copy on infants means its own trial, and gives the background without naming it.
  if (studies.some(({ trial }) => trial === reference.home || reference.background.has(trial))) return [];
  return [...new Map(studies.map((study) => [study.trial, study.name])).values()];
}

/** "Beijing Children's Hospital treated 11 infants": the text itself names the record's trial, which is not the page's own. */
function isTold({ trials }: Claim, agreeing: Candidate | undefined): boolean {
  return (
    (trials?.from === 'stated' || (trials?.from === 'construction' && trials.value.length === 1)) &&
    agreeing !== undefined &&
    trials.value.includes(agreeing.rec.study.trial)
  );
}

/** "One study, 30 babies, all with the rearrangement", "tested blinatumomab in 30 babies": the infant trial and its size. */
function isOfHome(claim: Claim, agreeing: Candidate | undefined, { home }: Reference): boolean {
  const { endpoint, quantity, reserve, age } = claim;
  if (agreeing?.rec.study.trial !== home || endpoint?.value !== 'enrolled' || quantity.hedge) return false;
  if (said(age)?.value !== 'infants' || reserve === 'unreal') return false;
  const treated =
    said(claim.group)?.value === 'blinatumomab' && agreeing.rec.group?.treatment === 'blinatumomab';
  return treated || (said(claim.genetics)?.value === 'KMT2A-r' && reserve === 'elsewhere');
}

/** "Some 30 babies took part", "compared with around 210 babies treated with chemotherapy alone": one group's size, told roughly. */
function isRounded(
  { quantity, group, age }: Claim,
  agreeing: Candidate | undefined,
  { home }: Reference,
): boolean {
  if (agreeing?.rec.study.trial !== home || quantity.hedge !== 'about' || said(age)?.value !== 'infants')
    return false;
  const { figure, group: own } = agreeing.rec;
  const same = 'count' in figure.value && figure.value.count === quantity.value;
  return same || said(group)?.value === own?.treatment;
}

/** The record differs in its patients and in no more than their treatment or the time. */
function isOtherSubgroup(against: ReadonlySet<SlotKey>): boolean {
  return (
    against.has('population') &&
    [...against].every((slot) => slot === 'population' || slot === 'group' || slot === 'time')
  );
}

/** What the text does not call anything is confirmed only by a decimal of the group that it names. */
function isGuess(claim: Claim): boolean {
  if (claim.endpoint?.from !== 'inherited') return false;
  return claim.quantity.decimals === 0 || claim.group === undefined || claim.group.from === 'inherited';
}
