/** "Survival, previously 66%, is now 93%": what holds now is not the old treatment's, which ellipsis would lend it. */
import type { Bound } from './bound.ts';

const NOW = /\b(?:now|today|nowadays|these days|currently|here)\b[^,;#]{0,30}$/i;
const THEN = /previous|former|earlier|histor|before|past|old|tradition|hitherto|until/i;

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
