/**
 * Figures that count those of whom the predicate does not hold: "all but 7 per cent of the babies survived", "one in ten
 * relapses comes after two years". ("All but two of the 30" is read as 28 at once.)
 */
import type { Lexicon } from '../lexicon.ts';
import type { Bound } from './bound.ts';

const ALL_BUT =
  /\b(?:all|every(?:one|body)) (?:but|bar|except|save)(?: for)?(?: (?:these|those|the|a|an|about|around|roughly|some|only|just|mere|last|remaining))*\s$/i;
/** "The complement of disease-free survival is 16.7" */
const COMPLEMENT = /\b(?:complement|reverse|flip side|other side|opposite) of\b[^.;:#]*$/i;
/** From the share of relapses to when they come: later than the time that is published. */
const LATER =
  /^[^.;:,#]*?\b(?:c[oa]mes?|occur\w*|happen\w*|str(?:ikes?|uck)|aris\w+|arose|appear\w*|(?:is|are|was|were)(?: seen| found)?)\s(?:only |later than |more than |any later than )?(?:after|beyond|later than|more than)\s/i;

/** Turns the endpoint of such figures round, where its complement has a name. */
export function turnRound(masked: string, bounds: Bound[], lexicon: Lexicon): void {
  for (const bound of bounds) {
    const [figure] = bound.slice.quantities;
    if (!figure || !bound.endpoint) continue;
    const { value } = bound.endpoint;
    const late = value === 'relapse-timing' && LATER.test(masked.slice(figure.end));
    const before = masked.slice(0, figure.start);
    const left = lexicon.endpoint(value)?.opposite && (ALL_BUT.test(before) || COMPLEMENT.test(before));
    if (late || left) bound.opposite = !bound.opposite;
  }
}
