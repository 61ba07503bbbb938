/**
 * Results told at the time of another: "The second number: 83.3 per cent at two years", where that is what the infant trial
 * had at four. A value printed to its decimal that only one of the trial's looks has, beside another time that the trial
 * has looked at, is that look's, whatever the passage calls it.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** "83.3 per cent at two years": the time is the figure's own. */
const RIGHT_BEHIND =
  /^\s*(?:%|per ?cent)?\s*(?:at|after|by)\s+(?:the\s)?(?:\d|one|two|three|four|five|six)\b/i;
/** "At two years, blinatumomab is at 83.3 per cent" */
const OPENS =
  /^\W*(?:at|after|by)\s(?:the\s)?(?:\d|two|three|four|five|six)[\s-](?:years?|-year mark)\b[^.;:()\d]{0,40}$/i;
const YEARS = /\b(?:\d|two|three|four|five|six)[\s-]years?\b/gi;
/** A later look, another group or somebody else's patients: the time may be that of what the figure is set against. */
const SET_AGAINST =
  /\b(?:from|since|now|later|update\w*|longer|still|earlier|previous\w*|before|then|first|was already|rather than|not|instead|wrong\w*|correct\w*|adults?|older|hospital|cent(?:re|er)|registry|our|another|other|modelled|matched|adjusted)\b/i;

/** The misstatement of a share that the home trial reports at another time than the one told. */
export function exposeOtherTime(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || !isExact(claim) || !isOfHome(setting, index, claim)) return undefined;
  const pair = pairedWith(setting, index, claim);
  if (!pair && !isAtOwnTime(setting, index, claim)) return undefined;
  const { home, records } = setting.reference;
  const months = claim.time?.value;
  const results = records.filter(({ study, figure }) => study.trial === home && 'percent' in figure.value);
  const having = results.filter((rec) => compare(claim.quantity, rec, false).outcome === 'agrees');
  const [owner] = having;
  if (!owner || having.some(({ figure }) => figure.months === months)) return undefined;
  const { endpoint, group } = claim;
  if (!SURVIVALS.has(owner.figure.endpoint) || having.some((rec) => !isSame(rec, owner))) return undefined;
  if (endpoint?.from === 'stated' && endpoint.value !== owner.figure.endpoint) return undefined;
  if (group && group.value !== owner.group?.treatment) return undefined;
  if (
    pair &&
    (pair.figure.endpoint !== owner.figure.endpoint || pair.group?.treatment === owner.group?.treatment)
  )
    return undefined;
  const about = results.find((rec) => isSame(rec, owner) && rec.figure.months === months);
  return about && { verdict: 'misstated', reason: 'wrong-timepoint', about, owner };
}

/** The one time that the sentence tells stands by the figure. */
function isAtOwnTime(setting: Setting, index: number, claim: Claim): boolean {
  const sentence = setting.sentence(claim);
  if (claim.time?.from !== 'stated') return false;
  if (SET_AGAINST.test(sentence) || [...sentence.matchAll(YEARS)].length !== 1) return false;
  return RIGHT_BEHIND.test(setting.after(index)) || OPENS.test(setting.lead(claim));
}

const JOINED =
  /^(?:%| per ?cent)?,? (?:as )?(?:against|versus|vs?\.?|compared (?:with|to)) (?:just |only |the )?$/i;

/** "At four years …, and disease-free survival 81.6%, against 44.0%": what the other group had at that time stands beside it. */
function pairedWith(setting: Setting, index: number, claim: Claim): Rec | undefined {
  for (const at of [index - 1, index + 1]) {
    const other = setting.confirmed(at);
    if (!other || other.claim.sentence.start !== claim.sentence.start) continue;
    if (setting.judgement(at)?.byValue || other.claim.quantity.decimals === 0) continue;
    if (!JOINED.test(setting.between(claim, other.claim))) continue;
    if (other.rec.study.trial === setting.reference.home && other.rec.figure.months === claim.time?.value)
      return other.rec;
  }
  return undefined;
}

/** A share to its decimal at a time, of all patients. */
function isExact({ quantity, time, reserve, change, bare, inCell, risk, opposite, part }: Claim): boolean {
  if (reserve || change || bare || inCell || risk || opposite || part) return false;
  if (quantity.form !== 'percent' || quantity.decimals === 0 || quantity.hedge || quantity.upTo !== undefined)
    return false;
  return time !== undefined;
}

/** The article tells of the home trial's results, and of no other trial of the drug. */
function isOfHome(setting: Setting, index: number, { trials, age }: Claim): boolean {
  const { home, background, blinatumomab } = setting.reference;
  const inPlay = setting.inPlay(index);
  if (!inPlay.has(home) || [...inPlay].some((trial) => trial !== home && blinatumomab.has(trial)))
    return false;
  if (said(age) && age?.value !== 'infants' && age?.value !== 'children') return false;
  if (trials?.value.some((trial) => trial !== home && !background.has(trial))) return false;
  return setting.tellsTrial(home);
}

const isSame = (a: Rec, b: Rec): boolean =>
  a.figure.endpoint === b.figure.endpoint && a.group?.treatment === b.group?.treatment;
