/** What a passage lends to a figure weighs less than what its sentence says; and what it takes away must stay away. */
import { describe, expect, test } from 'vitest';
import type { Claim, Filled } from '../../../lib/read/claim.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { readPageContext } from '../../../lib/read/read.ts';
import { claims, claimsOf, lexicon } from './reading.ts';

type Slot = 'endpoint' | 'group' | 'time' | 'age' | 'genetics' | 'state' | 'trials' | 'denominator';

/** A slot of the copy's last figure, with how it was filled: "OS, stated". */
function slot(name: Slot, copy: string): string | undefined {
  const filled = claims(copy).at(-1)?.[name] as Filled<string | number | string[]> | undefined;
  return filled && `${filled.value}, ${filled.from}`;
}

const last = (copy: string): Claim => claims(copy).at(-1) as Claim;

describe('the page', () => {
  test.each<[string, boolean, boolean, boolean]>([
    ['Blinatumomab is an antibody.', true, false, false],
    ['Blincyto was approved.', true, false, false],
    ['Leukaemia in babies is rare.', false, true, true],
    ['Infants with ALL were treated.', false, true, true],
    ['The Interfant-06 trial closed.', false, true, false],
    ['Babies sleep a lot.', false, false, true],
    ['The cup final ended in a draw.', false, false, false],
    ['All infants were well.', false, false, true],
  ])('%s', (copy, drug, disease, infants) => {
    expect(readPageContext(articleFromText(copy), lexicon)).toMatchObject({ drug, disease, infants });
  });

  test('that is about neither the drug nor the disease has no claims', () => {
    expect(claimsOf(articleFromText('Survival rose from 66% to 93% in the trial of 30 adults.'))).toEqual([]);
  });

  test('names its trials', () => {
    const page = readPageContext(articleFromText('Interfant-06 came first.\nE1910 was in adults.'), lexicon);
    expect([...page.trials].sort()).toEqual(['e1910', 'interfant-06']);
  });
});

describe('said in the sentence', () => {
  test.each<[Slot, string, string | undefined]>([
    ['endpoint', 'Overall survival was 93%.', 'OS, stated'],
    ['group', 'Survival with blinatumomab was 93%.', 'blinatumomab, stated'],
    ['time', 'Two-year survival was 93%.', '24, stated'],
    ['age', 'In adults, 85% were alive.', 'adults, stated'],
    ['age', 'Of the babies 93% were alive.', 'infants, stated'],
    ['genetics', 'Survival of infants with KMT2A-germline ALL was 93%.', 'KMT2A-germline, stated'],
    ['state', 'In relapsed or refractory ALL, survival was 30%.', 'relapsed-refractory, stated'],
    ['trials', 'In Interfant-06, survival was 65.8%.', 'interfant-06, stated'],
    ['denominator', 'Two thirds of relapses occurred within a year.', 'relapses, stated'],
    ['denominator', 'Two thirds of the infants relapsed within a year.', 'patients, stated'],
    ['group', 'Survival was 93%.', undefined],
    ['time', 'Survival was 93%.', undefined],
    ['trials', 'Survival was 93%.', undefined],
    ['denominator', 'Survival was 93%.', undefined],
  ])('%s of: %s', (name, copy, expected) => {
    expect(slot(name, copy)).toBe(expected);
  });
});

describe('lent by what came before', () => {
  test.each<[Slot, string, string | undefined]>([
    ['trials', 'E1910 came first. Survival was 85%.', 'e1910, inherited'],
    ['trials', 'E1910\nSurvival was 85%.', 'e1910, inherited'],
    ['age', 'Adults with ALL were studied. Survival was 85%.', 'adults, inherited'],
    [
      'genetics',
      'Infants with KMT2A-germline ALL fared well. Survival was 93%.',
      'KMT2A-germline, inherited',
    ],
    ['group', 'With chemotherapy alone, outcomes were poor. Survival was 65.8%.', 'chemotherapy, inherited'],
    ['time', 'Survival was 93% after two years. It was 66% before.', '24, inherited'],
    ['endpoint', 'Survival was 93% after two years. It was 66% before.', 'OS, construction'],
    ['endpoint', 'Survival was 93%. For chemotherapy alone the figure was 66%.', 'OS, construction'],
    ['endpoint', 'At two years 51% had relapsed or died. This percentage is now 18%.', 'DFS, construction'],
    // nothing to lend, or something of another kind
    ['endpoint', 'This percentage was 18%.', undefined],
    ['group', 'Babies were treated. Survival was 93%.', undefined],
    ['time', 'The girl is two years old. Survival was 93%.', undefined],
    ['time', 'It took three years. Survival was 93%.', undefined],
    ['endpoint', 'Thirty infants took part. It was 66% before.', undefined],
  ])('%s of the last figure of: %s', (name, copy, expected) => {
    expect(slot(name, copy)).toBe(expected);
  });

  test('what the sentence says outweighs what was lent', () => {
    expect(slot('trials', 'E1910 came first. In Interfant-06, survival was 65.8%.')).toBe(
      'interfant-06, stated',
    );
    expect(slot('age', 'Adults were studied. Of the babies 93% were alive.')).toBe('infants, stated');
    expect(slot('time', 'Two-year survival was 93%. At four years it was 90%.')).toBe('48, stated');
  });

  test('the complement is lent with its endpoint', () => {
    expect(last('At two years 51% had relapsed or died. This percentage is now 18%.').opposite).toBe(true);
  });
});

describe('why a figure is held back', () => {
  test.each<[string, Claim['reserve']]>([
    ['Some reports said 49% survived. That is wrong.', 'denied'],
    ['It was wrongly reported that 49% survived.', 'denied'],
    ['Did 93% survive?', 'unreal'],
    ['The next trial hopes to reach 95% survival.', 'unreal'],
    ['In boys, survival was 90%.', 'subgroup'],
    ['In another study, survival was 50%.', 'elsewhere'],
    ['With dasatinib, survival was 70%.', 'other-subject'],
    ['The trial used dasatinib. Survival was 70%.', 'other-subject'],
    ['Neuroblastoma is a cancer of childhood. Survival was 70%.', 'other-subject'],
  ])('%s', (copy, reserve) => {
    expect(last(copy).reserve).toBe(reserve);
  });

  test.each([
    'Survival was 93%.',
    '"Survival was 93%," the doctor said.',
    'Survival was 93%. That is good news.',
    'What is new? Survival was 93%.',
    'Dasatinib was not given. With blinatumomab, survival was 93%.',
  ])('not held back: %s', (copy) => {
    expect(last(copy).reserve).toBeUndefined();
  });
});

describe('where a claim stands', () => {
  test.each([
    ['Survival was 93%.', '93%'],
    ['Leuk\u00adaemia: survival was 81.\u200b6 % then.', '81.\u200b6 %'],
    ['First this. Survival was 93\u00a0%. Then that.', '93\u00a0%'],
    ['\u{1f476} Twenty-eight of 30 lived.', 'Twenty-eight of 30'],
  ])('%s', (copy, run) => {
    const article = articleFromText(`Infants with leukaemia got blinatumomab.\n${copy}`);
    const [claim] = claimsOf(article);
    expect(claim?.text).toBe(run);
    expect(article.text.slice(claim?.start, claim?.end)).toBe(run);
    expect(article.text.slice(claim?.sentence.start, claim?.sentence.end)).toContain(run);
  });
});

test('a cell is read with its heads, and its heads are no figures', () => {
  const rows = ['| Group | Two-year DFS |', '|---|---|', '| Blinatumomab (n=30) | 81.6% |'];
  const article = articleFromText(`Infants with leukaemia were treated.\n${rows.join('\n')}`);
  const claim = claimsOf(article).find((one) => one.text === '81.6%');
  expect(claim).toMatchObject({
    endpoint: { value: 'DFS' },
    group: { value: 'blinatumomab' },
    time: { value: 24 },
  });
  expect(claimsOf(article).filter((one) => one.text === '81.6%')).toHaveLength(1);
});
