/** Candidates: which slots of a claim a record contradicts. None makes it a candidate, one a neighbour, apart nothing at all. */
import { describe, expect, it } from 'vitest';
import { contradictions, turned } from '../../../lib/check/judge/contradict.ts';
import { trialsInPlay } from '../../../lib/check/settle.ts';
import { studyNames, studySubjects } from '../../../lib/check/study-names.ts';
import type { Claim } from '../../../lib/read/claim.ts';
import { compileLexicon, type LexiconSource } from '../../../lib/read/lexicon.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { readClaims, readPageContext } from '../../../lib/read/read.ts';
import { studies } from '../../../lib/reference/dataset.ts';
import lexiconSource from '../../../reference-data/lexicon/en.json' with { type: 'json' };
import { record, reference } from './records.ts';

const lexicon = compileLexicon(
  lexiconSource as unknown as LexiconSource,
  studyNames(studies),
  studySubjects(studies),
);

/** The first claim of a text, and the trials its page puts in play. */
function read(text: string): { claim: Claim; inPlay: ReadonlySet<string> } {
  const article = articleFromText(text);
  const [claim] = [...readClaims(article, lexicon)].flat();
  if (!claim) throw new Error(`no claim in “${text}”`);
  return { claim, inPlay: trialsInPlay(readPageContext(article, lexicon), reference) };
}

const DFS = 'Two-year disease-free survival of infants given blinatumomab was 81.6%.';
const NO_TIME = 'Disease-free survival of infants given blinatumomab was 81.6%.';
const RELAPSED = 'Within a year, 66% of infants with KMT2A-rearranged ALL given chemotherapy relapsed.';
const TOWER = 'In TOWER, median overall survival of adults was 7.7 months with blinatumomab.';

describe.each([
  [DFS, 'NEJM23-DFS2-BLINA', []],
  [DFS, 'NEJM23-DFS2-CTRL', ['group']],
  [DFS, 'NEJM23-OS2-BLINA', ['endpoint']],
  [DFS, 'LTFU-DFS4-BLINA', ['time']],
  [DFS, 'AALL1331-HIR-DFS2-BLINA', ['study']],
  [DFS, 'NEJM23-OS2-CTRL', ['endpoint', 'group']],
  [DFS, 'NEJM23-MRD-NEG', ['endpoint']],
  [DFS, 'NEJM23-N', undefined],
  [DFS, 'NEJM23-DOSE', undefined],
  [DFS, 'PR23-COUNTRIES', undefined],
  [NO_TIME, 'NEJM23-DFS2-BLINA', []],
  [NO_TIME, 'LTFU-DFS4-BLINA', []],
  [RELAPSED, 'NEJM23-BG-RELAPSE-1Y', ['denominator']],
  [TOWER, 'TOWER-OS-BLINA', []],
  [TOWER, 'TOWER-OS-CHEMO', ['group']],
  [TOWER, 'RIALTO-OS', ['study']],
] as const)('%s', (text, id, slots) => {
  it(`${id}: ${slots?.join(', ') ?? 'apart'}`, () => {
    const { claim, inPlay } = read(text);
    const found = contradictions(claim, record(id), reference, inPlay);
    expect(found && [...found].sort()).toEqual(slots);
  });
});

describe('turned: a claim that counts losses meets the complement of a survival', () => {
  it.each([
    ['Of the infants given blinatumomab, 18% relapsed or died.', 'NEJM23-DFS2-BLINA', true],
    ['Of the infants given blinatumomab, 7% died.', 'NEJM23-OS2-BLINA', true],
    ['Of the infants given blinatumomab, 93% survived.', 'NEJM23-OS2-BLINA', false],
    ['Of the infants given blinatumomab, 13% relapsed.', 'LTFU-CIR-BLINA', false],
    ['Of the infants given blinatumomab, 18% relapsed.', 'NEJM23-DFS2-BLINA', true],
    ['Of the infants given blinatumomab, 18% relapsed.', 'NEJM23-COURSES', false],
  ])('%s %s: %s', (text, id, is) => expect(turned(read(text).claim, record(id))).toBe(is));
});
