/**
 * Chemotherapy that is named as what blinatumomab was added to: "the antibody besides the usual chemotherapy", "added
 * blinatumomab to the Interfant-06 drugs". It tells of one group, which had both, and is no mention of the other.
 */
import type { Mention } from '../mentions.ts';

const BESIDES =
  /^,?\s(?:besides|on top of|in addition to|as well as|alongside|plus|added to|together with|along with|combined with|in combination with|next to|following|followed by)\s(?:(?:the|their|its|this|that|a|an)\s)?(?:(?!or\b|and\b|vs\b|versus\b|than\b|against\b|chemo)[a-z-]+\s){0,2}$/i;
const TO =
  /^\sto\s(?:(?:the|their|this|that|a|an)\s)?(?:(?!or\b|and\b|vs\b|versus\b|than\b|against\b|chemo)[a-z-]+\s){0,2}$/i;
/** "Received a single course of it after their opening weeks of chemotherapy" */
const OPENING =
  /\bafter (?:the|their|his|her|its|some|a few|\w+)? ?(?:opening|first|initial|early|introductory) (?:\w+ )?(?:weeks?|months?|phase|block|course|round) of (?:intensive |standard |conventional )?$/i;
const ADDED = /\b(?:add(?:s|ed|ing)?|addition of)\b[^.;#]{0,40}$/i;

/** Whether a mention of chemotherapy only says what blinatumomab was given with. */
export function isBackbone(
  { slot, value, start, end }: Mention,
  kept: readonly Mention[],
  masked: string,
): boolean {
  if (slot !== 'group' || value !== 'chemotherapy' || /\b(?:alone|only)\b/i.test(masked.slice(start, end)))
    return false;
  if (OPENING.test(masked.slice(0, start))) return true;
  return kept.some((drug) => {
    const named =
      (drug.slot === 'group' && drug.value === 'blinatumomab') ||
      (drug.slot === 'subject' && drug.value === 'drug');
    if (!named || drug.end > start) return false;
    const between = masked.slice(drug.end, start);
    return BESIDES.test(between) || (TO.test(between) && ADDED.test(masked.slice(0, drug.start)));
  });
}
