/** Alive and something more, beside plain survival. */
import { expect, test } from 'vitest';
import { isAliveAndMore, withMore } from '../../../lib/read/bind/alive-and.ts';
import type { Mention } from '../../../lib/read/mentions.ts';

const alive = (masked: string): Mention => ({
  slot: 'endpoint',
  value: 'OS',
  manner: 'event',
  opposite: false,
  start: masked.indexOf('alive'),
  end: masked.indexOf('alive') + 'alive'.length,
});

test.each([
  ['## in every ### were alive and the leukaemia had stayed away.', true],
  ['How many were alive, and had not had a relapse?', true],
  ['## were alive with no return of the disease; the others relapsed.', true],
  ['##% were alive and ##% had no relapse.', false],
  ['##% were alive and well.', false],
  ['##% were alive with blinatumomab.', false],
  ['##% were alive at two years.', false],
])('%s', (masked, more) => {
  const { start, end } = withMore(alive(masked), masked);
  expect(isAliveAndMore(masked.slice(start, end))).toBe(more);
});

test('"still with us" is no more than alive', () => {
  expect(isAliveAndMore('still with us')).toBe(false);
});
