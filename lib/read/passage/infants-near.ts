/** Whether infants are spoken of beside a word. The gate, which runs on every page, asks this, too: the file stays tiny and imports nothing. */
const INFANT = /\b(?:infants?|infantile|bab(?:y|ies)|newborns?)\b/i;
const NEAR = 300;

/** Whether infants are within a few lines of what was found in `text`. */
export function areInfantsNear(text: string, { 0: word, index }: RegExpExecArray): boolean {
  return INFANT.test(text.slice(Math.max(0, index - NEAR), index + word.length + NEAR));
}
