/**
 * Deaths told by what they came of: "Two babies died, one of them in remission", "Two died: one after a relapse and one in
 * remission", "Two infants died. One was in remission at the time." Those in remission are among the dead, and no responders.
 */
import type { Quantity } from '../numbers/quantity.ts';
import { type Bound, filled } from './bound.ts';

const REMISSION = '\\sin\\s(?:(?:complete|first|continuous)\\s){0,2}remission\\b';
const OF_THEM = new RegExp(
  `^\\sof (?:them|whom|these|those)(?:\\s(?:was|were|had been|while|still))*${REMISSION}`,
  'i',
);
/** "… and one in remission": no more is said of it, and it is no number of those who live. */
const ALONE = new RegExp(`^(?:\\s(?:while|still))*${REMISSION}(?=\\s*(?:[.,;)]|$))`, 'i');
const MOST_ALONE = 5;
const AT_THE_TIME = new RegExp(
  `^\\s(?:was|were)${REMISSION}\\s(?:at the time|when (?:it|he|she|they)\\s)`,
  'i',
);
const DIED = /\b(?:died|deaths?|dead)\b[^.;]*$/i;
/** "Two infants died." ends the text before. */
const JUST_DIED = /\b(?:died|deaths?)\b[^.;]{0,40}\.\s*$/i;

/** Whether the figure counts the dead who were in remission. `before`: the text before the sentence. */
export function isDiedInRemission(
  { form, value, start, end, decimals }: Quantity,
  text: string,
  before: string,
): boolean {
  if ((form !== 'count' && form !== 'number') || decimals > 0) return false;
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  if (AT_THE_TIME.test(tail)) return JUST_DIED.test(before) || DIED.test(head);
  return DIED.test(head) && (OF_THEM.test(tail) || (ALONE.test(tail) && value <= MOST_ALONE));
}

/** Gives such counts their endpoint. */
export function bindDiedInRemission(masked: string, bounds: Bound[], before: string): void {
  for (const bound of bounds) {
    const [figure] = bound.slice.quantities;
    if (!figure || !isDiedInRemission(figure, masked, before)) continue;
    bound.endpoint = filled('death-in-remission', 'stated', 'in remission');
    bound.opposite = false;
    bound.manner = 'frame';
    // "One after a relapse and one in remission": what befell the other is no state of the disease.
    delete bound.state;
  }
}
