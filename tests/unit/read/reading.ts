/** Reads made-up copy with the real lexicon, for tests that ask what a sentence says of each of its figures. */

import { studyNames, studySubjects } from '../../../lib/check/study-names.ts';
import type { Article } from '../../../lib/read/article.ts';
import type { Claim } from '../../../lib/read/claim.ts';
import { compileLexicon, type LexiconSource } from '../../../lib/read/lexicon.ts';
import { blot, notFigures } from '../../../lib/read/numbers/masks.ts';
import { findQuantities } from '../../../lib/read/numbers/quantities.ts';
import type { Quantity } from '../../../lib/read/numbers/quantity.ts';
import { findTimes } from '../../../lib/read/numbers/times.ts';
import { worthReading } from '../../../lib/read/numbers/worth.ts';
import { normalise } from '../../../lib/read/plain/normalise.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { readClaims } from '../../../lib/read/read.ts';
import { studies } from '../../../lib/reference/dataset.ts';
import lexiconSource from '../../../reference-data/lexicon/en.json' with { type: 'json' };

export const source = lexiconSource as unknown as LexiconSource;
export const lexicon = compileLexicon(source, studyNames(studies), studySubjects(studies));

/** Puts the page on the subject without naming a group, a time or a figure. */
const SUBJECT = 'Blinatumomab was studied in infants with leukaemia.';

/** All claims of an article. */
export const claimsOf = (article: Article): Claim[] => [...readClaims(article, lexicon)].flat();

/** The claims of a paragraph on a page that is on the subject. */
export const claims = (copy: string): Claim[] => claimsOf(articleFromText(`${SUBJECT}\n${copy}`));

/** Each figure of a paragraph with its endpoint ("not" before a complement), group and months, as far as it has them. */
export function told(copy: string): string[] {
  return claims(copy).map((claim) =>
    [
      claim.text,
      claim.endpoint && `${claim.opposite ? 'not ' : ''}${claim.endpoint.value}`,
      claim.group?.value,
      claim.time?.value,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

/** The quantities of a sentence, names and times left out as the reader leaves them out. */
export function quantitiesOf(printed: string): Quantity[] {
  const { text } = normalise(printed);
  return findQuantities(text, [...notFigures(text), ...findTimes(text)]);
}

/** The figures of a sentence that are worth reading, and the sentence with them as `#`. */
export function figuresOf(text: string): { figures: Quantity[]; masked: string } {
  const found = quantitiesOf(text);
  const figures = found.filter((quantity) => worthReading(quantity, text, found));
  return { figures, masked: blot(text, figures, '#') };
}
