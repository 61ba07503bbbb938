/** Claims whose figure is a date or a span of years: an approval, an opinion, a publication, a recruitment. */
import type { Claim, Filled } from './claim.ts';
import type { Passage } from './context.ts';
import { cueOf, reachOf } from './date-cues.ts';
import { findDates, type PrintedDate } from './dates.ts';
import type { Lexicon, SlotName } from './lexicon.ts';
import { blot } from './masks.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { Quantity } from './quantity.ts';
import type { Place } from './to-claim.ts';

const SLOTS: ReadonlySet<SlotName> = new Set([
  'dated',
  'regulator',
  'phase',
  'study',
  'age',
  'genetics',
  'state',
  'subject',
  'other',
  'denial',
  'unreal',
  'subgroup',
  'elsewhere',
]);

const FIRST = /\b(?:first|initial|initially|originally)\b(?![\s-](?:line|relapse|remission|or\b))/i;
/** The drug, or a word that stands for it. */
const IT =
  /\b(?:it|its|the (?:drug|medicine|antibody|treatment|immunotherapy|therapy|indication)|this use)\b/i;

/** The dated claims of a sentence; `passage` has heard it. A table cell with its heads is no clause, and has none. */
export function readDated(
  text: string,
  offset: number,
  place: Place,
  passage: Passage,
  lexicon: Lexicon,
): Claim[] {
  if (place.lead > 0 || passage.asked || passage.deniedNext || passage.otherSubject) return [];
  const dates = findDates(text);
  if (dates.length === 0) return [];
  const masked = blot(text, dates);
  const mentions = findMentions(masked, lexicon, SLOTS);
  const dated = mentions.filter((m) => m.slot === 'dated');
  if (dated.length === 0 || mentions.some((m) => m.slot === 'other' || m.slot === 'denial')) return [];
  return dates.flatMap((date, index) => {
    const cue = cueOf(masked, date, dated);
    if (!cue || lexicon.endpoint(cue.value) === undefined) return [];
    const reach = reachOf(masked, dates, index, cue);
    const own = mentions.filter((m) => m.start >= reach.start && m.end <= reach.end);
    if (cue.value.endsWith('-date') !== (date.toYear === undefined)) return [];
    const claim = claimOf(text, offset, date, cue, own, mentions, place);
    claim.onSubject = passage.onSubject;
    if (passage.elsewhere) claim.reserve = 'elsewhere';
    if (cue.value === 'publication-date' && !claim.trials && passage.trials)
      claim.trials = { ...passage.trials, from: 'inherited' };
    if (cue.value === 'approval-date' || cue.value === 'opinion-date') {
      const drug = mentions.some((m) => m.slot === 'subject' && m.value === 'drug');
      if (!drug && !IT.test(masked)) return [];
      if (FIRST.test(masked.slice(Math.max(reach.start, cue.start - 24), Math.max(cue.end, date.start))))
        claim.isFirst = true;
    }
    return [claim];
  });
}

function claimOf(
  text: string,
  offset: number,
  date: PrintedDate,
  cue: Mention,
  own: Mention[],
  mentions: Mention[],
  place: Place,
): Claim {
  const at = (index: number): number => place.block.start + (place.plain.source[offset + index] as number);
  const { start, end, toYear, ...printed } = date;
  const quantity: Quantity = {
    form: toYear === undefined ? 'date' : 'years',
    start,
    end,
    value: printed.year,
    ...(toYear !== undefined && { upTo: toYear }),
    decimals: 0,
    inWords: false,
    date: printed,
  };
  const from = at(start);
  const until = at(end - 1) + 1;
  const quote = (m: Mention): string => text.slice(m.start, m.end);
  const claim: Claim = {
    quantity,
    text: place.block.text.slice(from - place.block.start, until - place.block.start),
    start: from,
    end: until,
    endpoint: { value: cue.value, from: 'stated', text: quote(cue) },
    opposite: false,
    manner: 'event',
    saysTrial: false,
    onSubject: true,
    sentence: { start: at(0), end: at(text.trimEnd().length - 1) + 1 },
  };
  const only = (slot: SlotName, heard: Mention[]): Filled | undefined => {
    const all = heard.filter((m) => m.slot === slot);
    const [first] = all;
    return first && all.every((m) => m.value === first.value)
      ? { value: first.value, from: 'stated', text: quote(first) }
      : undefined;
  };
  for (const slot of ['age', 'genetics'] as const) {
    const filled = only(slot, own);
    if (filled) claim[slot] = filled;
  }
  // "Consolidation" says when in the treatment, unless the state of the disease is told.
  const state = own.some((m) => m.slot === 'state') ? only('state', own) : only('phase', own);
  if (state) claim.state = state;
  const slot = quantity.form === 'years' || cue.value === 'publication-date' ? 'study' : 'regulator';
  const near = own.some((m) => m.slot === slot) ? own : mentions;
  const before = near.filter((m) => m.slot === slot && m.end <= start);
  // Of trials the one named last before the years; regulators are all of them.
  const named =
    slot === 'study' && before.length > 0 ? before.slice(-1) : near.filter((m) => m.slot === slot);
  if (named.length > 0)
    claim.trials = {
      value: [...new Set(named.map((m) => m.value))],
      from: 'stated',
      text: quote(named[0] as Mention),
    };
  // A country stands for its regulator there, and for other patients where years of recruitment are told.
  const placed = slot === 'regulator' ? 'place' : '';
  if (mentions.some((m) => m.slot === 'elsewhere' && m.value !== placed)) claim.reserve = 'elsewhere';
  else if (own.some((m) => m.slot === 'subgroup')) claim.reserve = 'subgroup';
  else if (mentions.some((m) => m.slot === 'unreal' && m.start < start)) claim.reserve = 'unreal';
  return claim;
}
