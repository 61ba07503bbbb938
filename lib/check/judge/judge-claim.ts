/** One claim by its own words: which trials it can belong to, and what the records then say of it. */
import type { Claim } from '../../read/claim.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Reference } from '../record.ts';
import { judgeChange } from './change.ts';
import { judgeDate } from './judge-date.ts';
import { judgeRuling, RULINGS } from './judge-ruling.ts';
import { levelAsGain } from './level-as-gain.ts';
import { judgeRisk } from './risk.ts';
import { attribute, withoutGuess, withoutVagueness } from './trials.ts';
import { judge } from './verdict.ts';

/** Judges a claim among those of its block (`beside`), on a page that is about the trials `onPage`. */
export function judgeClaim(
  read: Claim,
  beside: Claim[],
  reference: Reference,
  onPage: ReadonlySet<string>,
): Judged {
  const isRuling = RULINGS.has(read.endpoint?.value ?? '');
  if (read.quantity.date || isRuling) {
    const judgement = (isRuling ? judgeRuling : judgeDate)(read, reference, onPage);
    return { claim: read, judgement, inPlay: onPage };
  }
  const { claim, inPlay, guessed } = attribute(read, reference, onPage);
  // What its words only hint at is for the value to confirm.
  const hinted = claim.taken && claim.endpoint?.from === 'inherited';
  if (claim.bare || hinted) return { claim, judgement: UNREAD, inPlay };
  const first = claim.change
    ? (judgeRisk(claim, beside, reference, inPlay) ?? judgeGain(claim, beside, reference, inPlay))
    : judge(claim, reference, inPlay);
  const judgement = withoutVagueness(claim, withoutGuess(claim, first, guessed), reference, inPlay);
  return { claim, judgement, inPlay };
}

function judgeGain(...[claim, beside, reference, inPlay]: Parameters<typeof judgeChange>): Judgement {
  const judged = judgeChange(claim, beside, reference, inPlay);
  return judged.why === 'no-record' ? (levelAsGain(claim, reference) ?? judged) : judged;
}

/** Of a bare number nothing is known. */
const UNREAD: Judgement = { verdict: 'unverified', why: 'no-endpoint' };
