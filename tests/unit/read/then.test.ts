/** A treatment or an earlier time that a sentence names and tells of something else than its figure's patients. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/read/mentions.ts';
import { lexicon } from './reading.ts';

const groups = (masked: string): string[] =>
  findMentions(masked, lexicon)
    .filter((m) => m.slot === 'group')
    .map((m) => m.value);

describe('an earlier time', () => {
  test.each<[string, string[]]>([
    ['previously ### were alive', ['chemotherapy']],
    ['previously only ### were alive', ['chemotherapy']],
    ['### of babies previously survived', ['chemotherapy']],
    ['a previously hopeless disease, of which ### are free', []],
    ['### of previously untreated babies', []],
    ['historically hard to cure, it is survived by ###', []],
    ['historically ### survived', ['chemotherapy']],
    ['earlier this month it was reported that ### lived', []],
    ['earlier in the year ### was reported', []],
    ['earlier ### lived', ['chemotherapy']],
    ['an earlier study in adults had ###', []],
    ['in the past ten years it has become ###', []],
    ['in the past ### were alive', ['chemotherapy']],
    ['### of those diagnosed before their first birthday lived', []],
    ['### of those who fell ill before they turned one lived', []],
    ['before the trial ### lived', ['chemotherapy']],
    ['before, ### lived', ['chemotherapy']],
    ['never before have ### of them lived', []],
    ['never before had more than ### of them lived', ['chemotherapy']],
    ['### lived, which would previously have been a miracle', []],
    ['### would previously have survived', ['chemotherapy']],
  ])('%s', (masked, values) => expect(groups(masked)).toEqual(values));
});

describe('a clause before the figure’s', () => {
  test.each<[string, string[]]>([
    ['chemotherapy alone seldom works, but ### of the babies in the trial lived', []],
    ['chemotherapy alone seldom works, but ### of them lived', ['chemotherapy']],
    ['chemotherapy alone seldom works, and only ### lived', ['chemotherapy']],
    ['on chemotherapy alone babies respond at first, but just ### are disease-free', ['chemotherapy']],
    ['results were poor in the past; ### of babies in this trial lived', []],
    ['results were poor in the past: ### of babies lived', ['chemotherapy']],
    ['every baby received the usual chemotherapy, and ### lived', []],
    ['the babies went on with chemotherapy and ### lived', []],
    ['existing chemotherapy was retained, and ### lived', []],
    ['all controls received chemotherapy, and ### lived', ['chemotherapy', 'chemotherapy']],
    ['the babies received chemotherapy alone, and ### lived', ['chemotherapy']],
    ['### lived on chemotherapy, but more do in the trial', ['chemotherapy']],
    ['conventional chemotherapy is harsh, and ### of those in the study lived', []],
    ['conventional chemotherapy is harsh, and ### of those infants lived', ['chemotherapy']],
    ['in the past few lived, but ### of those in this trial did', []],
    ['in the past few lived, but ### of those in hospital did', ['chemotherapy']],
  ])('%s', (masked, values) => expect(groups(masked)).toEqual(values));
});

describe('a standard that is the new one', () => {
  test.each<[string, string[]]>([
    ['blinatumomab is now the standard treatment: ### live', ['blinatumomab']],
    ['with blinatumomab as standard therapy ### live', ['blinatumomab']],
    ['the new standard treatment, with which ### live', []],
    ['with standard treatment ### live', ['chemotherapy']],
    ['chemotherapy is the standard treatment: ### live', ['chemotherapy', 'chemotherapy']],
  ])('%s', (masked, values) => expect(groups(masked)).toEqual(values));
});

describe('in whom the drug was used before', () => {
  const patients = (masked: string): string[] =>
    findMentions(masked, lexicon)
      .filter((m) => m.slot === 'age' || m.slot === 'state')
      .map((m) => m.value);
  test.each<[string, string[]]>([
    ['the drug, first licensed for adults, brought survival to ###', []],
    ['blinatumomab, which was long reserved for relapsed disease, brought survival to ###', []],
    ['already in use in adults, it brought survival to ###', []],
    ['the drug, given to adults, and its cousin', ['adults']],
    ['in adults, the drug brought survival to ###', ['adults']],
    ['the drug brought the survival of adults, previously poor, to ###', ['adults']],
  ])('%s', (masked, values) => expect(patients(masked)).toEqual(values));
});

describe('a denial that affirms', () => {
  const denied = (masked: string): boolean => findMentions(masked, lexicon).some((m) => m.slot === 'denial');
  test.each<[string, boolean]>([
    ['survival was not ###, as before, but ###', false],
    ['survival was ###, not ### as with chemotherapy alone', false],
    ['it was not even ###', false],
    ['it was not less than ###', false],
    ['survival was not ###, as some wrote', true],
    ['survival was not ###', true],
  ])('%s', (masked, is) => expect(denied(masked)).toBe(is));
});

describe('the drug as what was not there', () => {
  test.each<[string, string[]]>([
    ['prior to blinatumomab ### lived', ['chemotherapy']],
    ['before the arrival of blinatumomab ### lived', ['chemotherapy', 'chemotherapy']],
    ['before doctors added blinatumomab ### lived', ['chemotherapy', 'chemotherapy']],
    ['babies who missed out on the new treatment: ###', ['chemotherapy']],
    ['without this drug ### lived', ['chemotherapy']],
    ['they had no access to blinatumomab, and ### lived', ['chemotherapy']],
    ['they had access to blinatumomab, and ### lived', ['blinatumomab']],
    ['chemotherapy but no blinatumomab: ###', ['chemotherapy', 'chemotherapy']],
    ['with the new treatment ### lived', ['blinatumomab']],
    ['### lived with chemotherapy combined with blinatumomab', ['blinatumomab']],
    ['in the treatment group ### lived', ['blinatumomab']],
    ['after chemotherapy alone ### lived', ['chemotherapy']],
    ['after intensive treatment ### lived', ['both']],
    ['all got the same treatment, ### of them', []],
  ])('%s', (masked, values) => expect(groups(masked)).toEqual(values));
});
