/**
 * Arm sizes: "randomised 224 adults, 112 to blinatumomab and 112 to chemotherapy". A count that is assigned to a group is
 * the size of that group; one that is divided between two groups is the whole of both.
 */

import type { Treatment } from '../claim.ts';
import type { Mention } from '../mentions.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { type Bound, filled } from './bound.ts';

const ASSIGNED = /\b(?:randomi[sz]|assign|allocat)\w*/i;
const OF_THEM = '(?:\\s+of\\s+(?:them|whom|these|those))?';
const TO = new RegExp(
  `^${OF_THEM}(?:\\s+(?:were|was|had been|being))?(?:\\s+randomly)?(?:\\s+(?:assigned|allocated|randomi[sz]ed))?\\s+to\\s+(?![\\d#])`,
  'i',
);
const ON = /^\s+(?:on|in the|in its)\s+(?:the\s+)?[a-z]/i;
const SECOND = /\b(?:and|against|versus|vs\.?|with|to)\s+(?:the\s+)?$/i;

/** Whether a bare number is the size of an arm: "134 to chemotherapy", "(127)", "and 722 on chemotherapy alone". */
export function isArmSize({ start, end }: Quantity, text: string, found: readonly Quantity[]): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const people = found.some((other) => other.form === 'count' && other.end <= start);
  if (!ASSIGNED.test(text)) return people && SECOND.test(before) && ON.test(after);
  return TO.test(after) || (people && /[a-z]\s\((?:n\s*=\s*)?$/i.test(before) && /^\)/.test(after));
}

/** What stands between a count and the group that it was assigned to, within one clause. */
const TOWARDS =
  /^[^,;:.#()]*?\s(?:to|on|in|between|for)\s(?:(?:the|an?|its|receive|get|third|block|of|course)\s)*$/i;
const LABEL = /^\s\((?:n\s*=\s*)?$/i;
/** "… to chemotherapy with two cycles of blinatumomab" */
const ADDED = /^\s(?:with|plus|and|followed by)\s[^,;:.()#]{0,30}$/i;
const JOINT =
  /^\s*(?:or|versus|vs\.?|against|and|with|\/)\s*(?:(?:to|the|with|on|of|an?|another|further|more|additional|continued|standard|conventional|usual|ordinary|intensive|second|third|course|cycle|block)\s)*$/i;

const PREDICATE =
  /^\s+(?:\w+ly\s)?(?:were|was|had|have|received|got|achieved|reached|became|survived|died|relapsed|lived|stayed|remained|completed|did)\b/i;

const SLOTS = ['genetics', 'risk', 'state'] as const;

/** Gives counts of patients the arm that they make up, or takes back the group of a count that makes up both. */
export function bindArms(masked: string, bounds: Bound[], mentions: Mention[]): void {
  // "… to blinatumomab (127) or chemotherapy (128)": the sizes stand beside the groups, not between them.
  const open = masked.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const groups = mentions.filter((m) => m.slot === 'group');
  const assigned = ASSIGNED.test(masked);
  bounds.forEach((bound, index) => {
    const figure = bound.slice.quantities[0];
    if (!figure || (figure.form !== 'count' && figure.form !== 'number') || figure.decimals > 0) return;
    if (bound.endpoint && bound.endpoint.value !== 'enrolled') return;
    const later = bounds.slice(index + 1).map((other) => other.slice.quantities[0]?.start ?? masked.length);
    const next = later.find((start) => open[start] === '#') ?? masked.length;
    if (bound.endpoint) fillWho(masked, bound, mentions, figure, later[0] ?? masked.length);
    if (bound.endpoint && isWhole(open, groups, bound.slice.start, next)) {
      bound.whole = true;
      delete bound.group;
      return;
    }
    const group = groupOf(masked, groups, figure, later[0] ?? masked.length, assigned);
    // "109 on chemotherapy received a dose" counts those that received it.
    if (group && !assigned && PREDICATE.test(masked.slice(group.end))) return;
    const first = bounds[index - 1];
    const follows = first?.arm || first?.endpoint?.value === 'enrolled';
    if (!group || !(assigned || bound.endpoint || follows)) return;
    const from = Math.min(figure.start, group.start);
    bound.arm = true;
    bound.endpoint = filled('enrolled', 'construction', masked.slice(from, Math.max(figure.end, group.end)));
    bound.opposite = false;
    bound.manner = 'frame';
    bound.group = filled(group.value as Treatment, 'stated', masked.slice(group.start, group.end));
    bound.twoGroups = false;
  });
}

/** "255 patients with low-risk first relapse to blinatumomab (127) …": what says who was counted stands before the next figure. */
function fillWho(masked: string, bound: Bound, mentions: Mention[], figure: Quantity, next: number): void {
  for (const slot of SLOTS) {
    const own = mentions.find((m) => m.slot === slot && m.start >= figure.end && m.end <= next);
    // "11 infants, eight of whom had high-risk disease" tells the risk of eight.
    const told = mentions.some((m) => m.slot === slot && m.end <= next);
    if (!told && bound[slot]?.from === 'construction') delete bound[slot];
    if (own && !bound[slot]) bound[slot] = filled(own.value, 'stated', masked.slice(own.start, own.end));
  }
}

/** "Between blinatumomab and chemotherapy", "to blinatumomab or chemotherapy", "with or without blinatumomab". */
function isWhole(open: string, groups: Mention[], from: number, to: number): boolean {
  const own = groups.filter((m) => m.start >= from && m.end <= to);
  return own.some((m, i) => {
    if (/\bbetween\s$/i.test(open.slice(0, m.start)) && /\sand\s/i.test(open.slice(m.start, to))) return true;
    // "… to chemotherapy, or to chemotherapy with two cycles of blinatumomab": the other group stands behind the next figure.
    if (/^,?\s(?:or|versus) to\b/i.test(open.slice(m.end, to))) return true;
    if (m.value === 'both') return /\bor\b/i.test(open.slice(m.start, m.end));
    const other = own[i + 1];
    return (
      other !== undefined &&
      other.value !== m.value &&
      other.value !== 'both' &&
      JOINT.test(open.slice(m.end, other.start))
    );
  });
}

/** The group that a count is assigned to, or that it stands beside in brackets. */
function groupOf(
  masked: string,
  groups: Mention[],
  figure: Quantity,
  next: number,
  assigned: boolean,
): Mention | undefined {
  const labelled = groups.findLast((m) => m.end <= figure.start);
  if (labelled && assigned && LABEL.test(masked.slice(labelled.end, figure.start))) return alone(labelled);
  const after = groups.find((m) => m.start >= figure.end && m.end <= next);
  if (!after) return undefined;
  const between = masked.slice(figure.end, after.start);
  if (after.value !== 'both') {
    const led = /^(?:to|on|given|received|in(?! the past\b))\s/i.test(masked.slice(after.start));
    return TOWARDS.test(between) || (led && /^[^,;:.#()]*$/.test(between)) ? after : undefined;
  }
  // "To chemotherapy" is what both groups got, unless somebody was assigned to it.
  if (!assigned || !/^to\s/i.test(masked.slice(after.start)) || !/^[^,;:.#()]*$/.test(between))
    return undefined;
  const more = groups[groups.indexOf(after) + 1];
  const added = more?.value === 'blinatumomab' && ADDED.test(masked.slice(after.end, more.start));
  return added ? { ...after, value: more.value, end: more.end } : alone(after);
}

const alone = (group: Mention): Mention =>
  group.value === 'both' ? { ...group, value: 'chemotherapy' } : group;
