/**
 * The number of infants in the home trial, in an article that tells of it: "Thirty babies isn't a lot", "one course in 30
 * infants", and the answer to "How many?". No other number of infants comes so often, but for those of wards and years.
 */

import { said } from '../judge/patients.ts';
import type { Rec, Reference } from '../record.ts';
import { ANOTHER, NATIONAL, PLACED } from './described-size.ts';
import type { Knows } from './known-here.ts';

const INFANTS = /^(?:infants?|bab(?:y|ies)|newborns?|tots|little\sones|children|kids|youngsters|patients)$/i;
/** Those of a year or a ward, of an example, of every so many. */
const OTHERS =
  /\b(?:every|each|any|per|some|if|suppose|imagine|picture|need(?:s|ed)?|wants?|would|planned|expects?|donat\w+|rais\w+)\b|\b(?:our|this|her|his|my|their|local)\s(?:own\s)?(?:\w+\s)?(?:ward|unit|hospital|clinic|centre|center|region|county|city|country|school|village)\b/i;
const YEARLY =
  /^[^.;]{0,40}?\b(?:(?:a|per|each|every|this|last)\s(?:year|month|week|day)|annually|yearly)\b/i;
/** Words between the number and its noun that make them others. */
const STRANGE =
  /\b(?:other|more|new|further|additional|extra|healthy|local|older|different|adult|relapsed)\b/i;
/** "A study led from Utrecht" */
const LED = /\b(?:led|run|coordinated|organi[sz]ed)\s(?:from|by|in|out of|at)\b/i;
const BASE = /\bof (?:(?:the|those|these|all|our|her|his|original|first)\s){0,3}$/i;

/** "Thirty babies isn't a lot": a number of infants that is the home trial's. */
export const sizeOfHome: Knows = (setting, index, ofHome) => {
  const claim = setting.claim(index);
  if (!claim || !ofHome) return undefined;
  const { quantity, endpoint, group, age, trials, reserve, hints } = claim;
  const size = sizeIn(setting.reference);
  if (!size || quantity.value !== sizeOf(size) || quantity.hedge || quantity.upTo !== undefined)
    return undefined;
  const { home, background } = setting.reference;
  if (said(trials) && !trials?.value.some((trial) => trial === home || background.has(trial)))
    return undefined;
  if (said(group)?.value === 'chemotherapy' || /^(?:adults|older)$/.test(said(age)?.value ?? ''))
    return undefined;
  if (hints?.ahead || reserve === 'subgroup' || reserve === 'two-readings') return undefined;
  const lead = setting.lead(claim);
  if (quantity.form === 'number')
    return isAnswer(lead, setting.preceding(claim) || setting.lineBefore(claim)) ? size : undefined;
  const { unit = '' } = quantity;
  if (quantity.form !== 'count' || !INFANTS.test(unit)) return undefined;
  if (said(endpoint) && endpoint?.value !== 'enrolled' && !BASE.test(lead)) return undefined;
  if (
    ANOTHER.test(lead) ||
    NATIONAL.test(lead) ||
    (PLACED.test(lead) && !LED.test(lead)) ||
    OTHERS.test(lead.split(/[:;—]\s/).at(-1) ?? '')
  )
    return undefined;
  const rest = setting.rest(claim);
  if (YEARLY.test(rest) || STRANGE.test(rest.slice(0, rest.search(new RegExp(unit, 'i')) + 1)))
    return undefined;
  const near = setting.near(index, 4).map(({ rec }) => rec.study.trial);
  const beside = setting.beside(index).map(({ rec }) => rec.study.trial);
  if (/^patients|children$/i.test(unit) && !near.includes(home)) return undefined;
  return beside.some((trial) => trial !== home && !background.has(trial)) ? undefined : size;
};

/** The home trial's size in its latest report. */
function sizeIn({ records, home }: Reference): Rec | undefined {
  return records.findLast(
    ({ study, figure, group, population }) =>
      study.trial === home &&
      figure.endpoint === 'enrolled' &&
      group?.treatment === 'blinatumomab' &&
      population === study.population,
  );
}

const sizeOf = ({ figure: { value } }: Rec): number | undefined =>
  'count' in value ? value.count : undefined;

const HOW_MANY =
  /\bhow many(?:\s(?:babies|infants|children|kids|patients))?(?:\s(?:took part|were (?:there|enrolled|treated|in (?:it|the (?:trial|study)))|have had it[^?]{0,30}|had it[^?]{0,30}|are we talking about|was that|did (?:they|you) (?:treat|enrol))[^?]{0,30})?\?["”’')\s]*$/i;
const BARELY =
  /^[^a-z]*(?:[A-Z][\w. '-]{1,40}:\s)?[^\w]*(?:(?:it['’]s|it was|there were|just|only|a mere)\s)*$/i;

/** "How many? Thirty, they said." */
const isAnswer = (lead: string, question: string): boolean => HOW_MANY.test(question) && BARELY.test(lead);
