/**
 * The lexicon's phrase language, so that a newsroom can add a wording without knowing regular expressions.
 *
 *     relaps*            a word with any ending
 *     (died|dying)       one of these
 *     [the] relapses     with or without "the"
 *     a .. b             up to seven words between, none of them a figure
 *     # of relapses      `#` is the figure itself, with its hedge ("only about 90%")
 *     <patients>         a named list of words, kept under "words"
 *     had not            "hadn't", too
 *     without$         only at the end of a clause
 *     MRD              "minimal residual disease", too (the lexicon spells it out)
 *     DFS {and OS}       only where the words in braces follow; they are not part of the match
 *
 * A space matches spaces or a hyphen. Small letters match either case; capitals match only capitals, so that ALL the
 * disease is not "all" the word.
 */

/** Between two words: spaces or a hyphen, and the abbreviation that copy likes to put there: "residual disease (MRD)-negative". */
const SPACE = '(?:[ -]+(?:\\([A-Z][A-Za-z0-9-]{1,9}\\)[ -]*)?)';
/** Words between, none of them a figure, be it one that was not read as such: "MRD-negative, and 25 either negative or low", "alive, eighty-one point six disease-free". */
const GAP =
  '(?:[ ,-]+(?!(?<!-)\\d+(?![\\d.,]*[ -]?(?:y|m|w|d|st|nd|rd|th)))(?!(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]\\w+)? (?:point|per)\\b)(?:[^ ,.;:#()—-]|\\.(?=\\d))+){0,7}?[ ,-]+';
const HEDGED =
  '(?:(?:only|just|about|around|roughly|approximately|some|nearly|almost|more|less|fewer|greater|than|over|under|below|above|at|least|most|up|to|as|many|much|an|a|the|additional|another|further|other|estimated|around|a|mere|full|total|of|close|perhaps|maybe|probably|possibly|between|exactly|precisely|fully|whopping|something|somewhere|like|well|even|another)[ ]+){0,4}[<>~≈≤≥]?[ ]?#+(?: or (?:so|thereabouts)\\b)?';

/** A phrase that knows the field's commonest abbreviation in full, too: what is said of "MRD" is said of "minimal residual disease". */
export const spelledOut = (phrase: string): string =>
  phrase.replace(/\bMRD\b/g, '(MRD|(minimal|measurable) residual disease)');

/** Compiles a phrase to a global regular expression. Throws an Error naming the phrase where brackets do not balance. */
export function compilePhrase(phrase: string, words: Record<string, string> = {}): RegExp {
  const body = translate(phrase, words, 0);
  const before = /^[#<]/.test(phrase) && !/^<\w/.test(phrase) ? '' : '(?<![A-Za-z0-9#])';
  return new RegExp(`${before}${body}(?![A-Za-z0-9])`, 'g');
}

function translate(phrase: string, words: Record<string, string>, depth: number): string {
  if (depth > 8) throw new Error(`Phrase "${phrase}" names itself through <words>; break the circle.`);
  let out = '';
  // Whether the words so far end where a new word may begin, so that an optional word brings its own space along.
  let fresh = true;
  for (let i = 0; i < phrase.length; ) {
    const rest = phrase.slice(i);
    const named = /^<([a-z0-9-]+)>/.exec(rest);
    if (named) {
      const list = words[named[1] as string];
      if (list === undefined)
        throw new Error(`Phrase "${phrase}" uses <${named[1]}>, which "words" does not list.`);
      out += `(?:${translate(list, words, depth + 1)})`;
      i += named[0].length;
      fresh = false;
    } else if (/^ not\b/.test(rest)) {
      // "Had not relapsed" is "hadn't relapsed", too.
      out += `(?:${SPACE}[nN]ot|n't)`;
      i += 4;
      fresh = false;
    } else if (rest.startsWith(' .. ')) {
      out += GAP;
      i += 4;
      fresh = true;
    } else if (rest[0] === '[' || rest[0] === '{') {
      const close = rest[0] === '[' ? ']' : '}';
      const end = closing(rest, close, phrase);
      const inner = translate(rest.slice(1, end), words, depth + 1);
      i += end + 1;
      if (close === '}') {
        out = out.endsWith(SPACE)
          ? `${out.slice(0, -SPACE.length)}(?=${SPACE}(?:${inner}))`
          : `${out}(?=${inner})`;
      } else if (phrase[i] === ' ' && fresh) {
        out += `(?:(?:${inner})${SPACE})?`;
        i += 1;
      } else if (out.endsWith(SPACE)) {
        out = `${out.slice(0, -SPACE.length)}(?:${SPACE}(?:${inner}))?`;
        fresh = false;
      } else {
        out += `(?:${inner})?`;
        fresh = false;
      }
    } else {
      out += literal(rest[0] as string);
      fresh = /[ (|]/.test(rest[0] as string);
      i += 1;
    }
  }
  return out;
}

function closing(rest: string, close: string, phrase: string): number {
  const open = rest[0];
  let level = 0;
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === open) level++;
    if (rest[i] === close && --level === 0) return i;
  }
  throw new Error(`Phrase "${phrase}" opens a "${open}" that it does not close.`);
}

function literal(character: string): string {
  if (character === ' ') return SPACE;
  if (character === '$') return '(?=\\s*(?:[.,;:()]|$))';
  if (character === '*') return '[A-Za-z]*';
  if (character === '#') return HEDGED;
  if (character === '(') return '(?:';
  if (character === ')' || character === '|') return character;
  if (character >= 'a' && character <= 'z') return `[${character}${character.toUpperCase()}]`;
  return character.replace(/[.+?^$\\/{}]/, '\\$&');
}
