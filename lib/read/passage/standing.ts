/**
 * How a page stands to its subject. A page on lymphoma that says "like blinatumomab" once, or a job advertisement that lists
 * the drug, is not on the subject; its figures are marked only where a passage itself turns to the drug or the infants.
 */

import type { Lexicon, SlotName } from '../lexicon.ts';
import { findMentions } from '../mentions.ts';

/** What a line of a page names. */
export interface Named {
  /** Blinatumomab, leukaemia of infants, or a trial that is held. */
  ours: boolean;
  /** Another drug, disease or population. */
  others: boolean;
  /** What copy on the subject speaks of: leukaemia, babies, remission, relapse. */
  near: boolean;
}

const NAMING: ReadonlySet<SlotName> = new Set(['other', 'subject', 'study', 'group']);
const NEAR =
  /leuka?emi|lympho(?:blastic|id)|MRD|immunotherap|bispecific|chemo|relaps|remission|bab(?:y|ies)|infant/i;

/** What a line names. */
export function nameOf(text: string, lexicon: Lexicon): Named {
  const mentions = findMentions(text, lexicon, NAMING);
  const has = (slot: SlotName): boolean => mentions.some((m) => m.slot === slot);
  return { ours: has('subject') || has('study'), others: has('other'), near: NEAR.test(text) };
}

/** So many lines at least make a page on which one naming can be in passing. */
const LINES = 4;

/** Whether the page is about something else. `lines`: what its lines name, in order. */
export function isElsewhere(lines: Named[]): boolean {
  const ours = lines.filter((line) => line.ours).length;
  const others = lines.filter((line) => line.others && !line.ours).length;
  const [head] = lines;
  if (head?.others && !head.ours && others >= ours) return true;
  return (
    ours === 1 &&
    lines.length >= LINES &&
    lines.findIndex((line) => line.ours) >= 2 &&
    !lines.some((line) => line.near && !line.ours)
  );
}
