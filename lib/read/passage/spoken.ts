/**
 * Whether a sentence speaks of a number as of a result, without saying of what: "one study put the figure at 82%", "the
 * 93.3% is what everyone remembers". Most percentages in copy are called something else: "93% of queries were closed".
 */

const RESULTS =
  /\b(?:stud(?:y|ies)|trials?|series|cohorts?|papers?|reports?|reported|figures?|rates?|slides?|results?|curves?|responses?|cited|quoted?|quotes)\b/i;
/** The number stands for its result: "the 93.3%", "that 66%", "E1910's 85%". */
const DEFINITE = /(?:\b(?:the|that|this|those|both|same)|\w['’]s|\bto be)\s+["'“‘«]?$/i;
const NAMED = /^["'”’»]?\s+(?:of|off|in|pay|share|discount|stake|tax)\b/i;
/** Who judges a number: "93% in the test", "votes for: 93%". */
const OTHERWISE =
  /\b(?:readers?|users?|voters?|votes?|pupils|students|parents|mothers|fathers|families|staff|income|euros?|budget|price|cost|tests?|score|pass(?:ed)?|paid|pays?|surveys?|polls?|polled|questionnaires?|vaccinat\w+|immunisation|siblings?)\b/i;

/** Whether the figure at `start`–`end` of a sentence is spoken of as somebody's result. */
export function isSpokenOf(text: string, { start, end }: { start: number; end: number }): boolean {
  const after = text.slice(end);
  if (OTHERWISE.test(text) || /^\s+of\s/i.test(after)) return false;
  return RESULTS.test(text) || (DEFINITE.test(text.slice(0, start)) && !NAMED.test(after));
}
