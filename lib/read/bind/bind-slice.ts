/** Fills the slots of one slice from its own words: the frame that holds the figure, then the names that stand by it. */

import type { Treatment } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions.ts';
import { type Bound, filled, fits, saysMore } from './bound.ts';
import { denominatorOf } from './denominator.ts';
import { distance, endpointIn, frameOf, nearest, standsInName, within } from './pick.ts';
import type { Slice } from './slices.ts';
import { isHeldAgainst } from './standard.ts';

/** Binds a slice by what stands in it, and by nothing else. */
export function bindSlice(masked: string, slice: Slice, mentions: Mention[], lexicon: Lexicon): Bound {
  const bound: Bound = { slice, opposite: false, manner: 'noun', twoGroups: false };
  // A base ("49.4% of the 214") has its own meaning; the slice's words are about the figure that rests on it.
  const figures = slice.quantities.filter((q) => q !== slice.base);
  const shared = figures.some((q) => q.form === 'percent' || q.form === 'fraction');
  const counted = figures.every((q) => q.form === 'count' || q.form === 'number' || q.form === 'of');
  const possible = mentions.filter(
    (m) =>
      m.slot === 'endpoint' &&
      !(m.value === 'enrolled' && (shared || isPart(masked, slice) || isYearly(masked, slice))) &&
      // "Four of the 30 babies relapsed" counts no babies that took part.
      !(m.value === 'enrolled' && figures.every((q) => q.form === 'of')) &&
      !(counted && isPatients(masked, m, mentions)) &&
      // A row called "Relapses, number of infants" counts no enrolment, and "three in four relapses" says of what a share is.
      !(m.value === 'enrolled' && /^(?:relapses|recurrences|deaths|events)\b/i.test(masked.slice(m.start))) &&
      !(
        m.value === 'relapse' &&
        shared &&
        /^#+ (?:of (?:the |all |these )?)?(?:relapses|recurrences)\b/.test(masked.slice(figures[0]?.start))
      ) &&
      // "… and 90% of the babies relapsed within two years": whose share it is stands beside it.
      !(m.value === 'relapse-timing' && shared && denominatorOf(masked, slice)?.value === 'patients') &&
      // "Two of the three relapses were …" says where relapses were, not how many.
      !(
        m.value === 'relapse' &&
        m.manner === 'frame' &&
        figures.every((q) => q.form !== 'count' && q.form !== 'number')
      ) &&
      figures.some((q) => fits(lexicon.endpoint(m.value), q)),
  );
  const frame = frameOf(
    figures,
    possible.filter((m) => m.manner === 'frame'),
  );
  const word = endpointIn(masked, slice, within(slice, possible, 'endpoint'), possible);
  // "# of relapses" outranks any name in the slice; "# patients" only says who was counted, and yields to what befell them.
  // "MRD-negative in 28 of 30" names no enrolment: a count with its base is a share.
  // "18% relapsed or died": words that begin inside a frame and reach beyond it say more than the frame.
  const outgrown = frame && word && word.start < frame.end && word.end > frame.end;
  const chosen = frame && !outgrown && !yields(masked, frame, word) ? frame : word;
  const endpoint = chosen && (qualified(masked, chosen, within(slice, possible, 'endpoint')) ?? chosen);
  if (endpoint) {
    // A name from before a colon, where the figure's own clause has a predicate that the lexicon does not know, is a guess.
    const start = slice.quantities[0]?.start ?? 0;
    const far =
      endpoint.end <= start &&
      endpoint.manner !== 'frame' &&
      /[;:]\s|—/.test(masked.slice(endpoint.end, start));
    const from = far && saysMore(masked, slice) ? 'inherited' : 'stated';
    bound.endpoint = filled(endpoint.value, from, masked.slice(endpoint.start, endpoint.end));
    // "After relapse 20.9% were alive at three years": survival from there, which is another measure.
    if (endpoint.value === 'OS' && AFTER_RELAPSE.test(masked.slice(slice.start, slice.end)))
      bound.endpoint.value = 'after-relapse-OS';
    bound.endpointAt = endpoint.start;
    bound.opposite = endpoint.opposite;
    bound.manner = endpoint.manner;
  }
  // A group named in the clause after the figure's is not its own.
  const end = slice.quantities.at(-1)?.end ?? 0;
  const named = within(slice, mentions, 'group', endpoint).filter(
    (m) =>
      m.value !== 'both' &&
      (m.start < end || !(NEXT_CLAUSE.test(masked.slice(end, m.start)) || isHeldAgainst(masked, slice, m))),
  );
  // "The historical controls of the infant blinatumomab trial": the drug in a trial's name tells no group where another is told.
  const outside = named.filter((m) => !isInName(m, mentions));
  const groups = outside.length > 0 ? outside : named;
  const group = behindOf(masked, slice, groups) ?? nearest(slice, groups);
  if (group) {
    bound.group = filled(group.value as Treatment, 'stated', masked.slice(group.start, group.end));
    bound.groupAt = group.start;
    // A table's caption, or whatever else stands before a colon, names no second group for what stands behind it.
    // "(127 blinatumomab, 128 chemotherapy) had an OS of 79.6% with blinatumomab": what stands right behind its figure is its own.
    const attached =
      behindOf(masked, slice, groups) === group ||
      (group.start >= end && group.start - end <= 1 && /^with/i.test(masked.slice(group.start)));
    bound.twoGroups =
      !attached &&
      groups.some(
        (m) =>
          m.value !== group.value &&
          distance(slice, m) < 60 &&
          !/:\s/.test(masked.slice(Math.min(m.end, group.end), Math.max(m.start, group.start))),
      );
  }
  for (const slot of ['age', 'genetics', 'risk', 'state'] as const) {
    const told = within(slice, mentions, slot);
    const apart = told.filter((m) => !standsInName(m, mentions));
    const mention = nearest(slice, beforeComma(masked, slice, apart.length > 0 ? apart : told));
    if (mention) bound[slot] = filled(mention.value, 'stated', masked.slice(mention.start, mention.end));
  }
  const studies = studiesOf(masked, slice, mentions);
  if (studies.named.length > 0)
    bound.trials = filled(
      [...new Set(studies.named.map((m) => m.value))],
      studies.own ? 'stated' : 'construction',
      masked.slice(studies.named[0]?.start, studies.named[0]?.end),
    );
  if (
    /\b(?:fall|fell|declin|drop|slip|decreas|dwindl|sank|sink)\w*\b[^.;#]{0,20}\bfrom\s+(?:\w+\s)?$/i.test(
      masked.slice(0, slice.quantities[0]?.start ?? 0),
    )
  )
    bound.falling = true;
  const denominator = denominatorOf(masked, slice);
  if (denominator) bound.denominator = denominator;
  if (denominator && !bound.endpoint && denominator.text === 'relapsed')
    bound.endpoint = filled('relapse', 'construction', 'relapsed');
  return bound;
}

/** "Responders lived for 38.9 months, non-responders for …": what follows a comma is another's, where the figure's own stands before it. */
function beforeComma(masked: string, slice: Slice, told: Mention[]): Mention[] {
  const start = slice.quantities[0]?.start ?? 0;
  const end = slice.quantities.at(-1)?.end ?? 0;
  // "… of them have it; in children over one it is 1%."
  const own = told.filter((m) => m.start < end || !/;\s/.test(masked.slice(end, m.start)));
  if (!own.some((m) => m.end <= start)) return own;
  return own.filter(
    (m) => m.end <= start || !/[,;]\s|\band (?:in|for|among|of|with|the)\b/.test(masked.slice(end, m.start)),
  );
}

const FREE: ReadonlySet<string> = new Set(['DFS', 'EFS', 'RFS']);

/** "Made it to three years without a relapse or other setback": what those who lived were also free of says more. */
function qualified(masked: string, chosen: Mention, endpoints: Mention[]): Mention | undefined {
  if (chosen.value !== 'OS' || chosen.manner !== 'event' || chosen.opposite) return undefined;
  return endpoints.find(
    (m) =>
      FREE.has(m.value) &&
      m.manner === 'event' &&
      !m.opposite &&
      m.start >= chosen.end &&
      m.start - chosen.end < 30 &&
      /^without\b/i.test(masked.slice(m.start)) &&
      !/[,;:#]/.test(masked.slice(chosen.end, m.start)),
  );
}

const AFTER_RELAPSE =
  /\b(?:after|following|since)\s(?:(?:a|the|their|first|that)\s){0,2}relaps(?:e|ing)\b|(?:^|[.;:]\s)(?:but |and )?(?:once|when|if|where)\s[^,;.:#]{0,40}\b(?:relapse[sd]?|recurs?|recurred|returns?|returned|(?:come|comes|came) back)\b[^,;.:#]*,\s/i;

/** "# patients" and "# KMT2A-rearranged infants" only say who was counted, where a predicate follows that says what befell them. */
function yields(masked: string, frame: Mention, word: Mention | undefined): boolean {
  if (!word) return false;
  // "A growth factor was given to five babies": what was given is no treatment of the trial's.
  if (frame.value === 'enrolled' && (word.value === 'IVIG' || word.value === 'G-CSF')) return true;
  return (
    (frame.value === 'enrolled' && !tellsTaking(masked, frame, word)) ||
    (frame.value === 'KMT2A-share' && word.manner === 'event' && word.start >= frame.end)
  );
}

const TAKING =
  /^(?:enrol|includ|involv|recruit|treat|cover|compris|randomi|assign|allocat|describ|report|gave|given|offer|administ)/i;

const TAKEN_IN = /\b(?:took(?: in)?|enrolled|recruited|randomi[sz]ed|accepted|tested (?:it|the drug) in)\s$/i;

/** "BLAST enrolled 116 adults in remission": a verb of taking part says what is counted; "treated four who relapsed" does not. */
function tellsTaking(masked: string, frame: Mention, word: Mention): boolean {
  const between = masked.slice(frame.end, Math.max(frame.end, word.start));
  // "TOWER took 405 adults whose disease had returned": whom a trial takes in.
  if (TAKEN_IN.test(masked.slice(0, frame.start)) && /^\s*(?:who|whose|that|with)\b/i.test(between))
    return true;
  if (TAKING.test(masked.slice(frame.start))) return !/^\s*(?:who|that|of whom|had|later)\b/i.test(between);
  if (/\b(?:randomi[sz]ed|assigned|allocated)$/i.test(masked.slice(frame.start, frame.end))) return true;
  // "224 of them, all MRD-negative, were randomised"
  const inside = word.start >= frame.start && word.end <= frame.end;
  return inside && !/\b(?:who|that|which)\b/i.test(masked.slice(frame.start, word.start));
}

/** "Relapsed or refractory" and "first relapse" say whose figure it is, where people are counted. */
function isPatients(masked: string, word: Mention, mentions: Mention[]): boolean {
  if (word.value !== 'relapse') return false;
  // "The 271 relapsed adults who got it"
  if (/^\s(?:infants|babies|children|adults|patients|people)\b/i.test(masked.slice(word.end))) return true;
  return (
    word.manner === 'event' &&
    mentions.some((m) => m.slot === 'state' && m.start <= word.start && m.end >= word.end)
  );
}

/** "Blinatumomab" in "the infant blinatumomab trial". */
const isInName = (group: Mention, mentions: Mention[]): boolean =>
  group.value === 'blinatumomab' && standsInName(group, mentions);

/** The trial named last before the figure, or after it in the same clause; "…: what Interfant-99 had shown" takes nothing back. */
function studiesOf(masked: string, slice: Slice, mentions: Mention[]): { named: Mention[]; own: boolean } {
  const start = slice.quantities[0]?.start ?? 0;
  const end = slice.quantities.at(-1)?.end ?? 0;
  const named = mentions.filter((m) => m.slot === 'study');
  const own = named.filter(
    (m) =>
      m.start >= slice.start &&
      m.end <= slice.end + 1 &&
      (m.end <= start ||
        !/[:;]\s|—|,\s(?:which|who|whose|where|while|whereas|though|although)\b/.test(
          masked.slice(end, m.start),
        )),
  );
  // "E1910 enrolled #, TOWER as many": the one that is said before the figure.
  const before = own.filter((m) => m.end <= start);
  if (own.length > 0) return { named: before.length === 1 && own.length > 1 ? before : own, own: true };
  // Of several trials named before, the sentence does not say which.
  return { named: named.filter((m) => m.end <= start), own: false };
}

/** "Four of the infants", "15 of them": a part of those treated, never their number. */
function isPart(masked: string, slice: Slice): boolean {
  return slice.quantities.some((q) =>
    /^\s+of\s+(?:the|these|those|them|whom|our)\b/i.test(masked.slice(q.end)),
  );
}

/** "700 infants get ALL each year": how often, not how many took part. */
function isYearly(masked: string, slice: Slice): boolean {
  const after = masked.slice(slice.quantities.at(-1)?.end ?? 0, slice.end);
  return /^[^.;]{0,70}\b(?:(?<!\b(?:under|within|after|for|over|about) )(?:a|each|every|per) year(?! (?:old|of age|on|later|after|of treatment))|annually|yearly)\b/i.test(
    after,
  );
}

/** "…; with chemotherapy …", "(… v 5.1%), and immunotherapy", "…, while for chemotherapy alone it had slipped to": what comes there is another's. */
const NEXT_CLAUSE = /;\s|,\s(?:while|whereas)\s|^[^()]*\),\s/;

/** "Nil with blinatumomab and 4% in the comparison group": behind an "and" the group that follows the figure is its own. */
function behindOf(masked: string, slice: Slice, groups: Mention[]): Mention | undefined {
  const start = slice.quantities[0]?.start ?? 0;
  const end = slice.quantities.at(-1)?.end ?? 0;
  const joined = groups.some((m) => m.end <= start && JOINED.test(masked.slice(m.end, start)));
  if (!joined) return undefined;
  return groups.find((m) => m.start >= end && DIRECT.test(masked.slice(end, m.start)));
}

const JOINED =
  /(?:^,?\s(?:and|but|versus|vs\.?|against)|[,;]\s(?:while|whereas))\s(?:(?:only|just|about|around|roughly|nearly|almost|some)\s)*$/i;
const DIRECT = /^\s(?:(?:in|with|for|among|on|of|after|under)\s)?(?:the\s)?$/i;
