/**
 * More than there were: "BLAST treated 151 adults" (116), "Of 39 babies, 93.3% were alive" (30), "seven relapsed" (four).
 * A smaller number may count some part of a trial, and the words seldom say which; a larger one can only be its own number
 * told wrong, once the sentence is that trial's and speaks of nobody else: none who were screened, planned, or elsewhere.
 */
import type { Claim } from '../../read/claim.ts';
import { isOneOfTwo, numbersOf } from '../confirm/sizes.ts';
import { ageFits, riskFits, said, stateFits } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES, OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isPlaced, tellsOne, tellsWhole } from './tells-whole.ts';

/** Smaller numbers of patients count what befell some of them. */
const SMALLEST = 12;
/** Reports of one trial differ by a few patients. */
const NEARLY = 1.06;
/** A number is mistaken for one of its own order. */
const TIMES = 2;
/** So many figures away a result is told of the patients counted. */
const REACH = 2;
/** What a report counts whole: no part of it is larger. */
const COUNTED: ReadonlySet<string> = new Set([
  'enrolled',
  'relapse',
  'countries',
  'dutch-patients',
  'study-groups',
]);

/** The trial's own number, where the one at `index` is told of it and larger. */
export function exposeTooMany(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const endpoint = claim && countedIn(claim);
  if (!endpoint || setting.judgement(index)?.verdict === 'match') return undefined;
  const trial = trialOf(setting, index, claim);
  const about = trial === undefined ? undefined : wholeOf(setting, index, claim, trial, endpoint);
  if (!about || isPossible(setting, index, claim, about)) return undefined;
  return { verdict: 'misstated', reason: 'wrong-value', about };
}

const PEOPLE =
  /^(?:infants?|bab(?:y|ies)|newborns?|tots|children|kids|youngsters|patients?|adults?|people|participants?|volunteers)$/i;

/** What the number counts, told as a fact and exactly. */
function countedIn({ quantity, endpoint, change, inCell, reserve, taken, hints }: Claim): string | undefined {
  const { form, hedge, upTo, span, unit, decimals, of } = quantity;
  if (hedge || span || upTo !== undefined || decimals > 0 || change || inCell) return undefined;
  if (hints?.planned || hints?.ahead || (reserve && reserve !== 'elsewhere')) return undefined;
  const told = said(endpoint)?.value;
  // "Seven of the 30 children have relapsed"
  if (of !== undefined) return told === 'relapse' && form === 'of' ? told : undefined;
  if (unit === 'countries' && told === undefined) return 'countries';
  if (told !== undefined && told !== 'enrolled')
    return COUNTED.has(told) && /^(?:count|number)$/.test(form) ? told : undefined;
  const heads = form === 'count' && (unit === undefined ? endpoint?.value === 'enrolled' : PEOPLE.test(unit));
  return heads || (form === 'number' && told) || (/^(?:count|number)$/.test(form) && taken)
    ? 'enrolled'
    : undefined;
}

/** The one trial that the sentence tells of: by its name, by a confirmed result in it, or by the passage and its own form. */
function trialOf(setting: Setting, index: number, claim: Claim): string | undefined {
  const { trials } = claim;
  const sentence = setting.sentence(claim);
  const own = `${setting.before(index)}#${setting.after(index)}`;
  if (OTHERS.test(sentence) || isPlaced(own, trials?.text)) return undefined;
  // "Of 39 babies, compared with 214 earlier ones": the comma parts them.
  if (SET_AGAINST.test(own.replace(/#([^,;)]*).*$/s, '#$1'))) return undefined;
  if (claim.quantity.unit === 'countries' && (IN_USE.test(sentence) || !isWhereRun(setting, index, claim)))
    return undefined;
  const beside = trialsOf(setting.beside(index).map(({ rec }) => rec));
  if (trials?.from === 'stated') {
    const [named, second] = trials.value;
    return second === undefined && beside.every((trial) => trial === named) ? named : undefined;
  }
  if (beside.length > 0) return beside.length === 1 ? beside[0] : undefined;
  const whole = `${setting.lead(claim)}#${setting.rest(claim)}`;
  const near = trialsOf(nearby(setting, index));
  const [only = trials?.value[0], second] = near;
  const told = tellsWhole(whole) || (near.length > 0 && (tellsOne(whole) || tellsLoss(claim, whole)));
  if (!told) return undefined;
  if (second !== undefined || (trials && (trials.value.length > 1 || trials.value[0] !== only)))
    return undefined;
  const { home } = setting.reference;
  return only ?? (setting.inPlay(index).has(home) ? home : undefined);
}

/** "Seven of the children relapsed", "the leukaemia came back in seven tots": told of a trial's patients beside its results. */
const tellsLoss = ({ endpoint }: Claim, whole: string): boolean =>
  endpoint?.value === 'relapse' &&
  endpoint.from === 'stated' &&
  /#(?: of the (?:\d+|thirty)\b| (?:of the )?(?:infants|babies|children|kids|tots)\b)/i.test(whole) &&
  !/\b(?:ward|hospital|clinic|unit|here|I|my|transplant\w*|second|again|later|year|months?|after|before|who)\b/.test(
    whole,
  );

/** "30 babies from twelve countries", "Thirty infants, twelve countries": the countries stand with the trial's babies. */
function isWhereRun(setting: Setting, index: number, claim: Claim): boolean {
  if (said(claim.endpoint)) return true;
  const whole = `${setting.lead(claim)}#${setting.after(index)}`;
  return WHERE_RUN.test(whole) && !NETWORK.test(setting.sentence(claim));
}

const WHERE_RUN =
  /(?:\b(?:infants|babies|newborns|children|patients|kids|tots|little ones|them)\b(?:[^.;:#]{0,50}?\b(?:in|from|across|over))?,? (?:(?:and|in|from|across|over|just|only|hospitals in) )*|.*\b(?:trial|study|pilot) (?:ran|was run|took place|was carried out|was done) in )#\s(?:countries)?(?:[.,;:)—–]|$| (?:from|between|in|by|with|took|and) )/i;
const NETWORK =
  /\b(?:network|consorti\w+|collaborat\w+|groups?|members?|protocol|Interfant|guidelines?|registr\w+|journalists|reporters|delegates)\b/i;

const nearby = (setting: Setting, index: number): Rec[] =>
  setting
    .near(index, REACH)
    .map(({ rec }) => rec)
    .filter(isResult);

const trialsOf = (recs: Rec[]): string[] => [...new Set(recs.map(({ study }) => study.trial))];

const isResult = ({ figure: { endpoint } }: Rec): boolean =>
  OUTCOMES.has(endpoint) || LOSSES.has(endpoint) || endpoint === 'countries' || endpoint === 'follow-up';

/** The largest number that the trial, or the group told of, had. */
function wholeOf(
  setting: Setting,
  index: number,
  claim: Claim,
  trial: string,
  endpoint: string,
): Rec | undefined {
  const whose = said(claim.group)?.value;
  const risk = said(claim.risk)?.value;
  const [age, state] = [said(claim.age)?.value, said(claim.state)?.value];
  const own = setting.reference.records.filter(
    ({ study, figure, population, group }) =>
      study.trial === trial &&
      figure.endpoint === endpoint &&
      'count' in figure.value &&
      (!risk || riskFits(risk, population.risk ?? population.subgroup ?? study.population.risk)) &&
      (!age || ageFits(age, population.age)) &&
      (!state || stateFits(state, population.state)) &&
      group?.treatment !== 'other',
  );
  // Where a trial's parts have reports of their own, nobody gives the number of all.
  if (!risk && own.every(({ study }) => study.population.subgroup !== undefined)) return undefined;
  const given = claim.group?.from === 'stated' && HAD.test(claim.endpoint?.text ?? '');
  const arm = claim.arm || claim.taken || given || /\(n\s?=\s?$/i.test(setting.before(index));
  const fitting =
    whose && arm
      ? own.filter((rec) => rec.group?.treatment === whose)
      : own.filter((rec) => endpoint !== 'enrolled' || !isOneOfTwo(rec));
  if (whose === 'chemotherapy' && fitting.every(({ group }) => group?.treatment === 'blinatumomab'))
    return undefined;
  return fitting.sort((a, b) => countOf(b) - countOf(a))[0];
}

/** "352 adults got the antibody" */
const HAD = /\b(?:got|received|had|were given)\b/i;

/** The same number, as another report may give it. */
const isNearly = (rec: Rec, about: Rec): boolean =>
  rec.study.trial === about.study.trial &&
  rec.figure.endpoint === about.figure.endpoint &&
  countOf(rec) <= countOf(about) &&
  countOf(rec) * NEARLY >= countOf(about);

const countOf = ({ figure: { value } }: Rec): number => ('count' in value ? (value.count ?? 0) : 0);

/** The number is no larger, or too large to be meant for it, or another one that is known. */
function isPossible(setting: Setting, index: number, claim: Claim, about: Rec): boolean {
  const { value, of } = claim.quantity;
  const whole = countOf(about);
  const heads = about.figure.endpoint === 'enrolled';
  if (of !== undefined && !numbersOf(about).includes(of)) return true;
  if (value > TIMES * whole || value <= (heads ? NEARLY : 1) * whole) return true;
  if (heads && value < SMALLEST) return true;
  // "AALL1731 enrolled 2,245 children": a randomised trial takes in more than it randomises, and is counted by the latter.
  const enrolled = /\b(?:enrol|recruit|regist|includ|took in|signed up)/i.test(setting.sentence(claim));
  if (heads && enrolled && !said(claim.group) && isRandomised(setting, about) && value > 1.25 * whole)
    return true;
  const inPlay = setting.inPlay(index);
  const named = claim.trials?.from === 'stated';
  const known = setting.reference.records.filter(
    ({ study, figure }) =>
      // Twelve countries are no twelve babies.
      (heads || figure.endpoint.endsWith(about.figure.endpoint)) &&
      (study.trial === about.study.trial ||
        inPlay.has(study.trial) ||
        (!named && figure.endpoint === about.figure.endpoint)),
  );
  if (known.some((rec) => numbersOf(rec).includes(value))) return true;
  // "2,245 children took part, of whom 1,440 were randomised": the whole is told, and this is more than it.
  if (setting.near(index, 4).some(({ rec }) => isNearly(rec, about))) return true;
  // "Two protocols, 1,133 babies": of both together.
  const sizes = known
    .filter(
      ({ study, figure }) =>
        figure.endpoint === 'enrolled' && (study.trial === about.study.trial || inPlay.has(study.trial)),
    )
    .map((rec) => ({ trial: rec.study.trial, count: countOf(rec) }));
  return sizes.some((a) => sizes.some((b) => a.trial !== b.trial && a.count + b.count === value));
}

const isRandomised = ({ reference }: Setting, { study }: Rec): boolean =>
  reference.records.some((rec) => rec.study.trial === study.trial && rec.study.groups.length > 2);

/** Who is counted besides the trial's own patients: screened, planned, of more studies than one, of a ward or a year. */
const OTHERS =
  /\b(?:screen\w*|regist(?:ered|ry|ries)|eligib\w*|assess\w*|approached|declined|refused|excluded|worldwide|global\w*|so far|to date|since|by (?:now|then)|already|plan\w*|aim\w*|target\w*|goal|intend\w*|meant to|will|would|could|next|successor|sequel|Interfant-21|another|others?|additional\w*|further|extra|more|earlier|previous\w*|(?<!of (?:the|these|our|all) )(?:trials|studies|protocols)|together|combined|pooled|meta-analy\w*|both|between them|annual\w*|yearly|(?:each|every|per|that|last) (?:year|month|week)|(?<!(?:under|than|of|below) )a year|(?:our|this|her|his|my|their|local|one) (?:own )?(?:\w+ )?(?:hospital|ward|unit|clinic|cent(?:re|er))|compassionate|off-label|real-world|matched|propensity|parents|famil(?:y|ies)|records|articles|publications|abstracts|samples|employ\w*|staff|the ward|safety|(?:a|an|one|recent|retrospective) (?:[\w-]+ ){0,3}(?:review|survey|series|cohort)|(?:later|recent|separate|retrospective) analysis|guess\w*|suppose\w*|imagine|if)\b/i;
/** "Doctors now give it in 12 countries": where the drug is used today. */
const IN_USE =
  /\b(?:now|today|nowadays|currently|approved|licensed|sold|available|gives?|uses?|used|doctors|researchers|members)\b/i;
/** Beside the number itself: it is of those whom the trial was set against. */
const SET_AGAINST =
  /\b(?:historic\w*|controls?|compar\w+|against|similar|versus|vs|chemo(?:therapy)? (?:alone|only)|before the (?:drug|antibody)|or died)\b/i;
