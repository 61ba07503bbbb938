/**
 * How much a clause says that the lexicon does not know. "With chemo, forty-nine and sixty-five" says nothing but its
 * group; "antibiotics were given to 93%" says something that no record measures.
 */
import type { Mention } from './mentions.ts';

/** Words without content of their own, and those that copy uses for any figure. */
const PLAIN = new Set(
  `a an the this that these those it its they them their he she his her we our us you your i my who whom which what when where why how
  is are was were be been being has have had having do does did doing done will would can could may might must shall should
  and or but nor so yet than then as if because while whereas though although not no yes
  of in on at to from by with without for about around over under into onto up down out off between among amongst against versus vs v per
  after before during within since until till again once ever never still already now today here there just only even also too very more most less
  least much many few some any all both each every either neither other another same such one two first second third last next
  rate rates figure figures number numbers share shares percentage percentages proportion result results value values score level levels
  estimate estimates percent cent per respectively roughly approximately nearly almost
  say says said saying told tell tells adds added reports reported report according write writes wrote author authors researcher researchers investigators scientists team doctor doctors professor think know mean means meaning found find shows showed show
  year years month months week weeks day days time times ago old
  patients patient infants infant baby babies children child kids tots participants people adults newborns
  group groups arm arms cohort trial trials study studies paper analysis data treatment therapy
  reached stood came come went go rose rise fell fall increased dropped improved got get made make became become remains remained stayed
  compared comparison comparable corresponding equivalent earlier previously formerly formal historical control controls overall whole total
  course courses infusion drug antibody blina chemo chemotherapy standard alone plus added
  great good better best well bad worse worst high higher highest low lower lowest big bigger small`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * How many words of the clause around `start` neither the mentions cover nor plain English explains. `heads`: the length
 * of a table cell's heads, which belong to its clause.
 */
export function unknownWords(
  masked: string,
  start: number,
  mentions: readonly Mention[],
  heads: number,
): number {
  const before = masked.slice(0, start);
  const from =
    heads > 0
      ? 0
      : Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '), before.lastIndexOf('— ')) + 1;
  const until = /[;:—]\s|$/.exec(masked.slice(start))?.index ?? 0;
  const clause = masked.slice(from, start + until);
  let unknown = 0;
  for (const match of clause.matchAll(/[A-Za-z][A-Za-z'’-]+/g)) {
    const at = from + match.index;
    if (mentions.some((m) => m.start < at + match[0].length && at < m.end)) continue;
    if (!PLAIN.has(match[0].toLowerCase().replace(/['’]s$/, ''))) unknown++;
  }
  return unknown;
}
