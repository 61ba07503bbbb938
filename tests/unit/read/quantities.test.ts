/** Every form in which copy prints a figure: where it stands, what it is worth, and what looks like one and is none. */
import { describe, expect, test } from 'vitest';
import { figuresOf, quantitiesOf } from './reading.ts';

/** The figures worth reading: printed run, form, and value (or both ends of a range, or count and base). */
function read(text: string): string[] {
  return figuresOf(text).figures.map((q) => {
    const value = Number(q.value.toFixed(2));
    const more = q.upTo !== undefined ? `-${q.upTo}` : q.of !== undefined ? ` of ${q.of}` : '';
    return `${text.slice(q.start, q.end)} | ${q.form} ${value}${more}`;
  });
}

describe('percentages', () => {
  test.each<[string, string[]]>([
    ['survival was 81.6% at last', ['81.6% | percent 81.6']],
    ['survival was 82.4 % at last', ['82.4 % | percent 82.4']],
    ['survival was 82.4\u00a0% at last', ['82.4\u00a0% | percent 82.4']],
    ['survival was 81\u00b76% at last', ['81\u00b76% | percent 81.6']],
    ['survival was 49,4% at last', ['49,4% | percent 49.4']],
    ['93 percent of the babies', ['93 percent | percent 93']],
    ['93 per cent of the babies', ['93 per cent | percent 93']],
    ['93 pct of the babies', ['93 pct | percent 93']],
    ['a 93-percent chance', ['93-percent | percent 93']],
    ['Seventy-eight percent of children', ['Seventy-eight percent | percent 78']],
    ['eighty-one point six per cent of them', ['eighty-one point six per cent | percent 81.6']],
    ['a hundred per cent of them', ['a hundred per cent | percent 100']],
    ['they were 81.6%-leukaemia-free', ['81.6% | percent 81.6']],
    // one unit for a pair
    ['85 versus 68 percent after treatment', ['85 | percent 85', '68 percent | percent 68']],
    ['from 66 to 93 percent', ['66 | percent 66', '93 percent | percent 93']],
    ['were 81.6 and 93.3%', ['81.6 | percent 81.6', '93.3% | percent 93.3']],
    ['44.3/57.1% of both', ['44.3 | percent 44.3', '57.1% | percent 57.1']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('ranges', () => {
  test.each<[string, string[]]>([
    ['80-90% of children', ['80-90% | percent 80-90']],
    ['80\u201385% of infants', ['80\u201385% | percent 80-85']],
    ['36% to 44% of infants', ['36% to 44% | percent 36-44']],
    ['86 to 94 percent of infants', ['86 to 94 percent | percent 86-94']],
    ['33.6-36.9% of infants', ['33.6-36.9% | percent 33.6-36.9']],
    ['60-74% and 75-87%, respectively', ['60-74% | percent 60-74', '75-87% | percent 75-87']],
    ['between 70 and 80 percent of infants', ['70 and 80 percent | percent 70-80']],
    // a way from one level to another is no range
    ['from 49.4% to 81.6%', ['49.4% | percent 49.4', '81.6% | percent 81.6']],
    ['from 49.4 per cent to 81.6 per cent', ['49.4 per cent | percent 49.4', '81.6 per cent | percent 81.6']],
    ['from around 66% to around 93%', ['66% | percent 66', '93% | percent 93']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('counts with their base', () => {
  test.each<[string, string[]]>([
    ['Twenty-eight of 30 (93%) responded', ['Twenty-eight of 30 | of 28 of 30', '93% | percent 93']],
    ['28 of the 30 infants', ['28 of the 30 | of 28 of 30']],
    ['28 out of 30 infants', ['28 out of 30 | of 28 of 30']],
    ['twenty-eight out of thirty', ['twenty-eight out of thirty | of 28 of 30']],
    ['78% (88/113) of them', ['78% | percent 78', '88/113 | of 88 of 113']],
    ['83% (n = 20/24) of them', ['83% | percent 83', '20/24 | of 20 of 24']],
    ['93% \u2013 28 of 30 \u2013 did', ['93% | percent 93', '28 of 30 | of 28 of 30']],
    ['Ninety-seven of 297 patients (33%)', ['Ninety-seven of 297 | of 97 of 297', '33% | percent 33']],
    ['Eighty-eight (78%) of 113 patients', ['Eighty-eight | of 88 of 113', '78% | percent 78']],
    ['29 (76%) of the 38 patients', ['29 | of 29 of 38', '76% | percent 76']],
    ['29 (76%) of the patients', ['76% | percent 76']],
    ['All but two of the 30 infants', ['All but two of the 30 | of 28 of 30']],
    ['all but one of 12 babies', ['all but one of 12 | of 11 of 12']],
    ['all but 30 of the 28', ['30 of the 28 | of 30 of 28']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('head counts', () => {
  test.each<[string, string[]]>([
    ['Thirty patients took part', ['Thirty | count 30']],
    ['twenty-eight infants lived', ['twenty-eight | count 28']],
    ['all 214 historical control patients', ['214 | count 214']],
    ['in nine countries', ['nine | count 9']],
    ['four serious adverse events', ['four | count 4']],
    ['1,440 children and 20,000 adults', ['1,440 | count 1440', '20,000 | count 20000']],
    ['2 040 patients', ['2 040 | count 2040']],
    ['20 000 children', ['20 000 | count 20000']],
    ['n=16 and (n = 12)', ['16 | number 16', '12 | number 12']],
    ['thirty children, nine of whom were Dutch', ['thirty | count 30', 'nine | number 9']],
    ['16 achieved it', ['16 | number 16']],
    ['20 cases per million infants', ['20 | count 20']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('cells of a table set side by side are two numbers', () => {
    expect(quantitiesOf('30 214').map((q) => q.value)).toEqual([30, 214]);
  });
});

describe('points, lengths of time, doses and ratios', () => {
  test.each<[string, string[]]>([
    ['27.5 percentage points higher', ['27.5 percentage points | points 27.5']],
    ['a 27-percentage-point rise', ['27-percentage-point | points 27']],
    ['a rise of 27.5 points', ['27.5 points | points 27.5']],
    ['a 27-point rise', ['27-point | points 27']],
    ['up by 27.5 pp', ['27.5 pp | points 27.5']],
    ['twenty-seven percentage points', ['twenty-seven percentage points | points 27']],
    ['a median follow-up of 26.3 months', ['26.3 months | duration 26.3']],
    ['a median follow-up of 2.2 years', ['2.2 years | duration 26.4']],
    ['a median of four years', ['four years | duration 48']],
    [
      'median survival was 7.7 months versus four months',
      ['7.7 months | duration 7.7', 'four months | duration 4'],
    ],
    [
      'Median survival was 7.7 months in one group and 4.0 months in the other',
      ['7.7 months | duration 7.7', '4.0 months | duration 4'],
    ],
    ['four weeks of blinatumomab', ['four weeks | duration 0.92']],
    ['a month of immunotherapy', ['a month | duration 1']],
    ['15 \u00b5g/m\u00b2 of it', ['15 \u00b5g/m\u00b2 | dose 15']],
    ['15 \u03bcg of it', ['15 \u03bcg | dose 15']],
    ['15 mcg of it', ['15 mcg | dose 15']],
    ['15 micrograms of it', ['15 micrograms | dose 15']],
    ['15 mg of it', ['15 mg | dose 15000']],
    ['(HR, 0.42; P =.003)', ['0.42 | number 0.42']],
    ['a hazard ratio for death of 0.71', ['0.71 | number 0.71']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('intervals belong to the figure before them', () => {
  test.each<[string, [number, number]]>([
    ['It was 93.3% (95% CI, 64.5%-92.7%).', [64.5, 92.7]],
    ['It was 81.6% (95% CI, 72.1-87.7).', [72.1, 87.7]],
    ['It was 81.6% [95% CI, 72%\u201388%].', [72, 88]],
    ['It was 44% (95% CI, 31 to 57).', [31, 57]],
    ['It was 82.4 % [95% CI (73.7 to  88.4)].', [73.7, 88.4]],
    ['It was 44% (95 per cent confidence interval 31 to 57).', [31, 57]],
    ['It was 44 per cent (31 to 57) without.', [31, 57]],
    ['It was 29.4% [21%\u201339%].', [21, 39]],
    ['It was 10.5% [6.2%\u201016.3%].', [6.2, 16.3]],
    ['a hazard ratio of 0.76, 95% CI 0.51 to 1.14', [0.51, 1.14]],
    ['a hazard ratio of 0.71 (95%CI 0.55-0.93, p=0.01)', [0.55, 0.93]],
  ])('%s', (text, [low, high]) => {
    const { figures } = figuresOf(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.interval).toMatchObject({ low, high });
  });

  test.each([
    'It was 66.2% (standard error [SE], 5.6%).',
    'It was 69.1% \u00b1 1.9%.',
    'It was 43.6% (SE 4.1).',
  ])('no interval, and no second figure, in: %s', (text) => {
    const { figures } = figuresOf(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.interval).toBeUndefined();
  });
});

describe('no figure', () => {
  test.each([
    'a 95% CI around it',
    'the KMT2A gene and CD19',
    'Interfant-06 closed in 2016',
    'a phase 2 trial (P<.001)',
    'Anna, two years old',
    'one of the doctors',
    'below 5\u00d710\u207b\u2074 or 1 x 10-4',
    'after two years',
    'the third trial',
    'a second opinion',
    'call 020 7946 0123',
    'see [1,2] and page 4',
    'in the 1990s',
    '93 percentage',
    'over a three-year period',
    'doi:10.1056/NEJMoa2214171',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
