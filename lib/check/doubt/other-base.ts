/**
 * Figures of other patients than the record's by the number they are a part of: "Of the 70, 27 reached remission. Fourteen of
 * the 27 had no MRD left", "forty per cent of the 81", "17 of 68 babies died early, a quarter". The number told just before
 * is what they are counted in.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const OF_SO_MANY = /^\s(?:of|in|among) (?:all |the |these |those |our |her |his ){1,2}(\d[\d,]*)\b(?!\s?%)/i;

/** "… 27 had a complete remission, of whom 14 (52%) …" */
const OF_WHOM = /\bof (?:whom|these|those|them),? (?:\d+|[a-z-]+) \($/i;

/** Whether the figure at `index` is a part of a number told before it that is none of the record's own. */
export function isOfOtherBase(setting: Setting, index: number, { study, figure }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (isShareOfCount(setting, index, claim)) return true;
  if (claim.quantity.form === 'percent' && OF_WHOM.test(setting.lead(claim))) return true;
  const printed = OF_SO_MANY.exec(setting.rest(claim))?.[1]?.replaceAll(',', '');
  const base = claim.quantity.of ?? (printed === undefined ? undefined : Number(printed));
  if (base === undefined) return false;
  const own = figure.value;
  const sizes = setting.reference.records
    .filter((rec) => rec.study.trial === study.trial && rec.figure.endpoint === 'enrolled')
    .flatMap(({ figure: { value } }) => ('count' in value ? [value.count] : []));
  if (figure.n === base || ('of' in own && own.of === base) || sizes.includes(base)) return false;
  const told = `${setting.blockBefore(claim)}${setting.lead(claim)}`;
  return new RegExp(`\\b${base}\\b(?!\\s?(?:%|per|months|years))`).test(told);
}

/** "Seventeen of 68 babies died early, a quarter": the share that the count before it comes to. */
function isShareOfCount(setting: Setting, index: number, { quantity, sentence }: Claim): boolean {
  const before = setting.claim(index - 1);
  if (before?.quantity.of === undefined || before.sentence.start !== sentence.start) return false;
  if (quantity.form !== 'fraction' && quantity.form !== 'percent') return false;
  if (setting.confirmed(index - 1)) return false;
  const share = (100 * before.quantity.value) / before.quantity.of;
  return Math.abs(share - quantity.value) <= (quantity.form === 'fraction' ? 2.5 : 0.6);
}
