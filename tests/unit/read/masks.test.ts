/** Most numbers on a page are no figures; these must be out of the reader's way, and no figure with them. */
import { describe, expect, test } from 'vitest';
import { blot, notFigures } from '../../../lib/read/numbers/masks.ts';

/** The text with all that is no figure blotted out. */
const rest = (text: string): string => blot(text, notFigures(text));

describe('no digit is left of', () => {
  test.each([
    ['the number of an item', '8. For how long were they followed?'],
    ['a gene', 'KMT2A-rearranged leukaemia'],
    ['an antigen', 'CD19 and CD3 on the cell'],
    ['an antigen with a reference mark', 'the CD194 protein'],
    ['a trial', 'Interfant-06 and Interfant-99'],
    ['a trial with a reference mark', 'The Interfant991 study'],
    ['a trial with a slash', 'the ALL-2003/2008 protocol'],
    ['other trials', 'E1910, AALL1731, LAL2317, MLL-10, MT103-211 and UKALL 2003'],
    ['a register', 'NCT04746209 and ISRCTN12345678'],
    ['a European register', 'EudraCT 2016-004674-17'],
    ['a disease', 'COVID-19 wards'],
    ['a phase', 'a phase 2 trial'],
    ['two phases', 'a phase 1/2 study'],
    ['a phase in Roman numerals and a grade', 'phase III, grade 3 or 4 toxicity'],
    ['a table and a figure', 'see Table 2 and Figure 1'],
    ['a DOI', 'N Engl J Med, doi:10.1056/NEJMoa2214171'],
    ['a bare DOI', 'see 10.1056/NEJMoa2214171 for more'],
    ['an address', 'https://example.org/2023/04/93-percent'],
    ['an e-mail address', 'write to desk24@example.org'],
    ['a phone number', 'Tel. 020 7946 0123'],
    ['an international phone number', 'Call +31 88 972 7272 today'],
    ['a stretch told before', 'the difference over those 3 years'],
    ['an age by the way', 'our doctor, who is about 30 and wears odd socks'],
    ['a fever', 'Ring above 38.0 °C or 100.4 degrees'],
    ['ages', 'open to people between 18 and 65'],
    ['the level of an interval without confidence', 'the 95% interval'],
    ['the level of an interval', 'a 95% CI around it'],
    ['the level in words', 'the 95 per cent confidence interval'],
    ['the level without a space', '(95%CI)'],
    ['another level', '97.5% CI'],
    ['a p value', '(P<0.001)'],
    ['p values in odd dress', 'p = .003, p=0.012 and P < .0001'],
    ['a p value in words', 'a p-value of <0.05'],
    ['power', 'with 80% power and a power of 90%'],
    ['a standard error', '(standard error [SE], 5.6%)'],
    ['a standard deviation', '±1.9%'],
    ['a threshold in powers of ten', 'below 5×10-4 or 1 x 10-4'],
    ['a flat power of ten', 'at >10-4'],
    ['a date, day first', 'on 26 April 2023'],
    ['a date, month first', 'Published April 26, 2023'],
    ['a date in digits', '2023-04-26 and 26/04/2023'],
    ['a month', 'in June 2024'],
    ['a year', 'since 2018'],
    ['a span of years', 'between 2006 and 2016, or 1999-2005'],
    ['a decade', 'in the 1990s'],
    ['a time of day', 'at 12:56, or 3 pm'],
    ['an age', 'children aged 1 to 18 years'],
    ['an age before a noun', 'a 6-month-old girl'],
    ['an age in words', 'Anna, two years old'],
    ['an age limit', 'infants younger than 12 months of age'],
    ['an age in brackets', 'the doctor, aged 54,'],
    ['prices', 'at $89,000, €1.2 million or 300 pounds'],
    ['a list number', '3. How the drug works'],
    ['reference marks', 'as reported [1] and repeated [2-4]'],
    ['views and comments', '7 views and 12 comments'],
    ['reading time', '4 min read'],
    ['volumes', '250 mL over 30 minutes'],
    ['a week and a cycle', 'in week 12 of cycle 2'],
    ['when a post was made', '09.33 Infections are next'],
    ['a ratio of random assignment', 'assigned 1:1 to either'],
  ])('%s', (_name, text) => {
    expect(rest(text)).not.toMatch(/\d/);
  });
});

describe('no number word is left of', () => {
  test.each([
    ['on the one hand', 'on the one hand and the other'],
    ['one of the doctors', 'one of the doctors'],
    ['everyone', 'someone and everyone'],
    ['half an hour', 'took half an hour'],
    ['one for a noun', 'turned it into one about babies, and two died of one.'],
    ['half-life', 'its half-life is short'],
    ['the first half of the year', 'the second half of the year'],
    ['a quarter of the year', 'the first quarter'],
  ])('%s', (_name, text) => {
    expect(rest(text)).not.toMatch(/\b(?:one|half|quarter)\b/);
  });
});

describe('the figure is left whole', () => {
  test.each([
    ['survival was 93.3%', '93.3%'],
    ['survival was 93.3% (95% CI, 75.9-98.3)', '93.3%'],
    ['95% of the infants lived', '95%'],
    ['In April 93% were alive', '93%'],
    ['In 2023, 30 infants were alive', '30'],
    ['the group of 30 infants', '30'],
    ['in phase 2, 28 of 30 responded', '28 of 30'],
    ['16 (53%) became negative', '16'],
    ['30 patients', '30'],
    ['a hazard ratio of 0.41', '0.41'],
    ['two-thirds of the babies', 'two-thirds'],
    ['half of the infants', 'half'],
    ['more than half died', 'half'],
    ['one in two survived', 'one in two'],
    ['26.3 months of follow-up', '26.3 months'],
    ['treated with 15 µg', '15 µg'],
    ['in nine countries', 'nine'],
    ['Grade 3 fever in 12% of infants', '12%'],
    ['KMT2A was rearranged in 74.0%', '74.0%'],
    ['Interfant-06: 49.4%', '49.4%'],
    ['under 40% at three years', '40%'],
    ['less than 40% lived', '40%'],
    ['below 50 percent', '50 percent'],
    ['2040 patients', '2040'],
    ['20.9% of girls aged 1', '20.9%'],
    ['one infant died', 'one'],
    ['1 infant died', '1'],
  ])('%s', (text, figure) => {
    expect(rest(text)).toContain(figure);
  });
});

describe('blotting', () => {
  test.each([
    ['nothing', 'abcdef', [], 'abcdef'],
    ['one span', 'abcdef', [{ start: 1, end: 3 }], 'a¤¤def'],
    [
      'spans out of order',
      'abcdef',
      [
        { start: 4, end: 6 },
        { start: 0, end: 1 },
      ],
      '¤bcd¤¤',
    ],
    [
      'spans that overlap',
      'abcdef',
      [
        { start: 0, end: 4 },
        { start: 2, end: 5 },
      ],
      '¤¤¤¤¤f',
    ],
    [
      'a span within a span',
      'abcdef',
      [
        { start: 0, end: 5 },
        { start: 1, end: 2 },
      ],
      '¤¤¤¤¤f',
    ],
  ])('%s keeps the length', (_name, text, spans, expected) => {
    expect(blot(text, spans)).toBe(expected);
  });
});
