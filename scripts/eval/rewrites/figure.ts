/** The same figure in another dress: percent sign or word, digits or words, decimal point or the Lancet's dot. */
import { inWords } from '../../surface.ts';
import { likeCase, type Passage, type Rewrite, slice } from './passage.ts';

const NBSP = '\u00A0';
const THIN = '\u2009';
const NARROW = '\u202F';

const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');

/** "eighty-one point six" for "81.6"; undefined above 99. */
function spoken(number: string): string | undefined {
  const [whole = '', part] = number.split(/[.·]/);
  if (Number(whole) > 99) return undefined;
  const decimals = part === undefined ? '' : ` point ${[...part].map((d) => DIGITS[Number(d)]).join(' ')}`;
  return inWords(Number(whole)) + decimals;
}

const WORDS = new Map(Array.from({ length: 98 }, (_, n) => [inWords(n + 1), n + 1] as const));

/** A rewrite of the figure alone; `form` gives undefined where it does not apply. */
function dress(name: string, form: (figure: string) => string | undefined): Rewrite {
  return {
    group: 'form of the figure',
    name,
    edits: (passage: Passage) => {
      const { start, end } = passage.figure;
      const text = form(slice(passage, passage.figure));
      const first = start === passage.sentence.start;
      if (text === undefined) return [];
      return [{ start, end, text: first ? text.charAt(0).toUpperCase() + text.slice(1) : text }];
    },
  };
}

const PERCENT = /^(\d+(?:[.·]\d+)?)[\s\u00A0\u2009\u202F]?(?:%|per ?cent)$/;

function percent(name: string, form: (number: string) => string | undefined): Rewrite {
  return dress(name, (figure) => {
    const number = PERCENT.exec(figure)?.[1];
    return number === undefined ? undefined : form(number);
  });
}

function inSpokenPercent(unit: string): (number: string) => string | undefined {
  return (number) => {
    const words = spoken(number);
    return words === undefined ? undefined : `${words} ${unit}`;
  };
}

const UNIT = /^(\d+(?:[.·]\d+)?) ((?:percentage )?points?|months?|years?|days?)$/;

function withUnit(name: string, form: (number: string, unit: string) => string | undefined): Rewrite {
  return dress(name, (figure) => {
    const [, number, unit] = UNIT.exec(figure) ?? [];
    return number === undefined || unit === undefined ? undefined : form(number, unit);
  });
}

/** "28 of 30", "nine in ten". */
const PAIR = /^(\S+) (of|in|out of) (the )?(\S+)$/;

function pair(name: string, form: (count: string, base: string, word: string) => string): Rewrite {
  return dress(name, (figure) => {
    const [, count, word, , base] = PAIR.exec(figure) ?? [];
    return count === undefined || word === undefined || base === undefined
      ? undefined
      : form(count, base, word);
  });
}

const digitsOf = (word: string) => {
  const n = WORDS.get(word.toLowerCase());
  return n === undefined ? word : `${n}`;
};
const wordsOf = (digits: string) => (/^\d{1,2}$/.test(digits) ? inWords(Number(digits)) : digits);

/** Every other form of a figure. */
export const FIGURE_FORMS: Rewrite[] = [
  percent('percent sign', (n) => `${n}%`),
  percent('space before the percent sign', (n) => `${n} %`),
  percent('no-break space before the percent sign', (n) => `${n}${NBSP}%`),
  percent('thin space before the percent sign', (n) => `${n}${THIN}%`),
  percent('narrow no-break space before the percent sign', (n) => `${n}${NARROW}%`),
  percent('word joiner before the percent sign', (n) => `${n}\u2060%`),
  percent('“percent”', (n) => `${n} percent`),
  percent('“per cent”', (n) => `${n} per cent`),
  percent('“per cent” with no-break spaces', (n) => `${n}${NBSP}per${NBSP}cent`),
  percent('number in words, “per cent”', inSpokenPercent('per cent')),
  percent('number in words, “percent”', inSpokenPercent('percent')),
  dress('middle dot', (figure) =>
    /\d\.\d/.test(figure) ? figure.replace(/(?<=\d)\.(?=\d)/g, '·') : undefined,
  ),
  withUnit('no-break space before the unit', (n, unit) => `${n}${NBSP}${unit}`),
  withUnit('thin space before the unit', (n, unit) => `${n}${THIN}${unit}`),
  withUnit('number in words before the unit', (n, unit) => {
    const words = spoken(n);
    return words === undefined ? undefined : `${words} ${unit}`;
  }),
  dress('count in words', (figure) =>
    /^\d{1,2}$/.test(figure) && Number(figure) > 0 ? inWords(Number(figure)) : undefined,
  ),
  dress('count in digits', (figure) => {
    const n = WORDS.get(figure.toLowerCase());
    return n === undefined ? undefined : `${n}`;
  }),
  dress('comma in the thousands', (figure) =>
    /^\d{4}$/.test(figure) && Number(figure) < 1900 ? `${figure[0]},${figure.slice(1)}` : undefined,
  ),
  dress('no comma in the thousands', (figure) =>
    /^\d,\d{3}$/.test(figure) ? figure.replace(',', '') : undefined,
  ),
  pair('“out of”', (count, base) => `${count} out of ${base}`),
  pair('both numbers in digits', (count, base, word) => `${digitsOf(count)} ${word} ${digitsOf(base)}`),
  pair('both numbers in words', (count, base, word) =>
    likeCase(count, `${wordsOf(count)} ${word} ${wordsOf(base)}`),
  ),
  pair('no-break spaces in the pair', (count, base, word) =>
    [count, word, base].join(' ').replace(/ /g, NBSP),
  ),
  dress('fraction with a hyphen', (figure) =>
    /^(?:two thirds|three quarters)$/i.test(figure) ? figure.replace(' ', '-') : undefined,
  ),
  dress('fraction without a hyphen', (figure) =>
    /^(?:two-thirds|three-quarters)$/i.test(figure) ? figure.replace('-', ' ') : undefined,
  ),
];
