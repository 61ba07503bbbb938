/**
 * Whom a share is of, where a head count opens its clause: "Of the 30 babies given blinatumomab, 93% were alive", "In the control
 * group of 214, 66% lived". What the count says of their treatment holds for the share behind the comma.
 */
import type { Mention } from '../mentions.ts';
import { type Bound, isShare } from './bound.ts';

/** The clause opens with whom it counts, up to the count. */
const OPENS =
  /(?:^|[.;:,—]\s|\b(?:and|but|while|whereas)\s)(?:(?:of|among|in|for|with)\s)(?:(?:the|all|these|those|its)\s)*$/i;

/** What may stand between the count's clause and its share: "…, it was", "…, two-year survival was only". */
const GOES_ON =
  /^[^.;:()#]+,\s(?:(?!\b(?:and|but|while|whereas|which|who|the (?:drug|new|trial|study)|compared|versus|than)\b)[^.;:()#,]){0,60}$/i;

/** Gives such a share its count's group. `masked`: the sentence with figures as `#`. */
export function bindHeaded(masked: string, mentions: Mention[], bounds: Bound[]): void {
  bounds.forEach((bound, index) => {
    const count = bounds[index - 1];
    const [share, heads] = [bound.slice.quantities[0], count?.slice.quantities.at(-1)];
    if (!share || !heads || !isShare(bound) || bound.group || count?.group?.from !== 'stated') return;
    if (heads.form !== 'count' || !OPENS.test(masked.slice(0, heads.start))) return;
    const between = masked.slice(heads.end, share.start);
    if (!GOES_ON.test(between)) return;
    const others = mentions.filter((m) => m.slot === 'group' && m.start >= heads.end && m.end <= share.start);
    if (others.some((m) => m.value !== count.group?.value)) return;
    bound.group = { ...count.group, from: 'construction' };
  });
}
