/** A list of events tells each of them once: in "four fevers, four infections, four bouts of vomiting" the last four are no fevers. */
import type { Rec } from '../record.ts';

/** Whether a record is an event's that one of the figures `told` beside it has already. */
export const isListed = (rec: Rec, told: readonly (Rec | undefined)[]): boolean =>
  rec.figure.endpoint.startsWith('SAE-') && told.includes(rec);
