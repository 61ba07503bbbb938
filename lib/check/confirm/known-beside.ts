/**
 * Figures that say again or make up what a confirmed figure beside them says: the share of a count ("70 (81%)"), the count
 * of a share ("63%, or 19"), and of the degrees of residual disease the part that is left ("28 of 30; the other two …").
 */
import type { Claim } from '../../read/claim.ts';
import { contradictions } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import type { Knows } from './known-here.ts';
import { isKin, withoutLent } from './known-one.ts';
import { isOther } from './weigh.ts';

/** "19 of the babies (63%)", "Nineteen did, 63 percent" */
const AGAIN =
  /^(?:\s(?:of (?:them|these|those|the (?:babies|infants|children|patients))|babies|infants|children|patients|people|adults|did|do|were|kids|tots))?\s?(?:[,—–-]\s?|\(\s?|,\sor\s|\sor\s|:\s)?(?:or\s|that is,?\s|i\.e\.,?\s|about\s)?\(?$/i;

/** The other form of the confirmed figure right beside. */
export const besideOwn: Knows = (setting, index) => {
  const claim = setting.claim(index);
  if (!claim || claim.quantity.hedge) return undefined;
  for (const beside of [index - 1, index + 1]) {
    const next = setting.claim(beside);
    if (next?.sentence.start !== claim.sentence.start || next.quantity.value === claim.quantity.value)
      continue;
    const other = setting.confirmed(beside);
    if (!other && AGAIN.test(setting.between(claim, next))) return pairOf(setting, index, next);
    if (!other) continue;
    if (AGAIN.test(setting.between(claim, other.claim)) && isOtherForm(claim, other.rec)) return other.rec;
  }
  return undefined;
};

function isOtherForm({ quantity: { form, value } }: Claim, { figure }: Rec): boolean {
  if (!('count' in figure.value) || !('percent' in figure.value)) return false;
  if (form === 'percent') return figure.value.percent === value;
  return (form === 'count' || form === 'number') && figure.value.count === value;
}

/** "After induction, 395 (81%) were in complete remission": neither is confirmed, and one record has both. */
function pairOf(setting: Setting, index: number, next: Claim): Rec | undefined {
  const claim = setting.claim(index) as Claim;
  const named = said(claim.endpoint) ?? said(next.endpoint);
  const trials = new Set([
    ...(claim.trials?.value ?? []),
    ...setting.near(index, 4).map(({ rec }) => rec.study.trial),
  ]);
  const { reference } = setting;
  const both = reference.records.filter(
    (rec) => trials.has(rec.study.trial) && isOtherForm(claim, rec) && isOtherForm(next, rec),
  );
  const rec = both[0];
  if (!rec || both.some((other) => isOther(other, rec)) || next.quantity.hedge) return undefined;
  if (Math.min(claim.quantity.value, next.quantity.value) < SMALLEST) return undefined;
  if (!named || !isKin(named.value, rec.figure.endpoint)) return undefined;
  const probe = withoutLent({ ...claim, endpoint: named }, rec, true);
  return contradictions(probe, rec, reference, trials)?.size === 0 ? rec : undefined;
}

/** Smaller pairs come together by chance. */
const SMALLEST = 10;

const DEGREES: ReadonlySet<string> = new Set(['MRD-negative', 'MRD-low', 'MRD-high', 'MRD-negative-or-low']);
const LEFT = /\b(?:other|others|remaining|rest|leaving|only|just|further|another|more|those|plus|but)\s*$/i;
const STILL =
  /^\s(?:\w+\s){0,2}?(?:still|had more|had (?:\w+\s)?(?:higher|high)|whose|who (?:weren|did|had)|did not|did(?:n['’]t)|not\b|others?\b)/i;
/** What else happens to a few. */
const ELSE =
  /\b(?:died|dead|relaps\w+|survived|alive|stopped|transplant\w*|infection\w*|fevers?|seizures?|ours|county|hospital|years?|weeks?|months?|days?|times|courses?)\b/i;

/** "Twenty-eight of 30 were negative or very low. Those two who weren't …" */
export const isRest: Knows = (setting, index) => {
  const claim = setting.claim(index);
  if (!claim || claim.quantity.hedge || claim.quantity.decimals > 0) return undefined;
  const { form, value, unit } = claim.quantity;
  if (
    form !== 'number' &&
    !(form === 'count' && /^(?:infants?|bab(?:y|ies)|children|patients|kids)$/i.test(unit ?? ''))
  )
    return undefined;
  const { endpoint } = claim;
  if (said(endpoint) && endpoint?.value !== 'enrolled' && !DEGREES.has(endpoint?.value ?? ''))
    return undefined;
  if (!LEFT.test(setting.before(index)) && !STILL.test(setting.after(index))) return undefined;
  if (ELSE.test(setting.before(index) + setting.after(index))) return undefined;
  const known = setting.near(index, 3).filter((other) => isDegree(other.rec, setting));
  const near = known.find((other) => claim.sentence.start - other.claim.sentence.end < 3);
  if (!near) return undefined;
  const rest = setting.reference.records.find(
    (rec) =>
      rec.study.id === near.rec.study.id &&
      DEGREES.has(rec.figure.endpoint) &&
      'count' in rec.figure.value &&
      rec.figure.value.count === value,
  );
  return rest && !known.some(({ rec }) => rec === rest) ? rest : undefined;
};

const isDegree = ({ figure, study }: Rec, { reference }: Setting): boolean =>
  study.trial === reference.home && DEGREES.has(figure.endpoint);
