/** What stands beside a printed figure: the published value in the same coin. */
import { expect, test } from 'vitest';
import { check } from './judge.ts';

test.each([
  ['Two-year disease-free survival of infants given blinatumomab was 86.1%.', '86.1%', undefined],
  [
    'Of the infants given blinatumomab, 17.4% relapsed or died within two years.',
    '17.4%',
    { value: '18.4%', how: '100% − 81.6%', point: 18.4, ci95: [8, 39.2] },
  ],
  [
    'Blinatumomab raised two-year survival of infants with leukaemia by 27.5 per cent.',
    '27.5 per cent',
    { value: '27.5 percentage points', how: '93.3% − 65.8%' },
  ],
  [
    'Two-year disease-free survival of infants rose by 81.6% with blinatumomab.',
    '81.6%',
    { value: '32.2 percentage points' },
  ],
  [
    'Blinatumomab tripled two-year overall survival of infants with leukaemia.',
    'tripled',
    { value: '1.42 times', how: '93.3% ÷ 65.8%' },
  ],
  [
    'Two-year overall survival of infants given blinatumomab was 93.3% (95% CI, 60.8–92.0).',
    '60.8–92.0',
    { value: '75.9–98.3', how: 'of 93.3%', point: 93.3, ci95: [75.9, 98.3] },
  ],
])('%s', (text, figure, compared) => {
  const finding = check(text).find((f) => f.text === figure);
  expect(finding?.verdict).toBe('misstated');
  expect(finding?.compared).toEqual(compared);
});
