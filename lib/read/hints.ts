/**
 * Which endpoints a text lets a reader think of: "the families whose children did not live" is about survival, though it
 * states no measure. A hint fills no slot and refutes nothing; it helps to recognise a right figure (check/confirm/recognise.ts).
 */
import type { Claim } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passage/context.ts';

/** What the words around a figure hint at. */
export interface Hints {
  /** Endpoint ids hinted at by the words beside the figure, or else by its sentence. */
  near: ReadonlySet<string>;
  /** Those hinted at by the sentence or heading before. */
  far: ReadonlySet<string>;
  /** The sentence says that something was not so or failed: whose figure that is, hints cannot tell. */
  negated: boolean;
  /** It speaks of a study yet to come: "the next study", "a larger trial". */
  ahead: boolean;
  /** It tells how a study is planned or paid for: power, sample size, budget. */
  planned: boolean;
}

/** Whether a sentence tells how a study is planned or paid for. */
const isPlanned = (sentence: string): boolean =>
  /\b(?:power|alpha|sample size|budget|hypothes\w+|assum\w+|null)\b/i.test(sentence);

/** Whether a sentence takes something back: "so the drug failed in 40%". */
const isNegated = (sentence: string): boolean =>
  /\b(?:fail\w*|did not|didn't|does not|doesn't|not work\w*|never)\b/i.test(sentence);

/** People are counted in every sentence: "of infants" says nothing of what happened to them. */
const COMMONPLACE = 'enrolled';

/** What is said of one figure of a sentence: the words behind it to the next break, else those before it, else all. */
function hintsBeside(
  sentence: string,
  { start, end }: { start: number; end: number },
  lexicon: Lexicon,
): Set<string> {
  const behind =
    /^[^,;:.()\d]*?(?=[,;:.()\d]|\s(?:and|with|versus|against)\s|$)/.exec(sentence.slice(end))?.[0] ?? '';
  const before = /[^,;:.()\d]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
  const people = new Set<string>();
  for (const words of [behind, before]) {
    const found = hintsIn(words, lexicon);
    if (found.delete(COMMONPLACE)) people.add(COMMONPLACE);
    if (found.size > 0) return new Set([...found, ...people]);
  }
  return hintsIn(sentence, lexicon);
}

/** "High blood pressure" hints at no level of residual disease. */
const HIGH_ELSE =
  /\bhigh(?:er)?[ -](?:blood|temperatures?|fevers?|risks?|doses?|white|hopes|prices?|costs?|pressure)\b/gi;

/** Endpoint ids that a sentence hints at. */
export function hintsIn(words: string, lexicon: Lexicon): Set<string> {
  const text = words.replace(HIGH_ELSE, ' ');
  const found = new Set<string>();
  for (const { endpoint, pattern } of lexicon.hints) {
    if (found.has(endpoint)) continue;
    pattern.lastIndex = 0;
    if (pattern.test(text)) found.add(endpoint);
  }
  return found;
}

/** Says for each claim what the words beside it, and what came before, let one think of. */
export function withHints(claims: Claim[], text: string, passage: Passage, lexicon: Lexicon): Claim[] {
  const { hints: far } = passage;
  const all = hintsIn(text, lexicon);
  if (all.size > 0) passage.hints = all;
  const [negated, planned] = [isNegated(text), isPlanned(text)];
  const ahead = all.has('planned-enrolment');
  return claims.map((claim) => ({
    ...claim,
    hints: { near: hintsBeside(text, claim.quantity, lexicon), far, negated, planned, ahead },
  }));
}
