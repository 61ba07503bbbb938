/** Shares and multiples in words: "two-thirds", "nine in ten", "one in two", "doubled", "three times". */
import { NUMBER, parseNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';

/** Percent ranges that a fraction covers after rounding to a whole percent (annotation contract, "Words"). */
const SPANS: Record<string, [number, number]> = {
  '1/2': [45, 55],
  '1/3': [31, 36],
  '2/3': [64, 69],
  '3/4': [72, 78],
  '9/10': [88, 92],
};
const PART: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const COUNTED_NUMBER: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

const PARTS =
  /\b(?:(a|one|two|three|four|five|six|seven|eight|nine)[\s-]+)?(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b(?!-| again as)/gi;
const ORDINAL_CONTEXT = /\b(?:the|a|its|their|his|her|first|second|this|one)\s*$/i;
/** "A third trial" is the next one, not a part of anything. */
const RANKED =
  /^\s+(?:place|time|year|month|day|week|round|party|world|person|dose|course|cycle|phase|line|generation|trial|paper|report|analysis|arm|group|cohort|patient|infant|child|baby|boy|girl|drug|antibody|treatment|option|team|hospital|centre|center|country|relapse|death|case|transplant|infusion|block|talk|speaker|study|number|figure|\d+)\b|^,\s(?:from|by|in|at)\s[^,;.]{2,40},\s(?:is|was|has)\b/i;
/** "Four relapsed. And a fifth died": one more, it seems. */
const OPENS = /(?:^|[.;:]\s)(?:And |But |Then )?$/;
/** "Fifteen and a half per cent" */
const AND_A_HALF =
  /(?:\d|\b\w*teen|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))[ -]and[ -]$/i;
/** "The high-risk half" of a trial is a part of it by name, not a share of anything. */
const NAMED_HALF =
  /(?:-risk|\b(?:adult|paediatric|pediatric|childhood|latter|bottom|top|upper|lower|younger|older|first|second))\s+$/i;
const IN = new RegExp(
  `\\b(${NUMBER})\\s+(?:(?:such |of (?:the |these |those ))?(?:baby|babies|infants?|child|children|patients?|relapses?|recurrences?|famil(?:y|ies)|cases?|person|people|deaths?|adults?|kids?|tots?)\\s+(?=(?:in|out of)\\s+(?:every\\s+|each\\s+)?(?:\\d+|three|four|five|six|eight|ten|twenty)\\b(?!\\s(?:years|months|weeks|days|countries|centres|hospitals|trials|studies|cycles|courses))))?(?:(?:in|out of)\\s+(?:every\\s+|each\\s+)?|of\\s+(?:every|each)\\s+)(${NUMBER}|(?<=(?:every|each)\\s+)hundred)\\b(?!\\s?%)`,
  'gi',
);
const BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000]);
/** "One in 15 hospitals", "one in seven days" may count places or time. */
const RARE_BASES = new Set([7, 9, 12, 15, 25, 50]);
const PLACES =
  /^\s(?:\w+\s)?(?:years?|months?|weeks?|days?|hours?|countries|cent(?:re|er)s|hospitals|clinics|trials|studies|cycles|courses|phases|groups|states|cities)\b/i;

/** Fractions in words. "third" and "fifth" alone are ranks, not shares, unless an article or number makes them one. */
export function findFractions(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(IN)) {
    const top = parseNumber(match[1] as string);
    // "93 of every hundred"
    const base = parseNumber(/^hundred$/i.test(match[2] as string) ? '100' : (match[2] as string));
    if (!top || !base || top.value >= base.value || top.decimals + base.decimals > 0) continue;
    if (!BASES.has(base.value)) {
      if (isWholeGroup(match[0], base.value, text.slice(match.index + match[0].length)))
        found.push(ofAll(match.index, match[0], top, base.value));
      continue;
    }
    if (RARE_BASES.has(base.value) && PLACES.test(text.slice(match.index + match[0].length))) continue;
    found.push(fractionOf(match.index, match[0], top.value, base.value));
  }
  for (const match of text.matchAll(PARTS)) {
    const noun = (match[2] as string).toLowerCase();
    const base = PART[noun.replace(/halves/, 'half').replace(/s$/, '')];
    const top = match[1] === undefined ? 1 : COUNTED_NUMBER[match[1].toLowerCase()];
    if (base === undefined || top === undefined || top >= base) continue;
    const plural = /s$/.test(noun) || noun === 'halves';
    if (plural !== top > 1) continue;
    if (match[1] === undefined && base !== 2) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (base > 2 && top === 1 && !/^\s+of\b/.test(after) && ORDINAL_CONTEXT.test(before)) continue;
    if (base > 4 && top === 1 && !/^\s+of\b/.test(after) && OPENS.test(text.slice(0, match.index))) continue;
    if (RANKED.test(after)) continue;
    if (base === 2 && match[1]?.toLowerCase() === 'a' && AND_A_HALF.test(text.slice(0, match.index)))
      continue;
    if (base === 2 && match[1] === undefined && NAMED_HALF.test(text.slice(0, match.index))) continue;
    if (found.some((other) => match.index < other.end && other.start < match.index + match[0].length))
      continue;
    found.push(fractionOf(match.index, match[0], top, base));
  }
  return found;
}

/** "Relapses overall: four in 30", "28 of every 30 babies": all of a group, and no places or days. */
function isWholeGroup(words: string, base: number, after: string): boolean {
  if (base < 11 || base > 999) return false;
  return (
    /of (?:every|each) /i.test(words) ||
    /^(?:\s?[.,;:!?)"”]|$|\s(?:of them|infants|babies|children|patients|kids|adults|relapsed|died|were alive)\b)/i.test(
      after,
    )
  );
}

function ofAll(start: number, words: string, top: Partial<Quantity>, of: number): Quantity {
  return {
    form: 'of',
    start,
    end: start + words.length,
    value: top.value ?? 0,
    decimals: 0,
    inWords: false,
    ...top,
    of,
  };
}

/** The figure `words` at `start`: `top` of every `base`, with the range of percent that such words cover. */
export function fractionOf(start: number, words: string, top: number, base: number): Quantity {
  const value = (top / base) * 100;
  return {
    form: 'fraction',
    start,
    end: start + words.length,
    value,
    decimals: 0,
    inWords: true,
    span: spanOf(top, base),
  };
}

/** "Five in ten" is a half; "93 in a hundred" is a percentage, and as exact as one. */
function spanOf(top: number, base: number): [number, number] {
  const value = (top / base) * 100;
  const [share, room] = base >= 100 ? [Math.round(value), 0] : [value, 2.5];
  const lowest = Object.entries(SPANS).find(([words]) => {
    const [a = 0, b = 1] = words.split('/').map(Number);
    return base < 100 && a * base === b * top;
  });
  return lowest?.[1] ?? [share - room, share + room];
}

const FOLDS: [RegExp, (match: RegExpMatchArray) => number | undefined][] = [
  [/\b(double)(?=\s+(?:that|the|those)\b)/gi, () => 2],
  // "Very nearly double.", "did almost double", "it is not double"
  [
    /(?<=\b(?:almost|nearly|virtually|practically|roughly|about|around|close to|more than|less than|(?:did|was|is|to|by|or|not|now|even|still)(?: (?:not|indeed|just|even))?) )(double)(?=\s*(?:[.,;:!?"')\]]|$))/gi,
    () => 2,
  ],
  [
    /\b(?:more than )?(doubl(?:ed|es|ing)|twofold|two-fold|(?<!\b(?:after|at|within|over)\s)twice(?=\s+(?:as|the)\b))(?![\w-])/gi,
    () => 2,
  ],
  [/\b(tripl(?:ed|es|ing)|threefold|three-fold)\b/gi, () => 3],
  [/\b(quadrupl(?:ed|es|ing)|fourfold|four-fold)\b/gi, () => 4],
  [/\b(halv(?:ed|es|ing))\b/gi, () => 0.5],
  [/\b(\d+(?:\.\d+)?)[\s-]?fold\b/gi, (match) => Number(match[1])],
  [
    /\b(\d+(?:\.\d+)?|three|four|five)[\s-]times\b(?=\s+(?:as|more|higher|greater|better|the|that|those|likelier|lower|less))/gi,
    (match) => parseNumber(match[1] as string)?.value,
  ],
];

/** Multiples: what copy says a value was multiplied by. */
export function findFolds(text: string): Quantity[] {
  return FOLDS.flatMap(([pattern, factor]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = factor(match);
      if (value === undefined) return [];
      const word = match[1] as string;
      const start = match.index + match[0].lastIndexOf(word);
      const end = /^\d|^(?:three|four|five)$/i.test(word)
        ? match.index + match[0].length
        : start + word.length;
      return [{ form: 'fold' as const, start, end, value, decimals: 0, inWords: true }];
    }),
  );
}
