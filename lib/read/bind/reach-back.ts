/** A measure's name reaches over the head counts behind it to its share: "4-year DFS among 30 infants given one course was 83.3%". */
import type { Mention } from '../mentions.ts';
import { type Bound, filled, isShare } from './bound.ts';

/** "Overall survival at six years in the whole trial, all 651 babies, was 58.2%": the name is the subject of the figure's verb. */
const IS = /\b(?:was|is|were|stood at|reached|came to)\s(?:(?:about|around|just|only|nearly|almost)\s)*$/i;
const VERB =
  /\b(?:was|were|is|are|be|been|has|have|had|did|do|does|relapsed|died|lived|survived|got|became|reached|showed|gave)\b/i;

/** Gives shares without an endpoint the one named before the counts; `states`: whether a name can be told by a figure. */
export function reachBack(
  masked: string,
  bounds: Bound[],
  mentions: Mention[],
  states: (name: Mention, bound: Bound) => boolean,
): void {
  bounds.forEach((bound, index) => {
    const start = bound.slice.quantities[0]?.start ?? 0;
    const from = bounds.slice(0, index).findLast(isShare)?.slice.end ?? 0;
    if (bound.endpoint || !isShare(bound)) return;
    const name = mentions.findLast(
      (m) =>
        m.slot === 'endpoint' && m.manner === 'noun' && m.end <= start && m.start >= from && states(m, bound),
    );
    const between = name && masked.slice(name.end, start);
    if (!name || between === undefined || /[;:]\s|—/.test(between)) return;
    const isSubject = IS.test(between) && !VERB.test(between.replace(IS, ''));
    bound.endpoint = filled(
      name.value,
      isSubject ? 'stated' : 'construction',
      masked.slice(name.start, name.end),
    );
    bound.opposite = name.opposite;
  });
}
