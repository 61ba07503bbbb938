/** Which of several mentions speaks of a figure: the nearest in its own slice, on the side that grammar prefers. */
import type { Mention } from '../mentions.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Slice } from './slices.ts';

/** Mentions of a slot that stand in a slice, or in the frame that holds its figure: "in nine countries doctors gave the drug to 30 babies". */
export function within(
  { start, end }: Slice,
  mentions: Mention[],
  slot: Mention['slot'],
  frame?: Mention,
): Mention[] {
  const from = frame?.manner === 'frame' ? Math.min(start, frame.start) : start;
  return mentions.filter((m) => m.slot === slot && m.start >= from && m.end <= end + 1);
}

/** A word that is part of a trial's name: "the adults of the infant blinatumomab trial" are adults. */
export function standsInName(word: Mention, mentions: Mention[]): boolean {
  return mentions.some(
    (m) =>
      m.slot === 'study' &&
      m.start <= word.start &&
      m.end >= word.end &&
      m.end - m.start > word.end - word.start,
  );
}

/** Characters between a mention and a slice's figures; 0 where they overlap. */
export function distance(slice: Slice, mention: Mention): number {
  return Math.min(...slice.quantities.map((q) => Math.max(0, mention.start - q.end, q.start - mention.end)));
}

/** The mention nearest to a slice's figures; the later of two at one distance. */
export function nearest(slice: Slice, mentions: Mention[]): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions)
    if (!best || mention.across || (!best.across && distance(slice, mention) <= distance(slice, best)))
      best = mention;
  return best;
}

const isCount = (quantity: Quantity): boolean =>
  quantity.form === 'count' || quantity.form === 'of' || quantity.form === 'number';

/** "Half of babies with KMT2A-rearranged ALL", "three cases of hypertension": who was counted, unless another frame says what was counted of them. */
const isWho = (frame: Mention): boolean => frame.value === 'KMT2A-share' || frame.value === 'enrolled';

/** The frame that holds one of the figures, the most telling first: a frame of many words before "# patients". */
export function frameOf(figures: Quantity[], frames: Mention[]): Mention | undefined {
  return frames
    .filter((m) => figures.some((q) => m.figure !== undefined && m.figure >= q.start && m.figure < q.end))
    .sort((a, b) => Number(isWho(a)) - Number(isWho(b)) || b.end - b.start - (a.end - a.start))[0];
}

/** "26 of 45 adults with Ph-positive disease had a complete remission", however much stands between. */
function predicateOf(masked: string, end: number, named: Mention[]): Mention | undefined {
  return named.find((m) => m.start >= end && !/[;:#]|\.\s|—/.test(masked.slice(end, m.start)));
}

const CIRCUMSTANCE =
  /\b(?:after|following|since|before|despite|until)\s(?:(?:a|an|the|their|any|first|that)\s){0,2}$/i;

const WHO_HAD =
  /\b(?:of|among|in|for)\s(?:(?:those|the|these|all|infants|babies|children|patients)\s){1,3}who\s(?:had\s|have\s)?$/i;

/** "Of those who relapsed, a third could be saved": of whom it is told, and not what befell them. */
function isPeople(masked: string, mention: Mention): boolean {
  return (
    WHO_HAD.test(masked.slice(0, mention.start)) &&
    !/^\s*(?:,\s)?(?:or|and)\b/i.test(masked.slice(mention.end))
  );
}

/** "Once the disease has come back, …": the relapse opens the clause before the outcome's. */
const ONCE = /(?:^|[.;:]\s)(?:but |and )?(?:once|when|if|where)\s[^,;.:#]{0,30}$/i;

/** "After relapse, # were alive": when the outcome was looked at, and not the outcome. */
function isCircumstance(masked: string, { value, start, end }: Mention): boolean {
  const head = masked.slice(0, start);
  if (value === 'relapse' && ONCE.test(head) && /^[^,;.:#]*,\s/.test(masked.slice(end))) return true;
  return (value === 'relapse' || value === 'HSCT') && CIRCUMSTANCE.test(head);
}

const TOLD_IN =
  /^(?:\s(?:after|at|within|by)\s(?:\S+\s){1,3})?\s*(?:(?:was|were|had|has|have|could|can|be|been|found|seen|detected|detectable|left|measured|observed|recorded|noted|needed|given|reached|achieved|obtained|there|at all|longer|again|\w+ly)\s+){0,6}(?:in|for|among|by|to)\s+(?:(?:the|only|just|about|another|a further|these|those|all)\s+){0,2}$/i;
const NO_PEOPLE =
  /^\s(?:[a-z-]+\s){0,2}?(?:countries|nations|hospitals|clinics|cent(?:re|er)s|sites|courses?|cycles?|groups|trials?|studies|years?|months?|weeks?|days?|wards?|cases of)\b/i;

/** An outcome that the words before a count tell of the people it counts. */
function isTold(masked: string, { end: told }: Mention, start: number, end: number): boolean {
  return told <= start && TOLD_IN.test(masked.slice(told, start)) && !NO_PEOPLE.test(masked.slice(end));
}

/** From a wording to the figure that a bracket behind it opens with: " at all (". */
const BRACKET = /^(?:\s(?!and\b|or\b|but\b|who\b|of\b|in\b|with\b)[a-z]+){0,3}\s*\($/i;

/**
 * The endpoint named in a slice. For counts only what happened to the people counted can be meant ("four infants
 * relapsed"), and it follows the figure; a measure's name ("whose survival …") says nothing of a count.
 */
export function endpointIn(
  masked: string,
  slice: Slice,
  endpoints: Mention[],
  all: Mention[],
): Mention | undefined {
  const at = slice.quantities[0]?.start ?? 0;
  const words = endpoints.filter(
    (m) => m.manner !== 'frame' && !(m.value === 'relapse' && m.end <= at && isPeople(masked, m)),
  );
  const outcomes = words.filter((m) => !isCircumstance(masked, m));
  const named = outcomes.length > 0 ? outcomes : words;
  const start = slice.quantities[0]?.start ?? 0;
  const end = slice.quantities.at(-1)?.end ?? 0;
  if (slice.quantities.every((q) => isCount(q))) {
    // "MRD-negative (16 patients) or with low levels …": a count alone in brackets says how many the words before them are.
    const label = all.filter(
      (m) => m.manner !== 'frame' && m.end <= start && !m.across && BRACKET.test(masked.slice(m.end, start)),
    );
    if (label.length > 0) return label.at(-1);
    const after = nearest(
      slice,
      named.filter(
        (m) =>
          m.manner === 'event' &&
          m.start >= end &&
          m.start - end < 60 &&
          !/[;#]/.test(masked.slice(end, m.start)),
      ),
    );
    // "The leukaemia came back in four of them", "no cells were found in 16 infants": told before the count, of whom it counts.
    const before = after
      ? undefined
      : named.findLast(
          (m) =>
            (m.manner === 'event' || slice.quantities.every((q) => q.form === 'of')) &&
            isTold(masked, m, start, end),
        );
    if (before) return before;
    // "Low MRD after the course: 12 infants": a label and its count. A count with its base is a share, and takes a share's names.
    return (
      after ??
      (slice.quantities.every((q) => q.form === 'of') ? predicateOf(masked, end, named) : undefined) ??
      nearest(
        slice,
        named.filter((m) => m.end <= start && /^[^:;.#]*:\s*$/.test(masked.slice(m.end, start))),
      )
    );
  }
  // "MRD response was striking: 93% became MRD-negative": what stands in the figure's own clause comes first.
  const label = named.find((m) => m.start >= end && /^\s*\($/.test(masked.slice(end, m.start)));
  if (label) return label;
  // A name behind a closing bracket is not that of a figure among others inside it.
  const alone = /\(\s*$/.test(masked.slice(0, start)) && /^\s*\)/.test(masked.slice(end));
  const open = named.filter(
    (m) =>
      alone ||
      m.end <= start ||
      (slice.base && slice.base === slice.quantities[0] && m.end <= end) ||
      !/^[^(]*\)/.test(masked.slice(slice.quantities[0]?.end ?? 0, m.start)),
  );
  const own = open.filter(
    (m) => !/[;:]\s|—/.test(m.end <= start ? masked.slice(m.end, start) : masked.slice(end, m.start)),
  );
  // "… who were MRD-negative, and #% of them were alive": a clause that has a predicate of its own needs none from before.
  const after = own.filter((m) => m.start >= end && m.manner === 'event' && !m.across);
  const here = own.filter(
    (m) =>
      m.start >= end || !/,\s(?:and|but|while|whereas)\s(?:\w+\s){0,2}$/.test(masked.slice(m.end, start)),
  );
  // "In E1910, whose patients were MRD-negative, #% were alive": the predicate that the figure is the subject of.
  const direct = after.find((m) => SUBJECT.test(masked.slice(end, m.start)));
  const apart = here.filter((m) => m.start >= end || !/,\s/.test(masked.slice(m.end, start)));
  return nearest(slice, direct ? apart : after.length > 0 ? here : own) ?? nearest(slice, open);
}

/** What stands between a figure and its predicate, if nothing but whose it is does. */
const SUBJECT =
  /^\s(?:of (?:\w+\s){1,4})?(?:(?:were|was|are|is|had|have|has|remained|stayed|been|still|\w+ly)\s){0,3}$/i;
