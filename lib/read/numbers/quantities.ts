/**
 * Finds every number in a sentence that could be a figure, in the order of how surely its form says what it is:
 * a percentage before a bare number. What is no figure (names, dates, ages) and what is a time point is blotted out first.
 */
import { hedgeOf } from './hedges.ts';
import { blot, type Span } from './masks.ts';
import { DIGITS, NUMBER, parseNumber, WORDS } from './numbers.ts';
import type { Form, Quantity } from './quantity.ts';
import { findFolds, findFractions } from './quantity-words.ts';
import { shareUnits } from './share-units.ts';
import { MONTHS_IN } from './time-units.ts';

/** With the sign of a hedge inside: "90-plus per cent". */
const PERCENT = '(?:-plus|-odd|\\+)?(?:\\s?%|[\\s-]?(?:percent|per[\\s-]cent|pct)\\b)(?!age)';
const POINTS =
  '[\\s-]?(?:(?:percentage|pct)[\\s-]points?|percent(?:age)?-points?|per cent points?|pp\\b|%-points?|points\\b(?!\\s*(?:=|per|each|for|on|in the (?:game|table)))|point(?=\\s(?:survival\\s)?(?:rise|gain|increase|improvement|difference|jump|gap|drop|fall|decrease|reduction|boost|leap|lift|climb|surge|uplift|advantage|edge|lead|margin)\\b))';
const PEOPLE =
  '(?:infants?|bab(?:y|ies)|children|child|newborns?|patients?|participants?|people|persons|kids?|youngsters?|toddlers?|tots|little\\sones|adults?|boys?|girls?|families|subjects|cases|individuals|survivors?|controls)';
const COUNTED = `(?:${PEOPLE}|case(?=\\sof)|(?:serious\\s+)?(?:adverse|side)[\\s-](?:events?|effects?)|(?:serious|severe)\\s(?:problems|complications|reactions|ones)|relapses?|recurrences?|deaths?|countries|nations|study groups|groups|cent(?:re|er)s|hospitals|sites|courses?|cycles?|events?)`;

/** "718 received two cycles" counts no cycles. */
const DEED = '(?:received|had|got|given|getting|took|needed|completed|underwent|finished|started)';

interface Rule {
  pattern: RegExp;
  form: Form;
  /** Turns the match into a quantity's numbers; undefined rejects it. */
  read(match: RegExpMatchArray): Partial<Quantity> | undefined;
}

const single = (match: RegExpMatchArray): Partial<Quantity> | undefined => parseNumber(match[1] as string);
const range = (match: RegExpMatchArray): Partial<Quantity> | undefined => {
  const low = parseNumber(match[1] as string);
  const high = parseNumber(match[2] as string);
  if (!low || !high || low.value >= high.value) return undefined;
  return { ...low, decimals: Math.max(low.decimals, high.decimals), upTo: high.value };
};

const RULES: Rule[] = [
  { pattern: new RegExp(`(${DIGITS})${POINTS}`, 'gi'), form: 'points', read: single },
  { pattern: new RegExp(`\\b(${WORDS})${POINTS}`, 'gi'), form: 'points', read: single },
  {
    pattern: new RegExp(
      `(?<!from |from about |from around |by )(${DIGITS})\\s?%?\\s?(?:-|\\bto\\b)\\s?(${DIGITS})${PERCENT}`,
      'gi',
    ),
    form: 'percent',
    read: range,
  },
  {
    pattern: new RegExp(`(?<=between )(${NUMBER})(?:${PERCENT})?\\sand\\s(${NUMBER})${PERCENT}`, 'gi'),
    form: 'percent',
    read: range,
  },
  { pattern: new RegExp(`(${DIGITS})${PERCENT}`, 'gi'), form: 'percent', read: single },
  { pattern: new RegExp(`\\b(${WORDS})${PERCENT}`, 'gi'), form: 'percent', read: single },
  {
    pattern: new RegExp(
      `\\b(${NUMBER})\\s?(?:of|out of|/)\\s?(?:(?:the|all|these|those|a total of|its|their|our)\\s){0,2}(${NUMBER})\\b`,
      'gi',
    ),
    form: 'of',
    read(match) {
      const count = parseNumber(match[1] as string);
      const base = parseNumber(match[2] as string);
      if (!count || !base || count.decimals + base.decimals > 0) return undefined;
      return { ...count, of: base.value };
    },
  },
  {
    pattern: new RegExp(
      `(${DIGITS})\\s?(µg|mcg|micrograms?|mg|milligrams?)(?:\\s?(?:per|/)\\s?(?:m2|m²|square met(?:re|er)|sq m)(?:\\s?(?:per|/|a)\\s?(?:day|d)\\b)?)?`,
      'gi',
    ),
    form: 'dose',
    read(match) {
      const amount = parseNumber(match[1] as string);
      const scale = /^m(?:g|illi)/i.test(match[2] as string) ? 1000 : 1;
      return amount && { ...amount, value: amount.value * scale, unit: match[2] as string };
    },
  },
  {
    pattern: new RegExp(
      `\\b(${NUMBER}|an?)[\\s-](days?|weeks?|months?|mos?|years?|yrs?)\\b(?![\\s-](?:old|ago|of age))`,
      'gi',
    ),
    form: 'duration',
    read(match) {
      const amount = /^an?$/i.test(match[1] as string)
        ? { value: 1, decimals: 0, inWords: true }
        : parseNumber(match[1] as string);
      const unit = (match[2] as string).toLowerCase().replace(/s$/, '');
      const scale = MONTHS_IN[unit] ?? 1;
      return amount && { ...amount, value: amount.value * scale, unit };
    },
  },
  {
    pattern: new RegExp(
      `\\b(${NUMBER})(?=(?:-plus|-odd|\\+)?\\s(?:(?!${DEED}\\s)[a-z¤][a-z0-9¤-]*\\s){0,3}?(${COUNTED})\\b)`,
      'gi',
    ),
    form: 'count',
    read(match) {
      const number = parseNumber(match[1] as string);
      return number && number.decimals === 0 ? { ...number, unit: match[2] as string } : undefined;
    },
  },
  { pattern: new RegExp(`\\b(${NUMBER})\\b`, 'gi'), form: 'number', read: single },
];

/** "The confidence interval runs from 60.8% to 92.0%": bounds told in words. */
const TOLD_INTERVAL =
  /(?:interval|range|margin|limits)\b(?:[^.;#]|\.(?=\d)){0,80}?(?:from|between|of)\s+(\d+(?:[.,]\d+)?)\s?%?\s(?:to|and)\s(\d+(?:[.,]\d+)?)\s?%?/gi;
const INTERVAL =
  /(?:95\s?(?:%|per\s?cent)[\s-]*(?:CI|confidence interval)[^\d\n]{0,6}|(?<=[([])(?:confidence )?(?:interval|limits|CI)\b[:,]?\s(?:of |from )?|(?<=(?:%|per\s?cent)\s?)[([]|(?<=\)\s?)[([])\s*(\d+(?:[.,]\d+)?)\s?%?\s*(?:-|to|,|and)\s*(\d+(?:[.,]\d+)?)\s?%?[)\]]?/g;

/**
 * All quantities of a sentence in order. `text` is the sentence's plain text, `masked` the spans that hold no figure
 * (names, times). Bare numbers are included; whether one is a figure is for the reader to decide.
 */
export function findQuantities(text: string, masked: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  const intervals = findIntervals(text);
  let free = blot(text, [...masked, ...intervals]);
  const take = (quantity: Quantity): void => {
    found.push(quantity);
    free = blot(free, [quantity]);
  };
  for (const quantity of findAllBut(free)) take(quantity);
  for (const { quantity, base } of findParted(free)) {
    take(quantity);
    free = blot(free, [base]);
  }
  for (const quantity of [...findFractions(free), ...findFolds(free)]) take(quantity);
  for (const rule of RULES)
    for (const match of free.matchAll(rule.pattern)) {
      const read = rule.read(match);
      if (read?.value === undefined) continue;
      take({
        form: rule.form,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        value: read.value,
        decimals: 0,
        inWords: false,
        ...read,
      });
    }
  found.sort((a, b) => a.start - b.start);
  for (const quantity of found) Object.assign(quantity, hedgeOf(text, quantity.start, quantity.end));
  shareUnits(found, text);
  attachIntervals(found, intervals);
  return found;
}

const ALL_BUT = new RegExp(
  `\\ball (?:but|except) (${NUMBER}) of (?:(?:the|these|those|our)\\s){0,2}(${NUMBER})\\b`,
  'gi',
);

/** "All but two of the 30" are 28 of 30. */
function findAllBut(text: string): Quantity[] {
  return [...text.matchAll(ALL_BUT)].flatMap((match) => {
    const left = parseNumber(match[1] as string);
    const of = parseNumber(match[2] as string);
    if (!left || !of || left.decimals + of.decimals > 0 || left.value >= of.value) return [];
    const end = match.index + match[0].length;
    return [{ ...left, form: 'of', start: match.index, end, value: of.value - left.value, of: of.value }];
  });
}

const PARTED = new RegExp(
  `\\b(${NUMBER})(?=(\\s\\(${DIGITS}${PERCENT}\\)\\s(?:out\\s)?of\\s(?:(?:the|all|these|those|our)\\s){0,2})(${NUMBER})\\b)`,
  'gi',
);

/** "Sixteen (53%) of 30": the share stands between the count and its base. */
function findParted(text: string): { quantity: Quantity; base: Span }[] {
  return [...text.matchAll(PARTED)].flatMap((match) => {
    const count = parseNumber(match[1] as string);
    const of = parseNumber(match[3] as string);
    if (!count || !of || count.decimals + of.decimals > 0) return [];
    const end = match.index + match[0].length;
    const start = end + (match[2] as string).length;
    const quantity: Quantity = {
      form: 'of',
      start: match.index,
      end,
      ...count,
      of: of.value,
    };
    return [{ quantity, base: { start, end: start + (match[3] as string).length } }];
  });
}

type Interval = Span & { low: number; high: number };

function findIntervals(text: string): Interval[] {
  return [...text.matchAll(INTERVAL), ...text.matchAll(TOLD_INTERVAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    low: Number((match[1] as string).replace(',', '.')),
    high: Number((match[2] as string).replace(',', '.')),
  }));
}

/** A printed interval belongs to the figure it follows. */
function attachIntervals(found: Quantity[], intervals: Interval[]): void {
  for (const interval of intervals) {
    const owner = found.findLast((quantity) => quantity.end <= interval.start);
    if (owner && interval.start - owner.end < 12) owner.interval = interval;
  }
}
