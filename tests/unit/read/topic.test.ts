/** What a figure's own words leave open, the question, heading or sentence before it must say; and where it does not, nothing is lent. */
import { describe, expect, test } from 'vitest';
import { claims } from './reading.ts';

const SUBJECT = 'Blinatumomab was given to infants with leukaemia.\n';

/** The last figure's endpoint and what filled it, with its group and time. */
function lent(copy: string): string {
  const claim = claims(SUBJECT + copy).at(-1);
  if (!claim) return 'unread';
  const { endpoint, opposite, group, time, quantity } = claim;
  const parts = [
    endpoint ? `${opposite ? 'not ' : ''}${endpoint.value}, ${endpoint.from}` : 'open',
    group?.value,
    time && `${time.value} months`,
  ];
  return [...parts.filter(Boolean), quantity.form].join('; ');
}

describe('a question says what its answer measures', () => {
  test.each<[string, string]>([
    ['Q: How many were alive after two years?\nA: 93 per cent.', 'OS, construction; 24 months; percent'],
    ['Q: What share survived?\nA: With chemotherapy, 66%.', 'OS, construction; chemotherapy; percent'],
    ['Disease-free survival? 81.6%.', 'DFS, construction; percent'],
    ['And disease-free survival? – With the drug, 81.6%.', 'DFS, construction; blinatumomab; percent'],
    ['HOST: How many countries?\nGUEST: Nine.', 'countries, construction; count'],
    ['How many babies took part? – Thirty.', 'enrolled, construction; count'],
    ['Q: How many relapsed?\nA: Four.', 'relapse, construction; count'],
    ['Q: How many survived?\nA: 93 per cent. Before: 66.', 'OS, construction; chemotherapy; percent'],
    [
      'Q: How many survived?\nA: 93 per cent.\nQ: And with chemotherapy?\nA: 66%.',
      'OS, construction; chemotherapy; percent',
    ],
    [
      'Q: How many survived?\nA: 93 per cent.\nQ: At four years?\nA: 93%.',
      'OS, construction; 48 months; percent',
    ],
    ['Q: How many survived?\nA: 93 per cent.\nQ: How do parents cope?\nA: 80%.', 'open; percent'],
    ['Q: How many survived?\nA: 93 per cent.\nQ: And the costs?\nA: 80%.', 'open; percent'],
    ['How many babies took part? – 66%.', 'open; percent'],
  ])('%s', (copy, expected) => expect(lent(copy)).toBe(expected));
});

describe('a heading, a label and a lead-in say what follows', () => {
  test.each<[string, string]>([
    ['Overall survival\nWith the drug: 93%.', 'OS, construction; blinatumomab; percent'],
    ['Two-year overall survival\nWith the drug: 93%.', 'OS, construction; blinatumomab; 24 months; percent'],
    [
      'Overall survival. The share who are alive. With the drug, 93%.',
      'OS, construction; blinatumomab; percent',
    ],
    [
      'Disease-free survival after two years:\n- blinatumomab: 81.6%',
      'DFS, construction; blinatumomab; 24 months; percent',
    ],
    [
      'Disease-free survival was the main measure. Blinatumomab: 81.6%.',
      'DFS, construction; blinatumomab; percent',
    ],
    [
      'The figures for overall survival are striking. With the drug, 93%.',
      'OS, construction; blinatumomab; percent',
    ],
    ['Overall survival\nPractical matters\nIn summer 40% of the nurses are away.', 'open; percent'],
    [
      'Overall survival\nWith the drug, 63% of the infants slept badly.',
      'OS, inherited; blinatumomab; percent',
    ],
    [
      'Overall survival was the main measure of another trial. With the drug, 71%.',
      'open; blinatumomab; percent',
    ],
  ])('%s', (copy, expected) => expect(lent(copy)).toBe(expected));
});

describe('the sentence before lends to one that only says whose figure it is', () => {
  const before = 'Two years after diagnosis 93% of the infants were alive. ';
  test.each<[string, string]>([
    [`${before}It was 66% before.`, 'OS, construction; chemotherapy; 24 months; percent'],
    [`${before}The earlier rate: 66%.`, 'OS, construction; chemotherapy; 24 months; percent'],
    [`${before}The comparison is 66%.`, 'OS, construction; chemotherapy; 24 months; percent'],
    [`${before}Back then, 66%.`, 'OS, construction; chemotherapy; 24 months; percent'],
    [
      'After two years 34% had died on chemotherapy. With the new drug it’s 7%.',
      'not OS, construction; blinatumomab; 24 months; percent',
    ],
    [
      `${before}With chemotherapy alone 66% slept at home.`,
      'OS, inherited; chemotherapy; 24 months; percent',
    ],
    [
      'Survival was 93% and disease-free survival 81.6%. With chemotherapy, 49.4%.',
      'DFS, inherited; chemotherapy; percent',
    ],
    [
      'At two years disease-free survival was 81.6% and survival 93.3%. Controls: 49.4 and 65.8%.',
      'OS, construction; chemotherapy; 24 months; percent',
    ],
  ])('%s', (copy, expected) => expect(lent(copy)).toBe(expected));
});

describe('bare numbers that answer nothing', () => {
  test.each([
    'Overall survival\n100\n80\n60',
    'How many beds has the ward? – 18.',
    'Q: How long have you been at it?\nA: 31. I have 2 cats.',
  ])('%s', (copy) => expect(claims(SUBJECT + copy).filter((claim) => !claim.bare)).toEqual([]));
});
