/**
 * Plain words that a phrase cannot match without. Most sentences hold none of them, and the reader is spared the
 * pattern: this is what makes reading an article cheap.
 */

const NOTHING = 3;

/**
 * Lower-case runs of letters and digits of which at least one stands in every text that the phrase matches; empty
 * where nothing shorter than the whole pattern can tell. `words` are the lexicon's named lists.
 */
export function cluesOf(phrase: string, words: Record<string, string>): string[] {
  let best: string[] = [];
  for (const part of topLevel(phrase)) {
    const clues = cluesOfPart(part, words);
    if (better(clues, best)) best = clues;
  }
  return best;
}

/** The longer the shortest clue, the fewer sentences hold one. */
function better(a: string[], b: string[]): boolean {
  const shortest = (clues: string[]): number => Math.min(...clues.map((clue) => clue.length));
  return a.length > 0 && (b.length === 0 || shortest(a) > shortest(b));
}

/** A phrase's parts in order: bare words, groups with their brackets, named lists. Optional words are left out. */
function topLevel(phrase: string): string[] {
  const parts: string[] = [];
  let rest = phrase;
  while (rest !== '') {
    const opener = rest[0] as string;
    if (opener === '(' || opener === '[' || opener === '{') {
      const end = endOfGroup(rest);
      if (opener === '(') parts.push(rest.slice(0, end));
      rest = rest.slice(end);
      continue;
    }
    const token = /^(?:<[a-z0-9-]+>|[A-Za-z0-9]+|[^A-Za-z0-9([{<]|<)/.exec(rest)?.[0] ?? opener;
    parts.push(token);
    rest = rest.slice(token.length);
  }
  return parts;
}

function endOfGroup(text: string): number {
  const open = text[0] as string;
  const close = open === '(' ? ')' : open === '[' ? ']' : '}';
  let level = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) level++;
    if (text[i] === close && --level === 0) return i + 1;
  }
  return text.length;
}

function cluesOfPart(part: string, words: Record<string, string>): string[] {
  const named = /^<([a-z0-9-]+)>$/.exec(part)?.[1];
  if (named !== undefined) return cluesOf(words[named] ?? '', words);
  if (part.startsWith('(')) {
    const each = alternatives(part.slice(1, -1)).map((alternative) => cluesOf(alternative, words));
    return each.some((clues) => clues.length === 0) ? [] : each.flat();
  }
  return /^[A-Za-z0-9]+$/.test(part) && part.length >= NOTHING ? [part.toLowerCase()] : [];
}

/** Splits at the bars of one level. */
function alternatives(inner: string): string[] {
  const found: string[] = [];
  let level = 0;
  let from = 0;
  for (let i = 0; i < inner.length; i++) {
    if ('([{'.includes(inner[i] as string)) level++;
    else if (')]}'.includes(inner[i] as string)) level--;
    else if (inner[i] === '|' && level === 0) {
      found.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, inner.slice(from)];
}
