/**
 * A trial's size told of another trial, or of a part of it: "Interfant-99 gathered 651 infants" has the number of its
 * successor, and "488 patients were randomised" that of all who were enrolled.
 */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const MANY = '(?:a total of |some |all of |altogether |in all |no fewer than |as many as )?';
/** From the trial's name to its number: a verb of enrolment and nothing else. */
const TOOK_IN = new RegExp(
  `^(?:,? which |,? it )?\\s?(?:trial|study|protocol)?\\s?(?:had |has )?(?:gathered|enrolled|included|treated|recruited|registered|took in|brought together|pooled|randomi[sz]ed|counted|comprised|studied|involved|collected|assembled|followed|had|with|covered)\\s${MANY}$`,
  'i',
);
/** "P9407: 147 infants", "MLL-10 (n=90)", "RIALTO, an access study: 110 children": the size as the trial is introduced. */
const INTRODUCED = /^(?:\s\((?:n\s?=\s?)?|(?:, (?:the|an?) [^,.;:()#\d]{3,40})?(?:: |, ))$/i;
const PEOPLE = /^\s(?:[\w-]+\s){0,2}?(?:infants|babies|children|patients|adults|people|participants)\b/i;
/** Who counts: a part, or more than one study. */
const OTHERWISE =
  /\b(?:together|combined|respectively|both|each|of whom|screened|so far|by now|of the|than|planned|aims?|will|more|further|another|other)\b/i;
const RANDOMISED =
  /^\s(?!of\b|in\b)(?:[\w-]+\s){0,4}(?:were|was|had been|got|have been)\s(?:then\s|all\s|subsequently\s|actually\s)?(?:randomi[sz]ed|randomly (?:assigned|allocated))\b/i;

/** The size that the trial has, where the text gives it another's. */
export function exposeSize(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const { form, hedge, upTo } = claim?.quantity ?? {};
  if (!claim || (form !== 'count' && form !== 'number') || hedge || upTo !== undefined || claim.reserve)
    return undefined;
  if (said(claim.endpoint)?.value !== 'enrolled') return undefined;
  return (
    ofAnother(setting, index, claim) ??
    ofRow(setting, index, claim) ??
    ofEnrolled(setting, index) ??
    ofControls(setting, index)
  );
}

/** "Interfant-99 | 627 | 47.0% at 4 years": a row of a table named for a trial, under a heading that counts its patients. */
function ofRow(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const { inCell, trials, quantity, group, risk } = claim;
  if (!inCell || trials?.from !== 'stated' || trials.value.length !== 1 || risk) return undefined;
  if (setting.judgement(index)?.verdict === 'match' || quantity.value < 20) return undefined;
  const own = setting.reference.records.filter(({ study }) => study.trial === trials.value[0]);
  const about = own.find(
    ({ figure, group: whole }) =>
      figure.endpoint === 'enrolled' && (said(group) === undefined || whole?.treatment === group?.value),
  );
  if (!about || own.some((rec) => numbersOf(rec).includes(quantity.value))) return undefined;
  return isOnlySize(setting, quantity.value, about)
    ? { verdict: 'misstated', reason: 'wrong-value', about }
    : undefined;
}

const CONTROLS =
  /\b(?:comparison|control|historical) (?:group|arm|cohort)\b[^.;,]*\b(?:consist(?:s|ed) of|compris(?:es|ed)|(?:is|was) made up of|number(?:s|ed)|count(?:s|ed))\s(?:all |the |some )?$/i;

/** "The comparison group consisted of 651 babies": all whom the older trial enrolled, and not only those compared. */
function ofControls(setting: Setting, index: number): Judgement | undefined {
  const owner = setting.confirmed(index)?.rec;
  if (owner?.figure.endpoint !== 'enrolled' || !CONTROLS.test(setting.before(index))) return undefined;
  const about = setting.reference.records.find(
    ({ figure, group }) => figure.endpoint === 'enrolled' && group?.drawnFrom === owner.study.trial,
  );
  return about && { verdict: 'misstated', reason: 'wrong-population', about, owner };
}

/** "Interfant-99 gathered 651 infants". */
function ofAnother(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const { trials, quantity } = claim;
  if (trials?.from !== 'stated' || trials.value.length !== 1 || quantity.value < 20) return undefined;
  if (setting.judgement(index)?.verdict === 'match') return undefined;
  const before = setting.before(index);
  const at = before.lastIndexOf(trials.text);
  if (at < 0) return undefined;
  const [joined, after] = [before.slice(at + trials.text.length), setting.after(index)];
  if (!TOOK_IN.test(joined) && !INTRODUCED.test(joined)) return undefined;
  const heads = PEOPLE.test(after) || (/n\s?=\s?$/.test(joined) && /^\)/.test(after));
  if (!heads || OTHERWISE.test(after.slice(0, 60))) return undefined;
  const { records } = setting.reference;
  const own = records.filter(({ study }) => study.trial === trials.value[0]);
  const about = own.find(
    ({ figure, group }) => figure.endpoint === 'enrolled' && group?.treatment !== 'other',
  );
  if (!about || own.some((rec) => numbersOf(rec).includes(quantity.value))) return undefined;
  if (INTRODUCED.test(joined) && !isOnlySize(setting, quantity.value, about)) return undefined;
  const owner = records.find(
    (rec) =>
      rec.study.trial !== about.study.trial &&
      rec.figure.endpoint === 'enrolled' &&
      setting.inPlay(index).has(rec.study.trial) &&
      numbersOf(rec).includes(quantity.value),
  );
  if (owner) return { verdict: 'misstated', reason: 'wrong-study', about, owner };
  return WHOLE.test(after) && isOnlySize(setting, quantity.value, about)
    ? { verdict: 'misstated', reason: 'wrong-value', about }
    : undefined;
}

/** Nothing behind the patients sets some of them apart. */
const WHOLE =
  /^(?:\)|\s(?:[\w-]+\s){0,2}?(?:infants|babies|children|patients|adults|people|participants)(?: with (?:acute|ALL|relapsed|refractory)[^.;,:]*)?(?:[.,;:)]|$))/i;

/** A size is mistaken for one of its own order. */
const TIMES = 2;

/** "P9407: 191 infants" where the page has no other number for it: nobody's, and no part that a report sets apart. */
function isOnlySize(setting: Setting, told: number, about: Rec): boolean {
  const size = numbersOf(about)[0] ?? 0;
  if (told > TIMES * size || told * TIMES < size || setting.tells(about)) return false;
  // Reports of one trial differ by a few, and of a randomised one those registered, assigned and treated are three numbers.
  if (Math.abs(told - size) < 0.06 * size || about.study.groups.length > 1) return false;
  // Who was treated, tested or evaluated are a few less than all, or than all of a group.
  const own = setting.reference.records.filter(({ study }) => study.trial === about.study.trial);
  return !own.flatMap(numbersOf).some((number) => told < number && told >= 0.85 * number);
}

/** "488 patients were randomised", of whom 224 were. */
function ofEnrolled(setting: Setting, index: number): Judgement | undefined {
  const told = setting.judgement(index);
  const owner = told?.reason === 'wrong-population' ? told.owner : setting.confirmed(index)?.rec;
  if (!owner || !RANDOMISED.test(setting.after(index))) return undefined;
  const about = setting.reference.records.find(
    (rec) =>
      rec.study.id === owner.study.id &&
      rec.figure.endpoint === 'enrolled' &&
      rec.group?.id === 'all' &&
      owner.group?.id === 'enrolled',
  );
  return about && { verdict: 'misstated', reason: 'wrong-population', about, owner };
}
