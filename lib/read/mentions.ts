/** Finds where a sentence names an endpoint, a group, a time, a population or a study, by the lexicon's wordings. */
import type { Lexicon, Manner, SlotName } from './lexicon.ts';

export interface Mention {
  slot: SlotName;
  value: string;
  manner: Manner;
  opposite: boolean;
  start: number;
  end: number;
  /** Offset of the figure that the wording holds, for frames. */
  figure?: number;
}

const PRIORITY: Record<Manner, number> = { frame: 0, noun: 1, event: 1 };

/**
 * All mentions in a sentence whose figures are written as `#`, in order. Within a slot the longest wording wins, so
 * that "disease-free survival" is not also "survival"; frames are kept beside names, since they bind one figure only.
 */
export function findMentions(masked: string, lexicon: Lexicon, slots?: ReadonlySet<SlotName>): Mention[] {
  const lower = masked.toLowerCase();
  const hasFigure = masked.includes('#');
  const all: Mention[] = [];
  for (const wording of lexicon.wordings) {
    if ((slots && !slots.has(wording.slot)) || (wording.manner === 'frame' && !hasFigure)) continue;
    if (wording.clues.length > 0 && !wording.clues.some((clue) => lower.includes(clue))) continue;
    // matchAll starts where an earlier test() of the shared pattern stopped.
    wording.pattern.lastIndex = 0;
    for (const match of masked.matchAll(wording.pattern)) {
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
  all.sort(
    (a, b) =>
      PRIORITY[a.manner] - PRIORITY[b.manner] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Mention[] = [];
  for (const mention of all) if (!kept.some((other) => hides(other, mention))) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

function hides(longer: Mention, shorter: Mention): boolean {
  if (longer.slot !== shorter.slot) return false;
  if (longer.manner === 'frame' || shorter.manner === 'frame')
    return (
      longer.manner === shorter.manner && longer.figure === shorter.figure && longer.value === shorter.value
    );
  return longer.start < shorter.end && shorter.start < longer.end;
}
