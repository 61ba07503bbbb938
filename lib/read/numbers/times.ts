/** Time points and windows that qualify a figure: "two-year", "at 24 months", "within a year of diagnosis". */
import { listedTimes, noteTimes } from './note-times.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';

export interface TimeMention {
  start: number;
  end: number;
  months: number;
}

const N = `(?:${NUMBER}|half a(?=[\\s-]decade)|an?)`;
const UNIT = '(?:years?|yrs?|months?|mos?|y|decades?)';
/** What a time adjective stands before when it says how far an estimate reaches. */
const OUTCOME =
  '(?:(?:estimated|projected|actuarial|probability|rates?|cumulative|overall|survival|surviv\\w*|disease|event|relapse|progression|leuk\\w*|OS|DFS|EFS|RFS|PFS|outcomes?|mark|point|estimates?|figures?|results?|alive|incidence|CIR|cure|risk|chance)\\b)';
const START =
  '(?:[\\s-]+(?:(?:the|their|initial|first|starting|start of|beginning|end of|being)\\s+)*(?:diagnos\\w*|treatment|therapy|randomi[sz]ation|enrol\\w*|infusion|entry|study|trial|birth|relapse))';
/** "after diagnosis", "of diagnosis", "on", "down the line": what makes a length of time a time point. */
const ORIGIN = `(?:'s?\\s+time\\b|\\s+(?:(?:after|from|following|since|post|into)${START}?|of${START}|on\\b(?![\\s-]+(?:the|a|blina\\w*|chemo|standard|treatment|average|\\w+therapy))|later|out(?!\\s(?:of|in|on|at)\\b)|down the (?:line|road|track)))`;
/** Those who lived on: how long they did is when they were counted, if it is no length that was measured. */
const LIVED =
  '(?:surviv(?:e[sd]?|ing|al)|alive|liv(?:e[sd]?|ing)|(?:made|mak(?:e|es|ing)) it)\\s(?:(?:past|beyond|to|through|until|another)\\s(?:the\\s)?)?';
const MEASURED = '(?!\\s(?:on average|longer|more|less)\\b|\\s\\(median)';
const FORMS: RegExp[] = [
  // "two-year and four-year survival": the first of two
  new RegExp(
    `\\b(${NUMBER})[\\s-](${UNIT})(?=\\s(?:and|or)\\s${NUMBER}[\\s-]${UNIT}[\\s-]+(?:[a-z-]+[\\s,]+){0,2}?${OUTCOME})`,
    'gi',
  ),
  // "two-year disease-free survival", "2-y DFS", "24-month overall survival"
  new RegExp(`\\b(${NUMBER})[\\s-](${UNIT})[\\s-]+(?=(?:[a-z-]+[\\s,]+(?:and\\s+)?){0,2}?${OUTCOME})`, 'gi'),
  // "at two years", "within a year of diagnosis", "after 24 months", "by four years", "during the two-year course of therapy"
  new RegExp(
    `\\b(?:at|after|within|inside|by|beyond|past|over|in|during|for)\\s+(?:(?:the|their|its|a|about|roughly|some|around|only|just|least|as (?:many|long) as|full)\\s+){0,2}(?:(?:first|initial|next)\\s+)?(${N})[\\s-](${UNIT})\\b(?![\\s-]*(?:old|of (?:age|life|median|follow)|period|ago|study\\b|programme|history|project|trial\\b))${ORIGIN}?`,
    'gi',
  ),
  // "two years after diagnosis", "two years on", "24 months later"
  new RegExp(`\\b(${N})[\\s-](${UNIT})${ORIGIN}(?![\\s-]*(?:age|life))`, 'gi'),
  // "a four-year 83.3%"
  new RegExp(`\\b(${NUMBER})-(${UNIT})[\\s-](?=\\(?\\d+(?:\\.\\d+)?\\s?(?:%|per\\s?cent))`, 'gi'),
  // "survived beyond five years", "the probability of surviving five years", "survival through two years"
  new RegExp(`(?<=\\b${LIVED})(${N})[\\s-]((?:years?|decades?))\\b${MEASURED}`, 'gi'),
  // "at year five"
  new RegExp(`\\b(?:at|by|after|through)\\s+(year|month)\\s+(${NUMBER})\\b(?!\\s?(?:%|per\\s?cent))`, 'gi'),
  // "in the first two years", "the first year of treatment"
  new RegExp(`\\b(?<!their )(?:first|initial)\\s+(?:(${NUMBER})\\s+)?(${UNIT})\\b(?!\\s+of\\s+life)`, 'gi'),
];

/** Finds the times in a sentence's plain text, longest reading first, none overlapping. */
export function findTimes(text: string): TimeMention[] {
  if (!/year|month|yr|decade|anniversary|birthday|\bmos?\b|\dy\b|[\s-]y\b/i.test(text)) return [];
  const found: TimeMention[] = [];
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (isMedian(text.slice(0, start), match[0]) || /\bhalf\s$/i.test(text.slice(0, start))) continue;
      const opens =
        /^(?:by|over)\b/i.test(match[0]) && OPENS.test(text.slice(0, start)) && GOES_ON.test(text.slice(end));
      if (
        !(opens || startsLikeTime(match[0])) ||
        found.some((other) => start < other.end && other.start < end)
      )
        continue;
      const [, first = '', second = ''] = match;
      const months = /^(?:year|month)$/i.test(first) ? toMonths(second, first) : toMonths(match[1], second);
      if (months !== undefined) found.push({ start, end, months });
    }
  found.push(...anniversaries(text));
  for (const { start, end, amount, unit } of [...listedTimes(text), ...noteTimes(text)]) {
    const months = toMonths(amount, unit);
    const known = found.some((other) => start < other.end && other.start < end);
    if (months !== undefined && !known) found.push({ start, end, months });
  }
  found.push(...elliptic(text, found));
  return found.sort((a, b) => a.start - b.start);
}

const RANKS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };
const ANNIVERSARY =
  /\b(first|second|third|fourth|fifth|sixth)\s(?:anniversary|birthday)(?:\s(?:of|after|from|since)\s(?:(?:their|the|being|initial)\s)*diagnos\w+|(?=\s(?:of|after)\streatment))/gi;
/** "Within a year of diagnosis; by the second anniversary": of the diagnosis that the sentence has named. */
const SAME_ANNIVERSARY =
  /(?<=\bdiagnos[^.]*)\b(?:by|at|before|until|to|past)\s(?:the|their|that)\s(first|second|third|fourth|fifth|sixth)\sanniversary(?!\s(?:of|after|from|since)\b)/gi;

/** "63% in the first year and 49% in the second" */
const NEXT_YEAR =
  /(?<=\bfirst year\b(?:[^.;]|\.(?=\d))*)\bin the (second|third|fourth|fifth|sixth)(?=\s*(?:[,.;)]|$|and\b))/gi;

/** "Their second anniversary after diagnosis"; a birthday alone tells an age. */
function anniversaries(text: string): TimeMention[] {
  return [ANNIVERSARY, SAME_ANNIVERSARY, NEXT_YEAR]
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      months: (RANKS[(match[1] as string).toLowerCase()] ?? 0) * 12,
    }));
}

/** "A median survival of 36.5 months after blinatumomab": a length that is itself the result. */
function isMedian(before: string, words: string): boolean {
  if (/^(?:after|within|by|beyond|past)\b/i.test(words)) return false;
  const median = /\bmedian\b[^.;]{0,110}$/i.test(before);
  // "They lived a median 7.7 months on it"
  if (/\bmedian\s$/i.test(before) && /^[\d.]+\s/.test(words)) return true;
  if (/^(?:at|over|in|during|for)\b/i.test(words)) return median && /\d\.\d/.test(words);
  return (
    median &&
    /\b(?:of|was|is|for|to|at|lasted|reached)\s+(?:(?:about|around|just|only|nearly|almost|over|under|some)\s+)*$/i.test(
      before,
    )
  );
}

/** "46.1% at six in Interfant-06", "after four it is 93.3%", "90% in the first two", "at six 46.1%": and no "six in ten". */
const ELLIPTIC = new RegExp(
  `\\b(?:within|inside|at|after|by|(?:in|within|during)\\s+the\\s+first)\\s+(${NUMBER})(?=\\s*(?:[,;)]|\\.(?!\\d)|$)|\\s+(?:\\(|\\d+(?:\\.\\d+)?(?:\\s?%|\\s?per ?cent)|to\\s\\d|(?:and|but|versus|vs|it|they|this|that)\\b|(?:in|for|on|with|without|under|among|against)\\s+(?!(?:a|every|each)\\s+(?:hundred|thousand)|${NUMBER}\\b)))`,
  'gi',
);

function elliptic(text: string, found: TimeMention[]): TimeMention[] {
  return [...text.matchAll(ELLIPTIC)].flatMap((match) => {
    const start = match.index;
    const number = parseNumber(match[1] as string);
    // "54.4% at two (high risk) and 61.2% at four years (low risk)": the unit may come with the last of them.
    const before =
      found.filter((time) => time.end <= start).at(-1) ?? found.find((time) => isPoint(text, time));
    if (!before || !number || found.some((time) => start < time.end && time.start < start + match[0].length))
      return [];
    const unit = /month/i.test(text.slice(before.start, before.end)) ? 1 : 12;
    // "Survival at four years was 93 per cent, and for chemotherapy at 60": no trial is followed so long.
    if (number.decimals > 0 || (unit === 12 && number.value > 15)) return [];
    return [{ start, end: start + match[0].length, months: number.value * unit }];
  });
}

const isPoint = (text: string, { start }: TimeMention): boolean =>
  /^(?:at|within|inside|after|by)\s/i.test(text.slice(start));

const LENGTH = new RegExp(`\\b(${NUMBER})[\\s-]*(${UNIT})\\b`, 'gi');

/** Times in a table's heads, where "2 years" alone says when. */
export function headTimes(heads: string, found: TimeMention[]): TimeMention[] {
  return [...heads.matchAll(LENGTH)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const months = toMonths(match[1], match[2] as string);
    if (months === undefined || found.some((time) => start < time.end && time.start < end)) return [];
    return AGED.test(heads.slice(0, start)) ? [] : [{ start, end, months }];
  });
}

/** "1 to <10 y", "30-70 y", "aged 15 years": how old the patients are. */
const AGED = /(?:\d\s?(?:-|–|to)\s?[<≤]?\s?|[<≤≥>]\s?|\baged?\s)$/i;

/** "By four years, 82 per cent were alive": at the head of its clause a bare length is when; elsewhere it may be by how much. */
const OPENS = /(?:^|[.;:]\s|,\s(?:and|but)\s)["']?$/;

const GOES_ON =
  /^(?:,|\s(?:the|this|that|these|those|it|they|he|she|we|more|about|nearly|almost|only|just|all|most)\b)/;

/** "over three years" and "for a year" say how long something lasted unless a starting point follows. */
function startsLikeTime(words: string): boolean {
  if (!/^(?:over|for|in|by|past|beyond)\b/i.test(words)) return true;
  return /\b(?:first|after|from|following|of|since|post|later|on)\b/i.test(words.slice(4));
}

/** Months for a printed amount and unit; a missing amount ("first year") is one. */
export function toMonths(amount: string | undefined, unit: string): number | undefined {
  const number = amount === undefined || /^an?$/i.test(amount) ? { value: 1 } : parseNumber(amount);
  if (/^d/i.test(unit)) return /^half/i.test(amount ?? '') ? 60 : number && number.value * 120;
  if (number === undefined) return undefined;
  return /^y/i.test(unit) ? number.value * 12 : number.value;
}

/** "Disease-free for two years": a length that is no figure says how far the outcome reaches. */
export function lengths(durations: Quantity[], text: string): TimeMention[] {
  return durations
    .filter(
      (q) =>
        /\b(?:for|over|of|at)\s+(?:at least\s+|more than\s+)?$/i.test(text.slice(0, q.start)) &&
        (q.unit === 'year' || q.unit === 'month'),
    )
    .map((q) => ({ start: q.start, end: q.end, months: q.value }));
}
