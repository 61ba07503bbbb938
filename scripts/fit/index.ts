/**
 * Fits what the signs of an open figure are worth: `npm run fit`. Writes reference-data/signs.json, after it has said
 * how the fit does on articles it was not made from: every eighth article is judged by a model of the other seven eighths.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { likelihood, type Model } from '../../lib/check/confirm/signs/model.ts';
import { boost, type Options } from './boost.ts';
import { NAMES, readSuspicions, type Suspicion } from './suspicions.ts';

const OPTIONS: Options = { trees: 200, depth: 3, rate: 0.06, smallest: 15, ridge: 1 };
/**
 * So likely is enough. Lower, more right figures are confirmed, and more wrong ones with them: see the table that this
 * command prints.
 */
const ENOUGH = 0.6;
const FOLDS = 8;
const root = join(import.meta.dirname, '..', '..');

function learn(samples: readonly Suspicion[]): Model {
  return { signs: [...NAMES], enough: ENOUGH, ...boost(samples, OPTIONS) };
}

/** The likelihood of every suspicion, from models that were made without its article. */
function heldOut(all: readonly Suspicion[]): number[] {
  const files = [...new Set(all.map(({ file }) => file))];
  const fold = new Map(files.map((file, i) => [file, i % FOLDS]));
  const likely: number[] = all.map(() => 0);
  for (let out = 0; out < FOLDS; out++) {
    const model = learn(all.filter(({ file }) => fold.get(file) !== out));
    for (const [i, one] of all.entries())
      if (fold.get(one.file) === out) likely[i] = likelihood(model, one.values);
  }
  return likely;
}

/** What would be confirmed at a probability: right figures, and what the others are. */
function outcomes(all: readonly Suspicion[], likely: readonly number[], enough: number): string {
  const best = new Map<string, number>();
  for (const [i, { figure }] of all.entries())
    if ((likely[i] as number) > (likely[best.get(figure) ?? -1] ?? 0)) best.set(figure, i);
  const taken = [...best.values()].filter((i) => (likely[i] as number) >= enough).map((i) => all[i]);
  const count = (test: (one: Suspicion) => boolean) => taken.filter((one) => one && test(one)).length;
  const made = (one: Suspicion) => one.weight < 1;
  return [
    `right ${count((s) => s.is && !s.optional)}`,
    `another record's ${count((s) => !s.is && s.marked === 'match' && !s.optional)}`,
    `misstated ${count((s) => !made(s) && s.marked === 'misstated' && !s.optional)}`,
    `cannot be checked ${count((s) => s.marked === 'unverified' && !s.optional)}`,
    `no figure ${count((s) => s.marked === undefined)}`,
    `variants ${count(made)}`,
  ].join(', ');
}

const all = await readSuspicions(join(root, 'tests', 'corpus'));
const figures = new Set(all.map(({ figure }) => figure)).size;
console.log(`${figures} open figures, ${all.length} suspicions, ${all.filter(({ is }) => is).length} right`);
const likely = heldOut(all);
console.log('Confirmed in articles that the fit has not seen, at a probability of');
for (const enough of [0.8, 0.7, 0.6, 0.55, 0.5]) console.log(`  ${enough}: ${outcomes(all, likely, enough)}`);
const model = learn(all);
const lines = model.trees.map((tree) => JSON.stringify(tree));
writeFileSync(
  join(root, 'reference-data', 'signs.json'),
  `{\n  "signs": ${JSON.stringify(model.signs)},\n  "enough": ${model.enough},\n  "base": ${model.base},\n  "trees": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`,
);
console.log(`reference-data/signs.json: ${model.trees.length} trees`);
