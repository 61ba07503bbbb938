/** Shares refuted by a share beside them: the other group's of one result, told in an ellipsis or a comparison. */
import type { Claim, Treatment } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Neighbour, Setting } from '../setting.ts';

/** Words that a clause may have without saying what its figure measures. */
const EMPTY =
  /\b(?:and|but|while|whereas|it|it's|that|this|these|those|the|a|an|only|just|even|still|by|contrast|is|was|were|are|be|had|has|been|with|on|in|of|for|from|to|under|after|among|at|up|figure|rate|share|number|result|percentage|earlier|before|previously|then|now|old|new|group|groups|arm|patients|infants|babies|children|ones|same|alone|only|compared|comparison|versus|vs|against|as|than|rather|opposed|instead|per|cent|percent|treatment|drug|chemo|chemotherapy|blinatumomab|blincyto|control|controls|historical|treated|given|who|got|received|without|added|standard|years?|months?|two|four|later|on|respectively|compares?|comparable|comparator|similar|regimen|protocol|study|trial|cohort|older|rest|others?|where|historically|drawn|have|kids|tots|used|stood|sat|stands|reported|seen|recorded)\b/gi;
/** "Of 214 babies", "of those who had not": whom it counts, and not what. */
const WHOM = /\bof (?:the )?\d{2,3}\b|\bwho (?:had|did|have|were) not\b/gi;
const VERSUS =
  /(?:,|\(|—|-)?\s*(?:versus|vs\.?|v\.?|compared (?:with|to)|as against|against|as opposed to|up from)\s+(?:only |just |the )?$/i;
/** A sentence that tells of a gain. */
const RISE =
  /\b(?:ris(?:e|es|en|ing)|rose|up from|improv\w*|increas\w*|climb\w*|jump\w*|went|gone|lift\w*|boost\w*|leap\w*|leapt|grew|grown|better)\b/i;
const FALL = /\b(?:fall\w*|fell|drop\w*|declin\w*|down|decreas\w*|rang\w*|cut|lower\w*|reduc\w*|not)\b/i;

/** "With chemo alone it was 49 per cent", beside a survival of 93 with the drug; "93%, as against 49%". */
export function exposeShare(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || claim.reserve || claim.change || claim.bare || claim.quantity.form !== 'percent')
    return undefined;
  if (claim.quantity.upTo !== undefined) return undefined;
  if (setting.judgement(index)?.why === 'between-times') return exposeMixedTime(setting, index, claim);
  const siblings = setting.near(index, 2).flatMap((other) => siblingOf(setting, index, claim, other) ?? []);
  const [sibling] = siblings;
  if (!sibling || !saysNothingElse(setting, index, claim)) return undefined;
  // "61.2%, compared with 49% on chemotherapy", where it was 49.5.
  if (siblings.length === 1 && outcomeOf(claim, sibling) === 'misrounded')
    return { verdict: 'misstated', reason: 'wrong-rounding', about: sibling };
  if (siblings.some((rec) => outcomeOf(claim, rec) !== 'differs')) return undefined;
  // A value that the trial has for this group, or for nobody's group, is told of something else that the reader missed.
  const owners = setting.reference.records.filter(
    (rec) =>
      rec.study.trial === sibling.study.trial &&
      rec !== sibling &&
      compare(claim.quantity, rec, turned(asAbout(claim, rec), rec)).outcome === 'agrees',
  );
  const borrowed = owners.find((rec) => areArms(rec, sibling));
  if (owners.some((rec) => rec !== borrowed && rec.group?.treatment !== borrowed?.group?.treatment))
    return undefined;
  return borrowed
    ? { verdict: 'misstated', reason: 'wrong-arm', about: sibling, owner: borrowed }
    : { verdict: 'misstated', reason: 'wrong-value', about: sibling };
}

/** The other group's record of a neighbour's result, where the figure is told of that group or set against the neighbour. */
function siblingOf(setting: Setting, index: number, claim: Claim, other: Neighbour): Rec | undefined {
  const theirs = other.rec.group?.treatment;
  if (theirs !== 'blinatumomab' && theirs !== 'chemotherapy') return undefined;
  const opposite: Treatment = theirs === 'blinatumomab' ? 'chemotherapy' : 'blinatumomab';
  const between = setting.between(other.claim, claim);
  if (/[.!?;].*[.!?;]\s/.test(between)) return undefined;
  const against = other.claim.start < claim.start && VERSUS.test(between) && between.length < 40;
  const own = said(claim.group)?.value;
  if (own === undefined ? !against : own !== opposite) return undefined;
  if (other.claim.opposite !== claim.opposite && said(claim.endpoint)) return undefined;
  return setting.reference.records.find(
    (rec) =>
      rec.study.id === other.rec.study.id &&
      areArms(rec, other.rec) &&
      rec.group?.treatment === opposite &&
      rec.population.genetics === other.rec.population.genetics &&
      contradictions(asAbout(claim, rec), rec, setting.reference, setting.inPlay(index))?.size === 0 &&
      (!said(claim.endpoint) || said(claim.endpoint)?.value === rec.figure.endpoint),
  );
}

/** The claim as one about this record's endpoint, where its own words name none. */
function asAbout(claim: Claim, rec: Rec): Claim {
  if (said(claim.endpoint)) return claim;
  const { time, group, ...rest } = claim;
  return {
    ...rest,
    opposite: false,
    endpoint: { value: rec.figure.endpoint, from: 'construction', text: '' },
    ...(said(time) && { time: time as NonNullable<typeof time> }),
    ...(said(group) && { group: group as NonNullable<typeof group> }),
  };
}

function outcomeOf(claim: Claim, rec: Rec): string {
  return compare(claim.quantity, rec, turned(asAbout(claim, rec), rec)).outcome;
}

/** The clause of the figure names at most a group and a time: what it measures is what the neighbour measures. */
function saysNothingElse(setting: Setting, index: number, claim: Claim): boolean {
  if (said(claim.endpoint)?.from === 'stated') return true;
  const clause = `${lastClause(setting.before(index))} ${firstClause(setting.after(index))}`;
  const told = [claim.group?.text, claim.time?.text].filter((words) => words !== undefined);
  const rest = told
    .reduce((left, words) => left.replace(words, ' '), clause)
    .replace(WHOM, ' ')
    .replace(EMPTY, ' ');
  return !/[\p{L}\d]/u.test(rest);
}

const lastClause = (words: string): string => words.slice(words.search(/[^,;:—(]*$/));
const firstClause = (words: string): string => words.slice(0, words.search(/[,;:.—)]|$/));

/** "The four-year rates were 93.3% and 65.8%": two figures under one name and time. */
const AND = /^\s*(?:\([^()]*\)\s*)?and\s+$/i;
/** What opens a time of its own, or an earlier report's. */
const OTHER_TIME = /[;()—]|\b(?:from|before|earlier|previous\w*|used to|had been|then|once|was|first)\b/i;

/**
 * "Alive after four years: 93.3 per cent, as against 65.8": one time stands before both figures, and holds for both. So it
 * does where the first of them is itself another time's.
 */
function exposeMixedTime(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const { time, endpoint } = claim;
  const owner = setting.judgement(index)?.about;
  if (time?.from !== 'construction' || !said(endpoint) || !owner) return undefined;
  const before = setting.claim(index - 1);
  if (before?.sentence.start !== claim.sentence.start) return undefined;
  const partner = setting.confirmed(index - 1)?.rec;
  const told = setting.judgement(index - 1);
  const alsoWrong = told?.reason === 'wrong-timepoint' && told.owner?.figure.months === owner.figure.months;
  if (!alsoWrong && partner?.figure.months !== time.value) return undefined;
  const mate = alsoWrong ? told.owner : partner;
  // Of two groups each may be told at a time of its own; what is set against a figure is not.
  const between = setting.between(before, claim);
  const joined = alsoWrong || VERSUS.test(between) || isPair(claim, before, between);
  if (mate?.group?.treatment !== owner.group?.treatment && !joined) return undefined;
  if (OTHER_TIME.test(between.replace(/^\s*\([^()]*\)/, ''))) return undefined;
  const words = setting.sentence(claim);
  const at = words.indexOf(time.text);
  // "In the comparison group those numbers were 60% and 49%": the time was told in the sentence before, for both.
  const lent = at < 0 && !alsoWrong && mate?.group?.treatment === owner.group?.treatment;
  if (!lent && (at < 0 || claim.sentence.start + at > before.start)) return undefined;
  const about = setting.reference.records.find(
    (rec) =>
      rec.study.trial === owner.study.trial &&
      rec.figure.endpoint === owner.figure.endpoint &&
      rec.group?.treatment === owner.group?.treatment &&
      rec.population.subgroup === owner.population.subgroup &&
      rec.figure.months === time.value,
  );
  if (!about || outcomeOf(claim, about) !== 'differs') return undefined;
  return { verdict: 'misstated', reason: 'wrong-timepoint', about, owner };
}

/** Joined by a mere "and" under one name for both. */
function isPair(claim: Claim, before: Claim, between: string): boolean {
  return (
    AND.test(between) &&
    claim.endpoint?.from === 'construction' &&
    before.endpoint?.value === claim.endpoint.value
  );
}

/** "Survival went from 93 per cent to 66", "49.4%, up from 81.6%": a gain told the wrong way round exchanges the groups. */
export function exposeTurned(setting: Setting, index: number): Judgement | undefined {
  for (const [first, second] of [
    [index, index + 1],
    [index - 1, index],
  ] as const) {
    const [from, to] = [setting.claim(first), setting.claim(second)];
    if (!from || !to || from.sentence.start !== to.sentence.start || from.reserve === 'elsewhere') continue;
    const words = setting.sentence(from);
    if (!RISE.test(words) || FALL.test(words) || from.opposite || to.opposite) continue;
    const between = setting.between(from, to);
    const rises =
      /\bfrom\s+(?:just |only |the )?$/i.test(setting.before(first)) &&
      /^\s*(?:%|per\s?cent)?\s*to\s+$/i.test(between);
    const upFrom = /^[^.;:#\d]{0,60}\bup from\s+$/i.test(between);
    if (!rises && !upFrom) continue;
    const [low, high] = rises ? [from, to] : [to, from];
    const pair = pairOf(setting, index, low, high);
    if (!pair) continue;
    const [mine, theirs] =
      (index === first) === rises ? [pair.control, pair.treated] : [pair.treated, pair.control];
    return { verdict: 'misstated', reason: 'wrong-arm', about: mine, owner: theirs };
  }
  return undefined;
}

/** The pair of records whose treated value stands where the lower one belongs, and the control's in its place. */
function pairOf(
  setting: Setting,
  index: number,
  low: Claim,
  high: Claim,
): { treated: Rec; control: Rec } | undefined {
  if (low.quantity.value <= high.quantity.value) return undefined;
  const { reference } = setting;
  const has = (claim: Claim, rec: Rec): boolean =>
    compare({ ...claim.quantity, form: 'percent' }, rec, false).outcome === 'agrees';
  for (const treated of reference.records) {
    const { endpoint } = treated.figure;
    if (!SURVIVALS.has(endpoint) || LOSSES.has(endpoint)) continue;
    if (treated.study.trial !== reference.home || !setting.inPlay(index).has(reference.home)) continue;
    if (treated.group?.treatment !== 'blinatumomab' || !has(low, treated)) continue;
    const named = said(low.endpoint)?.value ?? said(high.endpoint)?.value;
    if (named !== undefined && named !== endpoint) continue;
    const control = reference.records.find((rec) => areArms(rec, treated) && has(high, rec));
    if (control) return { treated, control };
  }
  return undefined;
}
