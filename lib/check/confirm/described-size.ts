/**
 * Sizes of trials that copy describes and does not name, or names and calls nothing: "in a study of 30 such babies", "108
 * children with a high-risk first relapse", "E1910 looked at 224 people who were in remission". The number is known to its
 * last digit, and the words must lead to the one trial that has it. Nothing is refuted here.
 */
import type { Claim } from '../../read/claim.ts';
import { ageFits, riskFits, said, stateFits } from '../judge/patients.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { isOneOfTwo, isTelling } from './sizes.ts';

/** Gives head counts that are one trial's size the match that their patients and their value make plain. */
export function describedSizes(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  text: string,
  reference: Reference,
): Judgement[] {
  return judgements.map((judgement, index) => {
    const { claim, inPlay } = judged[index] as Judged;
    if (judgement.verdict !== 'unverified' || !countsHeads(claim)) return judgement;
    const rec = sizeDescribed(claim, reference) ?? sizeOfHome(claim, inPlay, text, reference);
    return rec ? { verdict: 'match', about: rec, byValue: true } : judgement;
  });
}

const PEOPLE =
  /^(?:infants?|babies|baby|children|kids|youngsters|patients?|adults?|people|participants|tots)$/i;

function countsHeads({ quantity, onSubject, inCell, change, reserve, hints }: Claim): boolean {
  const { form, decimals, hedge, span, upTo, unit } = quantity;
  if (!onSubject || inCell || change || hedge || span || upTo !== undefined || decimals > 0) return false;
  if (hints?.planned || hints?.ahead || reserve === 'denied' || reserve === 'other-subject') return false;
  return form === 'count' && (unit === undefined || PEOPLE.test(unit));
}

const countOf = ({ figure: { value, endpoint } }: Rec): number | undefined =>
  endpoint === 'enrolled' && 'count' in value ? value.count : undefined;

/** Three digits that one trial alone has, told of patients like its own, or by its name. */
function sizeDescribed(claim: Claim, { records }: Reference): Rec | undefined {
  const { quantity, trials, group, reserve } = claim;
  if (!isTelling(quantity) || reserve === 'unreal' || quantity.unit === undefined) return undefined;
  const sized = records.filter((rec) => countOf(rec) === quantity.value);
  const named = said(trials);
  const own = sized.filter((rec) =>
    named ? named.value.includes(rec.study.trial) : isOfPatients(claim, rec),
  );
  if (new Set((named ? own : sized).map(({ study }) => study.trial)).size !== 1) return undefined;
  return own.find((rec) => {
    const whose = said(group)?.value;
    if (whose && rec.group && rec.group.treatment !== 'any') return rec.group.treatment === whose;
    return !isOneOfTwo(rec);
  });
}

/** The words tell patients as rare as the trial's own: how old, and in what state or at what risk; or a number of four digits. */
function isOfPatients(claim: Claim, { population, study }: Rec): boolean {
  const [age, state, risk] = [said(claim.age), said(claim.state), said(claim.risk)];
  if (age && !ageFits(age.value, population.age)) return false;
  if (claim.quantity.value >= 1000) return age !== undefined;
  if (state && !stateFits(state.value, population.state)) return false;
  const own = population.risk ?? population.subgroup ?? study.population.risk;
  if (risk && !riskFits(risk.value, own)) return false;
  return state !== undefined && population.state !== undefined && (age !== undefined || risk !== undefined);
}

const STUDY = /\b(?:study|trial|took part|enrolled)\b|\b(?:studied|tested|tried|trialled) in #|\btreated #/i;
/** Another study's babies are its own; and so are those of a place. */
export const ANOTHER =
  /\b(?:another|second|third|other|earlier|previous|later|next|new|larger|bigger|planned|future|ongoing|older|successor)\b/i;
export const NATIONAL =
  /\b(?!International)[A-Z][a-z]+(?:n|sh|ese|ch|-led)\s(?:[a-z]+\s){0,2}(?:study|trial|series|team|group|hospital|centre|center|doctors|researchers)\b/;
/** A place told before the number is where these were treated; one told after it is where some of them lived. */
export const PLACED =
  /\b(?:[Ii]n|[Aa]t|[Ff]rom)\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|KMT2A|MLL|ALL|Interfant)\b)[A-Z][a-z]+/;
const YOUNG =
  /\b(?:infants?|babies|under (?:the age of )?one|first (?:year|birthday)|under (?:1|a year)|tots)\b/i;

const BACKBONE =
  /\bto (?:the )?Interfant-06 (?:chemo\w*|backbone|schedule|protocol|regimen|treatment)\b[^.;:]*$/;

/** "In an international study of 30 such babies": the page is on the infant trial, which alone took in as many. */
function sizeOfHome(
  { quantity, sentence, trials, start, end, reserve, endpoint }: Claim,
  inPlay: ReadonlySet<string>,
  text: string,
  { records, home }: Reference,
): Rec | undefined {
  // "Added it to Interfant-06 chemotherapy in 30 infants": the older trial's name is that of its drugs.
  const own = BACKBONE.test(text.slice(sentence.start, start)) ? undefined : trials;
  if (!inPlay.has(home) || said(own) || (own && !own.value.includes(home))) return undefined;
  if (reserve === 'unreal' || (endpoint && endpoint.value !== 'enrolled')) return undefined;
  const size = records.find(
    (rec) =>
      rec.study.trial === home && rec.group?.treatment === 'blinatumomab' && countOf(rec) === quantity.value,
  );
  if (!size || size.population.subgroup !== undefined) return undefined;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (!STUDY.test(`${before}#${after}`) || PLACED.test(before)) return undefined;
  if (ANOTHER.test(before) || NATIONAL.test(before)) return undefined;
  return YOUNG.test((text.slice(start, end) + after.slice(0, NEAR)).split(/[.;]/)[0] ?? '')
    ? size
    : undefined;
}

/** So far behind the number, in letters, the words still say whom it counts. */
const NEAR = 40;
