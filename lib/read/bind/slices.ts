/**
 * Cuts a sentence into slices, one for each figure (or figure with its bracketed twin: "28 of 30 (93%)"), and says how
 * each slice hangs on the one before. What stands in a figure's slice binds it; what stands in another's does not.
 */
import type { Mention } from '../mentions.ts';
import { type Quantity, sameKind } from '../numbers/quantity.ts';

/**
 * from-to   "from A to B"                  compare  "A, compared with B"
 * list      "A and B", "A, B and C"        and      the next clause of the same sentence
 */
export type Link = 'from-to' | 'to-from' | 'compare' | 'list' | 'and' | 'first';

export interface Slice {
  quantities: Quantity[];
  start: number;
  end: number;
  link: Link;
  /** A head count that is the base of the share before it: "17% of the 30 infants". */
  base?: Quantity;
  /** The figure stands alone in brackets and repeats what the figure before it says in another form. */
  bracketed?: boolean;
}

const TWIN =
  /^[,\s]*(?:(?:[a-z-]+\s){0,4}[([]\s*(?:n\s*=\s*)?|(?:[a-z-]+\s){0,3}(?:[a-z-]+,?\s)?(?:or|that is,?|i\.e\.,?|which is|which makes)\s+)$/i;
const OF_BASE =
  /^\s+(?:(?:is|was|are|were|being)\s(?:the|that|a)\s(?:share|proportion|percentage|part|fraction|rate)\s)?(?:of|in|for|among|with|on)\s+(?:(?:the|these|those|all|our|its)\s+){0,2}(?:an?\s(?:\w+\s)?(?:cohort|group|series|sample)\sof\s)?$/i;
/** "… of all 482 infants was 47.0%": the head count belongs to the subject of the share that follows. */
const BASE_OF =
  /^(?![^#]*(?:[,;:]|\band\b|\bor\b|\b(?:of whom|because|since|hoping|whereas|while|when)\b))[^#]{4,110}$/i;
const PEOPLE =
  /^\s(?:[a-z-]+\s){0,3}?(?:infants?|bab(?:y|ies)|children|newborns?|patients|participants|people|adults|controls|cases)\b/i;
const LIST =
  /^[\s,]*(?:and|&|or|versus|vs?\.?|\/)?[\s,]*(?:about|around|just|only|nearly|almost|some|a|an|the|roughly)?\s*$/i;
const HEDGE =
  '(?:(?:about|around|just|only|nearly|almost|some|a|an|the|roughly|approximately|over|under|more|less|than|mere|at least)\\s+)*';
const FROM = new RegExp(`\\bfrom\\s+${HEDGE}$`, 'i');
const TO = new RegExp(`(?:\\bto|->|→)\\s+(?:reach\\s+|as\\s+(?:much|many|high)\\s+as\\s+)?${HEDGE}$`, 'i');
/** "From 19% in P9407 through 46.1% in Interfant-06 to 83.3%": a step on the way. */
const STEP = new RegExp(`\\b(?:via|through|by way of)\\s+${HEDGE}$`, 'i');
/** Where a clause may end, the surest first; within one kind the last before the next figure counts. */
const BREAKS = [
  /;\s/g,
  /:\s|—/g,
  /,?\s(?:while|whereas|but|although|though|because)\s/g,
  // "A hazard ratio of 0.41 in E1910 means that the risk of death was 59% lower"
  /,?\s(?:which\s)?(?:means|meaning|translat(?:es|ed|ing)|amounts?|corresponds?)\s(?:that|to|into)\s/g,
  /,\s(?:and|with|against)\s/g,
  /,\s/g,
  /\sand\s/g,
  // "… and 7.7 months with chemotherapy (HR 0.71)": the words before the bracket are the first figure's.
  /\s\((?=[^)]*$)/g,
  /\swith\s/g,
];
/** "93%, well above the 66% with chemotherapy": a figure that is known, and so what the one before is held against. */
const KNOWN =
  /\b(?:above|below|over|under|beyond|ahead of|up on|(?:more|less|fewer) than|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|topp(?:ed|ing)|beat(?:s|ing)?|outdoing)\s(?:the|those|that)\s$/i;
/** "Higher in babies who got the drug (93%) than in those who did not (66%)" */
const THAN =
  /\bthan\s(?=(?:with|without|in|on|for|among|after|under|before|of|the|those|historical|infants|babies|children|adults|patients|controls|chemo\w*|blina\w*|it|they)\b)(?!the\s*$)/i;
const COMPARATIVE =
  /\b(?:higher|lower|better|worse|poorer|longer|shorter|more|fewer|less|greater|larger|smaller|oftener|rarer|commoner|likelier|superior|inferior)\b[^.;]*$/i;
const PREPOSITION = /\s(?:in|across|of|from|among|for|to|at|by|on|after)\s/i;
const LAST_PREPOSITION = new RegExp(`${PREPOSITION.source}(?!.*${PREPOSITION.source})`, 'i');

/** Slices in order; together they cover the sentence. `masked` has each figure as a run of `#`. */
export function slice(masked: string, quantities: Quantity[], mentions: Mention[]): Slice[] {
  const slices: Slice[] = [];
  const comparators = mentions.filter(
    (mention) => mention.slot === 'comparator' && mention.value !== 'aside',
  );
  for (const quantity of quantities) {
    const current = slices.at(-1);
    const previous = current?.quantities.at(-1);
    if (!current || !previous) {
      slices.push({ quantities: [quantity], start: 0, end: masked.length, link: 'first' });
      continue;
    }
    const between = masked.slice(previous.end, quantity.start);
    const glossed = isGloss(previous, quantity, between) && !OF_OLD.test(masked.slice(quantity.end));
    if (current.quantities.length === 1 && (glossed || (TWIN.test(between) && isTwin(previous, quantity)))) {
      current.quantities.push(quantity);
      // "65.8% for historical controls (n = 214)": the bracket counts the group.
      if (/n\s*=\s*$/i.test(between)) current.base = quantity;
      continue;
    }
    const base = baseOf(previous, quantity, between, masked);
    if (base && current.quantities.length === 1) {
      current.quantities.push(quantity);
      current.base = base;
      continue;
    }
    const { link, cut } = cutBetween(masked, previous, quantity, comparators, current.link);
    current.end = cut;
    const bracketed =
      /[([]\s*$/.test(between) && /^\s*[)\]]/.test(masked.slice(quantity.end)) && isTwin(previous, quantity);
    slices.push({
      quantities: [quantity],
      start: cut,
      end: masked.length,
      link,
      ...(bracketed && { bracketed }),
    });
  }
  reverseOpening(slices, comparators);
  return slices;
}

/** "28 of 30 (93%)", "78% (88/113)", "16 (53%)": a count and a share of the same people. */
function isTwin(a: Quantity, b: Quantity): boolean {
  const share = (q: Quantity): boolean => q.form === 'percent' || q.form === 'fraction';
  const count = (q: Quantity): boolean => q.form === 'of' || q.form === 'count' || q.form === 'number';
  return (share(a) && count(b)) || (count(a) && share(b));
}

/** "Fewer than half (46 per cent)": the same share in words and in digits. */
function isGloss(a: Quantity, b: Quantity, between: string): boolean {
  const forms = [a.form, b.form];
  return forms.includes('fraction') && forms.includes('percent') && /^\s?\(\s*$/.test(between);
}

/** "93 in 100 (66 before)": no gloss, but the other group's. */
const OF_OLD = /^\s(?:before|earlier|previously|formerly|historically|then|without)\b/i;

/** The head count of two figures that is only the base of the other; undefined where neither is. */
function baseOf(previous: Quantity, next: Quantity, between: string, masked: string): Quantity | undefined {
  if (!isTwin(previous, next)) return undefined;
  const whole = next.form === 'number' && /^\s+of\s+the\s+$/i.test(between) && next.value >= 10;
  if ((next.form === 'count' || whole) && OF_BASE.test(between)) return next;
  const counted =
    (previous.form === 'count' && PEOPLE.test(between)) || /n\s*=\s*$/i.test(masked.slice(0, previous.start));
  return counted && next.form !== 'count' && BASE_OF.test(between) ? previous : undefined;
}

function cutBetween(
  masked: string,
  previous: Quantity,
  next: Quantity,
  comparators: Mention[],
  before: Link,
): { link: Link; cut: number } {
  const between = masked.slice(previous.end, next.start);
  const comparator = comparators.findLast((c) => c.start >= previous.end && c.end <= next.start + 1);
  if (comparator) return { link: 'compare', cut: comparator.start };
  const than = THAN.exec(between);
  if (than && COMPARATIVE.test(masked.slice(0, previous.end + than.index)))
    return { link: 'compare', cut: previous.end + than.index };
  const known = next.hedge === undefined ? KNOWN.exec(between) : null;
  if (known) return { link: 'compare', cut: previous.end + known.index };
  const opening = masked.slice(Math.max(0, previous.start - 40), previous.start);
  const to = TO.exec(between);
  if (FROM.test(opening) && to && between.length < 140)
    return { link: 'from-to', cut: previous.end + to.index };
  const step = STEP.exec(between);
  if (step) return { link: 'and', cut: previous.end + step.index };
  const from = FROM.exec(between);
  // "… from 49.4% to 81.6% and overall survival from 65.8% to 93.3%": the end of one pair is not the start of another.
  if (before !== 'from-to' && TO.test(opening) && from && between.length < 140)
    return { link: 'to-from', cut: previous.end + from.index };
  // "(95% confidence interval (CI) = 31-55%)"
  const joint = between.replace(/\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]/g, ' ');
  // "83.3%, nearly double the 44.0%": a multiple stands in no list with what it multiplies.
  if (LIST.test(joint) && previous.form !== 'fold' && next.form !== 'fold') {
    const versus = /versus|\bvs?\b/i.test(joint);
    // "85% (overall survival), 96.0% (disease-free survival)": the label in brackets is the first figure's.
    const label = /^\s*\([^()#]*\)/.exec(between);
    return { link: versus ? 'compare' : 'list', cut: previous.end + (label?.[0].length ?? 0) };
  }
  // "Nineteen of the babies, or 63%, needed immunoglobulin and five …": the comma closes what was put in.
  const closed =
    /,\s(?:or|that is|i\.e\.|which is)\s(?:\w+\s){0,2}$/.test(opening) && between.startsWith(', ') ? 1 : 0;
  const own = breakIn(between.slice(closed), sameKind(previous, next), closesPair(masked, previous));
  return { link: 'and', cut: previous.end + closed + own };
}

/** The figure closes a bracket that holds another before it: "(81.6% vs 49.4%)". */
function closesPair(masked: string, figure: Quantity): boolean {
  return /\([^()]*#[^()]*$/.test(masked.slice(0, figure.start));
}

function breakIn(between: string, alike: boolean, pairCloses: boolean): number {
  // The bracket that holds the figure before ends its slice: "DFS (81.6% vs 49.4%) as well as OS (93.3% …)".
  const closing = /^[^(]*\)/.exec(between);
  if (pairCloses && closing) return closing[0].length;
  // "93% (chemotherapy: 66%)": a bracket that opens with a label belongs to the figure behind it.
  const labelled = /\s?\([^()#;]{1,40}:\s$/.exec(between);
  if (labelled) return labelled.index;
  // "89.7% with chemotherapy alone among 1,440 children": whom both groups were of.
  const among = /\samong\s(?:all\s|the\s|a total of\s)*$/.exec(between);
  if (among) return among.index;
  // "After 43 months, relapse-free survival: 80% …": what is named before a colon is the next figure's.
  const named = /[,;]\s(?!(?:was|were|is|are)\b)[^,.;:()#]{2,60}:\s$/.exec(between);
  if (named) return named.index;
  const open = withoutBrackets(between);
  for (const kind of BREAKS) {
    const last = [...open.matchAll(kind)].at(-1);
    if (last) return last.index;
  }
  // "One month of immunotherapy … had a survival rate of 93%": a figure of another kind keeps no more than its noun.
  return (alike ? LAST_PREPOSITION : PREPOSITION).exec(between)?.index ?? between.length;
}

/** What stands in brackets that close again ends no clause. */
function withoutBrackets(between: string): string {
  return between.replace(/\([^()]*\)|\[[^[\]]*\]/g, (bracket) => '~'.repeat(bracket.length));
}

/** "Compared with 49.4% in Interfant-06, survival was 81.6%": the comparison opens the sentence. */
function reverseOpening(slices: Slice[], comparators: Mention[]): void {
  const [first, second] = slices;
  if (!first || !second || second.link !== 'and') return;
  const head = first.quantities[0] as Quantity;
  const opener = comparators.findLast((c) => c.end <= head.start);
  if (opener && opener.start < 12) second.link = 'compare';
}
