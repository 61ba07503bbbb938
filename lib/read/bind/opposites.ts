/**
 * Patients told as the others: "60.3% in infants with the rearrangement and 33.6% in those without it", "66.2% with and
 * 93.3% without the rearrangement". What they lack is what the figure before says of its own, or the
 * sentence before.
 */
import { type Bound, filled } from './bound.ts';
import { OTHER } from './contrast.ts';
import { lastNamed, namesDrug } from './gene-pronouns.ts';

const OPPOSITE: Record<string, string> = {
  'KMT2A-r': 'KMT2A-germline',
  'KMT2A-germline': 'KMT2A-r',
  'MRD-responders': 'MRD-non-responders',
  'MRD-non-responders': 'MRD-responders',
};
const SLOTS = ['genetics', 'risk'] as const;

/** Those who lack it, and no word of what it is. */
const OTHERS =
  /\b(?:those|ones|infants|babies|children|patients|adults|people)\s(?:without|with (?:no|none)|(?:who|that) (?:had|have) none|(?:who|that) (?:had|did|do) not)(?:\s(?:it|one|this|that|any))?\s*(?=$|[,:;.(#]|(?:the (?:figure|rate|share) |it )?(?:was|were)\b)/i;
/** "36.4% for the rearranged group and 73.9% for the others" */
const THE_REST =
  /\b(?:for|in|of|among|with)\s(?:all\s)?the\s(?:others?|rest|remainder)(?:\s(?:group|infants|babies|children|patients))?\s*(?=$|[,:;.(#]|and\b|it\b|(?:was|were)\b)/i;
const WITHOUT = /^[\s,;]*(?:and |but |versus |vs\.? )?without(?: it| one)?,?\s*#/i;
const OTHER_ARM = /\bthe other (?:arm|group|half|side)\b/i;
const BOTH = /#\s(?:with|having) (?:and|or|versus|vs\.?|compared (?:with|to)) #+ without\b/i;

/** What a sentence may say first of those who lack what the sentence before told of: "For those without it", "Without one". */
const LACKING =
  /^(?:(?:and|but|for|in|of|among|the|those|infants?|babies|children|patients|ones|by contrast|however|meanwhile),? ){0,5}(?:without|lacking|with no)(?: (?:it|one|this|that|such (?:a|an) \w+|(?:the|this|that) (?:fault|change|rearrangement|defect|mutation|abnormality|alteration|flaw|glitch)))?(?=\s*[#,;:.(–—]| (?:was|were|is|are|it|that|do|did|does|had|have|has|fare\w*|the|survival|event)\b)/i;
const PEOPLE = /\b(?:those|infants?|babies|children|patients|ones)\b/i;
/** So far back, in characters, what they lack may have been told. */
const REACH = 250;

/** "With the gene fault it was 36%. Without one it is 74%, and 87% are alive": the whole sentence is about the others. */
function bindLacking(masked: string, bounds: Bound[], before: string): void {
  const told = LACKING.exec(masked)?.[0];
  const reach = before.slice(-REACH);
  if (told === undefined || lastNamed(reach) !== 'gene') return;
  // "A month of the antibody in infants with the rearrangement. … Without it, 49.4%": the drug, rather.
  if (!PEOPLE.test(told) && namesDrug(reach)) return;
  for (const bound of bounds) {
    if (bound.genetics?.from === 'stated') continue;
    bound.genetics = filled('KMT2A-germline', 'stated', told.trim());
    if (/^without/i.test(bound.group?.text ?? '')) delete bound.group;
  }
}

/** Gives such figures the opposite of what the figure before, or the one after, says of its patients. `said`: the text before. */
export function bindOpposites(masked: string, bounds: Bound[], said: string): void {
  bindLacking(masked, bounds, said);
  bounds.forEach((bound, index) => {
    const words = masked.slice(bound.slice.start, bound.slice.end);
    const before = bounds[index - 1];
    if (!before) return;
    // "97.5% in the blinatumomab arm, 87.9% in the other arm"
    if (before.group && OTHER_ARM.test(words) && bound.group?.from !== 'stated')
      bound.group = { ...before.group, value: OTHER[before.group.value] };
    for (const slot of SLOTS) {
      const own = bound[slot];
      const told = before[slot];
      const both = masked.slice(before.slice.quantities[0]?.start, bound.slice.end);
      if (own?.from === 'stated' && told?.from !== 'stated' && BOTH.test(both))
        give(before, slot, own.value, own.text);
      if (own?.from === 'stated' || told?.from !== 'stated') continue;
      // "93.3% with blinatumomab and 65.8% in those without it": the drug, perhaps. A trial's name is none.
      const treated = before.group?.from === 'stated' && before.group.text !== before.trials?.text;
      if (treated) continue;
      if (OTHERS.test(words) || THE_REST.test(words) || WITHOUT.test(words)) {
        if (!give(bound, slot, told.value, told.text)) continue;
        // "Without it" tells no treatment here.
        if (/^without/i.test(bound.group?.text ?? '')) delete bound.group;
      }
    }
  });
}

function give(bound: Bound, slot: (typeof SLOTS)[number], of: string, text: string): boolean {
  const value = OPPOSITE[of];
  if (value === undefined) return false;
  bound[slot] = filled(value, 'stated', text);
  return true;
}
