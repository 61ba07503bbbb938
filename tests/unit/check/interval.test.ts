/** Printed 95% intervals (error class 17): each with its own estimate matches; on another's, the slot that differs is named. */
import { describe, expect, it } from 'vitest';
import { check, testLines } from './judge.ts';

describe('the interval of its own estimate, in any dress', () =>
  testLines(
    `
    Two-year disease-free survival of infants given blinatumomab was [[81.6%|match]] (95% CI [[60.8–92.0|match|NEJM23-DFS2-BLINA]]).
    Two-year disease-free survival of infants given blinatumomab was [[81.6%|match]] (95% confidence interval, [[60.8 to 92.0|match|NEJM23-DFS2-BLINA]]).
    Two-year disease-free survival of infants given blinatumomab was [[81·6%|match]] ([[60·8–92·0|match|NEJM23-DFS2-BLINA]]).
    Two-year disease-free survival of infants given blinatumomab was [[82%|match]] (95% CI [[61–92|match|NEJM23-DFS2-BLINA]]).
    Two-year disease-free survival of infants given blinatumomab was [[81.6%|match]] [95% CI: [[60.8%–92.0%|match|NEJM23-DFS2-BLINA]]].
    Overall survival of infants given blinatumomab was [[93.3%|match]] ([[75.9–98.3|match|LTFU-OS4-BLINA]]) at four years.
    Of the infants given blinatumomab, [[18.4%|match]] (95% CI [[8.0–39.2|match|NEJM23-DFS2-BLINA]]) had relapsed or died at two years.
    With blinatumomab in E1910 the hazard ratio for death was [[0.41|match]] (95% CI [[0.23–0.73|match|E1910-OS-HR]]).`.replaceAll(
      '|match]]',
      '|match|NEJM23-DFS2-BLINA,NEJM23-OS2-BLINA,LTFU-OS4-BLINA,E1910-OS-HR]]',
    ),
  ));

describe('the interval of another estimate', () =>
  testLines(`
    Two-year overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] (95% CI [[60.8–92.0|misstated:wrong-endpoint|NEJM23-OS2-BLINA]]).
    Two-year overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] ([[58.9–71.8|misstated:wrong-arm|NEJM23-OS2-BLINA]]).
    Four-year disease-free survival of infants given blinatumomab was [[83.3%|match|LTFU-DFS4-BLINA]] (95% CI [[60.8–92.0|misstated:wrong-timepoint|LTFU-DFS4-BLINA]]).`));

describe('the interval of no estimate', () =>
  testLines(`
    Two-year overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] (95% CI [[70.1–99.0|misstated:wrong-value|NEJM23-OS2-BLINA]]).
    Two-year disease-free survival of infants given blinatumomab was [[81.6%|match|NEJM23-DFS2-BLINA]] (95% CI [[60–92|misstated:wrong-rounding|NEJM23-DFS2-BLINA]]).`));

describe('left alone', () =>
  testLines(`
    Two-year disease-free survival of infants given blinatumomab was [[86.1%|misstated:wrong-value|NEJM23-DFS2-BLINA]] (95% CI 60.8–92.0).
    After the blinatumomab infusion, [[93%|match|NEJM23-MRD-NEG-OR-LOW]] (77.9–99.2) of the infants were MRD-negative or had low MRD.
    Two-year overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] (2018–2021).
    Overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]] (24 to 48 months after diagnosis).`));

it('covers the two numbers and nothing else, and names the owner', () => {
  const text =
    'Two-year overall survival of infants given blinatumomab was 93.3%\u00a0(95%\u00a0CI, 60.8\u2009–\u200992.0).';
  const [, finding] = check(text);
  expect(finding).toMatchObject({ verdict: 'misstated', owner: { id: 'NEJM23-DFS2-BLINA' } });
  expect(text.slice(finding?.start, finding?.end)).toBe('60.8\u2009–\u200992.0');
  expect(finding?.text).toBe('60.8\u2009–\u200992.0');
});

it('says whose interval it is', () =>
  expect(
    check('Two-year overall survival of infants given blinatumomab was 93.3% (95% CI 58.9–71.8).')[1]
      ?.message,
  ).toBe(
    '58.9–71.8 is the interval of two-year overall survival with chemotherapy alone. Published: two-year overall survival with blinatumomab, 93.3% (95% CI 75.9–98.3).',
  ));
