/**
 * Plain words that a phrase cannot match without. Most sentences hold none of them, and the reader is spared the
 * pattern: this is what makes reading an article cheap.
 */

const NOTHING = 3;

/** One of these lower-case runs of letters and digits stands in every text that the phrase matches. */
export type Clue = string[];

/**
 * The clues of a phrase, one for each of its parts that cannot be left out; none where nothing shorter than the whole
 * pattern can tell. `words` are the lexicon's named lists.
 */
export function cluesOf(phrase: string, words: Record<string, string>): Clue[] {
  return topLevel(phrase).flatMap((part) => cluesOfPart(part, words));
}

interface Node {
  next: Map<number, Node>;
  run?: string;
}

/**
 * Makes a sieve of everything that has clues: given a text in any case it returns, in their first order, those of which
 * the text holds every clue. It goes through the text once, however many there are; looking for each of them alone took
 * half of all reading.
 */
export function sieve<T extends { clues: Clue[] }>(all: T[]): (text: string) => T[] {
  const always = all.flatMap((item, at) => (item.clues.length === 0 ? [at] : []));
  const byRun = new Map<string, number[]>();
  for (const [at, { clues }] of all.entries())
    for (const run of new Set(rarest(clues))) byRun.set(run, [...(byRun.get(run) ?? []), at]);
  const runsIn = finder([...new Set(all.flatMap(({ clues }) => clues.flat()))]);
  return (text) => {
    const found = runsIn(text);
    const worthTrying = new Set(always);
    for (const run of found)
      for (const at of byRun.get(run) ?? [])
        if (all[at]?.clues.every((clue) => clue.some((other) => found.has(other)))) worthTrying.add(at);
    return [...worthTrying].sort((a, b) => a - b).map((at) => all[at] as T);
  };
}

/** Tells which of many runs of letters stand in a text: a tree of their letters, gone down from each place of the text. */
function finder(runs: string[]): (text: string) => Set<string> {
  const root: Node = { next: new Map() };
  for (const run of runs) {
    let node = root;
    for (let i = 0; i < run.length; i++) {
      const code = run.charCodeAt(i);
      const next: Node = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    node.run = run;
  }
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set<string>();
    for (let from = 0; from < lower.length; from++) {
      let node = root.next.get(lower.charCodeAt(from));
      for (let i = from + 1; node; i++) {
        if (node.run !== undefined) found.add(node.run);
        node = node.next.get(lower.charCodeAt(i));
      }
    }
    return found;
  };
}

/** The longer the shortest run, the fewer sentences hold one. */
const shortest = (clue: Clue): number => Math.min(...clue.map((run) => run.length));

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

function cluesOfPart(part: string, words: Record<string, string>): Clue[] {
  const named = /^<([a-z0-9-]+)>$/.exec(part)?.[1];
  if (named !== undefined) return cluesOf(words[named] ?? '', words);
  if (part.startsWith('(')) {
    const each = alternatives(part.slice(1, -1)).map((alternative) => rarest(cluesOf(alternative, words)));
    return each.every((clue) => clue !== undefined) ? [each.flat()] : [];
  }
  // "Had not relapsed" is "hadn't relapsed", too.
  return /^[A-Za-z0-9]+$/.test(part) && part.length >= NOTHING && part !== 'not'
    ? [[part.toLowerCase()]]
    : [];
}

const rarest = (clues: Clue[]): Clue | undefined => [...clues].sort((a, b) => shortest(b) - shortest(a))[0];

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
