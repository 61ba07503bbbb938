/**
 * Head counts of those whom a trial took in, in words too many for a list of phrases: "405 randomised two to one", "224
 * who were MRD-negative drew lots", "718 getting blinatumomab and 722 chemotherapy", "54 per arm", "Patients: 95". The
 * number may be any part of the trial, too: such words help to confirm the trial's own number, and refute nothing.
 */

import type { Treatment } from '../claim.ts';
import type { Mention } from '../mentions.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { type Bound, filled } from './bound.ts';

const PEOPLE =
  '(?:infants|bab(?:y|ies)|children|patients|participants|people|persons|adults|kids|tots|youngsters|individuals|volunteers|subjects)';
const WHOM = `(?:\\s(?:[a-z-]+\\s){0,3}?${PEOPLE}\\b)?(?:\\sof\\s(?:them|whom|these|those)\\b)?(?:\\s(?:more|in all|in total|altogether))?`;
const HELPERS =
  '(?:(?:were|was|had|been|have|being|are|then|and|also|first|randomly|subsequently|eventually|finally|later|actually)\\s)*';
const CHOSEN =
  '(?:randomi[sz]ed|assigned|allocated|enrolled|recruited|took part|drew lots|participated|entered\\s(?:the|a)\\s(?:trial|study))\\b';
/** "… who were MRD-negative drew lots", "… with no residual disease were randomised", "… were MRD-negative and randomised". */
const DESCRIBED = `(?:,?\\s(?:who|all|with|whose|that|were|was)\\s(?!${HELPERS}${CHOSEN})[^.;:#()]{3,90}?)?`;
const TAKEN = new RegExp(
  `^${WHOM}(?:${DESCRIBED},?\\s${HELPERS}${CHOSEN}|\\s(?:who\\s)?${HELPERS}(?:got|received|given|treated at|had|took|on|at)\\sthe\\s(?:recommended|full|target|chosen|phase\\s\\w+)(?:\\sphase\\s\\w+)?\\sdose\\b|\\s(?:who\\s)?${HELPERS}(?:treated|included|evaluable|evaluated|analy[sz]ed|counted for)\\b)`,
  'i',
);
const TOTAL = new RegExp(
  `^(?:\\s(?:[a-z-]+\\s){0,3}?${PEOPLE})?\\s(?:in all|in total|altogether|all told)\\b`,
  'i',
);
const EACH = new RegExp(
  `^(?:\\s${PEOPLE})?\\s(?:per\\s|(?:in|to|for|on)\\s(?:each|either)\\s)(?:arm|group|treatment|branch)\\b|^\\seach\\b(?!\\s(?:year|month|day|week|of))`,
  'i',
);
const WITH_WHOM = /\bwith (?:whom|which) the #/i;
/** "BLAST took people in remission, 116 of them." */
const OF_THEM = /^\sof\s(?:them|these)\s*(?:[.,;:)]|$)/i;
const LABEL = new RegExp(
  `(?:^|[.;:(|,]\\s|\\s)(?:${PEOPLE}|enrolled|randomi[sz]ed|treated|number(?:\\sof\\s${PEOPLE})?|sample(?:\\ssize)?|size|n)(?:\\s(?:enrolled|randomi[sz]ed|treated))?\\s?(?::|=|–|-|—)\\s?(?:a total of\\s)?$`,
  'i',
);
const TOOK =
  /\b(?:enrolled|recruited|took(?: in| on)?|included|randomi[sz]ed|treated|covered|looked at|analy[sz]ed|counted|evaluated|assessed|used|comprised|numbered|involved)\s(?:a total of\s|just\s|only\s)?$/i;
const TOOK_THESE = new RegExp(
  `^(?:\\s${PEOPLE})?\\s*(?:[.,;:)]|$|(?:of (?:them|these|the|its|those)|and|in|with|who|at|from)\\s)`,
  'i',
);

const GOT =
  /^(?:\s(?:were|was|had been|of (?:them|whom|these|those)|more|children|patients|adults|infants|babies|people|who|had))*\s(?:given|on|got|received|receiving|getting|had|to receive|allotted|in)\s(?:#+\s(?:cycles?|courses?|blocks?|rounds?)\s)?[^.;:,#()]{0,40}$/i;

/** Marks the head counts of a sentence that say whom a trial took in, with the group that got what they say. */
export function bindTakenIn(masked: string, bounds: Bound[], mentions: Mention[]): void {
  const groups = mentions.filter((m) => m.slot === 'group');
  for (const bound of bounds) {
    // "The 214 with whom the 30 were compared had chemotherapy": what is told behind is told of the others.
    if (bound.endpoint?.value === 'enrolled' && WITH_WHOM.test(bound.endpoint.text)) delete bound.group;
    const [figure, second] = bound.slice.quantities;
    if (!figure || second || !isHeads(figure)) continue;
    const [before, after] = [masked.slice(0, figure.start), masked.slice(figure.end)];
    const own = groupOf(before, after, figure.end, groups);
    const chosen = TAKEN.test(after);
    const whole = chosen || LABEL.test(before) || TOTAL.test(after) || EACH.test(after);
    if (!own && !whole && !(TOOK.test(before) && TOOK_THESE.test(after)) && !OF_THEM.test(after)) continue;
    const { endpoint } = bound;
    // "224 were MRD-negative and randomised" says whom it took in; any other endpoint says more than how many they were.
    if (endpoint && endpoint.value !== 'enrolled' && !(chosen && CONDITION.has(endpoint.value))) continue;
    bound.taken = true;
    if (EACH.test(after)) bound.each = true;
    if (endpoint?.value === 'enrolled') continue;
    bound.endpoint = filled('enrolled', 'inherited', '');
    bound.opposite = false;
    bound.manner = 'noun';
    delete bound.group;
    delete bound.time;
    bound.twoGroups = false;
    if (own) bound.group = filled(own.value as Treatment, 'stated', masked.slice(own.start, own.end));
  }
}

/** What those had to be whom a trial took in. */
const CONDITION: ReadonlySet<string> = new Set(['MRD-negative', 'MRD-response', 'CR', 'CR-full', 'CR-any']);

const isHeads = ({ form, decimals, hedge }: Quantity): boolean =>
  (form === 'count' || form === 'number') && decimals === 0 && !hedge;

/** The group of "718 getting blinatumomab", "(127 blinatumomab, 128 chemotherapy)", "chemotherapy (134)". */
function groupOf(before: string, after: string, end: number, groups: Mention[]): Mention | undefined {
  const label = groups.findLast((m) => m.end <= before.length);
  if (label && /^\s\((?:n\s?=\s?)?$/.test(before.slice(label.end)) && /^\)/.test(after)) return alone(label);
  const next = groups.find((m) => m.start >= end);
  if (!next) return undefined;
  const between = after.slice(0, next.start - end);
  // "Received two cycles of blinatumomab": a mention may hold its verb, too.
  if (next.start - end <= 1 && (/[(,]\s?(?:and\s)?$|\band\s$/.test(before) || leads(after)))
    return alone(next);
  return GOT.test(between) ? alone(next) : undefined;
}

const leads = (after: string): boolean =>
  /^\s(?:got|received|receiving|getting|given|were given|had been given)\s/i.test(after);

const alone = (group: Mention): Mention =>
  group.value === 'both' ? { ...group, value: 'chemotherapy' } : group;
