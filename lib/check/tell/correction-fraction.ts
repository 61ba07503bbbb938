/** Shares in words as corrections: "four in five" where the article wrote "nine in ten", "three-quarters" for "two-thirds". */
import type { Claim } from '../../read/claim.ts';
import { parseNumber } from '../../read/numbers/numbers.ts';
import { findFractions } from '../../read/numbers/quantity-words.ts';
import type { Proposal } from './correction.ts';
import { inWords, styled } from './in-style.ts';

const NAMES: Record<number, string> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  8: 'eighth',
  10: 'tenth',
};
/** Plain fractions first: where two cover a share, a newspaper takes the simpler. */
const FRACTIONS: [top: number, base: number][] = [2, 3, 4, 5, 10, 6, 8].flatMap((base) =>
  Array.from({ length: base - 1 }, (_, i): [number, number] => [i + 1, base]).filter(
    ([top]) => gcd(top, base) === 1,
  ),
);
const IN = /^(\S+)\s+(in|out of)\s+((?:every|each)\s+)?(\S+)$/i;
const DETERMINER = /^\s(?:the|these|those|all|its|their|his|her|our)\b/;

/** "More than two-fifths" for 49.4% is true and misleading: a bound must be near what it bounds. */
const NEAR = 5;

/** Fractions in the form of the printed one, near the published share in percent, each with what it would be read as. */
export function fractionsInStyle({ text, quantity }: Claim, share: number, after: string): Proposal[] {
  const { hedge, inclusive } = quantity;
  return FRACTIONS.flatMap(([top, base]) => {
    if (Math.abs((top / base) * 100 - share) > NEAR) return [];
    const words = inForm(text, top, base, after);
    const [read] = words === undefined ? [] : findFractions(words);
    if (words === undefined || !read) return [];
    // A fraction of an estimate is never exact, and says so, unless the article's own hedge stands before it.
    const said = hedge ? words : `${/^[A-Z]/.test(text) ? 'About' : 'about'} ${words}`;
    return [
      {
        text: hedge ? keepCapital(said, text) : said,
        quantity: { ...read, ...(hedge && { hedge }), ...(inclusive && { inclusive }) },
      },
    ];
  });
}

function inForm(text: string, top: number, base: number, after: string): string | undefined {
  const printed = IN.exec(text);
  if (printed) {
    const [, first = '', joint = '', every = '', last = ''] = printed;
    return `${styled(top, 0, first.toLowerCase())} ${joint} ${every}${styled(base, 0, last)}`;
  }
  // "Of every ten babies, eight" has no name of its own for a share.
  if (parseNumber(text)) return undefined;
  const name = NAMES[base];
  if (name === undefined) return undefined;
  if (base === 2) return 'half';
  const words = top === 1 ? `a ${name}` : `${inWords(top)}${/\s/.test(text) ? ' ' : '-'}${name}s`;
  // "Half the infants" is English, "two-thirds the infants" is not.
  return DETERMINER.test(after) ? `${words} of` : words;
}

function keepCapital(words: string, like: string): string {
  return /^[A-Z]/.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
