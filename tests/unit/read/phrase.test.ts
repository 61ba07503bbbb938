/** A newsroom writes wordings in a small phrase language; what each sign of it matches, and what it does not. */
import { describe, expect, test } from 'vitest';
import { compilePhrase } from '../../../lib/read/phrase.ts';

const WORDS = {
  relapse: '(relaps*|recurr*)',
  people: '([the|all] (infants|babies))',
  inner: '(<relapse> or death)',
};

/** What a phrase matches in a text; undefined where it does not. */
function hit(phrase: string, text: string): string | undefined {
  return text.match(new RegExp(compilePhrase(phrase, WORDS).source))?.[0];
}

describe('a phrase matches', () => {
  test.each([
    ['alive', 'they were alive then', 'alive'],
    ['alive', 'Alive and well', 'Alive'],
    ['alive', 'were alive.', 'alive'],
    ['DFS', 'the DFS was', 'DFS'],
    ['relaps*', 'had relapsed since', 'relapsed'],
    ['relaps*', 'a relapse', 'relapse'],
    ['disease free survival', 'disease-free survival', 'disease-free survival'],
    ['disease free survival', 'disease free  survival', 'disease free  survival'],
    ['residual disease negative', 'residual disease (MRD)-negative', 'residual disease (MRD)-negative'],
    ['leuk(ae|e)mia', 'leukaemia', 'leukaemia'],
    ['leuk(ae|e)mia', 'leukemia', 'leukemia'],
    ['(died|dying)', 'one died', 'died'],
    ['(died|dying)', 'were dying', 'dying'],
    ['of [the] relapses', 'of the relapses', 'of the relapses'],
    ['of [the] relapses', 'of relapses', 'of relapses'],
    ['[the] relapses', 'relapses came', 'relapses'],
    ['relapses [that occur]', 'relapses that occur early', 'relapses that occur'],
    ['relapses [that occur]', 'relapses, mostly', 'relapses'],
    ['[median] follow[ ]up', 'a follow-up of', 'follow-up'],
    ['[median] follow[ ]up', 'median follow up', 'median follow up'],
    ['[median] follow[ ]up', 'median followup', 'median followup'],
    ['Interfant[-| ]06', 'Interfant 06', 'Interfant 06'],
    ['high risk [group]', 'the high-risk group', 'high-risk group'],
    ['relapse .. death', 'relapse or an early death', 'relapse or an early death'],
    [
      'relapse .. death',
      'relapse one two three four five six seven death',
      'relapse one two three four five six seven death',
    ],
    ['# of relapses', 'about ## of relapses', 'about ## of relapses'],
    ['# of relapses', '#### of relapses', '#### of relapses'],
    ['treated # infants', 'treated only about ## infants', 'treated only about ## infants'],
    ['n = #', '(n = ##)', 'n = ##'],
    ['n[ ]=[ ]#', '(n=##)', 'n=##'],
    ['n[ ]=[ ]#', '(n = ##)', 'n = ##'],
    ['<relapse> rate', 'recurrence rate', 'recurrence rate'],
    ['# <people>', '## babies', '## babies'],
    ['# <people>', '## the infants', '## the infants'],
    ['<inner>', 'relapsed or death', 'relapsed or death'],
    ['without$', 'against ### without.', 'without'],
    ['without$', 'against ### without', 'without'],
    ['without$', 'without, and', 'without'],
    ['DFS {and OS}', 'DFS and OS were', 'DFS'],
    ['against {#}', 'against ####', 'against'],
    ['MLL+', 'an MLL+ leukaemia', 'MLL+'],
    ['vs[.]', '## vs. ##', 'vs.'],
    ['vs[.]', '## vs ##', 'vs'],
    ['CR/CRh', 'CR/CRh of', 'CR/CRh'],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(hit(phrase, text)).toBe(expected);
  });
});

describe('a phrase does not match', () => {
  test.each([
    ['alive', 'alivelier'],
    ['alive', 'they livealive'],
    ['ALL', 'all of them'],
    ['ALL', 'All of them'],
    ['OS', 'os'],
    ['DFS', 'EDFS'],
    ['relaps*', 'prerelapse'],
    ['relapse', 'relapsed'],
    ['disease free', 'diseasefree'],
    ['(died|dying)', 'die'],
    ['of [the] relapses', 'of those relapses'],
    ['relapse .. death', 'relapse one two three four five six seven eight death'],
    ['relapse .. death', 'relapse; then death'],
    ['relapse .. death', 'relapse ### death'],
    ['relapse .. death', 'relapse. Then death'],
    ['# of relapses', 'most of relapses'],
    ['without$', 'without the drug'],
    ['DFS {and OS}', 'DFS or OS'],
    ['against {#}', 'against the drug'],
    ['MLL+', 'MLL'],
    ['G-CSF', 'GM-CSF'],
  ])('%s in "%s"', (phrase, text) => {
    expect(hit(phrase, text)).toBeUndefined();
  });
});

describe('a phrase that cannot be read is refused by name', () => {
  test.each([
    ['an option left open', 'of [the relapses', /"of \[the relapses".*does not close/],
    ['a condition left open', 'DFS {and OS', /DFS \{and OS/],
    ['a list that is not there', '<nobody> died', /<nobody>/],
  ])('%s', (_name, phrase, message) => {
    expect(() => compilePhrase(phrase, WORDS)).toThrow(message);
  });

  test('a list that names itself', () => {
    expect(() => compilePhrase('<a>', { a: '(x|<a>)' })).toThrow(/circle/);
  });
});
