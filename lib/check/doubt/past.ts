/** What used to be: the survival of former years, which a trial without a control group from the past prints nowhere. */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** "96.0% with blinatumomab, up from 80% historically": only the infant trial has the past for its control group. */
export function isOfThePast(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (about.study.trial === setting.reference.home) return false;
  if (setting.reference.background.has(about.study.trial)) return false;
  const words = [claim.group?.text ?? '', setting.after(index).split(/[.;:,—]/)[0] ?? ''].join(' ');
  return PAST.test(words);
}

const PAST =
  /\b(?:histor\w*|previously|before(?! (?:the|blina|it))|formerly|earlier|in the past|used to be|back then|in those days|then|once|decades?|years ago|a generation)\b/i;

/** "Overall survival has risen from 20%": what it was over the years, where no time after diagnosis is told. */
export function isTrend(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.time?.from === 'stated' || claim.group?.from === 'stated') return false;
  if (BY_DRUG.test(setting.lead(claim))) return false;
  return /\b(?:has|have) (?:\w+ )?(?:risen|improved|climbed|increased|grown|gone|jumped|soared|leapt|come)\b[^.;]*\bfrom\b[^.;]{0,25}$/i.test(
    setting.lead(claim),
  );
}

/** "An improved survival rate following immunotherapy, which has increased from 66%": what raised it is said. */
const BY_DRUG =
  /\b(?:with|after|following|by|through|thanks to|because of|due to)\b[^.;:,]{0,30}\b(?:blina\w*|immunotherapy|antibody|drug)\b/i;
