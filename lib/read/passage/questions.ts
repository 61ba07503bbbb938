/** What is asked, offered to choose from, or told only to be taken back: such figures state nothing. */
import type { Lexicon } from '../lexicon.ts';

/** Who asks in an interview may be told that it is not so. */
const QUESTIONER = /^(?:Q|Question|Interviewer)\s*[:.]\s/i;

/** "A) 49.4% B) 65.8% C) 81.6%": answers to choose from. */
const OPTIONS = /(?:^|\s)\(?a\)\s.*\sb\)\s/i;

/** "Myth 2: half of them die. Fact: …", "Claim: it cures 93%. Verdict: false": what stands there to be taken back. */
export function isMyth(text: string, at: number): boolean {
  const fact = /\b(?:facts?|truth|reality|verdict|rating|answer)\s*:/i.exec(text)?.index ?? text.length;
  return /^\W*(?:myth|claim|rumou?r)\b[^.:]{0,12}[:.]/i.test(text) && at < fact;
}

/** The next sentence takes this one back: "That is wrong." */
export function isDeniedBy(next: string, lexicon: Lexicon): boolean {
  return (
    /^["'(]*(?:that|this|it|which|not so|wrong|no|is)\b/i.test(next) &&
    lexicon.wordings.some((w) => w.slot === 'denial' && new RegExp(w.pattern.source).test(next))
  );
}

/** Whether a sentence of a block asks rather than tells. */
export function isAsked(sentence: string, block: string): boolean {
  return QUESTIONER.test(block) || OPTIONS.test(sentence) || /\?["')\]]*\s*$/.test(sentence);
}
