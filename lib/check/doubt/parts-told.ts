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
/** What all of a trial's patients have, or a group of them: the disease, its gene, its risk, the treatment, what became of them. */
const WHOLE =
  '(?:ALL|(?:high|low|average|standard|intermediate)-|[\\w-]*leuk|disease|cancer|illness|condition|KMT2A|MLL|gene|genes|fault|[\\w-]*rearrang|chang|translocation|Ph|Philadelphia|type|subtype|form|kind|relaps|refract|[\\w-]*risk|remission|MRD|residual|cells?\\b|blina|drug|antibod|immuno|[\\w-]*chemo|treat|therap|medic|course|cycle|infusion|combin|care\\b|it\\b|them\\b|this\\b|that\\b|same|event|survival|outlook|prognos|outcome|chance|hope|rate|median|follow|sign|evidence|control|protocol|data|result|no\\s(?!symptoms|sibling|donor)|been|taken|joined|entered|only|just|the\\s(?:first|new|old)|newly|molecular|good|poor(?! response)|better|worse|side)';
/** "With few blasts", "who had a brother for a donor": what only some of them have. */
export const TRAIT = `${WHO} (?:with(?! wh)|(?:who|that) (?:had|have)(?= (?:fewer|more|less|an?|few|many|high|low|poor|at|over|under|\\d)\\b))(?= (?!${WHOLE})[a-z])(?! (?:(?!(?:had|has|have|was|were|is|are|did|got|in|on|at|for|from|and|or|to|after|before|by|given|treated|lived|survived|overall|median|survival|[\\w-]*years?)\\b)[\\w'-]+ ){1,4}?${WHOLE}) [\\w'-]+`;

interface Kind {
  told: RegExp;
  /** In which trials, or studies, such patients are a part; none: in all. */
  in?: (setting: Setting, about: Rec) => boolean;
}

const isOfMany: Kind['in'] = ({ reference: { home, background } }, { study: { trial } }) =>
  trial === home || background.has(trial);
/** None of the trial's reports took its patients in by a test, as one may leave unsaid. */
const isOfAnyTest: Kind['in'] = ({ reference }, { study: { trial } }) =>
  !reference.records.some(({ study }) => study.trial === trial && /\bMRD\b/.test(study.population.label));

/** Each kind of part, of which the words before a figure or behind it tell. An age in years is told by `AGED`. */
const KINDS: Record<string, Kind> = {
  // "elderly patients", "the under-fives", "newborns with leukaemia"
  age: {
    told: new RegExp(
      `\\b(?:older|younger|elderly|oldest) ${WHO}\\b|\\bthe (?:very )?youngest(?: of the)? (?:babies|infants|newborns)\\b|(?<!\\b(?:and|or) )\\byoung adults\\b|\\bthe (?:over|under)-?\\d+s\\b|\\bnewborns\\b|\\bcongenital\\b|\\b(?:diagnosed|born|ill|sick|(?:fell|fallen|taken) ill|treated) (?:in|at|within|during) (?:the|their) first (?:days?|weeks?|months?)\\b|\\bfirst month of life\\b`,
      'gi',
    ),
  },
  // "among girls"; not "1,440 boys and girls"
  sex: {
    told: /(?<!\b(?:boys|girls|men|women|males|females) and )\b(?:women|men|girls|boys|females?|males?)\b(?! and (?:women|men|girls|boys|females|males)\b)/gi,
  },
  // "babies with the milder form", "with other types of leukaemia"
  form: {
    told: new RegExp(
      `\\b${WHO} (?:with|who (?:had|have)) (?:an? |the |some )?(?:other|another|different|milder?|gentler|less aggressive|rarer|commoner|more common|usual) (?:forms?|types?|kinds?|variants?)\\b`,
      'gi',
    ),
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
      `\\b(?:Dutch|European|Asian|${FOREIGN}) (?:${WHO}|${HOSPITALS})\\b|\\b${WHO} (?:in|from) the (?!Interfant|Cohort|Group|Arm|Infant|Utrecht|E\\w*\\d)[A-Z][a-z]{3,}\\b`,
      'g',
    ),
    in: isOfMany,
  },
  // "children in Canada"
  land: {
    told: new RegExp(
      `\\b${WHO} (?:treated |born |living |cared for )?(?:in|from) (?!Interfant|Cohort|Group|Arm|Europe|North|America|Phase|Part)[A-Z][a-z]{3,}\\b`,
      'g',
    ),
  },
  // "in first salvage", "those given a transplant"
  line: {
    told: /\b(?:in (?:the )?(?:first|second|third|later|early|late) (?:salvage|line)|(?:first|second|third|later)[- ]salvage|(?:given|had|have|having|got|get|getting|received|receiv(?:e|ing)|underwent|undergo(?:ing)?|went on to|needed|after|with|without|had no|no) (?:an? |the |any |their )?(?:prior |previous |earlier |later |subsequent )?(?:allogeneic |stem[- ]cell |bone[- ]marrow )*(?:transplant\w*|HSCT)|who were transplanted)\b/gi,
  },
  // "controls with high MRD", "MRD-positive patients", unless it is whom the trial took in
  test: {
    told: new RegExp(
      `\\b${WITH}(?:MRD|residual|detectable|undetectable|persistent|positive|negative)\\b|\\b(?:MRD|minimal residual disease)[- ](?:positive|negative) ${WHO}\\b|\\b${WHO} (?:who|that) (?:are|were|remain(?:ed)?|stay(?:ed)?|test(?:ed)?) (?:still )?(?:MRD[- ])?(?:positive|negative)\\b`,
      'gi',
    ),
    in: isOfAnyTest,
  },
  // "adults with Ph-like disease", "babies with high white cell counts"; a risk is known to the records
  trait: {
    told: new RegExp(
      `\\b${WITH}(?:(?:(?:high|low)(?:er)?|poor|good)(?![- ]risk|- or)|favou?rable|adverse|complex|different|white|cell counts?|CNS|mixed|extramedullary|bulky|large|slow|rapid|mutat\\w+|fusions?|deletions?|trisom\\w+|AFF1|CD19|t\\(|no (?:CNS|symptoms))|\\b(?:Ph-like|Philadelphia-like|Down(?:['’]s)? syndrome|mixed-phenotype|hyperdiploid\\w*|ETV6|IKZF1|IKAROS|TP53|biallelic)\\b`,
      'gi',
    ),
  },
  // "where FLT3 was inhibited", "with resistant blasts"
  cells: {
    told: /(?:^|[;:] )where (?!blina|chemo|the (?:drug|antibody))(?:the |their )?[\w-]+(?: \w+)? (?:was|were|had|stayed|remained) \w+|\b(?:with|had) (?!leuk|cancer)[\w-]+ (?:blasts|cells at diagnosis)\b/gi,
  },
  // "those with few blasts", whatever it is that only some of them have
  own: { told: new RegExp(`\\b${TRAIT}`, 'g') },
  // "adults in first remission", in a trial that took them in whatever they were in
  remission: {
    told: new RegExp(
      `\\b${WHO} (?:treated )?in (?:their |a )?(?:first|second|third|later|early|late) (?:complete |haematological )?(?:remission|relapse)\\b`,
      'gi',
    ),
    in: ({ reference: { home } }, { study, population }) =>
      study.trial !== home &&
      !/\b(?:first|second)[- ](?:remission|relapse)/.test(`${study.population.label} ${population.label}`),
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

/** Kinds that may be what a test for residual disease found. */
const RESULTS: ReadonlySet<string> = new Set(['test', 'trait', 'own', 'response', 'time', 'line']);
/** Kinds that a hazard ratio is reported of. */
const OF_RATIO: ReadonlySet<string> = new Set(['age', 'sex', 'test', 'trait', 'line']);

const NUMBER =
  '(?:\\d+(?![\\d.,]*\\s?(?:%|per ?cent))|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy)';
const RANGE = `(${NUMBER})(?:(?: to | and |[-–—])(${NUMBER}))?`;
const LIMIT = '(?:under|over|above|below|between|up to|at least)';
const AGED = new RegExp(
  [
    `\\b(?:aged|older than|younger than|${WHO}(?: with (?:[\\w-]+ ){0,3}?(?:ALL|leuk\\w+|disease))? (?:who were )?(?:aged )?(?:${LIMIT}|of)|${LIMIT} the age of)\\s(?:${LIMIT} )?${RANGE}\\b(?! (?:or (?!older|over|above|more|younger|under|less)|countries|cent|hospitals))`,
    `\\b(?:before|after|within|by|at) (?:the age of )?${RANGE} (?:years|months|weeks|days) (?:of age|old)\\b`,
    `(?:^|[;:,] |\\b(?:in|for|of|among) )(?:the |those )?(?:under|over)(?:s|-| )?${RANGE}(?:s|,| years| months| (?:had|have|did|do|was|were|in)\\b)`,
    // "OS ≤90 days 26%", "age <35: OS HR 0.70", "six months or older"
    `(?:[<>≤≥]=? ?)${RANGE} ?(?:years|months|weeks|days|yrs?|mo|d|y)\\b`,
    `\\bage(?:d|s)? ?(?:[<>≤≥]=? ?)${RANGE}\\b`,
    `\\b(?<!n ?= ?|grades? )${RANGE} (?:(?:years|months|weeks|days) )?(?:(?:or|and) (?:older|over|above|younger|under)|plus)\\b`,
  ].join('|'),
  'gi',
);

/** Whether the figure at `index` is told of a part of the patients that the record, which counts all, does not know. */
export function isOfPart(setting: Setting, index: number, about: Rec): boolean {
  const { endpoint } = about.figure;
  // A part that has a report of its own is all of that report's patients.
  const { subgroup } = about.population;
  if (subgroup !== undefined && subgroup !== about.study.population.subgroup) return false;
  // Those in whom chemotherapy works are the share.
  if (endpoint === 'chemo-success') return false;
  // "Two thirds of girls relapse within a year": of patients; of the relapses themselves nobody is a part.
  const ofPatients = setting.claim(index)?.denominator?.value === 'patients';
  const befell =
    OUTCOMES.has(endpoint) || LOSSES.has(endpoint) || (endpoint === 'relapse-timing' && ofPatients);
  if (!befell && !/^(?:median|HR-)/.test(endpoint)) return false;
  const told = partTold(setting, index);
  // Of tests for residual disease, what looks like a part is the result.
  const isTest = endpoint.startsWith('MRD');
  const isRatio = endpoint.startsWith('HR-');
  const is = ([name, kind]: [string, Kind]): boolean =>
    !(isTest && RESULTS.has(name)) &&
    !(isRatio && !OF_RATIO.has(name)) &&
    (kind.in?.(setting, about) ?? true) &&
    told(kind.told) !== undefined;
  if (Object.entries(KINDS).some(is)) return true;
  // "Adults of 30 to 70", "infants under one": an age that makes no part is the trial's own.
  const { population, study } = about;
  const ages = `${study.population.label} ${population.label} ${population.age === 'infants' ? '1 12 365' : ''} ${population.age === 'adults' ? '18' : ''}`;
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
  /\b(?:(?<!^ )all|overall(?! survival)|whole|entire|(?:the|this|that) (?:trial|study|group|arm|drug group)|as a whole|together|while|whereas|but)\b|[;:—] ?(?:in|of|among|for)? ?(?:the )?(?:infants|babies|controls)\b/i;
const OF_TRIAL = /^ (?:in|on|of|from) (?:the|this|that) (?:[\w-]+ )?(?:trial|study|cohort)\b/i;
/** "Better than in older children" sets the part against those of the figure; "93% and 88% in girls" tells it of the next. */
const ELSEWHERE = /(?:\b(?:than|unlike|as)|(?:%|per ?cent)) (?:in |for |of |among |with )?(?:the )?$/i;
const AGAINST = /\b(?:than|unlike|as) (?:in |for |among |with )?(?:the )?$/i;

/** The disease that all of them have, behind the patients: what follows it sets some of them apart. */
const DISEASE = new RegExp(
  `\\b(${WHO}) with (?:(?:relapsed|refractory|and|or|acute|lymphoblastic|lymphatic|B-cell|B-precursor|precursor|BCP-?|newly|diagnosed|infant|childhood|this|the|a|an|their|aggressive|rare|Ph-negative|Philadelphia-negative|KMT2A-rearranged|MLL-rearranged|standard-risk|high-risk)[ -]?)*(?:B-)?(?:ALL|leuka?emia|disease)\\b(?! (?:that|which|whose)\\b)(?: and(?= (?:a|an|no|few|many|high|low|poor)\\b))?`,
  'gi',
);

/** Behind the second figure of a pair, its group. */
const GROUP =
  /^(?: months)? (?:without|with(?: \w+)? chemo\w*|on (?:\w+ )?chemo\w*|for (?:the )?controls)\b(?: \w+)? /i;

/** Finds the last mention of a part that is the figure's: in the sentence up to the figure, or else behind it up to a break. */
function partTold(setting: Setting, index: number): (part: RegExp) => RegExpMatchArray | undefined {
  const claim = setting.claim(index) as Claim;
  // The disease is no "all of them".
  const plain = (words: string): string =>
    words
      .replace(DISEASE, (found, who: string) => `${who}${/and$/.test(found) ? ' with' : ''}`)
      .replace(/\bALL\b/g, 'leukaemia')
      .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  const rest = plain(setting.rest(claim)).split(/[;:(]|\.(?!\d)/)[0] ?? '';
  // "11.1 months with it versus 5.3 without in first salvage": behind both groups a part is both groups'.
  const pair = /^[^,]*\b(?:versus|vs\.?|against|compared with) #(.*)$/i.exec(
    rest.replace(/\d[\d.]*(?:\s?(?:%|per ?cent))?/, '#'),
  )?.[1];
  const tail =
    pair && GROUP.test(pair) ? pair : (rest.split(/,|\b(?:compared|versus|vs|against)\b/i)[0] ?? '');
  const last = (words: string, part: RegExp, elsewhere: RegExp): RegExpMatchArray | undefined =>
    [...words.matchAll(part)].findLast(
      (found) =>
        // "Of the Dutch babies in the trial"
        !TAKES_OVER.test(words.slice(found.index + found[0].length).replace(OF_TRIAL, '')) &&
        !elsewhere.test(words.slice(0, found.index)),
    );
  return (part) => last(plain(setting.lead(claim)), part, AGAINST) ?? last(tail, part, ELSEWHERE);
}
