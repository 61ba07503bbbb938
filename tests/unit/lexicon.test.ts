/**
 * Every wording of the lexicon with a sentence that it is there for: a wording that matches nothing looks like
 * coverage and is none. Whoever adds a wording adds its sentence to read/lexicon-examples.json, figures as `#`.
 */
import { describe, expect, test } from 'vitest';
import { cluesOf, sieve } from '../../lib/read/clues.ts';
import { compileLexicon } from '../../lib/read/lexicon.ts';
import { compilePhrase } from '../../lib/read/phrase.ts';
import examplesByPhrase from './read/lexicon-examples.json' with { type: 'json' };
import { source } from './read/reading.ts';

const examples: Record<string, string> = examplesByPhrase;
const NO_PHRASES = new Set(['language', 'words', 'id', 'label', 'opposite', 'measure', 'denominator']);

/** Every phrase of the lexicon's file, with where it stands: "endpoints OS nouns". */
function phrasesOf(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      phrasesOf(item, typeof item === 'object' && item !== null ? `${place} ${item.id}` : place),
    );
  return Object.entries(value as object).flatMap(([key, inner]) =>
    NO_PHRASES.has(key) ? [] : phrasesOf(inner, `${place} ${key}`.trim()),
  );
}

const phrases = phrasesOf(source, '');

test('all wordings of the file are looked at', () => {
  const compiled = compileLexicon(source);
  expect(phrases).toHaveLength(compiled.wordings.length + compiled.hints.length);
});

describe('every wording has an example that it matches', () => {
  test.each(phrases)('%s: %s', (_place, phrase) => {
    const example = examples[phrase] ?? 'no example: add one to read/lexicon-examples.json';
    expect(example).toMatch(new RegExp(compilePhrase(phrase, source.words).source));
    // A sentence without any clue is never tried.
    const item = { clues: cluesOf(phrase, source.words) };
    expect(sieve([item])(example)).toEqual([item]);
  });
});

test('every example belongs to a wording', () => {
  const known = new Set(phrases.map(([, phrase]) => phrase));
  expect(Object.keys(examples).filter((phrase) => !known.has(phrase))).toEqual([]);
});

test('no wording stands twice in one list', () => {
  const seen = phrases.map(([place, phrase]) => `${place}: ${phrase}`);
  expect(seen.filter((one, i) => seen.indexOf(one) !== i)).toEqual([]);
});

test('the examples write their figures as # and hold no other digits than names and decades', () => {
  const names = /Interfant-?\s?06|KMT2A?\w*|AFF1|19\d0s/g;
  expect(Object.values(examples).filter((one) => /\d/.test(one.replace(names, '')))).toEqual([]);
});
