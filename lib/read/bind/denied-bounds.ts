/**
 * Bounds that the text denies: "never exceeded 66%" is "66% at most", "did not fall below 80%" is "80% at least". Only where
 * what is denied is the getting there: "the disease did not return in more than 80%" denies the relapse, not the bound.
 */

const NEVER =
  "(?:never|not(?! (?:only|just|merely|simply|least))|[a-z]+n't|(?:fail(?:s|ed)?|unable|powerless|struggl(?:es|ed)) to|hardly ever|rarely|seldom|scarcely ever|(?:no|none|neither|nothing)\\b[^.,;:#%]{0,50}?\\b(?:ever|has|had|could))";
const BETWEEN = '(?:\\s(?:once|yet|even|ever|again|has|have|had|been able to|able to|managed to|seen|able))*';
/** To come to a value, and to bring one there. */
const MOVE =
  '(?:be(?:en)?|r[io]sen?|go|gone|went|gets?|got|gotten|climb(?:s|ed)?|reach(?:es|ed)?|c[ao]me|creep|crept|move[ds]?|pass(?:es|ed)?|f[ae]ll(?:s|en)?|drop(?:s|ped)?|slip(?:s|ped)?|s[iau]nk|dip(?:s|ped)?|decline[ds]?|bring|brought|lift(?:s|ed)?|push(?:es|ed)?|raise[ds]?|keep|kept|carry|carried|take|took|help(?:s|ed)?|save[ds]?|cure[ds]?|achieve[ds]?|attain(?:s|ed)?|show(?:s|n|ed)?|manage[ds]?|yield(?:s|ed)?|produce[ds]?|deliver(?:s|ed)?)';
const DENIED = new RegExp(`\\b${NEVER}${BETWEEN}(?:\\s${MOVE}(?:\\s[a-z-]+){0,5}?)?\\s*$`, 'i');

/** Whether the words that end here deny the bound that follows them. */
export function denies(before: string): boolean {
  return DENIED.test(before.slice(-140));
}
