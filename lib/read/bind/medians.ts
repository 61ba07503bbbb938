/**
 * "Overall survival was 7.7 vs 4.0 months", "median survival doubled from 4.0 to 7.7 months": a survival given as a length of
 * time is a median, whether the word is said or not.
 */
import { type Bound, filled } from './bound.ts';

const SURVIVAL =
  /(?<!free )(?<!-free )\b(?:median (?:overall )?survival|overall survival|survival|(?:median )?OS)\b(?: times?)?(?:[^.;:#,]{0,25}?\b(?:was|is|of|reached|rose|went|came|improved|from|to|at)|[^.;#]{0,45}?\bfrom|:|,)?\s(?:(?:about|around|just|only|a median of)\s)*$/i;
/** How long it was looked at, or by when it was told. */
const OTHERWISE =
  /\b(?:follow\w*|observ\w*|after|over|within|by|first|every|during|interval|age)\s(?:\w+\s){0,2}$/i;

/** Gives lengths of time that a survival is said to have been the median survival. `masked` has the figures as `#`. */
export function bindMedians(masked: string, bounds: Bound[]): void {
  for (const bound of bounds) {
    const [figure] = bound.slice.quantities;
    if (figure?.form !== 'duration' || bound.endpoint || figure.value > 80) continue;
    const head = masked.slice(0, figure.start);
    const name = SURVIVAL.exec(head);
    // "OS, 3 years" says when.
    if (!name || OTHERWISE.test(head) || (figure.decimals === 0 && !/median/i.test(name[0]))) continue;
    bound.endpoint = filled('median-OS', 'construction', name[0]);
    bound.opposite = false;
    bound.manner = 'noun';
  }
}
