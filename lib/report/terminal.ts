/** The readable report of the command line: each figure in its sentence, the verdict, why, and the source; then the notes. */
import type { Finding, Verdict } from '../check/finding.ts';
import type { Note } from '../check/notes/note.ts';
import type { Checked } from '../check/notes/notes.ts';
import { plain, sentenceAround } from './sentence.ts';
import { NOTE, NOTES, noteHead, tellsArithmetic } from './wording.ts';

/** Colours a piece of text; the caller decides whether it does anything, so that this stays free of Node. */
export type Paint = (
  style: 'red' | 'green' | 'yellow' | 'bold' | 'dim' | 'underline',
  text: string,
) => string;

const VERDICTS: Record<Verdict, { mark: string; words: string; colour: 'red' | 'green' | 'yellow' }> = {
  match: { mark: '✓', words: 'matches', colour: 'green' },
  misstated: { mark: '✗', words: 'misstated', colour: 'red' },
  unverified: { mark: '?', words: 'cannot be checked', colour: 'yellow' },
};

/** Breaks text into lines of at most `width` characters where it has spaces, each indented. */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((l) => indent + l).join('\n');
}

function source(f: Finding): string[] {
  if (!f.reference) return [];
  const r = f.reference;
  const about = [r.endpoint, r.group, r.time].filter(Boolean).join(', ');
  // Most messages give the published value themselves.
  const said = /published:/i.test(f.message);
  return [
    ...(said ? [] : [`Published: ${r.value}${r.interval === undefined ? '' : ` (${r.interval})`}: ${about}`]),
    `Source: ${r.citation}${r.where === undefined ? '' : ` (${r.where})`}${r.link === undefined ? '' : ` ${r.link}`}`,
  ];
}

function entry(text: string, f: Finding, paint: Paint, width: number): string {
  const verdict = VERDICTS[f.verdict];
  const head = `${verdict.mark} ${verdict.words}${f.reason === undefined ? '' : `: ${f.reason.replace(/-/g, ' ')}`}`;
  const s = sentenceAround(text, f.start, f.end);
  // The figure is painted after wrapping, as one word, so that colour codes do not count as width.
  const glue = (part: string) => part.replace(/ /g, '\uE001');
  const wrapped = wrap(`${s.before}\uE002${glue(s.figure)}\uE003${s.after}`, width, '    ')
    .replace(/\uE001/g, ' ')
    .replace(/\uE002([^\uE003]*)\uE003/, (_, figure: string) => paint('bold', paint('underline', figure)));
  return [
    `  ${paint(verdict.colour, head)}  ${paint('bold', s.figure)}`,
    wrapped,
    wrap(
      `→ ${plain(f.message)}${f.arithmetic === undefined || tellsArithmetic(f) ? '' : ` ${plain(f.arithmetic)}`}`,
      width,
      '    ',
    ),
    ...(f.note === undefined ? [] : [wrap(`${NOTE}: ${plain(f.note)}`, width, '    ')]),
    ...source(f).map((line) => paint('dim', wrap(line, width, '    '))),
  ].join('\n');
}

function noteEntry({ kind, message, figures }: Note, paint: Paint, width: number): string {
  const about =
    figures.length === 0 ? [] : [wrap(figures.map(({ text }) => plain(text)).join(' · '), width, '    ')];
  return [`  • ${paint('bold', noteHead(kind))}`, wrap(plain(message), width, '    '), ...about].join('\n');
}

/** "2 misstated, 9 match, 1 cannot be checked". */
export function summary(findings: Finding[]): string {
  const count = (verdict: Verdict) => findings.filter((f) => f.verdict === verdict).length;
  if (findings.length === 0) return 'no figures on blinatumomab or infant leukaemia';
  const matches = count('match');
  return `${count('misstated')} misstated, ${matches} ${matches === 1 ? 'matches' : 'match'}, ${count('unverified')} cannot be checked`;
}

/** The whole report on one file. */
export function terminalReport(
  file: string,
  text: string,
  { findings, notes }: Checked,
  paint: Paint = (_, part) => part,
  width = 100,
): string {
  const head = `${paint('bold', plain(file))}: ${summary(findings)}`;
  return [
    head,
    ...findings.map((f) => entry(text, f, paint, width)),
    ...(notes.length === 0
      ? []
      : [paint('bold', NOTES), ...notes.map((note) => noteEntry(note, paint, width))]),
  ].join('\n\n');
}
