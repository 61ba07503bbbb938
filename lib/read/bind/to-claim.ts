/** Makes a claim of a bound figure: its place in the article, what the passage lends it, and why one may hold back. */
import type { Block } from '../article.ts';
import { isOfBystanders } from '../aside/bystanders.ts';
import { isOfLeukaemia, tellsOfPatients } from '../aside/patients-told.ts';
import { tellsOfTreated } from '../aside/shares-told.ts';
import type { Claim } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions.ts';
import { printedInterval } from '../numbers/interval.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Passage } from '../passage/context.ts';
import { recall } from '../passage/recall.ts';
import { isSpokenOf } from '../passage/spoken.ts';
import type { PlainText } from '../plain/normalise.ts';
import { unknownWords } from '../plain-words.ts';
import type { Sheet } from '../tables/sheet.ts';
import type { Bound } from './bound.ts';
import { isOfInfection } from './causes.ts';
import { changeOf } from './change.ts';
import { cyclesIn } from './cycles.ts';
import { bearingOn } from './own-clause.ts';
import { isUnreal } from './unreal.ts';

/** Where a sentence stands. */
export interface Place {
  block: Block;
  plain: PlainText;
  /** Length of the words put before a table cell's text. */
  lead: number;
  /** For a table cell: what its heads say. */
  sheet?: Sheet;
}

/** The claim of one figure; undefined for a figure of a table's heads. */
export function toClaim(
  quantity: Quantity,
  bound: Bound,
  /** The figure's words leave open what it measures. */
  bare: boolean,
  text: string,
  offset: number,
  mentions: Mention[],
  passage: Passage,
  place: Place,
  lexicon: Lexicon,
): Claim | undefined {
  const at = (index: number): number =>
    place.block.start + (place.plain.source[offset + index] as number) - place.lead;
  const start = at(quantity.start);
  if (start < place.block.start) return undefined;
  const end = at(quantity.end - 1) + 1;
  const { endpoint, group, time, opposite, manner } = bound;
  const claim: Claim = {
    quantity,
    text: place.block.text.slice(start - place.block.start, end - place.block.start),
    start,
    end,
    opposite,
    manner,
    ...(endpoint && { endpoint }),
    ...(group && { group: bound.twoGroups ? { ...group, from: 'inherited' as const } : group }),
    ...(bound.arm && { arm: bound.arm }),
    ...(bound.taken && { taken: bound.taken }),
    ...(bound.each && { each: bound.each }),
    ...(time && { time }),
    ...(bound.denominator && { denominator: bound.denominator }),
    ...(bound.closing && { closing: bound.closing }),
    ...(place.lead > 0 && { inCell: true as const }),
    unknown: unknownWords(text, quantity.start, mentions, place.lead),
    saysTrial: mentions.some((m) => m.slot === 'trial'),
    onSubject: passage.onSubject && !passage.otherSubject,
    sentence: { start: Math.max(place.block.start, at(0)), end: at(text.trimEnd().length - 1) + 1 },
  };
  if (isSpokenOf(text, quantity)) claim.spoken = true;
  if (place.lead === 0 && (tellsOfPatients(quantity, text) || tellsOfTreated(quantity, text)))
    claim.ofPatients = true;
  if (isAdrift(bound, mentions, passage) || isOfLeukaemia(quantity, text)) claim.adrift = true;
  for (const slot of ['age', 'genetics', 'risk', 'state'] as const) {
    const own = bound[slot] ?? (slot === 'risk' ? undefined : passage[slot]);
    if (own) claim[slot] = own;
  }
  const trials =
    bound.trials ??
    (passage.trials?.from === 'inherited' || passage.trials?.value.length === 1 ? passage.trials : undefined);
  if (trials) claim.trials = trials;
  if (bound.slice.base === quantity) {
    // "214 historical controls" are a group and its number; other heads may be any part of a trial's patients.
    const controls = /^\S+\s(?:historical|earlier|previous|past)?\s?(?:controls|patients|infants)\b/i.exec(
      text.slice(quantity.start, quantity.start + 60),
    )?.[0];
    const group =
      controls && /historical|earlier|previous|past|controls/i.test(controls) ? controls : claim.text;
    claim.endpoint = { value: 'enrolled', from: 'stated', text: group };
    claim.opposite = false;
    claim.manner = 'frame';
  }
  // "Two thirds of them", of relapses: when they came, not how many children had one.
  if (claim.denominator?.value === 'relapses' && claim.endpoint?.value === 'relapse')
    claim.endpoint = { ...claim.endpoint, value: 'relapse-timing' };
  // "4 infections, 1 child with high blood pressure": the second number has a noun of its own.
  if (
    claim.endpoint?.value.startsWith('SAE-') &&
    /#$/.test(claim.endpoint.text) &&
    !/\bin #+$/.test(claim.endpoint.text) &&
    quantity.unit !== undefined
  ) {
    const { endpoint: _, ...rest } = claim;
    return rest;
  }
  const interval = printedInterval(quantity, text);
  if (interval) {
    const [from, until] = [at(interval.start), at(interval.end - 1) + 1];
    const printed = place.block.text.slice(from - place.block.start, until - place.block.start);
    claim.interval = { ...interval, start: from, end: until, text: printed };
  }
  const change = changeOf(quantity, bound, text, mentions);
  if (change) claim.change = change;
  if (claim.endpoint && isOfInfection(text, claim.endpoint.value, passage.hints)) {
    claim.endpoint = { ...claim.endpoint, value: 'infection-death' };
    claim.opposite = false;
    claim.reserve = 'two-readings';
  }
  recall(claim, bound, bare, mentions, passage, text, lexicon);
  readRemission(claim);
  const cycles = cyclesIn(text.slice(bound.slice.start, bound.slice.end));
  if (cycles !== undefined) claim.cycles = cycles;
  const other = mentions.find((m) => m.slot === 'other');
  const part = mentions.findLast((m) => m.slot === 'subgroup' && m.start < bound.slice.end);
  if (part) claim.part = text.slice(part.start, part.end);
  if (other) claim.other = text.slice(other.start, other.end);
  const parted = [...(place.sheet?.rows ?? []), ...(place.sheet?.columns ?? [])].some(
    (label) => label.strange === 'part',
  );
  const reserve = reserveOf(bound, mentions, passage, text) ?? (parted ? 'subgroup' : undefined);
  if (reserve) claim.reserve = reserve;
  return claim;
}

/** Whether neither the sentence nor its passage speaks of the drug, of infants or of a trial that is held. */
function isAdrift(bound: Bound, mentions: Mention[], passage: Passage): boolean {
  // Of two figures set against each other one is taken for the drug's: that is no word of it.
  const named = bound.group?.text ? bound.group : undefined;
  if (bound.trials ?? named ?? passage.trials ?? passage.group ?? passage.state) return false;
  if (passage.age?.value === 'infants' || (passage.last ?? passage.before)) return false;
  return !mentions.some((m) => m.slot === 'subject' || (m.slot === 'age' && m.value === 'infants'));
}

/**
 * "83% in remission" or with no sign of the disease four years on are those who never relapsed, not those whom treatment
 * first put into remission. What a test found so late nobody reported: such words confirm, and refute nothing.
 */
function readRemission(claim: Claim): void {
  const { endpoint, time, manner } = claim;
  if (!endpoint || manner === 'frame' || !time || time.value < 12) return;
  const clear = endpoint.value === 'MRD-negative' && time.from !== 'inherited' && CLEAR.test(endpoint.text);
  if (clear) claim.reserve = 'two-readings';
  if (clear || (endpoint.value === 'CR' && /\bin (?:complete |full )?remission$/i.test(endpoint.text)))
    claim.endpoint = { ...endpoint, value: 'DFS' };
}

const CLEAR =
  /^(?!.*\b(?:MRD|residual|measurable|detectable)\b).*\b(?:signs?|traces?|hint|evidence|no (?:more )?(?:leuk|cancer|disease))/i;

const LIVED_FOR =
  /^\w+[^.;]{0,80}\b(?:lived|survived|live|survive)\b[^.;]{0,20}\bfor\b[^.;]{0,25}\b(?:years?|months?)\b/i;

/** "A third lived more than 300 km away": where, not whether. */
const LIVED_AT =
  /\blived? (?:(?:more|less) than \d+ (?:km|kilomet|mile|hour|minute)|in\b|near\b|within\b|far\b|close\b|next\b|abroad)/i;

/** "Relapsed or were lost to the disease": more than relapse, in words that the lexicon does not know. */
const OR_MORE = /^(?:\sof (?:the |their )?\w+)?,?\s(?:or|and\/or)\s(?!(?:refractory|relaps|recur|not\b))/i;

function reserveOf(
  bound: Bound,
  mentions: Mention[],
  passage: Passage,
  text: string,
): Claim['reserve'] | undefined {
  const inSlice = (slot: Mention['slot']): boolean =>
    mentions.some((m) => m.slot === slot && m.start >= bound.slice.start && m.end <= bound.slice.end);
  const figure = bound.slice.quantities[0]?.start ?? 0;
  // "… does not mean 93% are cured": a denial that holds the figure itself.
  const justDenied = mentions.some((m) => m.slot === 'denial' && m.start <= figure && m.end > figure);
  if (passage.deniedNext || justDenied || inSlice('denial')) return 'denied';
  // What a trial plans to do is told of Interfant-21 by its name, and of no other.
  const planned = bound.endpoint?.value.startsWith('planned') ?? false;
  if (planned && /\bInterfant[-\s]21\b/.test(text) && !passage.asked) return undefined;
  if (passage.asked || isUnreal(mentions, figure, text)) return 'unreal';
  // "Half of them lived for about six years" tells a median, and no survival at a time.
  if (bound.loose) return 'two-readings';
  if (bound.slice.quantities[0]?.form === 'fraction' && LIVED_FOR.test(text.slice(figure)))
    return 'two-readings';
  const { endpoint, endpointAt = text.length } = bound;
  if (endpoint?.value === 'relapse' && OR_MORE.test(text.slice(endpointAt + endpoint.text.length)))
    return 'two-readings';
  if (bound.endpoint?.value === 'OS' && LIVED_AT.test(text.slice(figure, bound.slice.end)))
    return 'two-readings';
  if (inSlice('subgroup') || mentions.some((m) => m.slot === 'subgroup' && m.start < figure))
    return 'subgroup';
  if (mentions.some((m) => m.slot === 'endpoint' && m.value === 'planned-enrolment')) return 'unreal';
  // "The Italian study LAL2317", "MLL-10 in Japan": what is said of a trial named in the figure's own part is its own.
  const named = mentions.some((m) => m.slot === 'study');
  const own = bound.trials?.from === 'stated';
  const bearing = bearingOn(bound, mentions, text);
  const away = bearing.some((m) => m.slot === 'elsewhere' && (m.value !== 'place' || !own));
  // Nobody had the drug then.
  if (
    passage.past &&
    !own &&
    !named &&
    !(bound.group?.from === 'stated' && bound.group.value === 'blinatumomab')
  )
    return 'elsewhere';
  // "The Italian study LAL2317: 71% and 65%": the second figure is of the trial that the sentence names, too.
  const told = bound.trials?.from === 'construction' && bound.trials.value.length === 1;
  if (away || (passage.elsewhere && !own && !told)) return 'elsewhere';
  if (bearing.some((m) => m.slot === 'other') || passage.otherSubject) return 'other-subject';
  if (bound.slice.quantities.some((q) => isOfBystanders(q, text))) return 'other-subject';
  return undefined;
}
