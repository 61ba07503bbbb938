/** The tables of docs/accuracy.md, each from one half's results. */
import { sentenceAround } from '../../lib/report/sentence.ts';
import type { MarkResult } from '../scoring.ts';
import { CONSTRUCTIONS, constructionsOf } from './constructions.ts';
import { table } from './markdown.ts';
import type { Judged, Rates } from './measure.ts';
import type { HalfResults } from './results.ts';
import { withInterval } from './wilson.ts';

const ROWS: [string, keyof Rates][] = [
  ['Required figures with the right verdict and reason', 'rightVerdict'],
  ['Right figures told to match', 'confirmed'],
  ['Misstatements found', 'found'],
  ['… with the right reason', 'foundWithReason'],
  ['Figures given to the right record', 'bound'],
  ['Abstained: left as “cannot be checked” though a record settles it', 'abstained'],
  ['Never recognised as a figure', 'unseen'],
  ['Right figures called misstated', 'accused'],
  ['False alarms on anything, per right figure', 'falseAlarms'],
  ['Stray matches, per number that is no figure', 'stray'],
  ['Stray matches, of all matches given', 'strayOfMatches'],
  ['Grey marks, per number that is no figure', 'grey'],
];

/** The checker beside the two baselines. */
export function comparisonTable({ rates, baselines }: HalfResults): string {
  return table(
    ['', 'Figurecheck', 'Value match', 'Keyword window'],
    ROWS.map(([name, key]) => [
      name,
      ...[rates, baselines.valueMatch, baselines.keywordWindow].map((r) => withInterval(r[key])),
    ]),
  );
}

/** What the half consists of. */
export function corpusTable({ corpora, judged }: HalfResults): string {
  const rows = corpora.map(({ name, cases }) => {
    const of = new Set(cases);
    const here = judged.filter((j) => of.has(j.of));
    const marks = here.flatMap((j) => j.of.gold.marks).filter((m) => !m.optional);
    const count = (verdict: string) => `${marks.filter((m) => m.verdict === verdict).length}`;
    const others = here.reduce((sum, j) => sum + j.otherNumbers, 0);
    return [name, `${cases.length}`, count('match'), count('misstated'), count('unverified'), `${others}`];
  });
  return table(
    ['', 'articles', 'right figures', 'misstatements', 'cannot be checked', 'other numbers'],
    rows,
  );
}

const requiredOf = (judged: Judged[]): MarkResult[] =>
  judged.flatMap((j) => j.marks).filter((r) => !r.mark.optional);

/** What became of the required figures of each class: right ones, each reason of misstatement, and the unsettled. */
export function classTable({ judged }: HalfResults): string {
  const byClass = new Map<string, MarkResult[]>();
  for (const result of requiredOf(judged)) {
    const name = result.mark.reason ?? result.mark.verdict;
    byClass.set(name, [...(byClass.get(name) ?? []), result]);
  }
  const order = ['match', 'unverified'];
  const rows = [...byClass]
    .sort(([a, x], [b, y]) => Number(order.includes(b)) - Number(order.includes(a)) || y.length - x.length)
    .map(([name, results]) => {
      const told = (verdict: string | undefined) =>
        `${results.filter((r) => r.found?.verdict === verdict).length}`;
      const verdict = results[0]?.mark.verdict;
      const right = results.filter((r) => r.found?.verdict === verdict).length;
      const exact = results.filter((r) => r.verdictRight).length;
      return [
        name === 'match' ? 'right figures' : name === 'unverified' ? 'cannot be checked' : name,
        withInterval({ events: right, of: results.length }),
        `${exact}`,
        told('match'),
        told('misstated'),
        told('unverified'),
        told(undefined),
      ];
    });
  const head = [
    '',
    'right verdict',
    'and reason',
    '“matches”',
    '“misstated”',
    '“cannot be checked”',
    'not seen',
  ];
  return table(head, rows);
}

/** The same figures by how they are put; a figure counts in every row that fits it. */
export function constructionTable({ judged }: HalfResults): string {
  const placed = judged.flatMap(({ of: { gold, article }, marks }) =>
    marks
      .filter((r) => !r.mark.optional)
      .map((result) => {
        const { start, end } = result.mark;
        const block = article.blocks.find((b) => b.start <= start && end <= b.start + b.text.length);
        const setting = { ...sentenceAround(gold.text, start, end), block: block?.kind ?? 'paragraph' };
        return { result, names: constructionsOf(setting) };
      }),
  );
  const rows = CONSTRUCTIONS.flatMap(([name]) => {
    const here = placed.filter((p) => p.names.includes(name)).map((p) => p.result);
    if (here.length === 0) return [];
    const settled = here.filter((r) => r.mark.verdict !== 'unverified');
    const wrong = settled.filter((r) => r.mark.verdict === 'misstated');
    const share = (among: MarkResult[], holds: (r: MarkResult) => boolean) =>
      withInterval({ events: among.filter(holds).length, of: among.length });
    return [
      [
        name,
        share(here, (r) => r.verdictRight),
        share(wrong, (r) => r.found?.verdict === 'misstated'),
        share(settled, (r) => r.mark.ids.includes(r.found?.reference?.id ?? '')),
        `${settled.filter((r) => r.found?.verdict === 'unverified').length}`,
        `${here.filter((r) => !r.found).length}`,
      ],
    ];
  });
  const head = ['', 'right verdict', 'misstatements found', 'right record', 'abstained', 'not seen'];
  return table(head, rows);
}

/** Wrong variants found, by kind. */
export function variantTable({ variants }: HalfResults): string {
  if (!variants) return 'Not measured.';
  const rows = variants.kinds.map((k) => [k.kind, `${k.variants}`, withInterval(k.figures)]);
  return table(
    ['', 'variants', 'altered figures found misstated'],
    [...rows, ['**all**', `${variants.variants}`, withInterval(variants.figures)]],
  );
}

/** Rewrites that kept the judgement, by kind; kinds that applied to no figure of the sample are left out. */
export function invarianceTable({ invariance }: HalfResults): string {
  if (!invariance) return 'Not measured.';
  const rows = invariance.kinds
    .filter((k) => k.held.of > 0)
    .map((k) => [`${k.group}: ${k.name}`, withInterval(k.held)]);
  return table(
    ['', 'same verdict, reason and record'],
    [...rows, ['**all, pairs included**', withInterval(invariance.rewrites)]],
  );
}
