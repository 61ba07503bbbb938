/** ALL is the disease and ALL is a word that somebody shouts. In a line of capitals only what stands around it can tell. */

const QUANTIFIES =
  /^ (?:\d+ )?(?:THE|OF|OUR|THESE|THOSE|BUT|INFANTS|BABIES|NEWBORNS|NEONATES|CHILDREN|KIDS|PARENTS|MOTHERS|ADULTS)\b/;
const DISEASE_BEFORE =
  /(?:\b(?:WITH|HAVE|HAS|HAD|INFANT|INFANTILE|CHILDHOOD|PA?EDIATRIC|RELAPSED|REFRACTORY|REARRANGED|POSITIVE|NEGATIVE|ACUTE|CELL|TREAT\w*|FIGHT\w*|AGAINST|CURE[DS]?|KMT2A-R|B|T|R)[ -]|\()$/;
const DISEASE_AFTER =
  /^(?: (?:IN|AMONG) (?:INFANTS|BABIES|NEWBORNS|CHILDREN|ADULTS)|\)| (?:TRIAL|STUDY|TREATMENT|SURVIVAL|RELAPSE))/;

/** The text with every shouted "ALL" in small letters, so that it is not read as leukaemia. As long as it was. */
export function withoutShouts(text: string): string {
  if (!text.includes('ALL')) return text;
  const shouted = isShouted(text);
  return text.replace(/\bALL\b/g, (word, at: number) => {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    const named = DISEASE_BEFORE.test(before) || DISEASE_AFTER.test(after);
    return !named && (shouted || QUANTIFIES.test(after)) ? word.toLowerCase() : word;
  });
}

/** Abbreviations alone make no line of capitals. */
function isShouted(text: string): boolean {
  const words = text.match(/[A-Za-z']{4,}/g) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase());
  return loud.length >= 3 && loud.length >= words.length * 0.7;
}
