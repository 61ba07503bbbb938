/** Records of the reference data and figures as the reader finds them, for tests of single steps. */
import { indexStudies, type Rec } from '../../../lib/check/record.ts';
import { findQuantities } from '../../../lib/read/numbers/quantities.ts';
import type { Quantity } from '../../../lib/read/numbers/quantity.ts';
import { normalise } from '../../../lib/read/plain/normalise.ts';
import { studies } from '../../../lib/reference/dataset.ts';

export const reference = indexStudies(studies);

/** The record of that id. */
export function record(id: string): Rec {
  const found = reference.records.find((rec) => rec.figure.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

/** The first figure of a phrase: "more than half", "28 of 30". */
export function figure(phrase: string): Quantity {
  const [first] = findQuantities(normalise(phrase).text, []);
  if (!first) throw new Error(`no figure in “${phrase}”`);
  return first;
}
