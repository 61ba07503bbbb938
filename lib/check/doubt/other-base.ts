/**
 * Figures of other patients than the record's by the number they are a part of: "Of the 70, 27 reached remission. Fourteen of
 * the 27 had no MRD left", "forty per cent of the 81", "17 of 68 babies died early, a quarter". The number told just before
 * is what they are counted in.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const OF_SO_MANY =
  /^\s(?:of|in|among) (?:all |the |these |those |our |her |his ){1,2}(\d[\d,]*)\b(?!\s?%|[.,]\d)/i;

/** "… 27 had a complete remission, of whom 14 (52%) …", "… 14 of whom (52%) …" */
const OF_WHOM =
  /\b(?:of (?:whom|these|those|them),? (?:\d+|[a-z-]+)|(?:\d+|[a-z-]+) of (?:whom|these|those|them)) \($/i;

/** "Only 20% with MRD positivity (n = 15)": so many it is a share of. */
const AMONG = /^[^.;:,%#]{0,60}\(n\s?=\s?(\d+)\)/;

/** "One of eleven infants treated at the centre relapsed": a base that nobody has told of, whatever became of the one. */
const ONE_OF =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none|half|most|some|all|\d+)(?: out)? of (?:about |some |just |only )?$/i;

/** Whether the figure at `index` is a part of a number told before it that is none of the record's own. */
export function isOfOtherBase(setting: Setting, index: number, { study, figure }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const own = figure.value;
  const heads = claim.quantity.form === 'count' || claim.quantity.form === 'number';
  if (heads && figure.endpoint !== 'enrolled' && ONE_OF.test(setting.lead(claim))) return true;
  const sizes = setting.reference.records
    .filter((rec) => rec.study.trial === study.trial && rec.figure.endpoint === 'enrolled')
    .flatMap(({ figure: { value } }) => ('count' in value ? [value.count] : []));
  const isOwn = (base: number): boolean =>
    figure.n === base || ('of' in own && own.of === base) || sizes.includes(base);
  const shared = baseOfShare(setting, index, claim);
  if (shared !== undefined) return !isOwn(shared);
  // "All 24 children | 39%" against a record of nine infants among them; "E1910 (adults)" numbers nobody.
  const all = /(?<![\w-])\d+(?![\w-])/.exec(claim.age?.text ?? '')?.[0];
  if (all !== undefined && figure.n !== undefined && Number(all) > figure.n) return true;
  const among = AMONG.exec(setting.rest(claim))?.[1];
  if (among !== undefined && !isOwn(Number(among)) && !claim.group) return true;
  const printed = OF_SO_MANY.exec(setting.rest(claim))?.[1]?.replaceAll(',', '');
  const base = claim.quantity.of ?? (printed === undefined ? undefined : Number(printed));
  if (base === undefined || isOwn(base)) return false;
  // "46 of the 651": the size of another trial, and of no group of this one.
  if (claim.trials?.from !== 'stated' && isSizeOfOther(setting, base, study.trial)) return true;
  const told = `${setting.blockBefore(claim)}${setting.lead(claim)}`;
  return new RegExp(`(?<![\\d.,])${base}\\b(?!\\s?(?:%|per|months|years)|[.,]\\d)`).test(told);
}

const isSizeOfOther = ({ reference }: Setting, base: number, trial: string): boolean =>
  reference.records.some(
    ({ study, figure: { endpoint, value } }) =>
      study.trial !== trial && endpoint === 'enrolled' && 'count' in value && value.count === base,
  );

/** What the count before a share is a part of: "seventeen of 68 babies died early, a quarter", "27 …, of whom 14 (52%)". */
function baseOfShare(setting: Setting, index: number, { quantity, sentence }: Claim): number | undefined {
  if (quantity.form !== 'fraction' && quantity.form !== 'percent') return undefined;
  const lead = setting.lead(setting.claim(index) as Claim);
  // "Of the 28 babies with a response, 16 (57%) …"
  const count = /(?<![\w.,-])(\d+)(?: of (?:whom|these|those|them))? \($/.exec(lead)?.[1];
  const told = [...lead.matchAll(HEADS)].map(([number]) => Number(number.replaceAll(',', '')));
  const whole = told.find(
    (base) => base > Number(count) && Math.abs((100 * Number(count)) / base - quantity.value) <= 0.6,
  );
  if (quantity.form === 'percent' && whole !== undefined) return whole;
  if (quantity.form === 'percent' && OF_WHOM.test(lead)) {
    return told.at(-2);
  }
  const before = setting.claim(index - 1);
  if (before?.quantity.of === undefined || before.sentence.start !== sentence.start) return undefined;
  if (setting.confirmed(index - 1)) return undefined;
  const share = (100 * before.quantity.value) / before.quantity.of;
  const near = Math.abs(share - quantity.value) <= (quantity.form === 'fraction' ? 2.5 : 0.6);
  return near ? before.quantity.of : undefined;
}

/** Numbers in digits that are no shares, no ages and no part of a name. */
const HEADS =
  /(?<![\w.,-]|\d to )\d[\d,]*(?![\d.-]|\s?%|\s?per| to \d| (?:years|months|weeks|days|or (?:older|over|younger))\b)/g;
