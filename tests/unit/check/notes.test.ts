/** Every kind of note, with copy that lacks something and as many twins that say it or leave the reader in no doubt. */
import { expect, test } from 'vitest';
import { checkWhole } from '../../../lib/check/index.ts';
import type { NoteKind } from '../../../lib/check/notes/note.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';

const TITLE = 'Blinatumomab in infants with KMT2A-rearranged ALL';

/** The notes on a text under a headline that says no more than the subject. */
function notesOn(text: string, title = TITLE) {
  return checkWhole(articleFromText(`${title}\n${text}`)).notes;
}

type Row = [text: string, figures: string[] | undefined];

/** Rows of one kind: what its note lists, or undefined where there must be none. */
const ROWS: Record<NoteKind, Row[]> = {
  'no-time': [
    [
      'Overall survival of the infants was 93.3% with blinatumomab and 65.8% in historical controls.',
      ['93.3%', '65.8%'],
    ],
    ['Disease-free survival of infants given blinatumomab was 81.6%.', ['81.6%']],
    ['In E1910, overall survival was 85% with blinatumomab.', ['85%']],
    ['Of infants under one year given blinatumomab for KMT2A-rearranged ALL, 93% survived.', ['93%']],
    [
      'Overall survival of infants rose by 27.5 percentage points with blinatumomab.',
      ['27.5 percentage points'],
    ],
    ['Two-year overall survival of infants given blinatumomab was 93.3%.', undefined],
    ['Two years after diagnosis, 93.3% of infants given blinatumomab were alive.', undefined],
    [
      'The infants were followed for two years. Disease-free survival was 81.6% with blinatumomab.',
      undefined,
    ],
    [
      'Disease-free survival of infants given blinatumomab was 81.6%.\nThat is the estimate at two years.',
      undefined,
    ],
    [
      'Before their second birthday most relapsed. With blinatumomab, disease-free survival was 81.6%.',
      undefined,
    ],
    ['The four-year data are out. Overall survival of infants given blinatumomab is 93.3%.', undefined],
    ['After blinatumomab, 28 of 30 infants were MRD-negative or had low MRD.', undefined],
    ['In TOWER, median overall survival was 7.7 months with blinatumomab.', undefined],
  ],
  'historical-control': [
    [
      'Two-year overall survival of the infants was 93.3% with blinatumomab and 65.8% with chemotherapy.',
      ['65.8%'],
    ],
    [
      'Two-year disease-free survival was 81.6% in infants given blinatumomab, versus 49.4% in the control group.',
      ['49.4%'],
    ],
    [
      'Two years after diagnosis, 93% of babies given blinatumomab were alive. Of those given chemotherapy alone, 66% were.',
      ['66%'],
    ],
    [
      'Two-year disease-free survival was 81.6% in infants given blinatumomab and 49.4% in those given chemotherapy alone; two-year overall survival was 93.3% and 65.8%, respectively.',
      ['49.4%', '65.8%'],
    ],
    [
      'Two-year overall survival of the infants was 93.3% with blinatumomab and 65.8% in historical controls.',
      undefined,
    ],
    [
      'Two-year overall survival of the infants was 93.3% with blinatumomab and 65.8% in Interfant-06.',
      undefined,
    ],
    [
      'Two years after diagnosis, 93% of babies given blinatumomab were alive. Before, it was 66% on chemotherapy alone.',
      undefined,
    ],
    [
      'Two-year overall survival of the infants was 93.3% with blinatumomab and 65.8% with chemotherapy. Nobody was randomised.',
      undefined,
    ],
    [
      'Two-year overall survival of the infants was 93.3% with blinatumomab, against 65.8% of babies treated years ago.',
      undefined,
    ],
    ['In E1910, three-year overall survival was 85% with blinatumomab and 68% with chemotherapy.', undefined],
    ['Two-year overall survival of infants given blinatumomab was 93.3%.', undefined],
    [
      'After blinatumomab, 93% of the infants were MRD-negative or had low MRD. On chemotherapy, two thirds of relapses come within a year.',
      undefined,
    ],
  ],
  'relative-only': [
    ['Blinatumomab cut the infants’ risk of death within two years by 80%.', ['80%']],
    ['Two-year overall survival of infants given blinatumomab was 42% higher.', ['42%']],
    ['In E1910, the risk of death was 59% lower with blinatumomab.', ['59%']],
    [
      'Two-year overall survival of infants given blinatumomab was 42% higher: 93.3% against 65.8% with chemotherapy.',
      undefined,
    ],
    [
      'In E1910, the risk of death was 59% lower with blinatumomab.\nAt three years, overall survival was 85%.',
      undefined,
    ],
    [
      'Two-year overall survival of infants given blinatumomab was 27.5 percentage points higher than before.',
      undefined,
    ],
    ['In TOWER, the risk of death was 29% lower with blinatumomab.', undefined],
  ],
  mixed: [
    [
      'Disease-free survival of infants with KMT2A-rearranged ALL rose from 49.4% to 83.3% with blinatumomab.',
      ['49.4%', '83.3%'],
    ],
    [
      'Disease-free survival of infants given blinatumomab was 83.3%, compared with 49.4% of historical controls.',
      ['83.3%', '49.4%'],
    ],
    ['In E1910, overall survival was 83% with blinatumomab versus 68% with chemotherapy.', ['83%', '68%']],
    [
      'In E1910, three-year overall survival was 84.8% with blinatumomab, compared with 68% with chemotherapy.',
      ['84.8%', '68%'],
    ],
    [
      'Disease-free survival of infants with KMT2A-rearranged ALL rose from 49.4% to 81.6% with blinatumomab.',
      undefined,
    ],
    [
      'At two years, disease-free survival was 81.6% with blinatumomab and 49.4% with chemotherapy; at four years it was 83.3% and 44.0%.',
      undefined,
    ],
    [
      'Overall survival of infants given blinatumomab was 93.3%, compared with 60.2% of historical controls.',
      undefined,
    ],
    [
      'In E1910, three-year overall survival was 85% with blinatumomab versus 69% with chemotherapy.',
      undefined,
    ],
    ['Disease-free survival with blinatumomab was 81.6% at two years and 83.3% at four.', undefined],
  ],
  'later-report': [
    ['Two-year disease-free survival of infants given blinatumomab was 81.6%.', ['81.6%']],
    [
      'In the interim report, 15 of 28 infants given blinatumomab (54%) were MRD-negative.',
      ['15 of 28', '54%'],
    ],
    ['In AALL1731, 1,440 children were randomised.', ['1,440']],
    ['In E1910, overall survival at 3.5 years was 83% with blinatumomab.', ['83%']],
    ['Four-year disease-free survival of infants given blinatumomab was 83.3%.', undefined],
    [
      'Two-year disease-free survival of infants given blinatumomab was 81.6%; after four years it was 83.3%.',
      undefined,
    ],
    [
      'Two-year disease-free survival of infants given blinatumomab was 81.6%. Long-term results bear it out.',
      undefined,
    ],
    ['In E1910, three-year overall survival was 85% with blinatumomab.', undefined],
    ['In the trial, 30 infants were given blinatumomab.', undefined],
    ['Of the 30 infants given blinatumomab, four relapsed.', undefined],
    ['In AALL1731, three-year disease-free survival was 96.0% with blinatumomab.', undefined],
  ],
  'newer-than-data': [
    ['ATLANTA, Dec. 12, 2039 - Two-year overall survival of infants given blinatumomab was 93.3%.', []],
    ['Published 3 March 2038\nTwo-year overall survival of infants given blinatumomab was 93.3%.', []],
    ['Tuesday 5 May 2037 | News\nTwo-year overall survival of infants given blinatumomab was 93.3%.', []],
    ['Two-year overall survival of infants given blinatumomab was 93.3%, doctors told ASH 2038.', []],
    [
      'ATLANTA, Dec. 12, 2024 - Two-year overall survival of infants given blinatumomab was 93.3%.',
      undefined,
    ],
    [
      'Two-year overall survival of infants given blinatumomab was 93.3%.\nThe next congress, EHA 2038, will be in Oslo.',
      undefined,
    ],
    [
      'Two-year overall survival of infants given blinatumomab was 93.3%. A trial runs until 3 March 2038.',
      undefined,
    ],
    [
      'Last reviewed 11 March 2025; next review March 2038.\nTwo-year overall survival of infants given blinatumomab was 93.3%.',
      undefined,
    ],
    ['Published 3 March 2038\nBlinatumomab is an antibody.', undefined],
  ],
};

test.each(
  Object.entries(ROWS).flatMap(([kind, rows]) => rows.map(([text, figures]) => ({ kind, text, figures }))),
)('$kind: $text', ({ kind, text, figures }) => {
  const note = notesOn(text).find((one) => one.kind === kind);
  expect(note?.figures.map((figure) => figure.text)).toEqual(figures);
});

test('a note says what to do, and points at figures and words as they are printed', () => {
  const text = `${TITLE}\nUtrecht, 3 March 2038 - Disease-free survival of infants rose from 49.4% to 83.3% with blinatumomab.`;
  const { notes } = checkWhole(articleFromText(text));
  const message = (kind: NoteKind) => notes.find((note) => note.kind === kind)?.message;
  expect(message('mixed')).toBe(
    'This comparison mixes two times: 49.4% was reported at two years, 83.3% at four years.',
  );
  expect(message('no-time')).toContain('The published figures are at two or four years.');
  expect(message('historical-control')).toContain('with the chemotherapy of Interfant-06');
  expect(message('newer-than-data')).toMatch(/dated 3 March 2038; .* reach to 20\d\d/);
  for (const { figures, words } of notes)
    for (const part of [...figures, ...(words ? [words] : [])])
      expect(text.slice(part.start, part.end)).toBe(part.text);
});

test('the figure of a report that was followed says so itself, with what the later one gives', () => {
  const { findings } = checkWhole(
    articleFromText(`${TITLE}\nTwo-year disease-free survival of infants given blinatumomab was 81.6%.`),
  );
  expect(findings[0]?.verdict).toBe('match');
  expect(findings[0]?.note).toMatch(
    /^A later report exists: four-year disease-free survival .*83\.3%.*\(JCO 2026\)\.$/,
  );
});

test('at most one note of a kind', () => {
  const line =
    'Disease-free survival of infants given blinatumomab was 81.6%, against 49.4% with chemotherapy.\n';
  const kinds = notesOn(line.repeat(5)).map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
});
