/**
 * What such babies could expect before the drug, told without saying so: "Half of babies relapse", "survival was stuck at
 * about 40%", "a dismal prognosis". Copy rounds it, dates it to no trial and names no group; held against the results of
 * the trial it would always be wrong, and it is none of them.
 */
import type { Claim } from '../../read/claim.ts';
import { countsLosses } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** No more than these shares live, or at least so many have a relapse, where things went as badly as they used to. */
const POOR_SURVIVAL = 60;
const POOR_LOSS = 30;

/** Whether the figure at `index` tells how such babies fared before, and not what the trial that it was held against found. */
export function isBackgroundTold(
  setting: Setting,
  index: number,
  { about, owner, reason }: Judgement & { about: Rec },
): boolean {
  const claim = setting.claim(index) as Claim;
  if (about.group?.treatment !== 'blinatumomab' && !isOldNews(setting.sentence(claim))) return false;
  if (!about.study || about.study.trial !== setting.reference.home || !isRound(claim)) return false;
  if (owner !== undefined && owner.study.trial === about.study.trial && reason !== 'wrong-endpoint')
    return false;
  if (claim.group && said(claim.group)?.value === 'blinatumomab') return false;
  if (said(claim.trials) || claim.saysTrial || said(claim.time)) return false;
  const endpoint = claim.endpoint?.value ?? '';
  // What the course left behind is no news of the time before it.
  if (endpoint.startsWith('MRD') && claim.group?.value !== 'chemotherapy') return false;
  if (!SURVIVALS.has(endpoint) && !LOSSES.has(endpoint) && endpoint !== 'cure-rate') return false;
  const { value } = claim.quantity;
  return countsLosses(claim) ? value >= POOR_LOSS : value <= POOR_SURVIVAL;
}

/** "For decades", "until now", "a dismal prognosis", "the norm". */
const isOldNews = (sentence: string): boolean =>
  /\b(?:for (?:decades|years|a long time)|until (?:now|then|recently)|dismal|grim|bleak|poor prognosis|the norm|used to|stuck|hovered|doctors (?:used to )?say|chances? of)\b/i.test(
    sentence,
  );

/** A fraction, or tens of per cent: no result as printed. */
const isRound = ({ quantity: { form, value, decimals, upTo } }: Claim): boolean =>
  form === 'fraction' ||
  (form === 'percent' && decimals === 0 && (value % 5 === 0 || upTo !== undefined)) ||
  (form !== 'count' && form !== 'of' && value % 10 === 0);
