/**
 * Makes every variant of every article and counts, by kind, the altered figures that are found misstated. What is
 * missed is kept by figure, so that the document can name it.
 */
import type { Case } from '../../cases.ts';
import { lineOf } from '../../scoring.ts';
import { runVariant, type Variant, variantsOf } from '../../variants.ts';
import type { Share } from '../wilson.ts';
import { borrowedValues } from './borrowed.ts';
import { confusedEndpoints } from './endpoints.ts';
import { wrongUnits } from './units.ts';

/** Every kind of variant of one case, in the order of the table. */
export function allVariants(of: Case): Variant[] {
  const seen = new Set<string>();
  // Two generators may hit on the same wrong text: the first, plainer one keeps it.
  return [...variantsOf(of), ...borrowedValues(of), ...confusedEndpoints(of), ...wrongUnits(of)].filter(
    (v) => {
      const key = JSON.stringify(v.edits);
      return !seen.has(key) && seen.add(key);
    },
  );
}

/** What became of the variants of one kind. */
export interface KindResult {
  kind: string;
  variants: number;
  /** Altered figures found misstated, of all altered. */
  figures: Share;
}

export interface VariantResults {
  variants: number;
  figures: Share;
  kinds: KindResult[];
  /** A line for each figure of which a variant was missed: "FILE:3 «30»: wrong value “39”, “24” (not seen); …". */
  misses: string[];
}

/** "wrong value “39”, “24” (not seen); wrong time (unverified)". */
function answered(answers: Map<string, string[]>): string {
  return [...answers]
    .map(([key, printed]) => {
      const [kind, verdict] = key.split('|');
      return `${kind} ${printed.length > 0 ? `${printed.join(', ')} ` : ''}(${verdict})`;
    })
    .join('; ');
}

/** Runs all variants; `tick` is called after each article. */
export function measureAll(cases: Case[], tick: () => void): VariantResults {
  const kinds = new Map<string, KindResult>();
  // By figure, then by kind and answer, the figures as the variants print them.
  const missed = new Map<string, Map<string, string[]>>();
  for (const of of cases) {
    for (const variant of allVariants(of)) {
      const into = kinds.get(variant.kind) ?? {
        kind: variant.kind,
        variants: 0,
        figures: { events: 0, of: 0 },
      };
      kinds.set(variant.kind, into);
      into.variants++;
      for (const { mark, found, figure } of runVariant(of, variant)) {
        into.figures.of++;
        if (found?.verdict === 'misstated') {
          into.figures.events++;
          continue;
        }
        const place = `${lineOf(of.gold, mark)} «${mark.figure}»`;
        const answers = missed.get(place) ?? new Map<string, string[]>();
        missed.set(place, answers);
        const answer = `${variant.kind}|${found?.verdict ?? 'not seen'}`;
        // In a renamed endpoint or time the figure itself stays as it was.
        const printed = figure === mark.figure ? [] : [`“${figure}”`];
        answers.set(answer, [...(answers.get(answer) ?? []), ...printed]);
      }
    }
    tick();
  }
  const all = [...kinds.values()];
  const total = (count: (k: KindResult) => number) => all.reduce((sum, k) => sum + count(k), 0);
  return {
    variants: total((k) => k.variants),
    figures: { events: total((k) => k.figures.events), of: total((k) => k.figures.of) },
    kinds: all,
    misses: [...missed].map(([place, answers]) => `${place}: ${answered(answers)}`),
  };
}
