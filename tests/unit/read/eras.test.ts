/** What was so before any trial that is held, which no record can refute. */
import { describe, expect, it } from 'vitest';
import { isOfPast, staysInPast } from '../../../lib/read/passage/eras.ts';
import { claims } from './reading.ts';

describe('tells of a time before the trials', () => {
  it.each([
    'In the 1980s one in five survived.',
    'Survival has tripled since the eighties.',
    'Forty years ago nearly all of them died.',
    'A generation ago the odds were poor.',
    'When she trained, a third of them lived.',
    'When Dr Lim started in 1979, nobody spoke of a cure.',
    'Back then survival was 20%.',
    'In his student days there was no such drug.',
  ])('%s', (text) => expect(isOfPast(text)).toBe(true));
});

describe('tells of the trials’ own time', () => {
  it.each([
    'Interfant-99 ran from 1999 to 2005.',
    'CCG 1953 had 115 infants.',
    'Two years ago the trial was published.',
    'When they relapsed, few survived.',
    'At the start of the trial 30 were treated.',
    'Of 1980 patients, half relapsed.',
  ])('%s', (text) => expect(isOfPast(text)).toBe(false));
});

it('goes on into the next sentence until copy comes back', () => {
  expect(staysInPast('Survival was 20%.')).toBe(true);
  expect(staysInPast('With blinatumomab it is 93.3%.')).toBe(false);
  const reserves = claims('In 1985 most of these infants died. Survival was 20%. Now it is 66%.').map(
    ({ text, reserve }) => `${text} ${reserve ?? 'free'}`,
  );
  expect(reserves).toEqual(['20% elsewhere', '66% free']);
});
