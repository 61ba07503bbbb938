/** The engine in the background: the same findings as on the command line, and others get their turn meanwhile. */
import { expect, test, vi } from 'vitest';
import { checkWhole } from '../../lib/check/index.ts';
import { checkInSlices } from '../../lib/engine.ts';
import { compileLexicon } from '../../lib/read/lexicon.ts';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';

vi.mock('../../lib/read/lexicon.ts', { spy: true });

const SENTENCE =
  'In infants with KMT2A-rearranged ALL treated with blinatumomab, two-year disease-free survival was 81.6%, compared with 49.4% in Interfant-06.';

test('is made for the first text, and once', async () => {
  vi.mocked(compileLexicon).mockClear();
  vi.resetModules();
  const { checkInSlices: check } = await import('../../lib/engine.ts');
  expect(compileLexicon).not.toHaveBeenCalled();
  await check(articleFromText(SENTENCE));
  await check(articleFromText(SENTENCE));
  expect(compileLexicon).toHaveBeenCalledTimes(1);
});

test('finds what the command line finds', async () => {
  const article = articleFromText(`${SENTENCE}\n\nTwo-year overall survival was 81.6%.`);
  const { findings, notes, took } = await checkInSlices(article);
  expect(findings.length).toBeGreaterThan(1);
  expect({ findings, notes }).toEqual(checkWhole(article));
  expect(notes.map(({ kind }) => kind)).toEqual(['later-report']);
  expect(took).toBeGreaterThan(0);
});

test('findings survive the way between background and page', async () => {
  const { findings } = await checkInSlices(articleFromText(SENTENCE));
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
});

test('a short text does not wait for a long one', async () => {
  const done: string[] = [];
  const long = articleFromText(`${SENTENCE}\n\n`.repeat(300));
  await Promise.all([
    checkInSlices(long).then(() => done.push('long')),
    checkInSlices(articleFromText(SENTENCE)).then(() => done.push('short')),
  ]);
  expect(done).toEqual(['short', 'long']);
});
