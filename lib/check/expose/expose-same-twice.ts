/**
 * One result told of both groups: "44.0% with blinatumomab, compared with 44.0% without", "two-year survival was 65.8%, where
 * the earlier patients had 65.8%". Two groups of one trial are set against each other because they differ; where they are
 * told alike, the figure whose group the result is not was copied from its neighbour.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** So many figures away the other may stand: "81.6% and 65.8%, versus 49.4% and 65.8%". */
const STEPS = [-3, -2, -1, 1, 2, 3];
/** What sets a figure that names a group against one that names none. */
const CONTRAST =
  /\b(?:compared (?:with|to)|versus|vs|v|against|where(?:as)?|while|up from|down from|having been|as opposed to|rather than|the other)\b/i;
/** "At two years 58.4% and 58.4%": a pair told in the order of its groups. */
const JOINED = /^(?:%| per ?cent)? (?:and|to|vs\.?|versus|v\.?|against|compared with) $/i;
/** ", 64 per cent without the antibody": a clause of the other group's own. */
const APPOSED = /^(?: per ?cent|%)?[^.;:—(]*, (?:and |but )?$/i;
/** Alike in both groups, and said to be. */
const ALIKE =
  /\b(?:the same(?! (?:\w+ )?(?:chemo\w*|treatment|regimen|backbone|drugs?|protocol|trial|study|time|point|stage|mark|disease|measure|period|age|moment|way))|equal\w*|identical\w*|no different|alike|likewise|both|unchanged|also|too|error|wrong\w*|correct\w*)\b/i;

/** "The 81.6% is what counts": pointed back to, and told of no group. */
const AGAIN = /\b(?:the|that|this|these|its|their)(?: (?:famous|headline|same|oft-quoted))? $/i;
/** "Under the old protocol 93.3% was unthinkable", "it had to beat 65.8%": the other group's result, held against this one. */
const HELD_AGAINST =
  /\b(?:beat\w*|left|leaves|exceed\w*|surpass\w*|outdo\w*|unthinkable|unheard|impossible|expect\w*|dream\w*|hope[ds]?|hoping|improv\w*|behind|better than|start\w*|could|would|might|never|nobody|no one|look\w*)\b/i;

/** The figure of a pair that has the other's result. */
export function exposeSameTwice(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim?.endpoint || claim.change || claim.quantity.form !== 'percent' || claim.inCell) return undefined;
  const sentence = setting.sentence(claim);
  if (ALIKE.test(sentence) || HELD_AGAINST.test(sentence)) return undefined;
  if (claim.group?.from !== 'stated' && AGAIN.test(setting.lead(claim))) return undefined;
  for (const step of STEPS) {
    const other = setting.confirmed(index + step);
    if (!other || !isSameResult(claim, other.claim) || !OUTCOMES.has(other.rec.figure.endpoint)) continue;
    if (!isOfOtherGroup(setting, claim, other.claim, other.rec)) continue;
    const about = setting.reference.records.find((rec) => areArms(rec, other.rec));
    if (!about || agrees(claim, about) || !agrees(claim, other.rec)) continue;
    return { verdict: 'misstated', reason: 'wrong-arm', about, owner: other.rec };
  }
  return undefined;
}

const agrees = (claim: Claim, rec: Rec): boolean =>
  compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees';

/** One measure at one time, in one sentence or the next, of the same patients but for their group. */
function isSameResult(a: Claim, b: Claim): boolean {
  return (
    (a.sentence.start === b.sentence.start || isNextTo(a, b)) &&
    !b.change &&
    !b.inCell &&
    a.quantity.form === b.quantity.form &&
    a.endpoint?.value === b.endpoint?.value &&
    a.opposite === b.opposite &&
    a.risk?.value === b.risk?.value &&
    a.time?.value === b.time?.value
  );
}

const isNextTo = (a: Claim, b: Claim): boolean =>
  a.group !== undefined &&
  a.endpoint?.from !== 'inherited' &&
  [a.sentence.start - b.sentence.end, b.sentence.start - a.sentence.end].some((gap) => gap >= 0 && gap < 3);

/** The figure is told of the group that the result of `other` is not of. */
function isOfOtherGroup(setting: Setting, claim: Claim, other: Claim, rec: Rec): boolean {
  const owner = rec.group?.treatment;
  if (owner === undefined || (other.group && other.group.value !== owner)) return false;
  if (claim.group?.value === owner) return false;
  if (claim.group?.from === 'stated') return true;
  // "With chemo alone 44.0% and 93.3%": the group stands before both of its results.
  const own = claim.group?.text;
  const isBefore = other.sentence.start !== claim.sentence.start || !setting.lead(other).includes(own ?? '');
  if (own && other.start < claim.start && isBefore && setting.lead(claim).includes(own)) return true;
  if (claim.sentence.start !== other.sentence.start) return false;
  const [first, last] = claim.start < other.start ? [claim, other] : [other, claim];
  const between = setting.lead(last).slice(first.end - first.sentence.start);
  const contrasted = CONTRAST.test(between);
  if (claim.group && other.group && (contrasted || JOINED.test(between))) return true;
  if (other.group?.from !== 'stated') return false;
  return contrasted || (!claim.group && last === other && APPOSED.test(between));
}
