/** A wrong cut costs a figure its group or time; a missed one lends it another's. */
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/read/sentences.ts';

const cut = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text.trim());

describe('two sentences', () => {
  test.each([
    ['It was 66%. Now it is 93%.', 'It was 66%.'],
    ['8. For how long were they followed? Four years.', '8. For how long were they followed?'],
    ['30. That is how many took part.', '30.'],
    ['Was it 66%? It was.', 'Was it 66%?'],
    ['What a result! Survival rose.', 'What a result!'],
    ['"It was 66%." Then came the drug.', '"It was 66%."'],
    ['It was 66% (in 2019). Then 93%.', 'It was 66% (in 2019).'],
    ['It was 66%. "Now it is 93%," she said.', 'It was 66%.'],
    ['It was 66%. 93% survived after.', 'It was 66%.'],
    ['They followed 30 infants. Sixteen were MRD-negative.', 'They followed 30 infants.'],
    ['It was given in 2018. (Doses were low.)', 'It was given in 2018.'],
  ])('%s', (text, first) => {
    const sentences = cut(text);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toBe(first);
  });
});

describe('one sentence', () => {
  test.each([
    'Survival was 81.6% vs. 49.4% before.',
    'Dr. Smith saw 93% survive.',
    'Prof. J. Smith of St. Jude saw it.',
    'Smith et al. reported 93%.',
    'It was published in N. Engl. J. Med. 388:1572.',
    'Patients in the U.S. were few.',
    'Drugs, e.g. blinatumomab, were given.',
    'It came to approx. 30 infants.',
    'It met at 3 p.m. London time.',
    'The value (P = .003) was low.',
    'A hazard ratio of .42 was seen',
    'Survival rose … and stayed',
    'No stop at all, 93%',
  ])('%s', (text) => {
    expect(cut(text)).toHaveLength(1);
  });
});

test.each(['One. Two! Three? Four', '  Spaces.  Kept.  ', '93%.', 'No stop', 'A.\u00b9 B.'])(
  'the sentences of "%s" cover the text in place',
  (text) => {
    const sentences = splitSentences(text);
    expect(sentences.map((sentence) => sentence.text).join('')).toBe(text);
    for (const { text: part, start } of sentences) expect(text.startsWith(part, start)).toBe(true);
  },
);

test.each(['', '   '])('no sentence in %j', (text) => {
  expect(splitSentences(text)).toEqual([]);
});
