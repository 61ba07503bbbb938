/**
 * What a share is a share of, where the text says so: of all patients, or of the relapses alone. "90% of babies relapse within
 * two years" and "90% of relapses come within two years" differ in nothing else, and copy takes one for the other.
 */

import type { Filled } from '../claim.ts';
import { filled } from './bound.ts';
import type { Slice } from './slices.ts';

const OF_PEOPLE =
  /^\s+of\s+(?:(?:the|all|these|those|such|treated|young|those)\s+)*(?:[\w-]+\s+){0,2}?(infants?|bab(?:y|ies)|children|patients|newborns|participants|them|cases)\b/i;
/** "Of the infants who relapsed, two thirds did so within a year" */
const OF_RELAPSED =
  /\b(?:of|among)\s(?:(?:those|the|these|all|infants|babies|children|patients)\s){1,3}(?:who\s(?:had\s|have\s)?relapsed?|whose\s(?:leuka?emia|disease|cancer|illness)\s(?:comes?|came|has come|had come|returns?|returned)(?:\sback)?),\s(?:\w+\s){0,2}$/i;
const AGAIN = /^\s(?:did so|relapsed?\b|had (?:done so|relapsed)|do so)\b/i;
const SUBJECT_RELAPSES =
  /(?:^|[,;:.]\s|\b(?:most|the|these|all|of|when)\s)(?:the\s)?(?:relapses|recurrences)\b(?![^.]*\b(?:in|of|among|for|by|than|to)\s(?:[a-z]+\s){0,2}$)[^.]*$/i;
/** "Relapse usually occurs within two years (in 90% of cases)", "infants relapse early: in two thirds of cases": the cases are relapses. */
const OF_CASES = /\b(?:relapses?|recurrences?|recurs?|(?:comes?|came) back)\b[^.;#]*$/i;
/** "A relapse usually comes within two years (90%)", "the great majority of relapses (90%) occur …" */
const IN_BRACKETS =
  /(?:\b(?:relapses|recurrences)|(?:^|[,;:.]\s)(?:an?\s|the\s)?(?:relapses?|recurrences?)(?:,? (?:which|if it comes))?,?\s(?:\w+\s){0,2}?(?:occurs?|comes?|happens?|strikes?|came|occurred)\b[^.;#(]*)\s\($/i;
/** "Babies who relapse do so early: two thirds within a year" */
const DO_SO = /\b(?:who|that) (?:have |had )?relapsed? (?:do|did) so\b[^.;]*$/i;
/** Whose relapses they are tells of no patients that are counted: "relapses in these babies come early". */
const IN_WHOM =
  /(?<!#\s)\b(?:in|among|of|for)\s(?:(?:these|such|the|those|all|most|young|little|sick)\s)*(?:infants?|bab(?:y|ies)|children|patients)\b/gi;
const PEOPLE = /\b(?:infants?|bab(?:y|ies)|children|patients|newborns|participants)\b/i;
const WHEN =
  /^\s+(?:(?:of them\s)?(?:come|came|occur\w*|happen\w*|are|were|fall|fell|strike|struck)\s+)?(?:in the first|within|during|before|by)\b/i;
/** "When babies relapse, nine in ten do so …", "if it comes back, …" */
const WHEN_RELAPSED =
  /\b(?:when|whenever|if|where|once|those)\s[^,;.#]{0,40}\b(?:relapse[sd]?|(?:comes?|came) back|returns?|returned)\b[^,;.#]{0,30},\s(?:\w+\s){0,2}$/i;
/** "When the leukaemia comes back, it does so within two years in 90% of babies", "relapse, when it comes, …" */
const OF_RETURNS =
  /\b(?:when|whenever|if|once|where)\s[^,;.#]{0,40}\b(?:relapse[sd]?|relapsing|recurs?|recurred|(?:comes?|came) back|returns?|returned)\b[^,;.#]{0,30},?\s(?:it|they|this|that|these|the)\b|\b(?:relapses?|recurrences?),\s(?:when|if|where)\b/i;
/** "When it returned it returned fast: two-thirds of all infants relapsed": the clause counts them all. */
const OF_ALL_RELAPSE =
  /^\s+of\s(?:all|every|these|such|affected)\s(?:the\s)?(?:[\w-]+\s){0,2}?(?:infants?|bab(?:y|ies)|children|patients|newborns)\s(?:had\s)?relapse[sd]?\b/i;
/** "Half of the babies relapse, 90% of them …" */
const JUST_RELAPSED =
  /\b(?:relapse[sd]?|(?:comes?|came) back|returns?|returned)\b,?\s(?:(?:and|but|with|about|some|almost|nearly|over)\s){0,3}$/i;
const WHO_RELAPSED =
  /^\s(?:who|that)\s(?:do|did|relaps\w*|(?:have|had|suffer(?:ed)?|get|got) (?:one|it|a relapse|relapsed))\b/i;
/** "Of babies whose leukaemia came back"; in "of the infants who got the drug have relapsed" the relapse is not theirs who are counted. */
const WHOSE_RELAPSE =
  /^(?:\sof (?:those|the ones))?\s(?:whose\b[^,;.]{0,40}\b|(?:who|that)\s(?:(?:later|then|ever|eventually|subsequently|went on to|go on to|will|would|were to|are to|do|did|had|have|has|see|saw|it)\s){0,3})(?:relaps|recur|return|comes? back|came back)/i;
/** "Nine in ten babies relapse", "two in three babies treated with chemotherapy alone relapsed" */
const BABIES =
  /^\s(?:[\w-]+\s){0,2}?(infants?|bab(?:y|ies)|children|patients|newborns)\b(?!\s(?:who|that)\b[^.;,#]*\brelaps)/i;
/** "Of the infants given chemotherapy alone, two thirds relapsed" */
const AMONG_BABIES =
  /\b(?:of|among)\s(?:(?:the|these|those|all)\s)?(?:[\w-]+\s){0,3}?(infants|babies|children|patients)\b(?![^,;.#]*\b(?:relaps|recur|return|back))[^,;.#]{0,60}?,?\s(?:(?:only|about|some|fully|nearly|almost|as many as|around|roughly)\s)?$/i;
const DID_RELAPSE =
  /^\s(?:(?:had|have|will|would|of them)\s)?(?:relaps\w+|suffer\w* a relapse|see (?:it|the leuk\w+) come back)/i;
const OF_RELAPSES = /^\s+of\s+(?:(?:the|all|these|those|their)\s+)*(relapses|recurrences)\b/i;

/** The denominator that the words around a slice's figures tell. */
export function denominatorOf(masked: string, slice: Slice): Filled | undefined {
  const after = masked.slice(slice.quantities.at(-1)?.end ?? 0);
  const shared = slice.quantities.some(
    ({ form }) => form === 'percent' || form === 'fraction' || form === 'of',
  );
  // "28 of 31 relapses fell in the first three years", "nine in ten relapses come within two"
  const counted = /^(?:of|fraction)$/.test(slice.quantities.at(-1)?.form ?? '')
    ? /^\s+(relapses|recurrences)\b/i.exec(after)
    : null;
  const relapses = OF_RELAPSES.exec(after) ?? counted;
  if (relapses) return filled('relapses', 'stated', relapses[1] as string);
  const people = OF_PEOPLE.exec(after);
  // "When relapses come they come early: two-thirds of them within a year"
  const before = masked.slice(0, slice.quantities[0]?.start ?? 0);
  if (
    people &&
    /^(?:them|those)$/i.test(people[1] as string) &&
    /\b(?:relapses|recurrences)\b[^.]*$/i.test(before)
  )
    return filled('relapses', 'stated', people[1] as string);
  if (people && /^(?:them|those)$/i.test(people[1] as string) && JUST_RELAPSED.test(before))
    return filled('relapses', 'stated', people[1] as string);
  if (people && WHO_RELAPSED.test(after.slice(people[0].length)))
    return filled('relapses', 'stated', 'relapsed');
  // "90% of relapsing babies"
  if (people && /\brelaps/i.test(people[0])) return filled('relapses', 'stated', people[1] as string);
  if (
    (OF_RETURNS.test(masked) && !(people && OF_ALL_RELAPSE.test(after))) ||
    ((shared || people) && WHOSE_RELAPSE.test(after.slice(people?.[0].length ?? 0)))
  )
    return filled('relapses', 'stated', people?.[1] ?? 'relapse');
  if (people && /^cases$/i.test(people[1] as string) && OF_CASES.test(before))
    return filled('relapses', 'construction', people[1] as string);
  if (people) return filled('patients', 'stated', people[1] as string);
  if (shared && IN_BRACKETS.test(before) && /^\s*\)/.test(after))
    return filled('relapses', 'construction', 'relapses');
  if ((OF_RELAPSED.test(before) || WHEN_RELAPSED.test(before)) && AGAIN.test(after))
    return filled('relapses', 'stated', 'relapsed');
  const babies =
    shared && (BABIES.exec(after) ?? (DID_RELAPSE.test(after) ? AMONG_BABIES.exec(before) : null));
  if (babies) return filled('patients', 'stated', babies[1] as string);
  // "Most relapses come early: two out of three in the first year": nobody but the relapses is there to be counted.
  const subject = SUBJECT_RELAPSES.exec(before)?.[0];
  const told = (subject !== undefined && !PEOPLE.test(subject.replace(IN_WHOM, ''))) || DO_SO.test(before);
  return told && WHEN.test(after) ? filled('relapses', 'construction', 'relapses') : undefined;
}
