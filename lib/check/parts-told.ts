/**
 * Parts of a trial's patients that no record counts: those of an age, a sex, a place, a year, a line of treatment, a test
 * result. What they came to differs from what all of them came to, and is not wrong for that.
 */
import type { Claim } from '../read/claim.ts';
import { parseNumber } from '../read/numbers.ts';
import { LOSSES, OUTCOMES } from './outcomes.ts';
import type { Rec } from './record.ts';
import type { Setting } from './setting.ts';

const NOUN =
  '(?:patients|infants|babies|children|controls|adults|participants|people|those|women|men|girls|boys|kids|ones|cases)';
const NUMBER =
  '(?:\\d+(?![\\d.,]*\\s?(?:%|per ?cent))|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy)';
const RANGE = `(${NUMBER})(?:(?: to | and |[-–—])(${NUMBER}))?`;
const AGED = new RegExp(
  `\\b(?:aged|older than|younger than|${NOUN} (?:aged )?(?:under|over|above|below|between|of)|(?:under|over|above|below) the age of)\\s(?:under |over |above |below |between |up to |at least )?${RANGE}\\b(?! (?:or|countries|cent|hospitals))|(?:^|[;:,] |\\b(?:in|for|among) )(?:the )?(?:under|over)(?:s|-| )?${RANGE}(?:s|,| years| months)`,
  'gi',
);

const PART = new RegExp(
  [
    // an age or a sex by its name
    `\\b(?:older|younger|elderly|female|male|oldest) (?:${NOUN}|ones)\\b`,
    '\\b(?:women|men|girls|boys|females|males|the (?:over|under)-?\\d+s)\\b',
    // a place
    `\\b(?:western|eastern|northern|southern|larger?|smaller|big|small|experienced|single|other|some) (?:cent(?:re|er)s|hospitals|clinics|countries|sites)\\b`,
    // a year
    `\\b${NOUN} (?:(?:who|that) )?(?:were |was |had been )?(?:treated|diagnosed|enrolled|recruited|born|entered)(?: \\w+){0,2} (?:after|since|from) (?:\\w+ )?(?:19|20)\\d\\d\\b`,
    // a line of treatment
    '\\bin (?:the )?(?:first|second|third|later|early|late) (?:salvage|line)\\b|\\b(?:as|for) (?:first|second|later)[- ]salvage\\b',
    `\\b(?:${NOUN} )?(?:given|who (?:had|got|received|underwent|went on to|were given)|undergoing|after|with|without) (?:an? |the |any )?(?:allogeneic |stem[- ]cell |bone[- ]marrow )*(?:transplant\\w*|HSCT)\\b`,
  ].join('|'),
  'g',
);

const TRAIT = new RegExp(
  [
    `\\b${NOUN} with (?:an? |the )?(?:[\\w-]+ ){0,2}?(?:high|higher|low|lower|undetectable|detectable|positive|negative|poor|good|persistent|residual|Ph-like|CNS|mutat\\w+|fusions?|deletions?|hyperdiploid\\w*|AFF1|t\\(|white|large)`,
    `\\bPh-like\\b|\\b(?:MRD|minimal residual disease)[- ](?:positive|negative) ${NOUN}\\b`,
    `\\b${NOUN} (?:who|that) (?:had |have |were |was |did |did not |didn't )?(?:relapse[ds]?|respond\\w*|complete[ds]?|underwent|undergo|poor|good|high|low|older|younger|stop\\w*|finish\\w*)\\b`,
    `\\b(?:good|poor|steroid|prednisone|early|late|slow|rapid)[- ](?:good[- ]|poor[- ])?responders?\\b`,
  ].join('|'),
  'g',
);

const NATION = new RegExp(
  [
    `\\b(?:Dutch|Australian|British|American|Canadian|Chinese|Japanese|French|German|Italian|Spanish|Nordic|Swedish|Danish|Polish|European|Asian|Black|black|white|White|Hispanic|Latino) ${NOUN}\\b`,
    `\\b${NOUN} (?:in|from) (?:the )?(?!Interfant|Cohort|Group|Arm)[A-Z][a-z]{3,}\\b`,
  ].join('|'),
  'g',
);

/** Who is told after the part takes the figure over. */
const ALL =
  /\b(?:all|overall|whole|entire|(?:the|this|that) (?:trial|study|group|arm|drug group)|as a whole|together)\b/i;

/** Whether the figure at `index` is told of a part of the patients that the record, which counts all, does not know. */
export function isOfPart(setting: Setting, index: number, about: Rec): boolean {
  const { figure, population, study } = about;
  if (population.subgroup !== undefined) return false;
  const { endpoint } = figure;
  // Of tests for residual disease, what looks like a part is the result.
  if (!(OUTCOMES.has(endpoint) || LOSSES.has(endpoint) || /^median/.test(endpoint)) || /^MRD/.test(endpoint))
    return false;
  const claim = setting.claim(index) as Claim;
  const sentence = setting.sentence(claim);
  const at = claim.start - claim.sentence.start;
  const head = sentence.slice(0, at);
  const until = /[.;,:(%]|\bper ?cent\b|\bwith(?:out)? (?:blina|the drug|it\b)/i;
  const tail = sentence.slice(at + claim.text.length).split(until)[0] ?? '';
  const told = (words: string, pattern: RegExp): RegExpMatchArray | undefined =>
    [...words.matchAll(pattern)].findLast(
      (found) =>
        !ALL.test(words.slice(found.index + found[0].length)) &&
        !/\b(?:than|unlike|as) (?:in |for |among |with )?(?:the )?$/i.test(words.slice(0, found.index)) &&
        !NEW_WHO.test(words.slice(found.index + found[0].length)),
    );
  // Children at high risk, or with residual disease, are all that some trials took in; a study of one country has its patients there.
  const { risk, state } = study.population;
  const { home, background } = setting.reference;
  const patterns = [PART];
  if (risk === undefined && state !== 'mrd-positive') patterns.push(TRAIT);
  if (study.trial === home || background.has(study.trial)) patterns.push(NATION);
  if (patterns.some((pattern) => told(head, pattern) || told(tail, pattern))) return true;
  // "Adults of 30 to 70", "infants under one": an age that makes no part is the trial's own.
  const own = new Set(
    (
      `${study.population.label} ${population.label} ${population.age === 'infants' ? '1 12 365' : ''}`.match(
        /\d+/g,
      ) ?? []
    ).map(Number),
  );
  const age = told(head, AGED) ?? told(tail, AGED);
  return (
    age?.slice(1).some((number) => {
      const told = number === undefined ? undefined : parseNumber(number)?.value;
      // "One to nine" are those from 1 to under 10.
      return told !== undefined && ![-1, 0, 1].some((off) => own.has(told + off));
    }) === true
  );
}

/** "…; in babies, 96%": other patients than the part. */
const NEW_WHO =
  /[;:—] ?(?:in|of|among|for)? ?(?:the )?(?:infants|babies|controls)\b|\b(?:while|whereas|but)\b/i;
