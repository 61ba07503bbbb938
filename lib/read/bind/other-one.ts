/**
 * The other of two groups, told by no name of its own: "The old protocol gave 49.4%; the new one gave 81.6%", "Babies who did
 * not get it had a 66% chance; those who did had a 93% chance", "Two-year survival: 93% (was: 66%)". Which group it is
 * only the one told before can say.
 */
import type { Treatment } from '../claim.ts';
import type { Mention } from '../mentions.ts';
import { OTHER } from './contrast.ts';

const PLAN = '(?:one|protocol|regimen|scheme|treatment|therapy|approach|schedule|combination|chemotherapy)';
const OLD_PLAN = `(?:old(?:er)?|former|earlier|previous|existing|standard|conventional|traditional|usual) ${PLAN}`;
const NEW_PLAN = `new(?:er)? ${PLAN}`;
/** A plan told as the old or the new one, where the other kind was told before. */
const SIDES: readonly [told: RegExp, before: RegExp, group: Treatment][] = [
  [new RegExp(`\\bthe ${NEW_PLAN}\\b`, 'gi'), new RegExp(`\\b${OLD_PLAN}\\b`, 'i'), 'blinatumomab'],
  [new RegExp(`\\bthe ${OLD_PLAN}\\b`, 'gi'), new RegExp(`\\b${NEW_PLAN}\\b`, 'i'), 'chemotherapy'],
];
const WHO_DID =
  /\b(?:those|the ones|the others|babies|infants|children|patients) who (?:did(?: not|n['’]t)?|(?:were|had)(?: not|n['’]t))(?=\s(?:had|have|survived|lived|fared|stood|reached|it (?:was|is)|#)|[,:]\s)/gi;
const FORMER = /#\S*\s(\((?:it )?was):?\s#/gi;

/** The mentions of a sentence with those of the other group added. `before`: the text before the sentence. */
export function withOtherOne(mentions: Mention[], masked: string, before: string): Mention[] {
  const added: Mention[] = [];
  const add = (value: Treatment, start: number, length: number): void => {
    const end = start + length;
    if (mentions.some((m) => m.slot === 'group' && m.start < end && start < m.end)) return;
    added.push({ slot: 'group', value, manner: 'noun', opposite: false, start, end });
  };
  for (const [told, other, group] of SIDES)
    for (const match of masked.matchAll(told))
      if (other.test(`${before.slice(-REACH)} ${masked.slice(0, match.index)}`))
        add(group, match.index, match[0].length);
  for (const match of masked.matchAll(WHO_DID)) {
    const earlier = mentions.findLast((m) => m.slot === 'group' && m.end <= match.index);
    if (earlier && earlier.value in OTHER)
      add(OTHER[earlier.value as Treatment], match.index, match[0].length);
  }
  for (const match of masked.matchAll(FORMER)) {
    const words = match[1] as string;
    add('chemotherapy', match.index + match[0].indexOf(words) + 1, words.length - 1);
  }
  return added.length > 0 ? [...mentions, ...added].sort((a, b) => a.start - b.start) : mentions;
}

/** So far back the other one may have been told: a sentence or so. */
const REACH = 160;
