/** Counts refuted by a figure beside them: the share in brackets, the trial's other numbers, a base that nobody had. */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { contradictions } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import { isThoseTreated } from '../judge/pinned-counts.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** What a report says of its own size and length. */
const SIZES: ReadonlySet<string> = new Set([
  'enrolled',
  'countries',
  'follow-up',
  'planned-enrolment',
  'planned-countries',
]);
/** Words that make those counted a part of all. */
const PART =
  /\b(?:whom|whose|aged|younger|older|high|low|evaluab\w*|evaluat\w*|assess\w*|available|relaps\w*|surviv\w*|died|remission|responders?|transplant\w*|screen\w*|follow\w*|first|other|more|another|further|additional|girls|boys|without|still|last|remaining|negative|positive|complet\w*|Dutch)\b/i;

/** A count or a length of the trial that a confirmed figure beside it belongs to, or the share of it. */
export function exposeCount(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || claim.change) return undefined;
  if (claim.bare) return inWrongUnit(setting, index, claim);
  return (
    onWrongBase(setting, index, claim) ?? inWrongUnit(setting, index, claim) ?? ofTrial(setting, index, claim)
  );
}

const BARELY = /^\s*\($/;
const IN_BRACKETS = /^\s*(?:(?!of\b|who\b|with\b)\p{L}+\s+){0,2}\(\s*$/u;
/** "25 of the babies (63%)", "25 of the blinatumomab group, or 63%": among all of them. */
const OF_ALL =
  /^\sof (?:the|our|these) (?:(?:trial|study|treated|blinatumomab)(?:'s)? )?(?:babies|infants|children|patients|participants|kids|tots|group)(?: \(|, or )$/i;
/** "Or 57% of those tested" is a share of others. */
const OF_OTHERS = /^\s(?:of|more|less|fewer|higher|lower|among|in)\b/i;
/** "19 of the blinatumomab patients, or 63%": the same in other words. */
const OR_ELSE = /^[^,.;:()\d]{0,70}, (?:or|that is|i\.e\.|which is) $/;

/** "28 of 30 (89%)", "15 patients (53%)": a count and its share are one record, whatever the share was read to measure. */
export function exposeInBrackets(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const told = setting.judgement(index);
  if (!claim || claim.change || claim.reserve || claim.quantity.hedge) return undefined;
  if (claim.bare && !OF_ALL.test(setting.after(index))) return undefined;
  if (told?.verdict === 'match' || told?.why === 'several-trials') return undefined;
  for (const at of [index - 1, index + 1]) {
    const other = setting.confirmed(at);
    if (!other || !('count' in other.rec.figure.value)) continue;
    const forms = [claim.quantity.form, other.claim.quantity.form];
    if (forms.filter((form) => form === 'percent').length !== 1 || forms.includes('duration')) continue;
    const between = setting.between(claim, other.claim);
    const { endpoint } = other.rec.figure;
    if (claim.endpoint?.from === 'stated' && claim.endpoint.value !== endpoint && !BARELY.test(between))
      continue;
    if (told?.verdict === 'misstated' && claim.endpoint?.value === endpoint) continue;
    if (index > at && OF_OTHERS.test(setting.after(index))) continue;
    const ofAll = OF_ALL.test(between);
    if (!ofAll && !IN_BRACKETS.test(between) && !(index > at && OR_ELSE.test(between))) continue;
    if (ofAll && index < at && OF_OTHERS.test(setting.after(at))) continue;
    const { outcome } = compare(claim.quantity, other.rec, claim.opposite);
    if (outcome === 'misrounded') return { verdict: 'misstated', reason: 'wrong-rounding', about: other.rec };
    if (outcome !== 'differs') continue;
    if (isShareOfTold(setting, claim, other.claim)) continue;
    const base = claim.quantity.of !== undefined && claim.quantity.value === countOf(other.rec);
    return { verdict: 'misstated', reason: base ? 'wrong-denominator' : 'wrong-value', about: other.rec };
  }
  return undefined;
}

/** "376 patients, of whom 297 (79%) …": count and share agree on a number told before them, and are other patients' than the record's. */
function isShareOfTold(setting: Setting, a: Claim, b: Claim): boolean {
  const [count, share] = a.quantity.form === 'percent' ? [b, a] : [a, b];
  const told = setting.lead(count).matchAll(/(?<![\w.,-])\d[\d,]*(?![\d.-]|\s?%|\s?per)/g);
  return [...told].some(([base]) => {
    const worked = (100 * count.quantity.value) / Number(base.replaceAll(',', ''));
    return Math.abs(worked - share.quantity.value) <= 0.51 / 10 ** share.quantity.decimals;
  });
}

/** "28 of 40": the count is published, and of another number of patients. */
function onWrongBase(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const { of, value } = claim.quantity;
  const endpoint = said(claim.endpoint);
  if (of === undefined || value < 10 || claim.reserve || !endpoint) return undefined;
  // "39% reached remission, and 14 of these 27 …": those told before have a number of their own.
  if (/\b(?:of|among) (?:these|those|them|the latter|whom|his|her|our)\b/i.test(claim.text)) return undefined;
  const inPlay = setting.inPlay(index);
  const own = setting.reference.records.filter(
    (rec) =>
      rec.figure.endpoint === endpoint.value &&
      'count' in rec.figure.value &&
      contradictions(claim, rec, setting.reference, inPlay)?.size === 0,
  );
  const about = own.find((rec) => countOf(rec) === value && baseOf(rec) !== undefined);
  if (!about || own.some((rec) => baseOf(rec) === of)) return undefined;
  const { trial } = about.study;
  const told = claim.trials?.value.includes(trial) || (claim.saysTrial && trial === setting.reference.home);
  if (!told && !setting.near(index, 3).some(({ rec }) => rec.study.trial === trial)) return undefined;
  return { verdict: 'misstated', reason: 'wrong-denominator', about };
}

/** "A median follow-up of 26.3 years": the published number to its decimal, in another unit. */
function inWrongUnit(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const { form, value, decimals, unit } = claim.quantity;
  if (form !== 'duration' || decimals === 0 || claim.reserve) return undefined;
  // "… a median follow-up of 26.3 months; the new one has 4.2 months"
  const another =
    /;[^.;]{0,20}\b(?:new|newer|later|latest|second|last|other)\s(?:one|report|paper|update|analysis)\b[^.;]{0,15}$/i.test(
      setting.before(index),
    ) && setting.beside(index).some(({ rec }) => rec.figure.endpoint === 'follow-up');
  if (claim.endpoint?.value !== 'follow-up' && !(another && !claim.endpoint)) return undefined;
  const inYears = /^y/i.test(unit ?? '');
  const printed = Math.round((inYears ? value / 12 : value) * 100) / 100;
  const about = setting.reference.records.find(
    ({ figure, study }) =>
      figure.endpoint === 'follow-up' &&
      'amount' in figure.value &&
      figure.value.amount === printed &&
      figure.value.unit.startsWith(inYears ? 'month' : 'year') &&
      (claim.trials?.value.includes(study.trial) ?? setting.inPlay(index).has(study.trial)),
  );
  return about && { verdict: 'misstated', reason: 'wrong-unit', about };
}

/** "39 babies in nine countries", "24 babies, 93% of them alive": a confirmed figure of the sentence says which trial it is. */
function ofTrial(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const endpoint = said(claim.endpoint)?.value;
  const judgement = setting.judgement(index);
  const about = judgement?.about;
  if (!endpoint || !SIZES.has(endpoint) || !about || about.figure.endpoint !== endpoint) return undefined;
  const planned = endpoint.startsWith('planned');
  if (claim.reserve && !(planned && claim.reserve === 'unreal')) return undefined;
  if (judgement.why !== 'not-pinned' && !planned) return undefined;
  // Where hospitals of so many countries took part is told in a sentence of its own.
  const apart = endpoint === 'countries' && claim.trials === undefined;
  if (apart && SINCE.test(setting.sentence(claim))) return undefined;
  const beside = apart ? setting.near(index, 3) : setting.beside(index);
  const spoken = beside.some(
    ({ rec, claim: other }) => rec.study.trial === about.study.trial && speaksFor(other, rec),
  );
  if (!spoken) return undefined;
  // Reports of one trial have each their own follow-up, and the dataset has not all of them.
  if (endpoint === 'follow-up' && about.study.trial !== setting.reference.home) return undefined;
  // A sentence on two trials may count either's patients.
  if (beside.some(({ rec }) => rec.study.trial !== about.study.trial)) return undefined;
  if (endpoint === 'enrolled' && !isWhole(setting, index, claim, about)) return undefined;
  if (endpoint === 'countries' && claim.quantity.value > 40) return undefined;
  return { verdict: 'misstated', reason: 'wrong-value', about };
}

/** "Doctors now give it to babies in 22 countries": where the drug is used today. */
const SINCE =
  /\b(?:now|today|nowadays|currently|already|since|approved|licensed|sold|marketed|available|gives?|uses?|is (?:given|used)|are (?:given|treated))\b/i;

/** A neighbour that names its result, or gives it to the decimal, is the trial's own. */
function speaksFor({ endpoint, quantity, reserve }: Claim, { figure }: Rec): boolean {
  const free = reserve === undefined || (reserve === 'unreal' && figure.endpoint.startsWith('planned'));
  return free && (said(endpoint)?.value === figure.endpoint || quantity.decimals > 0);
}

/** The number is of the order of the trial's, and no part of it. */
function isWhole(setting: Setting, index: number, claim: Claim, about: Rec): boolean {
  const { value, form } = claim.quantity;
  const size = countOf(about);
  if (size === undefined || (form !== 'count' && form !== 'number')) return false;
  if (value < 10 || value < size * 0.5 || value > size * 2) return false;
  const words = `${setting.before(index).slice(-30)} ${claim.endpoint?.text ?? ''} ${setting.after(index).slice(0, 50)}`;
  if (PART.test(words) || isThoseTreated(claim, about) || claim.risk || said(claim.state)) return false;
  // Any other number of the same trial's patients may be meant.
  return !setting.reference.records.some(
    (rec) => rec.study.trial === about.study.trial && numbersOf(rec).includes(value),
  );
}

function countOf({ figure: { value } }: Rec): number | undefined {
  return 'count' in value ? value.count : undefined;
}

function baseOf({ figure, group }: Rec): number | undefined {
  const own = 'of' in figure.value ? figure.value.of : undefined;
  return own ?? figure.n ?? group?.n;
}
