/** The verdict's sentences, as a colleague would say them: one for each reason, match and abstention. */
import { describe, expect, it } from 'vitest';
import { check } from './judge.ts';

const DFS = 'two-year disease-free survival with blinatumomab, 81.6% (95% CI 60.8–92.0)';
const OS = 'two-year overall survival with blinatumomab, 93.3% (95% CI 75.9–98.3)';
const CONTROL_DFS = 'two-year disease-free survival with chemotherapy alone, 49.4% (95% CI 42.5–56.0)';

describe.each([
  ['match', 'Two-year disease-free survival of infants given blinatumomab was 82%.', `Published: ${DFS}.`],
  [
    'match by complement',
    'Of the infants given blinatumomab, 18% relapsed or died within two years.',
    'Published: relapse or death within two years with blinatumomab, 18.4% (100% less disease-free survival of 81.6%).',
  ],
  [
    'match of a gain',
    'Blinatumomab raised two-year survival of infants with leukaemia by 27.5 percentage points.',
    `Published: ${OS}. 93.3% − 65.8% = 27.5 percentage points.`,
  ],
  [
    'match of a share of patients',
    'After blinatumomab, 93% of the infants were MRD-negative or had low MRD.',
    'Published: 28 of 30 (93%) MRD-negative or with low MRD after the blinatumomab infusion.',
  ],
  [
    'wrong-rounding',
    'Two-year disease-free survival of infants given blinatumomab was 81%.',
    `Published: ${DFS}, which rounds to 82%.`,
  ],
  [
    'wrong-rounding of a complement',
    'Of the infants given blinatumomab, 19% relapsed or died within two years.',
    'Published: relapse or death within two years with blinatumomab, 18.4% (100% less disease-free survival of 81.6%), which rounds to 18%.',
  ],
  [
    'wrong-unit of a gain',
    'Blinatumomab raised two-year survival of infants with leukaemia by 27.5 percent.',
    '27.5 percent is the difference in percentage points, not a relative change. 93.3% − 65.8% = 27.5 percentage points; relative to 65.8% it is 42%.',
  ],
  [
    'wrong-unit',
    'After a median follow-up of 26.3 years, most infants given blinatumomab were alive.',
    'The number is right and the unit is not. Published: median follow-up with blinatumomab, 26.3 months.',
  ],
  [
    'wrong-bound',
    'With chemotherapy alone, more than half of infants with KMT2A-rearranged ALL were leukaemia-free at two years.',
    `Published: ${CONTROL_DFS}, which is on the other side of that limit.`,
  ],
  [
    'wrong-change',
    'Two-year survival of infants with leukaemia improved by 93% with blinatumomab.',
    '93% is the level reached, not the gain. 93.3% is the level; the gain is 27.5 percentage points.',
  ],
  [
    'wrong-denominator',
    'Two-thirds of infants with KMT2A-rearranged ALL given chemotherapy relapse within a year.',
    'Two-thirds is a share of the relapses, not of the patients. Published: two thirds of relapses within one year with chemotherapy alone.',
  ],
  [
    'wrong-arm',
    'Two-year disease-free survival of infants given blinatumomab was 49.4%.',
    `49.4% is the figure with chemotherapy alone. Published: ${DFS}.`,
  ],
  [
    'wrong-endpoint',
    'Two-year disease-free survival of infants given blinatumomab was 93.3%.',
    `93.3% is two-year overall survival with blinatumomab. Published: ${DFS}.`,
  ],
  [
    'wrong-endpoint by complement',
    'Within two years, 18.4% of the infants given blinatumomab relapsed.',
    '18.4% is relapse or death within two years with blinatumomab. Published: 4 of 30 patients relapsed with blinatumomab.',
  ],
  [
    'wrong-endpoint, MRD',
    'After one course of blinatumomab, 93% of the infants became MRD-negative.',
    '93% is the share that was MRD-negative or had low MRD after the blinatumomab infusion. Published: 16 of 30 (53%) MRD-negative after the blinatumomab infusion.',
  ],
  [
    'wrong-endpoint without a record of its own',
    'Blinatumomab cures 93% of infants with KMT2A-rearranged ALL.',
    '93% is two-year overall survival with blinatumomab, not cure.',
  ],
  [
    'wrong-timepoint',
    'Four-year disease-free survival of infants given blinatumomab was 81.6%.',
    '81.6% was reported at two years. Published: four-year disease-free survival with blinatumomab, 83.3% (95% CI 64.5–92.7).',
  ],
  [
    'wrong-timepoint that nobody published',
    'Five-year survival of infants given blinatumomab was 93.3%.',
    'No result at five years is published for this trial; 93.3% was reported at four years.',
  ],
  [
    'wrong-study',
    'Overall survival of infants with KMT2A-rearranged ALL was 85% with blinatumomab.',
    `85% is a figure of E1910: adults of 30 to 70 years with newly diagnosed Ph-negative BCP-ALL in MRD-negative remission. Published: ${OS}.`,
  ],
  ['wrong-value', 'Two-year overall survival of infants given blinatumomab was 97.3%.', `Published: ${OS}.`],
  [
    'wrong-value of a count',
    'In the trial, 39 babies with KMT2A-rearranged ALL were treated with blinatumomab.',
    'Published: 30 patients treated with blinatumomab.',
  ],
  [
    'unverified: loose',
    'Over 70% of infants given blinatumomab were alive without leukaemia at two years.',
    `Near the published value, but further off than the wording warrants. Nearest: ${DFS}.`,
  ],
  [
    'unverified: a count made from an estimate',
    'With chemotherapy alone, 141 of 214 infants with KMT2A-rearranged ALL were alive at two years.',
    'A head count or crude share; what is published is an estimate that allows for censoring. Nearest: two-year overall survival with chemotherapy alone, 65.8% (95% CI 58.9–71.8).',
  ],
  [
    'unverified: between two times',
    'Three-year survival of infants given blinatumomab was 93.3%.',
    `The value is published before and after this time, not at it. Nearest: ${OS}.`,
  ],
  [
    'unverified: a comparison that mixes times',
    'Four-year disease-free survival of infants with KMT2A-rearranged ALL was 83.3% with blinatumomab and 49.4% with chemotherapy alone.',
    `Reported at two years: the sentence may compare different times. Nearest: ${CONTROL_DFS}.`,
  ],
  [
    'unverified: denied',
    'It is not true that 49% of the infants given blinatumomab survived two years.',
    'The passage is about a plan, a subgroup, another study or a figure that it denies.',
  ],
])('%s', (_, text, message) => {
  it(text, () => expect(check(text).map((finding) => finding.message)).toContain(message));
});
