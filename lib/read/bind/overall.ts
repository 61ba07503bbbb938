/** "Four-year event-free survival 47.0%, overall 55.3%": what is left out after "overall" was said of the figure before. */
import { type Bound, filled } from './bound.ts';

const SURVIVALS: ReadonlySet<string> = new Set(['EFS', 'DFS', 'RFS', 'PFS']);
const OVERALL =
  /^\s?(?:[([][^()#]*[)\]])?[,;]?\s(?:and\s|but\s|with\s)?(?:an?\s)?(overall)(?:\s(?:was|at|of|it was|just|only|about|around))*\s$/i;

/** Gives such a figure overall survival, at the time and for the patients of the one before. */
export function bindOverall(masked: string, bounds: Bound[]): void {
  bounds.forEach((bound, at) => {
    const before = bounds[at - 1];
    const [last, own] = [before?.slice.quantities.at(-1), bound.slice.quantities[0]];
    if (!before || !last || !own || last.form !== own.form) return;
    const word = OVERALL.exec(masked.slice(last.end, own.start))?.[1];
    if (!word || !SURVIVALS.has(before.endpoint?.value ?? '') || bound.endpoint?.from === 'stated') return;
    bound.endpoint = filled('OS', 'construction', word);
    bound.opposite = before.opposite;
    bound.manner = before.manner;
  });
}
