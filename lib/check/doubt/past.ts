/** What used to be: the survival of former years, which a trial without a control group from the past prints nowhere. */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** "96.0% with blinatumomab, up from 80% historically": only the infant trial has the past for its control group. */
export function isOfThePast(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const behind = setting.after(index).split(/[.;:,—]/)[0] ?? '';
  if (ERA.test(behind) || IN_OLD_DAYS.test(claim.group?.text ?? '')) return true;
  if (
    claim.group?.from !== 'stated' &&
    TURN.test(setting.lead(claim)) &&
    !BY_DRUG.test(setting.sentence(claim))
  )
    return true;
  if (about.study.trial === setting.reference.home) return false;
  if (setting.reference.background.has(about.study.trial)) return false;
  // "MRD negativity went from 72% before to 93%": a trial that looked before the drug has the past, too.
  if (/^before\b/.test(about.figure.when ?? '')) return false;
  // The controls of another trial, told of before, are none of the one that its own sentence names.
  const ownTrial = claim.trials?.from === 'stated' || isNamedSince(setting, claim, about);
  const lent = claim.group?.from === 'inherited' && ownTrial;
  const group = lent ? '' : (claim.group?.text ?? '');
  return PAST.test(`${group} ${behind}`);
}

/** "Before, chemotherapy was all there was. In MLL-10 … It was 66.2%": a trial without the antibody, told of after the past. */
function isNamedSince(setting: Setting, claim: Claim, { study }: Rec): boolean {
  const name = claim.trials?.text;
  if (study.subject === 'blinatumomab' || !name) return false;
  const told = setting.textBefore(claim, 1000);
  const at = told.lastIndexOf(name);
  return at >= 0 && !PAST.test(told.slice(at + name.length));
}

/** "In the old days it was 40%" opens a sentence on whatever time; "up from 49% in the old days" is the trial's comparison. */
const IN_OLD_DAYS = /^In the (?:bad |good )?old days$/;

/** "From 40% in the nineties to 93%": before any trial that is told of here. */
const ERA =
  /\b(?:in|during|of) the (?:19)?(?:[4-9]0['’]?s|(?:six|seven|eight|nine)ties|(?:last|past|previous) century)\b|\b(?:decades|(?:a|one|two) generations?|(?:twenty|thirty|forty|[2-5]\d) years) (?:ago|earlier)\b/i;

/** "Pooled 390 babies at the turn of the century, and four years later 52% were alive" */
const TURN =
  /\b(?:(?:at|around|before|since) the turn of the (?:century|millennium)|in the (?:early |late |mid-?)?(?:nineteen)?(?:[4-9]0s|(?:six|seven|eight|nine)ties|noughties|2000s|1[89]\d0s))\b[^.;]*$/i;

const PAST =
  /\b(?:histor\w*|previously|before(?! (?:the|blina|it))|formerly|earlier|in the past|used to be|back then|in those days|(?<!\b(?:by|since|until) )then|once|decades?|years ago|a generation)\b/i;

/** "Overall survival has risen from 20%": what it was over the years, where no time after diagnosis is told. */
export function isTrend(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.time?.from === 'stated' || claim.group?.from === 'stated') return false;
  if (BY_DRUG.test(setting.lead(claim)) || isFromControls(setting, index)) return false;
  return /\b(?:has|have) (?:\w+ )?(?:risen|improved|climbed|increased|grown|gone|jumped|soared|leapt|come)\b[^.;]*\bfrom\b[^.;]{0,25}$/i.test(
    setting.lead(claim),
  );
}

/** "Have improved from 66% to 83%": the rise starts where the trial's control group stood, and so it is the trial's. */
function isFromControls(setting: Setting, index: number): boolean {
  const from = setting.confirmed(index - 1);
  return (
    from?.rec.group?.treatment === 'chemotherapy' &&
    /^\s?(?:%|per ?cent)?\s?to\s$/i.test(setting.between(from.claim, setting.claim(index) as Claim))
  );
}

/** "An improved survival rate following immunotherapy, which has increased from 66%": what raised it is said. */
const BY_DRUG =
  /\b(?:with|after|since|following|by|through|thanks to|because of|due to)\b[^.;:,]{0,30}\b(?:blina\w*|immunotherapy|antibody|drug)\b/i;
