/**
 * Whether a figure's words leave open what it measures: "With chemotherapy, 66.", "It was 49.4% before.", "At four years:
 * 83%." Such a sentence says whose figure it is and when, and no more; what it is a figure of was said before it. One word
 * that is not known ("80% stayed at the ward") and the sentence speaks of something of its own.
 */
import type { Bound } from '../bind/bound.ts';
import type { Mention } from '../mentions.ts';
import { blot, type Span } from '../numbers/masks.ts';

/** What a sentence may name without saying what is measured. */
const WHOSE: ReadonlySet<Mention['slot']> = new Set([
  'group',
  'age',
  'genetics',
  'risk',
  'state',
  'study',
  'trial',
  'comparator',
  'anaphora',
]);

/** Words that say nothing of what is measured, in three kinds: small words, words for a figure, words for an earlier time. */
const SILENT: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its they their them there here we you i and or but so as also too again well of in at after with on for to by from among within under against without versus vs about than then not even ok yes oh',
    "was were is are be been being had has have did do does it's that's they're there's s re would seems stood stands became remained remains rose rises fell falls dropped climbed went goes came comes reached reaches improved amounted looks like give gives gave get gets got achieve achieves achieved yield yields yielded manage manages managed ended reported reports showed shows recorded produced posted logged american european british german dutch japanese international big large small earlier study trial",
    'rate rates figure figures share percentage percent proportion number numbers value values result results estimate estimates answer level total fact comparison counterpart equivalent baseline mark line odds chance',
    'only just around almost nearly roughly some still yet now today currently before previously formerly earlier later once back past past old new days used until respectively alone up down mere exactly precisely approximately more less fewer least most close short better over all both each overall what how which group groups arm arms cohort patients people drug treatment chemo others same corresponding comparable and/or half',
  ]
    .join(' ')
    .split(' '),
);

/** What may open a line before its sentence: a bullet, a clock time, a speaker. */
const OPENING =
  /^\s*["']?(?:[-*•–—]\s+|\d{1,2}[.:]\d{2}\s+|\d{1,2}[.)]\s+)?(?:(?:[A-Z]|[A-Z][A-Z .'-]+|(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b[^:"]{2,60}|[A-Z][a-z]+(?:\s[A-Z][\w-]+){0,2}|(?:A|a)nswer)\s?:\s*)?/;
/** What is said about the figure, not by it, begins here. */
const TAIL = /[,;:.!?"()[\]—]/;

/** Takes off a line's bullet, clock time or speaker, and the words that lead up to a quotation. */
export function withoutOpening(text: string): string {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const quoted = /^[^"]*[:,]\s*"/.exec(text)?.[0] ?? '';
  const length = Math.max(opening.length, quoted.length);
  return ' '.repeat(length) + text.slice(length);
}

/** "Chemotherapy alone had never got past 66%": as far as it came. */
const NEVER_PAST = /\bnever (?:got|gone|come|been|risen|climbed) (?:past|beyond|above|over)\b/i;

/** Whether words say nothing of what is measured, once what they name of patients, groups and times is taken out. */
export function isSilent(words: string): boolean {
  return (
    words
      .replace(NEVER_PAST, ' ')
      .toLowerCase()
      .match(/[a-z][a-z'/-]*/g) ?? []
  ).every((word) => SILENT.has(word));
}

/** The text with everything blotted out that only says whose figure it is, or when. */
export function withoutWhose(text: string, mentions: Mention[], times: readonly Span[]): string {
  return blot(text, [...mentions.filter((m) => WHOSE.has(m.slot)), ...times]);
}

/** Whether the words between `from` and `to` that hold the figures leave open what they measure. `masked` has figures as `#`. */
export function isBare(
  masked: string,
  [from, to]: readonly [number, number],
  figures: readonly Span[],
  mentions: Mention[],
  times: readonly Span[],
): boolean {
  const first = figures[0];
  const last = figures.at(-1);
  if (!first || !last) return false;
  const open = withoutWhose(from === 0 ? withoutOpening(masked) : masked, mentions, times);
  const head = open.slice(from, first.start);
  const inner = open.slice(first.start, last.end);
  const tail = open.slice(last.end, to).split(TAIL)[0] ?? '';
  return isSilent(head) && isSilent(inner) && isSilent(tail);
}

/** For each figure, whether its words and those of the figures before it leave open what they measure. */
export function unsaid(
  masked: string,
  bounds: Bound[],
  mentions: Mention[],
  times: readonly Span[],
): boolean[] {
  let open = true;
  return bounds.map(({ slice: { start, end, quantities }, endpoint }) => {
    const bare = isBare(masked, [start, end], quantities, mentions, times);
    open &&= bare || endpoint !== undefined;
    return bare && open;
  });
}
