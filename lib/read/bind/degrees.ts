/**
 * Degrees of residual disease told in one breath: "MRD was negative in 16 (53%), low in 12 (40%) and high in 2 (7%)",
 * "16 were negative and 12 low", "sixteen had none, twelve a little, two had more". The words that say which degree
 * stand bare beside the count; that MRD is meant was said before, in this sentence or of the figure before it.
 */

import type { Quantity } from '../numbers/quantity.ts';
import { type Bound, filled } from './bound.ts';
import { lastCounts, totalOf } from './degree-totals.ts';

const MRD =
  /\bMRD\b|(?:residual|detectable|measurable) (?:disease|leuk(?:ae|e)mia|cancer)|\b(?:leuk(?:ae|e)mi(?:a|c)|cancer(?:ous)?|malignant) cells?\b|\btraces? of (?:the )?(?:leuk(?:ae|e)mia|disease|cancer)\b/i;
/** Something was looked for: then words for finding tell a degree, too. */
const LOOKED = /\bmarrow\b|\bsensitive (?:[a-z]+ )?tests?\b|\b(?:measurable|detectable|undetectable)\b/i;
const FINDS = /\b(?:f[io]u?nd|see|seen|detect\w*|measur\w*|undetectable|trace[sd]?)\b/i;
/** About three sentences. */
const REACH = 240;
/** Who looks, and could have found something. */
const LOOKER = '(?:we|they|you|it|anyone|anybody|doctors|scientists|tests?|the (?:[a-z-]+ ){0,2}[a-z]+)';
const SEE = '(?:find|see|detect|measure|pick up|spot|trace)';
const SEEN = '(?:found|seen|detected|measured|picked up|traced)';
const DEGREES: [degree: string, words: string][] = [
  [
    'MRD-negative',
    `negative|neg\\.?|undetectable|none(?: at all| (?:that )?${LOOKER} could ${SEE})?|(?:no|not a) trace|no (?:measurable |detectable |residual |visible |sign of )?(?:leuk(?:ae|e)mia|disease|cancer)(?: cells)?|nothing(?: at all| whatsoever| measurable| left| detectable)?(?: to ${SEE}(?: at all)?| (?:that )?${LOOKER} could ${SEE}| (?:could be |was )${SEEN})?|(?:completely|totally|entirely|fully|wholly) clear|(?:could|did) ?(?:not|n't|no longer) ${SEE}(?: (?:anything|any|a thing|one|it|them|a (?:single )?(?:one|cell|trace)|even one))?(?: at all)?`,
  ],
  [
    'MRD-low',
    'low|(?:very |a )?(?:few|little)(?: of (?:it|them))?|close(?: to it)?|(?:nearly|almost) (?:so|there|clear)|hardly any(?:thing)?|next to (?:nothing|none)|almost (?:nothing|none)|(?:faint |slight |tiny )?traces?|(?:barely |hardly |scarcely )?a (?:trace|little(?: bit)?|whisper|hint|speck|touch|(?:very )?small number|tiny (?:bit|amount|number))|(?:the |a |an )?(?:faintest|tiniest|merest|slightest|barest|smallest|faint|bare|mere) (?:traces?|hints?|whispers?|bit|amounts?)(?: of (?:it|them))?|so (?:little|few)(?: (?:of (?:it|them)|(?:that )?[a-z ]{3,40}(?:measur|detect|count|f[io]nd|s[ae]e|register)[a-z]*(?: (?:it|them))?))?|(?:very |extremely )low levels?(?: of it)?',
  ],
  [
    'MRD-high',
    "high|(?<!(?:\\d|#|\\b[a-z]+(?<!had|have|showed|was|were|with|still|have|left)) )more(?: than (?:that|(?:we|they|you|the doctors|anyone|anybody)(?: would|'d| had)? (?:like[d]?|hope[d]?(?: for)?|want(?:ed)?)))?|a lot|plenty|not get (?:that|so|as) (?:far|low)|not (?:reach|make|manage) (?:it|that|this)|above (?:that|the|this) (?:line|threshold|level|mark|limit|cut-?off)",
  ],
];
const WORD = `(${DEGREES.map(([, words]) => words).join('|')})`;
const BARE = '(negative|undetectable|low|high)';
/** "MRD after the course: negative 53%, low 40%, high 7%": a label with its figures. */
const LABEL =
  /(?:^|[:,;—(]\s?|\band\s)(?:MRD[- ])?(negative|neg\.?|undetectable|low|high)(?:\s(?:MRD|levels?))?[:,=]?\s$/i;
/** "Very low levels in 12" */
const LEVELS_IN =
  /\b(low|few|high) (?:levels?|amounts?|numbers?|MRD)(?: of (?:it|MRD|disease|cells))? in (?:only |just |another |a further )?$/i;
/** "Two were not", "2 of 30 neither", of babies that were negative or low. */
const REST =
  /^(?:\s\([^)]*\))?(?:\s(?:infants|babies|children|patients|others?))*(?:\s\([^)]*\))?\s(?:(?:were|was|had|did) not|weren't|didn't|had neither|neither)(?=\s*(?:[.,;)]|$))/i;
/** "Leaving two who did not get down to that level", "the remaining two did not get that far", "in the other 2 it was higher" */
const LEFT =
  /\b(?:leaving|leaves|left|the (?:other|remaining)|remaining|all (?:but|except))\s(?:just |only )?$/i;
const LEFT_OUT =
  /^(?:\s(?:infants|babies|children|patients))*(?:\s\([^)]*\))?,?(?:\s(?:who|that|in whom|for whom|where))?\s(?:(?:it|this|that|the (?:drug|course|level|MRD))\s)?(?:(?:did|had|was|were|has|have) not|didn't|hadn't|wasn't|weren't|not|(?:was|were) (?:higher|above|more)|had (?:higher|more))\b/i;
const IN_SOME = /(?:^|[;,:]\s|\band\s|\bbut\s)in (?:the (?:other|remaining) |only |just )?$/i;
const HIGHER =
  /^(?:\s(?:infants|babies|children|patients))*,?\s(?:it|this|that|the level|levels|MRD) (?:was|were|stayed|remained) (?:still |too )?(?:high|higher|above)\b/i;
/** "Nothing was found in 16", "they could find nothing at all in 16 babies and very little in a further 12" */
const FOUND_IN = new RegExp(
  `\\b(?:(nothing|none|no trace|not a trace)(?: at all| whatsoever| more)?(?: (?:was|were|could be) ${SEEN})?|(very little|hardly any(?:thing)?|next to nothing|almost nothing|(?:only |just )a few|(?:only |just )?(?:a |the )?(?:faint(?:est)? |tiny |slight )?traces?|(?:only |just )?a (?:very )?(?:tiny|small) (?:amount|number|bit))(?: (?:was|were|could be) ${SEEN})?) in (?:only |just |another |a further |the (?:other |remaining )?)?$`,
  'i',
);
const OR_LOW =
  /\b(?:or|and|either)\b[^.]*\b(?:low|few|little|traces?|barely|hardly|almost)\b|\b(?:low|few|little)\b[^.#]*#|#[^.#]*\blow\b/i;
const BEFORE = new RegExp(
  `(?<!\\bor (?:had )?)\\b${BARE} in (?:only |just |another |a further |the (?:other |remaining )?)?$`,
  'i',
);
/** What may stand between a count and its degree: "of thirty babies had only …", "others, there was". */
const UNTIL =
  '(?:\\s\\([^)]*\\))?(?:\\sof (?:the\\s)?(?:thirty|30|them|these))?(?:\\s(?:infants|babies|children|patients|others?|more|further))*(?:\\sin (?:the|this|that|our) (?:study|trial))?(?:\\s\\([^)]*\\))?,?(?:\\s(?:truly|really|fully|still))?(?:\\s(?:it|they|we|you|doctors|tests?|the (?:[a-z-]+ ){0,2}[a-z]+)(?:\\s(?:only|just|still))?(?=\\s(?:found|saw|showed|detected|could|did|had)\\b)(?:\\s(?:found|saw|showed|detected))?)?(?:\\s(?:(?:were|was|had|have|as|did|showed|with|that|there|only|just|still|stayed|remained|left|truly|really|down to)\\s?){1,4})?';
const AFTER = new RegExp(
  `^(?!\\smore\\s*(?:[.,;:)]|$))${UNTIL}\\s?(?<=[\\s,])${WORD}(?=\\s*(?:[.,;:)+=]|$|and\\b|in the rest|left\\b|of it|after\\b|afterwards\\b|following\\b|once\\b|(?:were|was|could be)\\s(?:found|seen|detected|measured|left|there)\\b))`,
  'i',
);
const SPACED =
  /^(?:\s\([^)]*\))?\s(negative|neg\.?|undetectable|low|high)(?=\s*(?:[.,;:)+=]|$|and\b|in the rest|after\b))/i;

/** Whether a bare number may count one degree of residual disease; `earlier`: the text before the sentence. */
export function isDegree(quantity: Quantity, text: string, earlier = ''): boolean {
  if (quantity.decimals > 0) return false;
  const said = MRD.test(text.slice(0, quantity.start)) || speaksOfMrd(earlier);
  if (said && (isRest(text, quantity) || isTotal(text, quantity, earlier))) return true;
  const degree = degreeOf(text, quantity.start, quantity.end);
  if (degree === undefined) return false;
  return (
    said || isInThose(text, quantity.start) || isLookedFor(degree, text.slice(0, quantity.start), earlier)
  );
}

/** "We looked in the bone marrow. In sixteen we could find nothing." */
const isLookedFor = (degree: string | undefined, head: string, earlier: string): boolean =>
  degree !== undefined && FINDS.test(degree) && LOOKED.test((earlier + head).slice(-REACH) + degree);

/** "In twelve there was next to nothing." */
function isInThose(text: string, start: number): boolean {
  return /(?:^|[,;]\s|\band\s)in (?:only |just |another |the (?:other |remaining ))?$/i.test(
    text.slice(0, start),
  );
}

/** Those who are left when the ones with none or little are counted. */
function isRest(text: string, { start, end }: Quantity): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (LEFT.test(before) && LEFT_OUT.test(after)) || (IN_SOME.test(before) && HIGHER.test(after));
}

/** Whether the words just before a sentence speak of residual disease. */
const speaksOfMrd = (before: string): boolean => MRD.test(before.slice(-REACH));

/** The degree that words for a quantity's number stand for. */
const degreeNamed = (words: string | undefined): string | undefined =>
  words && DEGREES.find(([, known]) => new RegExp(`^(?:${known})$`, 'i').test(words))?.[0];

/** "16 had none and 12 had very few. That's 28." */
function isTotal(text: string, quantity: Quantity, earlier: string): boolean {
  if (totalOf(text, quantity) === undefined) return false;
  const said = earlier.slice(-REACH);
  return areBoth(lastCounts(said).map(({ start, end }) => degreeNamed(degreeOf(said, start, end))));
}

/** Those without any, and those with little. */
const areBoth = ([none, little]: (string | undefined)[]): boolean =>
  none === 'MRD-negative' && little === 'MRD-low';

/** "16 neg + 12 low = 28/30" */
function isSum(bounds: Bound[], index: number): boolean {
  const [a, b] = [bounds[index - 2], bounds[index - 1]];
  const value = (bound: Bound | undefined): number => bound?.slice.quantities[0]?.value ?? Number.NaN;
  return (
    a?.endpoint?.value === 'MRD-negative' &&
    b?.endpoint?.value === 'MRD-low' &&
    value(a) + value(b) === value(bounds[index])
  );
}

/** What the figure adds up, or leaves, of the counts before it: in its sentence, or where it is the first in those before. */
function totalTold(masked: string, bounds: Bound[], index: number, said: string): string | undefined {
  const figure = bounds[index]?.slice.quantities[0];
  if (!figure) return undefined;
  const counted = bounds.slice(0, index).filter(({ slice }) => slice.quantities[0]?.form !== 'percent');
  const both =
    index === 0
      ? isTotal(masked, figure, said)
      : areBoth(counted.slice(-2).map(({ endpoint }) => endpoint?.value));
  return both ? totalOf(masked, figure) : undefined;
}

/** Gives figures the degree that stands bare beside them. `masked` has the figures as `#`; `said`: the text before. */
export function bindDegrees(masked: string, bounds: Bound[], said: string): void {
  const isMrd = (told: { endpoint?: { value: string } } | undefined): boolean =>
    told?.endpoint?.value.startsWith('MRD') ?? false;
  for (const [index, bound] of bounds.entries()) {
    const first = bound.slice.quantities[0];
    const before = bounds[index - 1];
    if (!first) continue;
    const head = masked.slice(0, first.start);
    const degree = degreeOf(masked, first.start, first.end);
    const told =
      (before ? isMrd(before) : speaksOfMrd(said)) || MRD.test(head) || isLookedFor(degree, head, said);
    if (!told) continue;
    const endpoint =
      (isSum(bounds, index) && 'MRD-negative-or-low') ||
      totalTold(masked, bounds, index, said) ||
      degreeNamed(degree) ||
      (IN_SOME.test(head) && HIGHER.test(masked.slice(first.end)) && 'MRD-high') ||
      ((REST.test(masked.slice(first.end)) || isRest(masked, first)) &&
        OR_LOW.test((said + masked.slice(0, first.start)).slice(-REACH)) &&
        'MRD-high');
    if (!endpoint || (bound.endpoint && !/^(?:MRD|enrolled)/.test(bound.endpoint.value))) continue;
    // What the lexicon reads in full ("had no detectable disease") is said, and needs no guess.
    const inFull = bound.endpoint?.from === 'stated' && bound.manner === 'event';
    if (inFull && bound.endpoint?.value === endpoint) continue;
    bound.endpoint = filled(endpoint, 'construction', degree ?? '');
    bound.opposite = false;
    bound.manner = 'frame';
  }
}

function foundIn(before: string): string | undefined {
  const [, none, little] = FOUND_IN.exec(before) ?? [];
  return none ?? little?.replace(/^(?:only|just) /i, '');
}

function degreeOf(text: string, start: number, end: number): string | undefined {
  const after = text.slice(end);
  return (
    BEFORE.exec(text.slice(0, start))?.[1] ??
    LEVELS_IN.exec(text.slice(0, start))?.[1] ??
    foundIn(text.slice(0, start)) ??
    LABEL.exec(text.slice(0, start))?.[1] ??
    AFTER.exec(after)?.[1] ??
    SPACED.exec(after)?.[1]
  )?.toLowerCase();
}
