/**
 * When something happened, where that is no time after which all are counted: between the second and the fourth year, in
 * the third year, after the first two, before the drug began. What is published up to a time neither confirms nor refutes it.
 */

import { cyclesIn } from '../../read/bind/cycles.ts';
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)';
const SHARE_OF_RELAPSES = /\b(?:of|among) (?:the|its|those|these|all)? ?(?:\w+ )?(?:relapses|recurrences)\b/i;

/** Whether the figure at `index`, held against `about`, counts what happened in a span or at a moment of its own. */
export function isOfSpan(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const sentence = setting.sentence(claim);
  const at = claim.start - claim.sentence.start;
  const head = sentence.slice(0, at);
  const tail = sentence.slice(at + claim.text.length).split(/[.;:(]/)[0] ?? '';
  const own = `${head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf(':')) + 1)} # ${tail}`;
  if (BETWEEN.test(own)) return true;
  const { endpoint } = about.figure;
  if (about.figure.months !== undefined && claim.time?.from !== 'stated' && AT_LAST.test(own)) return true;
  if (endpoint === 'relapse-timing' || (endpoint === 'relapse' && SHARE_OF_RELAPSES.test(tail)))
    return LATER.test(own) || OWN_RELAPSES.test(`${claim.text}${tail}`) || isOfTrial(own, claim, setting);
  if (/^(?:OS|DFS|EFS|RFS|relapse)/.test(endpoint) && claim.opposite !== undefined && EARLY.test(own))
    return true;
  // "At the start of blinatumomab, 40% were negative already": the record looked afterwards.
  const looked = about.figure.when === undefined ? undefined : cyclesIn(about.figure.when);
  return /^MRD/.test(endpoint) && looked !== 0 && BEFOREHAND.test(own) && !AFTERWARDS.test(tail);
}

/** "Survival at last follow-up was 17%": when each was last seen, which is no time of its own. */
const AT_LAST =
  /\bat (?:the )?(?:time of )?(?:last|latest|final|most recent|end of) (?:follow-?up|contact|report|check|visit|count|the study|observation)\b/i;
const BETWEEN = new RegExp(
  `\\b(?:between|from) (?:the |years? |month )?(?:${ORDINAL}|two|2|one|1|three|3|four|4|12|24|36|48)(?: years?| months?)? (?:and|to|until) (?:the |years? |month )?(?:${ORDINAL}|two|2|three|3|four|4|five|5|24|36|48|60)(?: years?| months?| anniversar\\w+| birthdays?)\\b|\\b(?:in|during|over) (?:the|their|its) (?:second|third|fourth|fifth|next|following|last) (?:two |2 |three |\\w+ )?years?\\b(?! (?:of|after) (?:the )?(?:trial|study))|\\b(?:in|during) years? (?:two|three|four|2|3|4)(?: (?:to|and) (?:three|four|five|3|4|5))?\\b`,
  'i',
);
/** Late is the complement of early. */
const LATER = new RegExp(
  `\\b(?:after|beyond|past|later than|following|more than) (?:the |their |its )?(?:${ORDINAL} )?(?:\\w+ )?(?:years?|birthday|months?|anniversary)\\b|\\b(?:later|late|afterwards|thereafter|the rest|the others|still to come)\\b`,
  'i',
);
/** "Half of the four relapses": the trial's own. */
const OWN_RELAPSES =
  /\bof (?:the|its|their|these|those) (?:two|three|four|five|\d+) (?:\w+ )?(?:relapses|recurrences)\b/i;
const EARLY =
  /\b(?:during|in) (?:the |their )?(?:course of )?(?:first (?:few )?(?:weeks?|days|months?)|induction|early treatment|treatment|therapy|chemotherapy itself)\b(?! (?:group|arm|trial|with|era))|\b(?:before|by|until|prior to|ahead of) (?:the )?(?:end of (?:the |their )?)?(?:induction|remission)\b/i;
const BEFOREHAND =
  /\b(?:at|before|by|ahead of|prior to|until|on) (?:the )?(?:start|beginning|outset|onset|entry|enrolment|enrollment|baseline|inclusion|study entry|first dose|infusion|initiation)\b|\bat baseline\b|\b(?:after|following|at the end of|by the end of|at end of) induction\b|\bbefore (?:the |their )?(?:drug|blinatumomab|infusion|course|antibody|first course|treatment with)\b|\b(?:beforehand|already)\b/i;
/** "From 72% before blinatumomab to 93% after the first course" */
const AFTERWARDS =
  /^ (?:after|following) (?:the |a |one |two |its |\d )?(?:\w+ )?(?:courses?|cycles?|blocks?|blinatumomab|infusions?)\b/i;

/** "In the infant trial of blinatumomab, 75% of the relapses came …": four relapses have shares of their own. */
function isOfTrial(own: string, claim: Claim, { reference }: Setting): boolean {
  return (
    claim.trials?.from === 'stated' &&
    claim.trials.value.includes(reference.home) &&
    claim.group?.value !== 'chemotherapy' &&
    /\bof the relapses\b/i.test(own)
  );
}
