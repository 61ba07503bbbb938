/**
 * Parts of a trial's patients that no record counts: those of an age, a sex, a place, a line of treatment, a test result, a
 * trait, a year, a response. What they came to differs from what all of them came to, and is not wrong for that.
 */
import type { Claim } from '../../read/claim.ts';
import { parseNumber } from '../../read/numbers/numbers.ts';
import { LOSSES, OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { FOREIGN, HOSPITALS, PATIENTS } from './words.ts';

const WHO = `(?:${PATIENTS}|those|women|men|girls|boys)`;
/** "With persistent", "with a poor early": words between, which tell nothing of what became of them. */
const WITH = `${WHO} with (?!blina|the drug)(?:(?!(?:had|has|have|did|do|was|were|is|are|at|who)\\b)[\\w-]+ ){0,2}?`;
const THAT = `${WHO} (?:who|that) (?:(?:had|have|were|was|did|did not|didn['’]t|went on to|later|also) )*`;
const TREATED = '(?:treated|diagnosed|enrolled|recruited|born|entered|started)';

interface Kind {
  told: RegExp;
  /** In which trials, or studies, such patients are a part; none: in all. */
  in?: (setting: Setting, about: Rec) => boolean;
}

const isOfMany: Kind['in'] = ({ reference: { home, background } }, { study: { trial } }) =>
  trial === home || background.has(trial);
const isOfAnyTest: Kind['in'] = (_, { study: { population } }) => !/\bMRD\b/.test(population.label);

/** Each kind of part, of which the words before a figure or behind it tell. An age in years is told by `AGED`. */
const KINDS: Record<string, Kind> = {
  // "elderly patients", "the under-fives", "newborns with leukaemia"
  age: {
    told: new RegExp(
      `\\b(?:older|younger|elderly|oldest) ${WHO}\\b|\\byoung adults\\b|\\bthe (?:over|under)-?\\d+s\\b|\\bnewborns? with leuk|\\bcongenital\\b|\\bfirst month of life\\b`,
      'gi',
    ),
  },
  // "among girls"; not "1,440 boys and girls"
  sex: {
    told: /(?<!\b(?:boys|girls|men|women|males|females) and )\b(?:women|men|girls|boys|females?|males?)\b(?! and (?:women|men|girls|boys|females|males)\b)/gi,
  },
  // "western centres", "Hispanic children"
  place: {
    told: new RegExp(
      `\\b(?:western|eastern|northern|southern|larger?|smaller|big|small|experienced|single|other|some) (?:${HOSPITALS}|countries)\\b|\\b(?:Asian|Black|white|Hispanic|Latino) ${WHO}\\b`,
      'gi',
    ),
  },
  // "Italian controls", "babies from Japan", in a trial of many countries
  country: {
    told: new RegExp(
      `\\b(?:Dutch|European|Asian|${FOREIGN}) (?:${WHO}|${HOSPITALS})\\b|\\b${WHO} (?:in|from) (?:the )?(?!Interfant|Cohort|Group|Arm)[A-Z][a-z]{3,}\\b`,
      'g',
    ),
    in: isOfMany,
  },
  // "in first salvage", "those given a transplant"
  line: {
    told: /\b(?:in (?:the )?(?:first|second|third|later|early|late) (?:salvage|line)|(?:first|second|third|later)[- ]salvage|(?:given|had|got|received|underwent|went on to|undergoing|after|with|without) (?:an? |the |any |their )?(?:allogeneic |stem[- ]cell |bone[- ]marrow )*(?:transplant\w*|HSCT)|who were transplanted)\b/gi,
  },
  // "controls with high MRD", "MRD-positive patients", unless it is whom the trial took in
  test: {
    told: new RegExp(
      `\\b${WITH}(?:MRD|residual|detectable|undetectable|persistent|positive|negative)\\b|\\b(?:MRD|minimal residual disease)[- ](?:positive|negative) ${WHO}\\b`,
      'gi',
    ),
    in: isOfAnyTest,
  },
  // "adults with Ph-like disease", "babies with high white cell counts"; a risk is known to the records
  trait: {
    told: new RegExp(
      `\\b${WITH}(?:(?:(?:high|low)(?:er)?|poor|good)(?![- ]risk)|favou?rable|adverse|complex|different|white|cell counts?|CNS|mixed|extramedullary|bulky|large|slow|rapid|mutat\\w+|fusions?|deletions?|trisom\\w+|AFF1|CD19|t\\(|no (?:CNS|symptoms))|\\b(?:Ph-like|Philadelphia-like|Down(?:['’]s)? syndrome|mixed-phenotype|hyperdiploid\\w*|ETV6|IKZF1|IKAROS|TP53|biallelic)\\b`,
      'gi',
    ),
  },
  // "controls treated after 2012", "babies who were born early", "of the 488 who started"
  time: {
    told: new RegExp(
      `\\b${WHO} (?:(?:who|that) )?(?:were |was |had been )?${TREATED}(?: \\w+){0,2} (?:after|before|since|from|in) (?:\\w+ )?(?:19|20)\\d\\d\\b|\\b${THAT}(?:${TREATED} (?:after|before|since|at|early|later)|born|stopped|weighed|came from)\\b|\\b\\d[\\d,]* (?:[a-z]+ )?who (?:started|were screened|registered)\\b`,
      'gi',
    ),
  },
  // "good responders", "of babies who relapsed"; not "the share who relapsed or died"
  response: {
    told: new RegExp(
      `\\b${THAT}(?:relapse[ds]?(?! or (?:had )?die)|respond\\w*|complete[ds]?|stop\\w*|finish\\w*|cleared|became MRD|poor|good|high|low|older|younger)\\b|\\b(?:good|poor|steroid|prednisone|early|late|slow|rapid)[- ](?:good[- ]|poor[- ]|early )?respon(?:ders?|ses?|ded)\\b|\\b(?:respond|react)(?:ed)? (?:well|badly|poorly)\\b|\\b(?:of|among) (?:those|the|these) (?:survivors|responders|relapsed ones)\\b`,
      'gi',
    ),
  },
};

const NUMBER =
  '(?:\\d+(?![\\d.,]*\\s?(?:%|per ?cent))|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy)';
const RANGE = `(${NUMBER})(?:(?: to | and |[-–—])(${NUMBER}))?`;
const LIMIT = '(?:under|over|above|below|between|up to|at least)';
const AGED = new RegExp(
  [
    `\\b(?:aged|older than|younger than|${WHO}(?: with (?:[\\w-]+ ){0,3}?(?:ALL|leuk\\w+|disease))? (?:who were )?(?:aged )?(?:${LIMIT}|of)|${LIMIT} the age of)\\s(?:${LIMIT} )?${RANGE}\\b(?! (?:or|countries|cent|hospitals))`,
    `(?:^|[;:,] |\\b(?:in|for|of|among) )(?:the |those )?(?:under|over)(?:s|-| )?${RANGE}(?:s|,| years| months| (?:had|have|did|do|was|were)\\b)`,
  ].join('|'),
  'gi',
);

/** Whether the figure at `index` is told of a part of the patients that the record, which counts all, does not know. */
export function isOfPart(setting: Setting, index: number, about: Rec): boolean {
  const { endpoint } = about.figure;
  if (about.population.subgroup !== undefined) return false;
  // Of tests for residual disease, what looks like a part is the result; and those in whom chemotherapy works are the share.
  if (endpoint.startsWith('MRD') || endpoint === 'chemo-success') return false;
  if (!OUTCOMES.has(endpoint) && !LOSSES.has(endpoint) && !endpoint.startsWith('median')) return false;
  const told = partTold(setting, index);
  if (Object.values(KINDS).some((kind) => (kind.in?.(setting, about) ?? true) && told(kind.told)))
    return true;
  // "Adults of 30 to 70", "infants under one": an age that makes no part is the trial's own.
  const { population, study } = about;
  const ages = `${study.population.label} ${population.label} ${population.age === 'infants' ? '1 12 365' : ''}`;
  const own = new Set((ages.match(/\d+/g) ?? []).map(Number));
  const isOwn = (word: string): boolean => {
    const age = parseNumber(word)?.value;
    // "One to nine" are those from 1 to under 10.
    return age === undefined || (age < 5 ? [0] : [-1, 0, 1]).some((off) => own.has(age + off));
  };
  return (
    told(AGED)
      ?.slice(1)
      .some((word) => word !== undefined && !isOwn(word)) === true
  );
}

/** Who is told after the part takes the figure over: all of them, or other patients. */
const TAKES_OVER =
  /\b(?:all|overall(?! survival)|whole|entire|(?:the|this|that) (?:trial|study|group|arm|drug group)|as a whole|together|while|whereas|but)\b|[;:—] ?(?:in|of|among|for)? ?(?:the )?(?:infants|babies|controls)\b/i;
/** "Better than in older children" sets the part against those of the figure; "93% and 88% in girls" tells it of the next. */
const ELSEWHERE = /(?:\b(?:than|unlike|as)|(?:%|per ?cent)) (?:in |for |of |among |with )?(?:the )?$/i;
const AGAINST = /\b(?:than|unlike|as) (?:in |for |among |with )?(?:the )?$/i;

/** Finds the last mention of a part that is the figure's: in the sentence up to the figure, or else behind it up to a break. */
function partTold(setting: Setting, index: number): (part: RegExp) => RegExpMatchArray | undefined {
  const claim = setting.claim(index) as Claim;
  // The disease is no "all of them".
  const plain = (words: string): string => words.replace(/\bALL\b/g, 'leukaemia');
  const tail =
    plain(setting.rest(claim)).split(/[;:(,]|\.(?!\d)|\b(?:compared|versus|vs|against)\b/i)[0] ?? '';
  const last = (words: string, part: RegExp, elsewhere: RegExp): RegExpMatchArray | undefined =>
    [...words.matchAll(part)].findLast(
      (found) =>
        !TAKES_OVER.test(words.slice(found.index + found[0].length)) &&
        !elsewhere.test(words.slice(0, found.index)),
    );
  return (part) => last(plain(setting.lead(claim)), part, AGAINST) ?? last(tail, part, ELSEWHERE);
}
