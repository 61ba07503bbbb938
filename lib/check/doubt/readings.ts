/**
 * Whether there is a reading of the words under which a figure is right. A misstatement is told only where there is none:
 * where the value is that of another record, what sets the two apart must be said outright of this very figure, and
 * nothing in its words may speak for the other record.
 */
import { isAliveAndMore } from '../../read/bind/alive-and.ts';
import type { Claim } from '../../read/claim.ts';
import { hintsIn } from '../../read/hints.ts';
import type { Lexicon } from '../../read/lexicon.ts';
import { compare } from '../compare/compare.ts';
import { areArms, isOneResult } from '../confirm/twins.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { patientsFit, said } from '../judge/patients.ts';
import { isUntold } from '../judge/untold.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { lentReading, pairReading } from './lent-reading.ts';
import { isToldBeside } from './listed.ts';
import { isOutright, ownWords } from './own-words.ts';
import { isToldOfOne } from './told-of-one.ts';

/** Who is alive without disease is alive: survival does not excuse a figure that is called more than that. */
const UNEXCUSED: Record<string, readonly string[]> = {
  DFS: ['OS', 'EFS', 'RFS'],
  EFS: ['OS', 'DFS', 'RFS'],
  RFS: ['OS', 'EFS', 'DFS'],
  'MRD-negative-or-low': ['MRD-negative', 'MRD-low'],
};
const ALIVE_WITHOUT: ReadonlySet<string> = new Set(['DFS', 'EFS', 'RFS']);
const DEATHS: ReadonlySet<string> = new Set(['death-in-remission', 'induction-death', 'infection-death']);
const EITHER = /\b(?:or|either|and|no more than|not more than|at (?:the )?(?:most|worst))\b/i;
const LITTLE =
  /\b(?:low|few|little|traces?|almost|hardly|nearly|next to|none|nothing|(?:fewer|less) than|below)\b/i;
const NEGATED =
  /\b(?:not|no|never|without|lost|fewer|missed|way round|fail(?:s|ed)? to|unable|did\s?n['’]t|\w+n['’]t)\b/i;

/** The record that the figure may well be, against the misstatement called of it; or that there are several such, or one that only its value speaks for. */
export function trueReading(
  setting: Setting,
  index: number,
  judgement: Judgement,
  lexicon: Lexicon,
): Rec | 'several' | undefined {
  const claim = setting.claim(index);
  if (!claim?.endpoint || UNREADABLE.has(judgement.reason ?? '') || claim.change) return undefined;
  const lent = lentReading(setting, index, judgement) ?? pairReading(setting, index);
  if (lent) return lent;
  const words = wordsOf(setting, index, claim, lexicon);
  const outright = outrightOf(setting, index, claim);
  const anywhere = new Set(setting.reference.records.map(({ study }) => study.trial));
  // "93% did not survive": the negation has been read, and turns the same measure round no second time.
  const unread = words.own.replace(claim.endpoint.text || '\n', ' ');
  const found: Rec[] = [];
  let sure = true;
  for (const rec of setting.reference.records) {
    const fit = words.before === rec.figure.endpoint ? 'sure' : endpointFits(claim, rec, words);
    if (fit === undefined || isToldBeside(rec, setting, index) || isUntold(claim, rec, setting.reference))
      continue;
    const isSame = claim.endpoint.value === rec.figure.endpoint;
    const probe: Claim = {
      ...outright,
      opposite: isSame && claim.opposite,
      endpoint: { value: rec.figure.endpoint, from: 'construction', text: '' },
    };
    if (contradictions(probe, rec, setting.reference, anywhere)?.size !== 0) continue;
    if (
      !isOurs(setting, index, { ...claim, trials: heldTo(setting, index, claim) }, rec, judgement.about) ||
      !agrees(probe, rec, isSame ? unread : words.own)
    )
      continue;
    found.push(rec);
    sure &&= fit === 'sure' && setting.inPlay(index).has(rec.study.trial);
  }
  const [first, ...others] = found;
  // Alive and something more, at a value that no such result has: which one was meant, nobody can say.
  if (!first) return isMore(claim) ? 'several' : undefined;
  return sure && others.every((rec) => isOneResult(rec, first)) ? first : 'several';
}

const isNamed = ({ manner, endpoint }: Claim): boolean => manner === 'noun' && endpoint?.from === 'stated';
const isMore = ({ endpoint }: Claim): boolean => endpoint?.value === 'OS' && isAliveAndMore(endpoint.text);

/** Reasons that are no other record's value. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'wrong-denominator',
  'wrong-bound',
  'wrong-rounding',
  'wrong-unit',
  'wrong-change',
]);

interface Words {
  /** What the figure before it measures, where what this one is read to measure is the next one's word. */
  before: string | undefined;
  /** What the figure is read to measure is said of it, and not behind a break of the next one. */
  outright: boolean;
  /** The figure's own words. */
  own: string;
  /** What they hint at, beside what they say; where they do not say what the figure measures, what the text before hints at. */
  hints: ReadonlySet<string>;
}

/** "(1.8% and 3.6%)": a bracket of several figures answers what stood before it in order. */
const LISTED =
  /\([\d.,]+\s?(?:%|per ?cent)?(?:,| and| or|,? respectively| vs\.?| versus|\/| against)\s?[\d.,]+\s?(?:%|per ?cent)?\)/;

/** "In first relapse" says who the patients are, not what became of them. */
const PATIENTS =
  /\b(?:first|early|late|in|at|after|low-risk|high-risk) relapse\b|\brelapsed(?: ?(?:or|and|\/) ?refractory)?\b|\b(?:relapse|alive|event) or not\b/gi;

/** Whether what a figure measures stands right beside it or before the pair that it belongs to. */
function isBeside(words: string, text: string): boolean {
  if (text === '') return false;
  const told = words.indexOf(text);
  return told >= 0 && !/\band (?:another|a further|the (?:other|remaining|rest))\b/i.test(words);
}

function wordsOf(setting: Setting, index: number, claim: Claim, lexicon: Lexicon): Words {
  const { before, after } = ownWords(setting, index);
  const endpoint = claim.endpoint as NonNullable<Claim['endpoint']>;
  const sentence = setting.sentence(claim);
  const outright = endpoint.from !== 'stated' || isOutright(setting, index, endpoint);
  const own =
    endpoint.from !== 'stated' && !isBeside(`${before}#${after}`, endpoint.text)
      ? // A name that its sentence says is not looked for in the one before.
        claim.manner === 'noun' && endpoint.text !== '' && sentence.includes(endpoint.text)
        ? sentence
        : `${setting.preceding(claim)} ${sentence}`
      : LISTED.test(sentence)
        ? sentence
        : `${before} # ${after}`;
  const rest = (endpoint.text === '' ? own : own.replace(endpoint.text, ' ')).replace(PATIENTS, ' ');
  // "Disease-free and overall survival were 82% and 93%, respectively" says which is which.
  const ordered = /\brespectively\b/i.test(setting.sentence(claim));
  return {
    before: measuredBefore(setting, index, claim),
    own,
    outright,
    hints: ordered ? new Set() : hintsIn(rest, lexicon),
  };
}

/** "80% with it and 64% without, and in terms of survival …": what stands behind a new clause is the next figure's. */
function measuredBefore(setting: Setting, index: number, claim: Claim): string | undefined {
  const { sentence, endpoint } = claim;
  const other = setting.claim(index - 1);
  if (other?.sentence.start !== sentence.start || other.endpoint?.from !== 'stated') return undefined;
  const rest = setting.rest(claim);
  const at = rest.indexOf(endpoint?.text || '\n');
  const behind = at > 0 && /;|,? (?:and|but|while|whereas) /.test(rest.slice(0, at));
  return endpoint?.from === 'stated' && behind ? other.endpoint.value : undefined;
}

/** The claim with no more than what is said outright of this very figure. */
function outrightOf(setting: Setting, index: number, claim: Claim): Claim {
  const kept: Claim = { ...claim };
  for (const slot of ['group', 'trials', 'risk', 'age', 'genetics', 'state'] as const)
    if (claim[slot]?.from !== 'stated' || !isOutright(setting, index, claim[slot])) delete kept[slot];
  if (!said(claim.time)) delete kept.time;
  // "Of the 651 babies in Interfant-06" counts a trial, which lends its name to a group of another.
  if (claim.group?.text === claim.trials?.text) delete kept.arm;
  // "Of these responders" are no part of the patients in a trial that reports none.
  const parts = setting.reference.records.filter(({ study }) => claim.trials?.value.includes(study.trial));
  if (
    parts.length > 0 &&
    !parts.some(({ population, study }) =>
      [population.subgroup, study.population.risk].includes(claim.risk?.value),
    )
  )
    delete kept.risk;
  return kept;
}

/** The trial said of a figure, unless it is only what the figure is held against. */
function heldTo(setting: Setting, index: number, { trials }: Claim): Claim['trials'] {
  return trials?.from === 'stated' && !isOutright(setting, index, trials) ? undefined : trials;
}

/** A record of another trial than the passage's must fit all that was told of the patients, and a part of them be named. */
function isOurs(setting: Setting, index: number, claim: Claim, rec: Rec, about: Rec | undefined): boolean {
  const { subgroup } = rec.population;
  if (subgroup !== undefined && subgroup !== about?.population.subgroup)
    if (!claim.risk && claim.quantity.decimals === 0) return false;
  // A share of all patients, which no group has and no time dates, is not told of one group at one time.
  const undated = rec.figure.endpoint === 'KMT2A-share' || rec.figure.endpoint === 'infant-share';
  const ofAll =
    /\b(?:of|in|among) (?:all |the |these |such )?(?:infants?|babies|children|cases|patients|those)\b/i;
  if (undated && (said(claim.time) || said(claim.group) || !ofAll.test(setting.sentence(claim))))
    return false;
  const { trial } = rec.study;
  if (claim.trials ? claim.trials.value.includes(trial) : trial === setting.reference.home) return true;
  if (!patientsFit(claim, rec.population) || isToldOfOne(setting, index, about, rec)) return false;
  // "Overall survival in that study": the one told of last.
  if (claim.trials && /\b(?:in|of) (?:that|this|the same) (?:study|trial)\b/i.test(setting.sentence(claim)))
    return false;
  if (setting.inPlay(index).has(trial)) return true;
  const dated = claim.time?.from === 'stated' && rec.figure.months !== undefined;
  if (!dated || claim.endpoint?.value !== rec.figure.endpoint || claim.trials !== undefined) return false;
  return !isSetAgainst(setting, index, about);
}

/** "97%, compared with 66% of those treated before": beside the other group's result a figure is of the same trial. */
function isSetAgainst(setting: Setting, index: number, about: Rec | undefined): boolean {
  const start = setting.claim(index)?.sentence.start;
  return [index - 1, index + 1].some((at) => {
    const other = setting.confirmed(at);
    if (!about || !other || other.claim.sentence.start !== start) return false;
    return areArms(other.rec, about);
  });
}

/** The value is the record's, or the rest of it where its own clause denies ("6.7%, without new side effects" does not). */
function agrees(probe: Claim, rec: Rec, own: string): boolean {
  const opposite = turned(probe, rec);
  if (compare(probe.quantity, rec, opposite).outcome === 'agrees') return true;
  const survival = SURVIVALS.has(rec.figure.endpoint);
  const beside =
    own.split(/[;.]\s|,?\s(?:which|without|and nobody|and no)\b/).find((part) => part.includes('#')) ?? own;
  return survival && NEGATED.test(beside) && compare(probe.quantity, rec, !opposite).outcome === 'agrees';
}

/** Whether the words let the record's endpoint be meant: surely, where they tell it, too; a name stands for itself. */
function endpointFits(claim: Claim, rec: Rec, { own, outright, hints }: Words): 'sure' | 'maybe' | undefined {
  const told = claim.endpoint?.value ?? '';
  const { endpoint } = rec.figure;
  if (told === endpoint) return 'sure';
  if (isMore(claim) && ALIVE_WITHOUT.has(endpoint)) return 'sure';
  // "Low risk: after four years it was 61%": of the survivals that the paragraph before told, a pronoun may mean either.
  if (claim.recalled && SURVIVALS.has(told) && SURVIVALS.has(endpoint)) return 'sure';
  if (claim.manner === 'event' && ALIVE_WITHOUT.has(told) && ALIVE_WITHOUT.has(endpoint)) return 'sure';
  if (told === 'OS' && isNamed(claim) && outright && ALIVE_WITHOUT.has(endpoint)) return undefined;
  if ((outright && UNEXCUSED[told]?.includes(endpoint)) || told === 'cure-rate' || endpoint === 'enrolled')
    return undefined;
  if (told === 'OS' && claim.opposite && DEATHS.has(endpoint)) return hints.has(endpoint) ? 'sure' : 'maybe';
  if (endpoint === 'MRD-negative-or-low') {
    const stated = claim.endpoint?.from === 'stated';
    return (LITTLE.test(own) && (EITHER.test(own) || !stated)) || /\beither no\b/i.test(own)
      ? 'sure'
      : undefined;
  }
  const remission = endpoint.startsWith('CR') && !told.startsWith('CR') && !said(claim.time);
  if (remission && /complete (?:\w+ )?remission/i.test(own)) return 'sure';
  if (!hints.has(endpoint)) return undefined;
  const { decimals, of, form } = claim.quantity;
  return decimals > 0 || of !== undefined || form === 'percent' || ALIVE_WITHOUT.has(endpoint)
    ? 'sure'
    : 'maybe';
}
