/**
 * Tells a reference mark ("leukaemia<sup>1,2</sup>") from a power ("10<sup>-4</sup>", "m<sup>2</sup>"). A mark is left
 * out of the text: glued to the word or figure before it, it would make another number of it.
 */

const MARK = /^[\s[\]()]*(?:\d{1,3}|[a-z]|[*†‡§¶]+)(?:[\s,;–-]+(?:\d{1,3}|[a-z*†‡§¶]))*[\s[\]()]*$/;
const AFTER_TEN = /(?:^|[^\d.,])10$/;
const AFTER_UNIT = /(?:^|[^a-z])[ckmµμ]?m$/i;
const ORDINAL = /\d$/;

/** Whether a `<sup>` holds only a reference mark, given the text before it in its block. */
export function isReferenceMark(sup: Element, before: string): boolean {
  const mark = sup.textContent ?? '';
  if (!MARK.test(mark)) return false;
  if (sup.querySelector('a') || sup.closest('a')) return true;
  if (AFTER_TEN.test(before)) return false;
  if (AFTER_UNIT.test(before) && /^\s*[23]\s*$/.test(mark)) return false;
  return !(ORDINAL.test(before) && /[a-z]/.test(mark)) && before !== '' && !/\s$/.test(before);
}
