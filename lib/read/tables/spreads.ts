/** Cells of a table that say how sure or how long a result is, and not what it is: intervals, errors, "Years of EFS". */
import type { Block } from '../article.ts';
import type { Quantity } from '../numbers/quantity.ts';

const ERROR = '(?:s\\.?e\\.?m?\\.?|sd|s\\.d\\.|standard (?:errors?|deviations?))';
const INTERVAL =
  '(?:(?:9[059]\\s?%?[\\s-]*)?(?:ci|c\\.i\\.|confidence (?:intervals?|limits?|bounds?))|iqr|(?:inter-?quartile )?range|uncertainty|precision|margin(?: of error)?|(?:(?:lower|upper)(?: (?:limit|bound|end|cl|9[059]\\s?%))?|from|to|low|high|lcl|ucl))';
/** A head that is an interval or an error and nothing else. */
const SPREAD = new RegExp(
  `^\\W*(?:${INTERVAL}|${ERROR}|±|\\+\\/-)(?:[\\s,]*\\(?(?:%|9[059]\\s?%|(?:9[059]\\s?%\\s?)?ci|pp|points|low|high|lower|upper)\\)?)*\\W*$`,
  'i',
);
const WITH_ERROR = new RegExp(
  `[(,±]\\s?(?:\\+\\/-\\s?)?${ERROR}[,;)\\s]|[(,±]\\s?${ERROR}$|±|\\bin brackets\\b`,
  'i',
);
/** "Years of EFS": how far the estimate in the row reaches. */
const REACH = /^(?:years?|yrs?|months?)\s(?:of|to|for|at)\s/i;

/** Whether a cell's number is the spread of a result, or the time that it is of. `cell`: the cell's own text. */
export function isSpread({ start, end, form, decimals }: Quantity, block: Block, text: string): boolean {
  const heads = [...(block.heads?.columns ?? []), ...(block.heads?.rows.slice(-1) ?? [])];
  if (heads.some((head) => SPREAD.test(head))) return true;
  if (form !== 'percent' && decimals === 0 && heads.some((head) => REACH.test(head))) return true;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const enclosed = /[\d%]\s?[([]\s?(?:±\s?)?$/.test(before) && /^\s?%?\s?[)\]]/.test(after);
  return heads.some((head) => WITH_ERROR.test(head)) && (enclosed || /±\s?$/.test(before));
}
