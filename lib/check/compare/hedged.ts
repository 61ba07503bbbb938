/** What hedges allow (annotation contract, "Hedges"): about ±2.5 points or 10%; almost: up to 5 below; over and under: by at most 10. */
import type { Hedge } from '../../read/numbers/quantity.ts';
import type { Outcome } from './compare.ts';

export interface Room {
  /** How far "about" reaches: 2.5 percentage points, or a tenth of a count or duration. */
  about: number;
  /** How far below "almost" reaches. */
  almost: number;
  /** How far "over" and "under" reach. */
  beyond: number;
}

/** Room for shares in percent. */
export const SHARE_ROOM: Room = { about: 2.5, almost: 5, beyond: 10 };

/** Room for counts and durations: a tenth of the printed number. */
export function roomFor(printed: number): Room {
  return { about: printed * 0.1, almost: printed * 0.1, beyond: printed * 0.1 };
}

/** Whether a true value stands where a hedge puts it. `slack` is half a unit of the printed precision. */
export function compareHedged(hedge: Hedge, printed: number, actual: number, room: Room): Outcome {
  const off = actual - printed;
  // "At least 30" and "up to 30" hold for 30 itself, and "more than 30" is not on the wrong side of it.
  if (Math.abs(off) < 1e-9) return 'agrees';
  switch (hedge) {
    case 'about':
      if (Math.abs(off) <= room.about + 1e-9) return 'agrees';
      return Math.abs(off) <= 2 * room.about ? 'loose' : 'differs';
    case 'almost':
      if (off < 0 && off >= -room.almost) return 'agrees';
      if (off > 0) return off <= room.almost ? 'bound' : 'differs';
      return off >= -2 * room.almost ? 'loose' : 'differs';
    case 'over':
      if (off > 0) return off <= room.beyond + 1e-9 ? 'agrees' : 'loose';
      return 'bound';
    case 'under':
      if (off < 0) return -off <= room.beyond + 1e-9 ? 'agrees' : 'loose';
      return 'bound';
  }
}
