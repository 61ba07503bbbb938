/**
 * Endpoints confused in words: two figures of one group exchanged, or the endpoint of a sentence called by another
 * name ("82% survived", "93% relapse-free").
 */
import { studyOfFigure } from '../../../lib/reference/dataset.ts';
import type { Case } from '../../cases.ts';
import type { Mark } from '../../gold.ts';
import { wrongUnderHedge } from '../../hedging.ts';
import { type Passage, passagesOf } from '../../passages.ts';
import { couldPrint, family, isLoose, mayBeRight, recordsOf, treatmentOf } from '../../rightness.ts';
import { readSurface } from '../../surface.ts';
import { exchange, type Variant } from '../../variants.ts';
import { ENDPOINT_NAMES, saysEndpoint } from './stated.ts';

/** "blinatumomab 24": who and when a mark's figure is about, where its records agree on that. */
function whoAndWhen(mark: Mark): string | undefined {
  const all = new Set(recordsOf(mark.ids).map((f) => `${treatmentOf(f)} ${f.months}`));
  return all.size === 1 ? [...all][0] : undefined;
}

function endpointOf(mark: Mark): string | undefined {
  const all = new Set(recordsOf(mark.ids).map((f) => f.endpoint));
  return all.size === 1 ? [...all][0] : undefined;
}

function swapped({ words, marks }: Passage, { gold }: Case): Variant[] {
  const pairs = marks.flatMap((a, i) => marks.slice(i + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]): Variant[] => {
    const [first, second] = [endpointOf(a), endpointOf(b)];
    const [valueA, valueB] = [readSurface(a.figure)?.value, readSurface(b.figure)?.value];
    if (first === undefined || second === undefined || first === second) return [];
    if (valueA === undefined || valueB === undefined) return [];
    if (whoAndWhen(a) === undefined || whoAndWhen(a) !== whoAndWhen(b)) return [];
    if (!saysEndpoint(words, first) || !saysEndpoint(words, second)) return [];
    if (mayBeRight(a.ids, valueB) || mayBeRight(b.ids, valueA)) return [];
    const hedged = (mark: Mark, was: number, is: number) =>
      wrongUnderHedge(
        mark.ids,
        gold.text.slice(Math.max(0, mark.start - 20), mark.start),
        gold.text.slice(mark.end, mark.end + 12),
        was,
        is,
      );
    if (!hedged(a, valueA, valueB) || !hedged(b, valueB, valueA)) return [];
    return [{ kind: 'endpoints swapped', edits: exchange(a, b), expected: [a, b] }];
  });
}

/** "disease-free survival (DFS)" in any spelling of its hyphen. */
function nameOf(endpoint: string): RegExp | undefined {
  const [name, short] = ENDPOINT_NAMES[endpoint] ?? [];
  if (name === undefined) return undefined;
  return new RegExp(`${name.replace('-', '[-\u2010\u2011 ]')}(?: \\(${short}\\))?|\\b${short}\\b`, 'gi');
}

function renamed({ start, words, marks }: Passage): Variant[] {
  return Object.keys(ENDPOINT_NAMES).flatMap((from) => {
    const own = marks.filter((m) => endpointOf(m) === from && !isLoose(m.ids));
    // Only where the sentence has one endpoint: with two, a figure could still find its own.
    const others = Object.keys(ENDPOINT_NAMES).filter((e) => e !== from);
    const found = [...words.matchAll(nameOf(from) ?? /$^/g)];
    if (own.length === 0 || found.length === 0 || others.some((e) => saysEndpoint(words, e))) return [];
    return others.flatMap((to): Variant[] => {
      const expected = own.filter((mark) => {
        const value = readSurface(mark.figure)?.value;
        const known = recordsOf(mark.ids).every((f) =>
          studyOfFigure(f.id)?.figures.some(
            (g) => g.endpoint === to && g.group === f.group && g.months === f.months,
          ),
        );
        return value !== undefined && known && !family(mark.ids, to).some((f) => couldPrint(f, value));
      });
      // Every figure of the sentence that the new name reaches must be wrong under it, or none is expected to be.
      if (expected.length < own.length) return [];
      const edits = found.map((m) => {
        const [name = '', short = ''] = ENDPOINT_NAMES[to] ?? [];
        const long = /survival/i.test(m[0]);
        const text = long ? name : short;
        const cased = long && /^\p{Lu}/u.test(m[0]) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
        return { start: start + m.index, end: start + m.index + m[0].length, text: cased };
      });
      return [{ kind: 'endpoint renamed', edits, expected }];
    });
  });
}

/** Endpoints exchanged or renamed, sentence by sentence. */
export function confusedEndpoints(of: Case): Variant[] {
  return passagesOf(of).flatMap((passage) => [...swapped(passage, of), ...renamed(passage)]);
}
