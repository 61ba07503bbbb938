/**
 * Shares printed or spoken without their per cent: "disease-free survival was 81.6 against 49.4", "sixteen percent with the
 * antibody and thirty-four with chemo", "82% alive, ninety-three in all". Either the name of a share stands beside the
 * number, or the number is set against a percentage and has nothing behind it but whose it is.
 */
import { tellsGainAgain } from './borrowed.ts';
import { withHundreds } from './hundred.ts';
import type { Quantity } from './quantity.ts';

const NAME =
  '(?:(?:overall|disease[- ]free|event[- ]free|relapse[- ]free) surviv(?:al|ors?)|survival(?: rate)?|\\bDFS|\\bOS|\\bEFS|\\bRFS|alive)';
/** The name right before the number, with no more between them than a verb, a time or a group. */
const NAMED_BEFORE = new RegExp(
  `${NAME}(?:\\s(?:at|after|of|for|in|with|on|by|the|was|is|were|are|had|been|stood|stands|reached|rose|fell|went|came|out|from|to|put|given|quoted|estimated|as|remained|remains|stayed|stays|holding|held|unchanged|drug|antibody|just|only|about|around|nearly|still|now|rates?|estimates?|figures?|historically|blina|blinatumomab|chemo|chemotherapy|alone|controls?|group|infants|babies|¤+|\\d+|one|two|three|four|five|six|years?|months?|y|yrs?)){0,8}[:,]?\\s(?:\\(\\s?)?$`,
  'i',
);
const NAMED_AFTER = new RegExp(
  `^\\s(?:(?:for|in|of)\\s(?:the\\s)?)?(?:(?:two|three|four|five|six|\\d)[- ]years?[- ])?${NAME}\\b|^\\s(?:for|in)\\s(?:overall|disease[- ]free|event[- ]free)\\b`,
  'i',
);
/** "Three-year OS 85 v 68": two numbers set against each other, with no noun or unit behind. */
const PAIRED =
  /^\s(?:(?:with|on|in|for)\s[a-z][a-z -]{1,40}?\s)?(?:v|vs\.?|versus|against)\s(?:(?:just|only|about|around|some)\s)?[1-9]\d(?:\.\d+)?(?![\d.,]*\d|[-%]|\s?(?:%|per|percent|of|in|months?|years?|weeks?|days?|patients|infants|bab|children|adults|people|controls|cases|events|deaths)\b)/i;
/** "In the higher-risk kids, 94.1 versus 84.8": two decimals told of one kind of patients. */
const OF_PATIENTS =
  /\b(?:in|for|among|with)\s(?:the\s|those\s|all\s)?(?:[a-z-]+\s){0,3}(?:kids|children|infants|babies|patients|adults|stratum|group)[,:]?\s(?:it(?:'s| is| was)\s|that(?:'s| is| was)\s)?$/i;
const PAIRED_DECIMALS = /^\s(?:v|vs\.?|versus|against)\s[1-9]\d\.\d(?=["')\]]*\s*(?:[,;!?)—]|\.(?!\d)|$))/i;

/** Whose number it is, or the end of what is said of it: no unit and no noun. */
const OPEN_END =
  /^(?:["')\]]*\s*(?:[,.;:!?)—]|$)|\s(?:with|without|for|in|on|among|at|after|before|versus|vs\.?|v|against|compared|to|and|rather|instead|by|\()(?=[\s\d.)]|$))/i;
const HEDGES =
  '(?:(?:about|around|just|only|nearly|almost|some|roughly|close to|(?:just )?(?:shy of|short of|under|over)|as (?:low|little|few) as)\\s)*';
const GROUP =
  '(?:(?:the|an?|historical|earlier|old|older|previous|comparison|standard|matched)\\s){0,3}(?:chemo(?:therapy)?|controls?|comparison|group|arm|blina(?:tumomab)?|antibody|drug|immunotherapy|interfant|it)\\b';
const WHERE = `(?:with|without|on|in|for|among)\\s${GROUP}[^,.;:#()]{0,20}`;
/** "… versus 49", "… with blinatumomab against just 49": set against the percentage before it. */
const AGAINST = new RegExp(
  `^(?:\\s[a-z][a-z -]{0,40})?,?\\s(?:versus|vs\\.?|v|against|compared (?:with|to)|up from|down from|having (?:been|stood at))\\s(?:the\\s)?${HEDGES}$`,
  'i',
);
/** "… and 34 with chemo", "…, and on chemo 34": the other group's, which is named beside it. */
const JOINED = new RegExp(`^(?:\\s[a-z][a-z -]{0,40})?,?\\s(?:and|but|while)\\s${HEDGES}$`, 'i');
const JOINED_NAMED = new RegExp(
  `^(?:\\s[a-z][a-z -]{0,40})?[,;]?\\s(?:and|but|while)[,]?\\s${WHERE}[,:]?\\s(?:at\\s)?${HEDGES}$`,
  'i',
);
const WHOSE = new RegExp(`^\\s(?:${WHERE}|with(?:out)?(?=\\s*(?:[.,;:!?)]|$)))`, 'i');
const LISTED = /^(?:,|\/|,? and| or| v\.?| vs\.?| versus)\s?$/i;
/** "93% (before: 66)", "93% (66 without it)": whose the number in brackets is. */
const LABEL = `(?:before(?:hand)?|previous(?:ly)?|earlier|formerly|historical(?:ly)?|then|was|from|without(?:\\sit)?|(?:with\\s|on\\s|in\\s|for\\s|among\\s)?${GROUP}(?:\\s(?:alone|only|group|arm))*)`;
const LABEL_BEFORE = new RegExp(`^\\s[([]${LABEL}[:,=]?\\s${HEDGES}$`, 'i');
const LABEL_BEHIND = new RegExp(`^\\s${LABEL}[)\\]]`, 'i');

/** The number heads a line that says what it is. */
const LABELLED_BEHIND =
  /^\s?(?::|—|=)\sthe (?:percentage|share|proportion) (?:of\b|alive\b|who\b|that\b|still\b|free\b|without\b)/i;

/** Other things that go with a bare decimal. */
const OTHERWISE =
  /\b(?:median|mean|average|age|aged|hazard ratio|HR|ratio|p\s?[=<]|weigh\w*|score|dose|page|figure|fig|table|version|temperature|fever|interval|CI|range|odds)\b[^.;]{0,30}$/i;
const VERB =
  /\b(?:were|was|had|have|has|are|is|relapsed|died|took|went|got|received|said|says|lived|survived|did)\b/i;

const isShareForm = ({ form }: Quantity): boolean => form === 'percent' || form === 'points';
/** "93 in every 100" */
const isOfHundred = ({ start, end }: Quantity, text: string): boolean =>
  /\b(?:100|hundred)$/i.test(text.slice(start, end));

/** `found` with the numbers that are shares without a sign given the form of shares. `inList`: in an item under a lead-in, where only brackets tell. Leaves its argument as it is. */
export function withUnsigned(found: readonly Quantity[], text: string, inList: boolean): Quantity[] {
  const out: Quantity[] = [];
  for (const [index, quantity] of withHundreds(found, text).entries()) {
    out.push(
      isUnsigned(quantity, out.at(-1), found[index + 1], text, inList)
        ? { ...quantity, form: 'percent' }
        : quantity,
    );
  }
  return out;
}

/** "39.3 points for disease-free survival and 33.1 for survival": of gains told together the last leaves out the word. */
function isMorePoints(before: Quantity | undefined, start: number, text: string): boolean {
  const between = before ? text.slice(before.end, start) : '';
  const points = before?.form === 'points' || /^\spoints\sfor\b/i.test(between);
  if (points && tellsGainAgain(between)) return true;
  return points && /^(?:\s(?!(?:from|to|up|versus)\b)[a-z-]+){0,8},?\sand\s(?:by\s)?$/i.test(between);
}

function isUnsigned(
  { form, value, decimals, start, end }: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  text: string,
  inList: boolean,
): boolean {
  if (form !== 'number' || value <= 10 || value >= 100) return false;
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  // "96.0 ± 1.2%": the sign stands behind the error.
  if (/^\s?(?:±|\+\/-)\s?\d+(?:\.\d+)?\s?(?:%|per ?cent)/i.test(tail)) return true;
  // "83: the percentage alive after two years"
  if (/^\W*$/.test(head) && LABELLED_BEHIND.test(tail)) return true;
  if (isMorePoints(before, start, text)) return false;
  if (isLabelled(before, start, tail, text)) return true;
  // A list's lead-in says what its numbers are.
  if (inList) return false;
  if (OTHERWISE.test(head) || (!OPEN_END.test(tail) && !NAMED_AFTER.test(tail))) return false;
  if (decimals > 0 && OF_PATIENTS.test(head) && PAIRED_DECIMALS.test(tail)) return true;
  if (decimals > 0 && (NAMED_BEFORE.test(head) || NAMED_AFTER.test(tail))) return true;
  if (NAMED_BEFORE.test(head) && PAIRED.test(tail)) return true;
  if (!before || !isShareForm(before)) return false;
  // Of two that follow one percentage, the second is set against the first.
  const behind = text.slice(end, next?.start).split(/[,.;:!?)—]/)[0] ?? '';
  const between = text.slice(before.end, start);
  // "OS and DFS: 93.3 and 81.6"
  if (decimals > 0 && before.decimals > 0 && LISTED.test(between)) return true;
  if (/\bfrom\s(?:\w+\s)?$/i.test(text.slice(0, before.start)) && /^,?\sto\s(?:\w+\s)?$/i.test(between))
    return true;
  if (VERB.test(behind)) return false;
  return AGAINST.test(between) || JOINED_NAMED.test(between) || (JOINED.test(between) && WHOSE.test(tail));
}

/** A number in brackets behind a share that says whose it is: "93 in every 100 (before: 66)". */
function isLabelled(before: Quantity | undefined, start: number, tail: string, text: string): boolean {
  if (!before || !(isShareForm(before) || isOfHundred(before, text))) return false;
  const between = text.slice(before.end, start);
  return (
    (LABEL_BEFORE.test(between) && /^\s?[)\]]/.test(tail)) ||
    (/^\s[([]$/.test(between) && LABEL_BEHIND.test(tail))
  );
}
