/**
 * The company that a figure keeps: whether a figure beside it has the value that stands beside a record in its report, or
 * the same value was confirmed elsewhere in the article.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import { areArms, areTwins } from './twins.ts';

/** A record that a figure may be, with the evidence for it in points. */
export interface Suspect {
  rec: Rec;
  points: number;
  /** The sentence itself speaks of the record's endpoint. */
  told: boolean;
}

/** Twins stand this near, in figures. */
const REACH = 3;
/** A twin that is itself confirmed; one that is open, too; the same value of the same record elsewhere in the article. */
export const TWIN = 2.5;
const OPEN_TWIN = 1.5;
const REPEAT = 1.5;
/** The count and the share that it comes to, side by side. */
const SHARED = 3;
/** "85 v 68": both groups' figures with next to nothing between. */
export const PAIR = 3.5;
/** So near to each other, in letters. */
const NEAR = 45;
const CLOSE = 16;

/** What the figures around say for a record. */
export interface Company {
  /** A twin stands near: one already confirmed says more than one that is open, too. */
  twin: number;
  /** The same value is confirmed as this record in another sentence. */
  again: number;
  /** It is confirmed in this very sentence: whatever the second number is, the text means something else by it. */
  same: boolean;
  /** A figure near is confirmed as another trial's. */
  mixed: boolean;
}

/** Weighs the company of the figure at `index`, were it this record's. */
export function companyOf(
  index: number,
  rec: Rec,
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  suspects: readonly Suspect[][],
): Company {
  const company: Company = { twin: 0, again: 0, same: false, mixed: false };
  const own = (judged[index] as Judged).claim;
  judged.forEach(({ claim }, other) => {
    if (other === index) return;
    const confirmed = judgements[other]?.verdict === 'match' ? judgements[other]?.about : undefined;
    if (confirmed === rec && claim.quantity.value === own.quantity.value) {
      if (claim.sentence.start !== own.sentence.start) company.again = REPEAT;
      else if (claim.quantity.form === own.quantity.form) company.same = true;
    }
    if (Math.abs(other - index) > REACH) return;
    if (confirmed && confirmed.study.trial !== rec.study.trial) company.mixed = true;
    if (isOtherForm(claim, own) && Math.abs(other - index) === 1)
      if (confirmed === rec || suspects[other]?.some((suspect) => suspect.rec === rec)) company.twin = SHARED;
    const side =
      Math.abs(other - index) === 1 &&
      claim.sentence.start === own.sentence.start &&
      'percent' in rec.figure.value;
    const gap = Math.max(claim.start - own.end, own.start - claim.end);
    const close = side && gap < (own.quantity.interval || claim.quantity.interval ? CLOSE * 3 : CLOSE);
    if (confirmed && areTwins(rec, confirmed))
      company.twin = Math.max(company.twin, close && areArms(rec, confirmed) ? PAIR : TWIN);
    else if (suspects[other]?.some((suspect) => areTwins(rec, suspect.rec))) {
      // "From 66 to 93": both groups' figures side by side hardly come together by chance.
      const pair = side && suspects[other]?.some((suspect) => areArms(rec, suspect.rec));
      company.twin = Math.max(company.twin, pair ? (close ? PAIR : TWIN) : OPEN_TWIN);
    }
  });
  return company;
}

/** "70 of 86 (81%)", "16 of 45, or 36%": one says the other again, so that both agree with a record or neither does. */
function isOtherForm(one: Claim, other: Claim): boolean {
  const forms = [one.quantity, other.quantity];
  const share = forms.find(({ form }) => form === 'percent');
  const count = forms.find(({ form }) => form === 'of' || form === 'count' || form === 'number');
  const apart = Math.max(one.start - other.end, other.start - one.end);
  return share !== undefined && count !== undefined && apart < NEAR;
}
