/** Claims whose figure is a date or a span of years: an approval, an opinion, a publication, a recruitment. */

import type { Claim } from '../claim.ts';
import type { Lexicon, SlotName } from '../lexicon.ts';
import { findMentions } from '../mentions.ts';
import { findDates, type PrintedDate } from '../numbers/dates.ts';
import { blot } from '../numbers/masks.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Passage } from '../passage/context.ts';
import { nextApproval } from './approval-chain.ts';
import { cueOf, reachOf } from './date-cues.ts';
import { plainClaim, type Sited, SLOTS, saysDrug } from './plain-claim.ts';

/** Whether a sentence is nothing but a date, as the entries of a timeline begin. */
export function isDateAlone(text: string): boolean {
  const [date, ...others] = findDates(text);
  return (
    date?.month !== undefined &&
    others.length === 0 &&
    /^[\s.:]*$/.test(text.slice(0, date.start) + text.slice(date.end))
  );
}

/** "The infants in the blinatumomab trial were treated between …" */
const THE_TRIAL =
  /\b(?:the|this|their|our) (?:(?:infants?|blinatumomab|new|current|international)['’]? )*(?:trial|study)\b/i;
const REGULATOR: ReadonlySet<SlotName> = new Set(['regulator']);
const FIRST = /\b(?:first|initial|initially|originally)\b(?![\s-](?:line|relapse|remission|or\b))/i;

/** The dated claims of a sentence; `passage` has heard it. A table cell with its heads is no clause, and has none. */
export function readDated(sited: Sited, passage: Passage, lexicon: Lexicon): Claim[] {
  const { text, place } = sited;
  if (place.lead > 0 || passage.asked || passage.deniedNext || passage.otherSubject) return [];
  const dates = findDates(text);
  if (dates.length === 0) return [];
  const masked = blot(text, dates);
  const mentions = findMentions(masked, lexicon, SLOTS);
  const dated = mentions.filter((m) => m.slot === 'dated');
  if (mentions.some((m) => m.slot === 'other' || m.slot === 'denial')) return [];
  // Canada's approvals are not held.
  const goesOn = (): boolean =>
    passage.approvals === true &&
    !findMentions(place.plain.text, lexicon, REGULATOR).some((m) => m.value === 'other');
  return dates.flatMap((date, index) => {
    const cue = cueOf(masked, date, dated) ?? (goesOn() ? nextApproval(masked, date) : undefined);
    if (!cue || lexicon.endpoint(cue.value) === undefined) return [];
    const reach = reachOf(masked, dates, index, cue);
    const own = mentions.filter((m) => m.start >= reach.start && m.end <= reach.end);
    if (cue.value.endsWith('-date') !== (date.toYear === undefined)) return [];
    const slot = date.toYear !== undefined || cue.value === 'publication-date' ? 'study' : 'regulator';
    const what = { value: cue.value, from: 'stated' as const, text: text.slice(cue.start, cue.end) };
    const claim = plainClaim(quantityOf(date), what, slot, own, mentions, sited);
    claim.onSubject = passage.onSubject;
    claim.saysTrial = THE_TRIAL.test(text);
    // "In the United States the FDA approved it": a regulator's decision is its own, whatever country the passage tells of.
    if (passage.elsewhere && !(slot === 'regulator' && claim.trials)) claim.reserve = 'elsewhere';
    if (cue.value === 'publication-date' && !claim.trials && passage.trials)
      claim.trials = { ...passage.trials, from: 'inherited' };
    if (cue.value === 'approval-date' || cue.value === 'opinion-date') {
      passage.approvals = true;
      if (!saysDrug(masked, mentions)) claim.drugUnsaid = true;
      if (FIRST.test(masked.slice(Math.max(reach.start, cue.start - 24), Math.max(cue.end, date.start))))
        claim.isFirst = true;
    }
    return [claim];
  });
}

function quantityOf({ start, end, toYear, ...date }: PrintedDate): Quantity {
  const form = toYear === undefined ? 'date' : 'years';
  const upTo = toYear === undefined ? {} : { upTo: toYear };
  return { form, start, end, value: date.year, ...upTo, decimals: 0, inWords: false, date };
}
