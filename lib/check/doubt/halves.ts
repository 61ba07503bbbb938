/** "Half got blinatumomab and half did not": who was given what, and no share of any outcome. */
import type { Setting } from '../setting.ts';

const HAD =
  /^\s(?:of (?:the |these |those )?\w+ )?(?:\w+ ){0,2}?(?:got|received|had|took|were (?:given|assigned|randomi[sz]ed|allocated|treated)|was (?:given|assigned|treated)|did(?: not|n't)?(?=[\s,.;:]*(?:$|[,.;:]|and\b))|without|with|on)\b/i;
const GIVEN_TO =
  /\b(?:withheld from|given to|went to|offered to|assigned to|denied(?: to)?)\s(?:only |just |the other |another )?$/i;

/** Whether a half of the patients is told by what they had, where no outcome is said of it. */
export function isHalfTreated(setting: Setting, index: number): boolean {
  const claim = setting.claim(index);
  if (claim?.quantity.form !== 'fraction' || claim.quantity.value !== 50) return false;
  if (claim.endpoint?.from === 'stated') return false;
  return HAD.test(setting.after(index)) || GIVEN_TO.test(setting.before(index));
}
