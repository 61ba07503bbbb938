/**
 * Figures read by the one beside them. "93% were alive, against 70% of those treated before": where the first figure is
 * right, its words were read rightly, and the second can only be of the same result. So it is in "28 of 30, or 74%".
 */
import { areTwins } from '../confirm/twins.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';

/** So many figures away the one that lends its words may stand. */
const REACH = 2;
/** More words than this that nobody explains, and the figure may be of something of its own. */
const MOST_UNKNOWN = 3;

/** "19 of the patients, or 36%", "28 of 30 (74%)", "25 of the babies (63%)". */
const SAME = /^[^.;:()\d]{0,60}(?:\(|\b(?:or|that is|i\.e\.),?)\s*$/i;

/** What is set against a figure is of its kind, whatever else the sentence tells. */
const AGAINST = /\b(?:versus|vs\.?|compared (?:with|to)|as against|against|up from) (?:only |just )?$/i;

/** Whether a figure has what it measures from a confirmed one of its sentence, and says itself what sets the two apart. */
export function isCarried(
  index: number,
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  text: string,
): boolean {
  const { claim } = judged[index] as Judged;
  const about = judgements[index]?.about;
  if (!about) return false;
  return judged.some((other, at) => {
    if (at === index || Math.abs(at - index) > REACH) return false;
    if (other.claim.sentence.start !== claim.sentence.start) return false;
    const against = at < index && AGAINST.test(text.slice(other.claim.end, claim.start));
    if (claim.unknown > MOST_UNKNOWN && !against) return false;
    const { verdict, byValue, about: rec } = judgements[at] as Judgement;
    if (verdict !== 'match' || byValue || !rec) return false;
    // A count and the share that it comes to are one result.
    if (rec === about && other.claim.quantity.form !== claim.quantity.form)
      return (
        (at === index - 1 && SAME.test(text.slice(other.claim.end, claim.start))) ||
        (at === index + 1 && SAME.test(text.slice(claim.end, other.claim.start)))
      );
    if (claim.endpoint?.from !== 'construction') return false;
    return areTwins(rec, about) && rec.figure.endpoint === about.figure.endpoint && isSaid(claim, rec, about);
  });
}

/** The slot in which two records of one endpoint differ is said of the figure. */
function isSaid({ group, time }: Judged['claim'], a: Rec, b: Rec): boolean {
  return (a.figure.months === b.figure.months ? group : time)?.from === 'stated';
}
