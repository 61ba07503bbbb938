/**
 * A table cell as a sentence: its heads said before it, and the units that a head gives for the whole column said with
 * each number ("81.6" under "DFS, %"). What is added has no place of its own in the article: it stands for the character
 * before it.
 */
import type { Block } from '../article.ts';
import { normalise, type PlainText } from '../plain/normalise.ts';

export type Unit = '%' | 'months' | 'years' | 'weeks' | 'days' | 'n%';

/** "n (%)" says count and share; "% (95% CI)" a share; "(months)" a length. The interval's own 95% is no unit. */
export function unitIn(label: string): Unit | undefined {
  const words = label
    .replace(/\b9[059]\s?%\s*(?:CI|confidence)[^)|]*/gi, ' ')
    .replace(/\d+(?:\.\d+)?\s?%/g, ' ');
  if (/\b(?:n|no\.?|number)\b[^%]{0,12}\(?\s?%/i.test(words)) return 'n%';
  if (/%|\bper ?cent(?:age)?\b/i.test(words)) return '%';
  const unit =
    /(?:[(,[]|\bin|:)\s*(months?|mos?\.?|years?|yrs?|y|weeks?|wks?|days?)\s*[)\].]?\s*(?:[([,]|$)/i.exec(
      words,
    )?.[1];
  if (!unit) return undefined;
  if (/^m/i.test(unit)) return 'months';
  if (/^y/i.test(unit)) return 'years';
  return /^w/i.test(unit) ? 'weeks' : 'days';
}

/** A head without what says how its numbers are printed: "Overall survival, % (95% CI)", "Blinatumomab (n = 30)". */
export function plainLabel(label: string): string {
  return label
    .replace(/[([]\s*(?:n|N)\s*=\s*[\d,. ]+[)\]]/g, ' ')
    .replace(/\bn\s*=\s*[\d,]+/gi, ' ')
    .replace(/[([]?\s*\b9[059]\s?%\s*(?:CI|confidence interval)\s*[)\]]?/gi, ' ')
    .replace(/[,:]?\s*[([]?\s*(?:\b(?:n|no\.?)\s*)?[([]?\s*(?<![\d.])%\s*[)\]]?\s*[)\]]?/gi, ' ')
    .replace(/[,(]\s*(?:in )?(?:months?|years?|weeks?|days?)\s*\)?(?=\s*$)/i, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?=[,;:)])|[,;:\s]+$/g, '')
    .trim();
}

const NUMBER = '\\d+(?:[.,]\\d+)?';
const ESTIMATE = new RegExp(
  `^([~<>≤≥]?\\s?)(${NUMBER})(?=\\s?(?:[([±]|[-/]\\s?${NUMBER}|(?:to|v|vs\\.?|versus)\\s|$))`,
  'i',
);
const PAIR = new RegExp(`^${NUMBER}\\s?%?\\s?(?:/|v|vs\\.?|versus|to)\\s?(${NUMBER})(?=\\s?(?:[([]|$))`, 'i');
const COUNT_SHARE = new RegExp(`^\\d+(?:\\s?/\\s?\\d+)?\\s?[([]\\s?(${NUMBER})(?=\\s?[)\\]])`);

/** Where units are to be said in a cell's plain text. */
function gapsOf(cell: string, unit: Unit | undefined): { at: number; word: string }[] {
  const shared = COUNT_SHARE.exec(cell);
  const fraction = /^(\d+)\s?\/\s?(\d+)\s?[([]\s?(\d+(?:\.\d+)?)/.exec(cell);
  const [, count = '', of = '', share = ''] = fraction ?? [];
  const agrees = fraction && Math.abs((Number(count) / Number(of)) * 100 - Number(share)) < 1;
  if (shared && (unit === 'n%' || agrees)) return [{ at: shared[0].length, word: '%' }];
  if (!unit || unit === 'n%') return [];
  const word = unit === '%' ? '%' : ` ${unit}`;
  const pair = PAIR.exec(cell);
  if (pair && unit === '%') {
    const first = /^\d+(?:[.,]\d+)?(?!\s?%)/.exec(cell);
    return [
      ...(first && !/^\s?%/.test(cell.slice(first[0].length)) ? [first[0].length] : []),
      pair[0].length,
    ].map((at) => ({ at, word }));
  }
  const estimate = ESTIMATE.exec(cell);
  return estimate ? [{ at: estimate[0].length, word }] : [];
}

/** The cell with its heads before it, and the length of these. */
export function sentenceOf(
  block: Block,
  labels: string[],
  unit: Unit | undefined,
): { plain: PlainText; lead: number } {
  const lead = labels.length > 0 ? `${labels.map((label) => normalise(label).text).join(', ')}: ` : '';
  const cell = normalise(block.text);
  let text = lead;
  const source = Array.from({ length: lead.length }, (_, index) => index);
  const place = (index: number): number => lead.length + (cell.source[index] ?? 0);
  let from = 0;
  for (const { at, word } of gapsOf(cell.text, unit)) {
    text += cell.text.slice(from, at) + word;
    for (let index = from; index < at; index++) source.push(place(index));
    source.push(...Array<number>(word.length).fill(place(at - 1)));
    from = at;
  }
  text += cell.text.slice(from);
  for (let index = from; index <= cell.text.length; index++) source.push(place(index));
  return { plain: { text, source: Uint32Array.from(source) }, lead: lead.length };
}
