/** Finds where a sentence names an endpoint, a group, a time, a population or a study, by the lexicon's wordings. */

import { withMore } from './bind/alive-and.ts';
import { isBackbone } from './bind/backbone.ts';
import { isBackground, isOfReason } from './bind/background.ts';
import { isDescribed } from './bind/described.ts';
import { isOfHistory } from './bind/history.ts';
import {
  asLeftOver,
  isDoneWithout,
  isKindOfPatients,
  isOfEither,
  isOfSome,
  spansTwo,
  withoutParts,
} from './bind/quantified.ts';
import { withTreatmentsApart } from './bind/set-apart.ts';
import { affirms, tellsNoGroup } from './bind/then.ts';
import { unknownTrials } from './bind/unknown-trials.ts';
import { asMeant } from './bind/withheld.ts';
import type { Lexicon, Manner, SlotName } from './lexicon.ts';
import { ageRanges } from './numbers/age-ranges.ts';

export interface Mention {
  slot: SlotName;
  value: string;
  manner: Manner;
  opposite: boolean;
  start: number;
  end: number;
  /** The wording runs on behind a bracket. */
  across?: boolean;
  /** Offset of the figure that the wording holds, for frames. */
  figure?: number;
}

const PRIORITY: Record<Manner, number> = { frame: 0, noun: 1, event: 1 };

/**
 * All mentions in a sentence whose figures are written as `#`, in order. Within a slot the longest wording wins, so
 * that "disease-free survival" is not also "survival"; frames are kept beside names, since they bind one figure only.
 */
export function findMentions(masked: string, lexicon: Lexicon, slots?: ReadonlySet<SlotName>): Mention[] {
  const hasFigure = masked.includes('#');
  const all: Mention[] = [];
  for (const wording of lexicon.worthTrying(masked)) {
    if ((slots && !slots.has(wording.slot)) || (wording.manner === 'frame' && !hasFigure)) continue;
    for (const match of matches(wording.pattern, masked)) {
      if (wording.slot === 'endpoint' && spansTwo(match[0], wording.manner)) continue;
      const figure = wording.manner === 'frame' ? masked.indexOf('#', match.index) : undefined;
      all.push({
        slot: wording.slot,
        value: wording.value,
        manner: wording.manner,
        opposite: wording.opposite,
        start: match.index,
        end: match.index + match[0].length,
        ...(figure !== undefined && { figure }),
      });
    }
  }
  if (!slots || slots.has('age')) all.push(...ageRanges(masked));
  const known = all.filter((m) => m.slot === 'study');
  const strange = unknownTrials(masked).filter((m) => !known.some((k) => k.start < m.end && m.start < k.end));
  all.push(...strange.filter((m) => !slots || slots.has(m.slot)));
  all.push(...acrossBrackets(masked, lexicon, slots));
  all.sort(
    (a, b) =>
      // "Relapsed or refractory children had died": the state they were in begins no outcome.
      Number(isState(b)) - Number(isState(a)) ||
      PRIORITY[a.manner] - PRIORITY[b.manner] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  // "Babies with juvenile myelomonocytic leukaemia": another disease, whatever "babies with … leukaemia" is otherwise.
  const strangers = all.filter((m) => m.slot === 'other' && /leuk/i.test(masked.slice(m.start, m.end)));
  const kept: Mention[] = [];
  for (const mention of all)
    if (!kept.some((other) => hides(other, mention)) && !isStranger(mention, strangers)) kept.push(mention);
  const told = kept
    .filter(
      (mention) =>
        !isOurs(mention, kept) &&
        !isRegulators(mention, masked) &&
        !isSettled(mention, kept) &&
        !isDescribed(mention, kept, masked) &&
        !tellsNoGroup(mention, masked) &&
        !isOfHistory(mention, masked) &&
        !affirms(mention, masked) &&
        !isBackbone(mention, kept, masked) &&
        !isBackground(mention, masked) &&
        !isOfReason(mention, masked) &&
        !isKind(mention, kept, masked) &&
        !isKindOfPatients(mention, kept, masked) &&
        !isDoneWithout(mention, masked) &&
        !isOfSome(mention, kept, masked) &&
        !isOfEither(mention, masked),
    )
    .flatMap(
      (mention) => asMeant(withMore(asLeftOver(withoutParts(mention, masked), masked), masked), masked) ?? [],
    )
    .sort((a, b) => a.start - b.start);
  return withTreatmentsApart(told, masked);
}

/** All matches of a shared global pattern; `matchAll` would copy the pattern for every sentence. */
function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

/**
 * Other drugs are told by their endings, which blinatumomab and the drugs of its trials' arms share; what is given against
 * its side effects changes no subject.
 */
function isOurs({ slot, value, start, end }: Mention, kept: Mention[]): boolean {
  if (slot !== 'other') return false;
  if (value === 'supportive') return true;
  return kept.some(
    (m) =>
      (m.slot === 'subject' || m.slot === 'study' || (m.slot === 'group' && m.value === 'other')) &&
      m.start <= start &&
      m.end >= end,
  );
}

/**
 * "Its successor, MLL-10, enrolled 90": a trial that has reported plans nothing any more. And "an earlier cohort" that is
 * the control group is no study of its own.
 */
function isSettled({ slot, value, start, end }: Mention, kept: Mention[]): boolean {
  if (slot === 'endpoint' && value.startsWith('planned'))
    return kept.some((m) => m.slot === 'study' && m.start >= start && m.end <= end);
  if (slot !== 'elsewhere' || value === 'place') return false;
  return kept.some((m) => m.slot === 'group' && m.value === 'chemotherapy' && m.start < end && start < m.end);
}

/** "Children at higher risk of relapse", "405 relapsed or refractory patients": what kind of patients they were, and not what befell them. */
function isKind({ slot, value, manner, start, end }: Mention, kept: Mention[], masked: string): boolean {
  if (slot !== 'endpoint' || value !== 'relapse') return false;
  if (/^risks? of\b/i.test(masked.slice(start)) && RISK.test(masked.slice(0, start))) return true;
  return manner === 'frame' && kept.some((m) => m.slot === 'state' && m.start < end && m.end > end);
}

const RISK = /\b(?:average|standard|high|higher|highest|low|lower|lowest|medium|intermediate)[- ]$/i;

/** "The FDA's later analysis" is of the trial in hand: regulators do no studies of their own. */
function isRegulators({ slot, value, start }: Mention, masked: string): boolean {
  if (slot !== 'elsewhere' || value === 'place') return false;
  return /\b(?:FDA|EMA|regulators?|agency|authority)(?:['’]s|['’])?\s+(?:(?:own|subsequent)\s+)?$/i.test(
    masked.slice(0, start),
  );
}

/** A name of the disease that only spans another disease's. */
const isStranger = ({ slot, start, end }: Mention, strangers: Mention[]): boolean =>
  slot === 'subject' && strangers.some((m) => m.start >= start && m.end <= end);

const isState = (mention: Mention): boolean => mention.slot === 'endpoint' && mention.value === 'population';

/**
 * "Either MRD-negative (16 patients) or with low levels of MRD": a wording that runs on behind a bracket. It is taken to
 * end before the bracket, so that it stays in the slice of the figure before it.
 */
function acrossBrackets(masked: string, lexicon: Lexicon, slots?: ReadonlySet<SlotName>): Mention[] {
  if (slots || !/\([^()]*#[^()]*\)/.test(masked)) return [];
  const open = masked.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const found: { mention: Mention; length: number }[] = [];
  for (const { slot, value, manner, opposite, pattern } of lexicon.worthTrying(open)) {
    if (slot !== 'endpoint' || manner !== 'event') continue;
    for (const match of matches(pattern, open)) {
      const bracket = masked.slice(match.index, match.index + match[0].length).indexOf('(');
      if (bracket <= 0) continue;
      const end = match.index + bracket;
      found.push({
        mention: { slot, value, manner, opposite, start: match.index, end, across: true },
        length: match[0].length,
      });
    }
  }
  // As elsewhere the longest wording wins.
  const longest = found.sort((a, b) => b.length - a.length)[0];
  return longest ? [longest.mention] : [];
}

function hides(longer: Mention, shorter: Mention): boolean {
  if (longer.slot !== shorter.slot || longer.across || shorter.across) return false;
  if (longer.manner === 'frame' || shorter.manner === 'frame')
    return (
      longer.manner === shorter.manner && longer.figure === shorter.figure && longer.value === shorter.value
    );
  return longer.start < shorter.end && shorter.start < longer.end;
}
