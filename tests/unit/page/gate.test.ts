/** The gate's question and the language of a page. */
import { describe, expect, test } from 'vitest';
import { isOnSubject, isPageOnSubject } from '../../../lib/page/gate.ts';
import { isEnglish } from '../../../lib/page/language.ts';
import { pageOf, read } from './read.ts';

describe('on the subject', () => {
  test.each([
    'Blinatumomab works',
    'sold as BLINCYTO',
    'Leukemia in infants is rare',
    'babies with acute lymphoblastic leukaemia',
    'a trial in infant ALL',
    'newborns, whose leukaemia is another disease',
    'Disease-free survival of the babies was 82% at two years',
  ])('%s', (text) => expect(isOnSubject(text)).toBe(true));

  test.each([
    'Leukaemia in adults: 93% survive',
    'SHOP ALL for babies',
    'All infants were well',
    'Disease-free survival of adults with breast cancer',
    `leukaemia ${'word '.repeat(100)} infants`,
    'Vote: 93% of infants like milk',
    '',
  ])('not: %s', (text) => expect(isOnSubject(text)).toBe(false));

  test('what is typed into a field counts', () => {
    const document = pageOf('<textarea></textarea>');
    expect(isPageOnSubject(document)).toBe(false);
    for (const field of document.querySelectorAll('textarea')) field.value = 'blinatumomab';
    expect(isPageOnSubject(document)).toBe(true);
  });

  test('an open shadow root counts, also one in another', () => {
    const document = pageOf('<div></div>');
    const outer = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const inner = outer?.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    inner?.append('blinatumomab');
    expect(isPageOnSubject(document)).toBe(true);
  });
});

describe('English', () => {
  const english =
    'The survival of the infants in the trial was better than that of those who had been treated before. ';
  const german =
    'Das Überleben der Säuglinge in der Studie war besser als das der zuvor behandelten Kinder und blieb es. ';

  test.each([
    ['English text', english.repeat(6), 'en', true],
    ['English text on a page that says German', english.repeat(6), 'de', true],
    ['German text', german.repeat(6), 'de', false],
    ['German text on a page that says English', german.repeat(6), 'en', false],
    ['a line on a page that says nothing', 'Survival: 93%', '', true],
    ['a line on a page that says French', 'Survie : 93%', 'fr', false],
  ])('%s', (_name, text, lang, expected) => {
    const { article } = read(`<p>${text}</p>`);
    expect(isEnglish({ ...article, lang })).toBe(expected);
  });
});
