/**
 * What a result is held against: "disease-free survival beat that of the earlier babies (83.3% versus 44.0%)", "higher than
 * in the historical controls (…)". The group named there is not the one whose result comes first.
 */
import type { Mention } from '../mentions.ts';
import type { Slice } from './slices.ts';

const STANDARD =
  /\b(?:than|(?:beat|beats|beating|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|outstrip(?:s|ped)?|outperform(?:s|ed)?|outdid|outdo(?:es)?|outlive[sd]?|dwarf(?:s|ed)?|eclipse[sd]?|overt(?:ook|akes?)|doubled|trebled|tripled|above|below|ahead of|superior to|inferior to|better than|relative to|(?:set |measured |held )?beside|next to|(?:by|in) contrast (?:with|to)|compare[sd]? (?:(?:well|badly|poorly|favou?rably|unfavou?rably) )?(?:with|to)|in comparison (?:with|to)|differences? (?:to|from|with)|against|over|up on|unlike|versus|vs\.?))\s(?:(?:that|those|ever|what|the|which|what|had|has|been|was|were|rates?|results?|outcomes?|survival|of|in|for|with|among|from|seen|achieved|observed|reported|found|expected|known|infants?|babies|children|patients|treated|on|under|given|receiving|who|received|earlier|previous|historical|comparable|similar|matched|alone)\s+){0,9}["'“‘(]?$/i;

/** "They compared 30 infants with earlier ones": whether the group behind "with" is what the slice's own is held against. */
export function isHeldAgainst(masked: string, { quantities }: Slice, group: Mention): boolean {
  const end = quantities.at(-1)?.end ?? 0;
  return (
    /\bcompar(?:ed|es?|ing)\s(?!(?:[^#]*\s)?(?:with|to|against)\s)[^#.,;:]*$/i.test(
      masked.slice(0, quantities[0]?.start ?? 0),
    ) && /\s(?:with|to|against)\s/.test(masked.slice(end, group.start))
  );
}

/** "81.6% versus historical controls, 49.4%": the figure before is what is held against them. */
const FIGURE = /(?:[\d#%)]|per ?cent|points)[\s,;:(–—-]*$/;

/** "32 points better than in Interfant-06": a gain, and no result of its own. */
const GAIN = /^(?:better|higher|more|above|greater|lower|worse|less|longer|ahead|superior|up on)\b/i;

/** Whether a name that follows these words is the standard of a comparison. */
export function endsInStandard(head: string): boolean {
  const told = STANDARD.exec(head);
  if (told === null) return false;
  const before = head.slice(0, told.index);
  return !FIGURE.test(before) || isGain(before, head.slice(told.index));
}

/** Whether the figure right before a standard says by how much it is beaten. */
function isGain(before: string, words: string): boolean {
  const gain =
    /(?:[\d#%]|per ?cent|points)\s(?:(better|higher|more|greater|lower|worse|less|longer)\s)?$/i.exec(before);
  return gain !== null && (gain[1] !== undefined || GAIN.test(words));
}
