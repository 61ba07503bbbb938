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
  ])('%s', (masked, values) => expect(groups(masked)).toEqual(values));
});

describe('the drug as what was not there', () => {
  test.each<[string, string[]]>([
    ['prior to blinatumomab ### lived', ['chemotherapy']],
    ['before the arrival of blinatumomab ### lived', ['chemotherapy', 'chemotherapy']],
    ['before doctors added blinatumomab ### lived', ['chemotherapy', 'chemotherapy']],
    ['babies who missed out on the new treatment: ###', ['chemotherapy']],
    ['without this drug ### lived', ['chemotherapy']],
    ['chemotherapy but no blinatumomab: ###', ['chemotherapy', 'chemotherapy']],
    ['with the new treatment ### lived', ['blinatumomab']],
    ['### lived with chemotherapy combined with blinatumomab', ['blinatumomab']],
    ['in the treatment group ### lived', ['blinatumomab']],
    ['after chemotherapy alone ### lived', ['chemotherapy']],
    ['after intensive treatment ### lived', ['both']],
    ['all got the same treatment, ### of them', []],
  ])('%s', (masked, values) => expect(groups(masked)).toEqual(values));
});
