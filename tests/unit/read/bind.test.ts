/**
 * Whole sentences with the real lexicon: the endpoint, group and time that each figure gets, written
 * "figure | endpoint | group | months". Twins that bind otherwise, or not at all, stand beside each construction.
 */
import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

const B = 'blinatumomab';
const C = 'chemotherapy';
type Row = [string, string[]];
const check = (copy: string, expected: string[]): void => expect(told(copy)).toEqual(expected);

describe('from one group to the other', () => {
  test.each<Row>([
    ['Survival rose from 66% to 93%.', [`66% | OS | ${C}`, `93% | OS | ${B}`]],
    ['Survival rose to 93% from 66%.', [`93% | OS | ${B}`, `66% | OS | ${C}`]],
    ['From 66 to 93 percent', [`66 | ${C}`, `93 percent | ${B}`]],
    [
      'Disease-free survival rose from 49.4% with chemotherapy alone to 81.6% with blinatumomab.',
      [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`],
    ],
    [
      'Survival rose from 66 per cent in infants who had only had chemotherapy in earlier years to 93 per cent in those who got the drug.',
      [`66 per cent | OS | ${C}`, `93 per cent | OS | ${B}`],
    ],
    // swapped copy must be read as it is printed
    [
      'Survival fell from 66% with blinatumomab to 93% with chemotherapy alone.',
      [`66% | OS | ${B}`, `93% | OS | ${C}`],
    ],
    [
      'With blinatumomab, survival went from 93.3% at two years to 90% at four years.',
      [`93.3% | OS | ${B} | 24`, `90% | OS | ${B} | 48`],
    ],
  ])('%s', check);
});

describe('with it and without it, in brackets', () => {
  test.each<Row>([
    ['With (93%) or without (66%) the drug they survive.', [`93% | OS | ${B}`, `66% | OS | ${C}`]],
    ['Survival with (blue, 93%) and without (grey, 66%) it.', [`93% | OS | ${B}`, `66% | OS | ${C}`]],
    ['Survival without (66%) and with (93%) the antibody.', [`66% | OS | ${C}`, `93% | OS | ${B}`]],
  ])('%s', check);
});

describe('from one time to another, twice', () => {
  test.each<Row>([
    [
      'DFS in controls fell from 49.4% at two to 44.0% at four years, OS from 65.8% to 60.2%.',
      [`49.4% | DFS | ${C} | 24`, `44.0% | DFS | ${C} | 48`, `65.8% | OS | ${C} | 24`, '60.2% | OS | 48'],
    ],
    // the second pair leads from one group to the other, at a time of its own
    [
      'DFS in controls fell from 49.4% at two to 44.0% at four years; at two years OS rose from 65.8% to 93.3%.',
      [
        `49.4% | DFS | ${C} | 24`,
        `44.0% | DFS | ${C} | 48`,
        `65.8% | OS | ${C} | 24`,
        `93.3% | OS | ${B} | 24`,
      ],
    ],
  ])('%s', check);
});

describe('compared with', () => {
  test.each<Row>([
    [
      'Two-year overall survival was 93.3% with blinatumomab, compared with 65.8% for chemotherapy alone.',
      [`93.3% | OS | ${B} | 24`, `65.8% | OS | ${C} | 24`],
    ],
    ['Overall survival was 93.3% versus 65.8%.', [`93.3% | OS | ${B}`, `65.8% | OS | ${C}`]],
    [
      'Overall survival was 93.3%, against 65.8% for the historical controls.',
      [`93.3% | OS | ${B}`, `65.8% | OS | ${C}`],
    ],
    [
      'With chemotherapy alone 49.4% were alive without relapse, compared with 81.6% with blinatumomab.',
      [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`],
    ],
    ['The 93 percent compares with 66 percent before.', [`93 percent | ${B}`, `66 percent | ${C}`]],
    [
      'Up from 49.4% with chemotherapy, disease-free survival reached 81.6%.',
      [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`],
    ],
    [
      'Disease-free survival was 81.6% (95% CI, 60.8-92.0) with blinatumomab versus 49.4% (95% CI, 42.5-56.0) with chemotherapy alone.',
      [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`],
    ],
    [
      'Four-year DFS was 83.3% vs 44.0% and OS 93.3% vs 60.2%.',
      [
        `83.3% | DFS | ${B} | 48`,
        `44.0% | DFS | ${C} | 48`,
        `93.3% | OS | ${B} | 48`,
        `60.2% | OS | ${C} | 48`,
      ],
    ],
    // a comparison without a figure names nobody's group
    ['Survival was better than in the control group: 93%.', ['93% | OS']],
  ])('%s', check);
});

describe('respectively', () => {
  test.each<Row>([
    [
      'Two-year disease-free and overall survival were 81.6% and 93.3%, respectively, compared with 49.4% and 65.8%, respectively.',
      [
        `81.6% | DFS | ${B} | 24`,
        `93.3% | OS | ${B} | 24`,
        `49.4% | DFS | ${C} | 24`,
        `65.8% | OS | ${C} | 24`,
      ],
    ],
    [
      'In the blinatumomab and control groups, survival was 93.3% and 65.8%, respectively.',
      [`93.3% | OS | ${B}`, `65.8% | OS | ${C}`],
    ],
    [
      'Overall survival was 93.3% and 65.8% in the blinatumomab and control groups, respectively.',
      [`93.3% | OS | ${B}`, `65.8% | OS | ${C}`],
    ],
    [
      'Overall survival in the control and blinatumomab groups was 65.8% and 93.3%.',
      [`65.8% | OS | ${C}`, `93.3% | OS | ${B}`],
    ],
    [
      'DFS was 81.6% and OS 93.3% with blinatumomab, compared with 49.4% and 65.8% with chemotherapy alone.',
      [`81.6% | DFS | ${B}`, `93.3% | OS | ${B}`, `49.4% | DFS | ${C}`, `65.8% | OS | ${C}`],
    ],
  ])('%s', check);
});

describe('two clauses, two groups', () => {
  test.each<Row>([
    [
      'The chance of survival with chemotherapy alone was 66%; with blinatumomab it was 93%.',
      [`66% | OS | ${C}`, `93% | OS | ${B}`],
    ],
    [
      'At two years 82% with blinatumomab and 49% with chemotherapy were alive without relapse.',
      [`82% | DFS | ${B} | 24`, `49% | DFS | ${C} | 24`],
    ],
    [
      'DFS was 81.6% (95% CI, 60.8-92.0) with blinatumomab and 49.4% (42.5-56.0) with chemotherapy alone.',
      [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`],
    ],
    [
      'After two years 93.3% of babies who got blinatumomab were alive; among 214 babies treated with chemotherapy alone it was 65.8%.',
      [`93.3% | OS | ${B} | 24`, `214 | enrolled | ${C} | 24`, `65.8% | OS | ${C} | 24`],
    ],
    [
      'One in three babies given chemotherapy died within two years; with blinatumomab 7% did.',
      [`One in three | not OS | ${C} | 24`, `7% | not OS | ${B} | 24`],
    ],
    [
      'With blinatumomab, disease-free survival was 81.6% and overall survival 93.3%.',
      [`81.6% | DFS | ${B}`, `93.3% | OS | ${B}`],
    ],
    [
      'The 2-year DFS with blinatumomab was 81.6%, and the 4-year DFS was 83.3%.',
      [`81.6% | DFS | ${B} | 24`, `83.3% | DFS | ${B} | 48`],
    ],
  ])('%s', check);
});

describe('counts, bases and brackets', () => {
  test.each<Row>([
    [
      'Twenty-eight of 30 (93%) were MRD-negative or had low MRD.',
      ['Twenty-eight of 30 | MRD-negative-or-low', '93% | MRD-negative-or-low'],
    ],
    [
      'Sixteen (53%) of 30 infants became MRD-negative and 12 (40%) had low MRD.',
      ['Sixteen | MRD-negative', '53% | MRD-negative', '12 | MRD-low', '40% | MRD-low'],
    ],
    ['Relapse occurred in 4 of 30 infants (13.3%).', ['4 of 30 | relapse', '13.3% | relapse']],
    ['Four relapsed and one died in remission.', ['Four | relapse', 'one | death-in-remission']],
    ['Of 30 infants given blinatumomab, four relapsed.', [`30 | enrolled | ${B}`, `four | relapse | ${B}`]],
    [
      'The trial treated 30 infants in nine countries, nine of whom were Dutch.',
      ['30 | enrolled', 'nine | countries', 'nine | dutch-patients'],
    ],
    [
      'There were four fevers and four infections among the serious adverse events.',
      ['four | SAE-fever', 'four | SAE-infection'],
    ],
    // a share of relapses is not a share of patients
    ['90% of the relapses occurred within two years.', ['90% | relapse-timing | 24']],
    ['90% of the infants relapsed within two years.', ['90% | relapse | 24']],
  ])('%s', check);
});

describe('ellipsis and what points back', () => {
  test.each<Row>([
    [
      'With blinatumomab 93 percent survived. Without it, that was 66 percent.',
      [`93 percent | OS | ${B}`, `66 percent | OS | ${C}`],
    ],
    [
      '93% of the babies survived, with chemotherapy alone that was only 66%.',
      ['93% | OS', `66% | OS | ${C}`],
    ],
    [
      'With blinatumomab 82 per cent of the babies were free of leukaemia after two years. Without the drug that was only half.',
      [`82 per cent | DFS | ${B} | 24`, `half | DFS | ${C} | 24`],
    ],
    [
      '18 percent of babies treated with blinatumomab relapsed or died within two years; before, this percentage was 51%.',
      [`18 percent | not DFS | ${B} | 24`, `51% | not DFS | ${C} | 24`],
    ],
    ['It was 66% before.', [`66% | ${C}`]],
    ['That is 93 percent.', ['93 percent']],
  ])('%s', check);
});

describe('lengths, doses and ratios', () => {
  test.each<Row>([
    ['Median follow-up was 26.3 months.', ['26.3 months | follow-up']],
    ['The infants were followed for a median of 4.2 years.', ['4.2 years | follow-up']],
    ['The hazard ratio for death was 0.41.', ['0.41 | HR-death']],
    ['At a median follow-up of 4.2 years, DFS was 83.3%.', ['4.2 years | follow-up', '83.3% | DFS']],
    ['Median overall survival was 7.7 months.', ['7.7 months | median-OS']],
  ])('%s', check);
});
