/**
 * "Survival, previously 66%, is now 93%", "under the old treatment 66% lived. Under the new one 93% do": what holds now is
 * not the old treatment's, which ellipsis would lend it.
 */
import type { Filled, Treatment } from '../claim.ts';
import type { Bound } from './bound.ts';

/** What says itself that it is the new one: "this time", "under the new one", "the trial changed that". */
const NEW_ONE = [
  'this time(?: round| around)?',
  '(?:in|with|under|on|after) (?:this one|the new(?:er)? (?:one|trial|study|treatment))',
  'changed (?:that|this|all that|everything)',
];
/** What holds now, of whatever treatment: "today", "in the present study". */
const TODAY = [
  'now|today|nowadays|these days|currently|here',
  '(?:in|with|under|on|after) the (?:current|present|latest) (?:one|trial|study|treatment)',
];

/** What leads up to a figure by one of these ways, or by "as expected in those days, but". */
const leadingUp = (ways: string[]): RegExp =>
  new RegExp(`(?:\\b(?:${ways.join('|')})\\b[^,;#]{0,30}|\\bas [^,;#]{3,40}, but\\s)$`, 'i');
const TO_NEW = leadingUp(NEW_ONE);
const NOW = leadingUp([...TODAY, ...NEW_ONE]);
/** "The trial": of what was before it, now. */
const IN_TRIAL = /\bin (?:the|this|our) (?:[\w-]+ )?(?:trial|study)\b[^,;#]{0,30}$/i;
const THEN = /previous|former|earlier|histor|before|past|old|tradition|hitherto|until|used to/i;

/** Gives a figure that holds now the new treatment, where the one before it has the old. */
export function turnToNow(masked: string, giver: Bound, taker: Bound): void {
  const words = masked.slice(giver.slice.quantities.at(-1)?.end, taker.slice.quantities[0]?.start);
  const moved = giver.time && taker.time && giver.time.value !== taker.time.value;
  if (giver.group?.value !== 'chemotherapy' || taker.group?.from === 'stated' || moved || !NOW.test(words))
    return;
  taker.group = {
    ...giver.group,
    value: 'blinatumomab',
    from: THEN.test(giver.group.text) ? 'construction' : 'inherited',
  };
}

/** The group that an earlier sentence lends to a figure with `words` before it in its own: the new one, where these turn to it. */
export function lentGroup(group: Filled<Treatment>, words: string): Filled<Treatment> {
  if (group.value !== 'chemotherapy') return group;
  // "Babies get chemotherapy alone. Today 66% survive" tells of the old treatment as it is.
  const turned = TO_NEW.test(words) || (THEN.test(group.text) && (NOW.test(words) || IN_TRIAL.test(words)));
  return turned ? { ...group, value: 'blinatumomab' } : group;
}
