/**
 * Results of a trial that are those of a report which the data does not hold: a subgroup presented at a meeting, a later
 * follow-up. "Three-year survival was 92% compared with 67% (HR 0.20), relapse-free survival 86% and 66%": where none
 * of several results is the published one, it is not the copy that is wrong time and again.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES, OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** So many wrong results of a whole article make another report, and so many of one paragraph that has no right one. */
const SEVERAL = 3;
const PAIR = 2;

const isResult = ({ figure: { endpoint } }: Rec): boolean =>
  OUTCOMES.has(endpoint) ||
  LOSSES.has(endpoint) ||
  endpoint.startsWith('median') ||
  endpoint.startsWith('HR-');

const digits = (value: number): string => [...String(value)].sort().join('');

/** "46%" for 64%: a slip of the copy's, and no other report's result. */
const isTurnedRound = ({ quantity }: Claim, { figure: { value } }: Rec): boolean =>
  'percent' in value && digits(quantity.value) === digits(Number(value.percent.toFixed(quantity.decimals)));

/** Whether the result at `index`, which is no record's of the trial, stands among more that are none than that are. */
export function isOfAnotherReport(
  setting: Setting,
  index: number,
  { reason, about, owner }: Judgement & { about: Rec },
): boolean {
  const claim = setting.claim(index) as Claim;
  // Of the infant trial all reports are held.
  if (about.study.trial === setting.reference.home || claim.change) return false;
  if (reason !== 'wrong-value' || owner || !isResult(about)) return false;
  const block = setting.blockStart(claim);
  const all = { wrong: 0, right: 0 };
  const here = { wrong: 0, right: 0 };
  for (let at = 0; ; at++) {
    const beside = setting.claim(at);
    if (!beside) break;
    const other = setting.judgement(at);
    if (other?.about?.study.trial !== about.study.trial || !isResult(other.about)) continue;
    const kind = other.verdict === 'match' ? 'right' : 'wrong';
    if (
      kind === 'wrong' &&
      (other.reason !== 'wrong-value' || other.owner || isTurnedRound(beside, other.about))
    )
      continue;
    all[kind]++;
    if (setting.blockStart(beside) === block) here[kind]++;
  }
  return (all.wrong >= SEVERAL && all.wrong > all.right) || (here.wrong >= PAIR && here.right === 0);
}
