/**
 * Numbers of everyday life that equal a record by chance: "66 per cent of the families lived an hour away", "30 children ran
 * for the charity", "thirty babies a night are born". What the number counts, or what is said of those counted, is no
 * trial's; such a number is no match, however well its value fits.
 */
import type { Claim } from '../../read/claim.ts';
import { isOfOwnSeries } from '../doubt/own-series.ts';
import { isOfPart } from '../doubt/parts-told.ts';
import { said } from '../judge/patients.ts';
import type { Judged, Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec, Reference } from '../record.ts';
import { Setting } from '../setting.ts';

/** Takes the match from each number that counts what no trial counts; others stay as they are. */
export function withoutIncidental(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  text: string,
  reference: Reference,
): Judgement[] {
  const setting = new Setting(judged, judgements, text, reference);
  return judgements.map((judgement, index) => {
    if (judgement.verdict !== 'match' || !judgement.about) return judgement;
    if (!isIncidental(setting, index) && !isOfOthers(setting, index, judgement.about)) return judgement;
    return { verdict: 'unverified', why: 'not-pinned', about: judgement.about };
  });
}

/** Who or what is counted, right behind the number. */
const WHOM =
  /^\s(?:of |in )?(?:the |all |its |their |these )?(?:parents|mothers|fathers|mums|dads|families|nurses|staff|readers|donors|guests|members|visitors|siblings|volunteers|employees|beds|income|budget|entrants|runners|riders|cyclists|swimmers|respondents|viewers|listeners|households|voters|shareholders|subscribers|tickets|pupils|teachers|callers|shares)\b/i;
/** What a share is a share of, ahead of it. */
const WHAT = /\b(?:occupancy|appeal|vaccines?|budget|income|turnout|attendance|survey|poll)\b[^.;:,]*$/i;
/** What those counted do or are, in no trial. */
const DAILY =
  /^(?:\s\w+)?\s?(?:babies|infants|children|patients|kids)?\s(?:(?:a|each|every|per) (?:night|day|week|month)\b|(?:are|were|was|is) born\b|(?:ran|run|marched|sang|cycled|swam)\b|in (?:her|his|their|my) career\b|(?:took part|joined) in a (?:run|race|walk|concert|march))/i;
const BEFORE =
  /\b(?:looked after|cared for|hours a (?:week|day) for|beds and|(?:second|another|separate) (?:trial|study), of (?!blina|the (?:drug|antibody))\w+(?: \w+)?,|(?:reckoned|calculated) (?:that|on))\s$/i;
const ON_WARD = /\b(?:in|on) (?:the|our|this|her|his) ward\b/i;
/** "Treated for a rare liver disease", "in nine countries still lack it", "doctors from nine countries" */
const OTHERWISE =
  /^[^.;:]{0,50}\b(?:for (?:a|an|another) (?:\w+ ){0,2}(?:liver|kidney|heart|lung|skin|bone|eye)\b|countries (?:still )?(?:lack|have no|want|cannot|wait))/i;
const FROM = /\b(?:doctors|nurses|delegates|speakers|visitors|guests|letters|readers) from\s$/i;

/** "Among the girls, two-year survival was 93.3%": what all of the trial's patients had, told of a part of them or of others. */
function isOfOthers(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell || said(claim.risk) || !SURVIVALS.has(about.figure.endpoint)) return false;
  if (about.study.trial !== setting.reference.home || about.population.subgroup !== undefined) return false;
  const words = `${setting.lead(claim)}#${setting.rest(claim)}`;
  // "Which they put next to the 93.3% of the first trial"
  if (/^\s(?:of|in|from) (?:the|this|that) (?:[\w-]+ ){0,3}(?:trial|study)\b/i.test(setting.rest(claim)))
    return false;
  return (
    isOfOwnSeries(setting, index) ||
    (!OLDER.test(words) && isOfPart(setting, index, about)) ||
    ANIMALS.test(words)
  );
}

/** "The drug, used before in older children": no part of an infant trial, and so what its figures are set beside. */
const OLDER = /\b(?:older|elderly|adults?|teenagers)\b/i;
/** "In mice, two-year survival was 93.3%" */
const ANIMALS =
  /\b(?:in|of|among) (?:the )?(?:mice|rats|animals|monkeys|dogs)\b|\bin our own (?:hospital|clinic|unit|ward|centre|center)\b/i;

function isIncidental(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell || claim.quantity.date) return false;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  const behind = rest.split(/[.;:,—]\s/)[0] ?? '';
  if (WHOM.test(rest) || BEFORE.test(lead) || FROM.test(lead) || OTHERWISE.test(behind)) return true;
  if (claim.quantity.form === 'percent' && WHAT.test(lead)) return true;
  if (claim.quantity.form !== 'dose' && DAILY.test(behind)) return true;
  const isCount = claim.quantity.form === 'count' || claim.quantity.form === 'number';
  return isCount && ON_WARD.test(behind) && !/\b(?:trial|study)\b/i.test(setting.sentence(claim));
}
