/**
 * Small series that have no name: copy tells where they were treated ("Beijing: 11 babies, eight of them high-risk"). A
 * place is no trial, so its figures are only confirmed here, where value, patients and place agree with one series.
 */
import type { Claim } from '../../read/claim.ts';
import { ageFits, said } from '../judge/patients.ts';
import { judge } from '../judge/verdict.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';

/** A series named by its place, and where in the article's text. */
interface Site {
  trial: string;
  place: string;
  at: number;
}

/** So far back, in letters, a place still has the floor. */
const BACK = 300;

/** Gives the figures of series that are told by their place the match that their value makes plain. */
export function knownByPlace(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  text: string,
  reference: Reference,
): Judgement[] {
  const sites = sitesIn(text, reference);
  if (sites.length === 0) return [...judgements];
  const own = [...judgements];
  judged.forEach((one, index) => {
    if (own[index]?.verdict !== 'unverified' || !mayBeTheirs(one.claim)) return;
    const rec =
      sizeOf(one.claim, judged, sites, text, reference) ??
      partOf(one.claim, judged, own, index, reference) ??
      resultOf(one.claim, sites, text, reference);
    if (rec) own[index] = { verdict: 'match', about: rec, byValue: true };
  });
  return own;
}

function sitesIn(text: string, { records }: Reference): Site[] {
  const found: Site[] = [];
  for (const study of new Set(records.map((rec) => rec.study)))
    for (const place of study.places ?? [])
      for (const { index } of text.matchAll(new RegExp(`(?<![\\w-])${place}(?!\\w)`, 'g')))
        found.push({ trial: study.trial, place, at: index });
  // "The UK and Ireland" is the longer name of two.
  return found
    .filter(
      (site) =>
        !found.some(
          (other) =>
            other.trial !== site.trial &&
            other.place.length > site.place.length &&
            other.at <= site.at &&
            site.at < other.at + other.place.length,
        ),
    )
    .sort((a, b) => a.at - b.at);
}

function mayBeTheirs({ quantity, reserve, hints, change, onSubject, inCell, trials }: Claim): boolean {
  if (!onSubject || inCell || change || quantity.hedge || quantity.date) return false;
  if (hints?.planned || hints?.ahead || said(trials)?.value.length === 2) return false;
  return reserve !== 'denied' && reserve !== 'other-subject' && reserve !== 'unreal';
}

const isHeads = ({ quantity: { form, decimals } }: Claim): boolean =>
  (form === 'count' || form === 'number') && decimals === 0;

/** "11 infants with persistent MRD in the UK and Ireland and 11 treated first-line in Beijing": as many numbers as places, in their order. */
function sizeOf(
  claim: Claim,
  judged: readonly Judged[],
  sites: readonly Site[],
  text: string,
  { records }: Reference,
): Rec | undefined {
  if (!isHeads(claim) || said(claim.trials)) return undefined;
  const here = sites.filter(({ at }) => claim.sentence.start <= at && at < claim.sentence.end);
  const last = sites.findLast(({ at }) => at < claim.start && at > claim.start - BACK / 2);
  const near = here.length > 0 || !last || text.slice(last.at, claim.start).includes('\n') ? here : [last];
  const sizes = near.flatMap(({ trial }) => {
    const size = records.find(
      (rec) =>
        rec.study.trial === trial &&
        rec.figure.endpoint === 'enrolled' &&
        rec.population === rec.study.population &&
        countOf(rec) === claim.quantity.value,
    );
    return size ? [size] : [];
  });
  const alike = judged.filter(
    ({ claim: other }) =>
      other.sentence.start === claim.sentence.start &&
      isHeads(other) &&
      other.quantity.value === claim.quantity.value,
  );
  const rec =
    alike.length === sizes.length ? sizes[alike.findIndex((one) => one.claim === claim)] : undefined;
  if (!rec) return undefined;
  const told = said(claim.age) ?? alike.map((one) => said(one.claim.age)).find(Boolean);
  return told && isOfAge(told.value, rec) ? rec : undefined;
}

const countOf = ({ figure: { value } }: Rec): number | undefined =>
  'count' in value && !('percent' in value) ? value.count : undefined;

const isOfAge = (told: string, { population }: Rec): boolean =>
  population.age === 'infants' ? told === 'infants' : ageFits(told, population.age);

/** "Eight of them high-risk", right behind the number of all. */
function partOf(
  claim: Claim,
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  index: number,
  { records }: Reference,
): Rec | undefined {
  const risk = said(claim.risk)?.value;
  if (!isHeads(claim) || risk === undefined) return undefined;
  const before = judgements
    .slice(Math.max(0, index - 2), index)
    .findLast(
      ({ verdict, about }) =>
        verdict === 'match' && about?.study.places !== undefined && about.figure.endpoint === 'enrolled',
    )?.about;
  const near = (judged[index - 1]?.claim.sentence.end ?? 0) + 2 >= claim.sentence.start;
  if (!before || !near) return undefined;
  return records.find(
    (rec) =>
      rec.study.trial === before.study.trial &&
      rec.figure.endpoint === 'enrolled' &&
      rec.population.subgroup === risk &&
      countOf(rec) === claim.quantity.value,
  );
}

/** "In Britain, 80 children and young people … got blinatumomab instead. 97% were alive at two years." */
function resultOf(claim: Claim, sites: readonly Site[], text: string, reference: Reference): Rec | undefined {
  const { endpoint, trials, group, quantity } = claim;
  if (!said(endpoint) || quantity.form !== 'percent') return undefined;
  const site = sites.findLast(({ at }) => at < claim.start && at > claim.start - BACK);
  if (!site || text.slice(site.at, claim.start).includes('\n')) return undefined;
  if (said(trials) && !trials?.value.includes(site.trial)) return undefined;
  const { reserve: _, group: __, ...rest } = claim;
  const lent = group && (group.from === 'inherited' || SPARED.test(text.slice(site.at, claim.start)));
  const probe: Claim = {
    ...rest,
    ...(group && !lent && { group }),
    trials: { value: [site.trial], from: 'stated', text: site.place },
  };
  const { verdict, about } = judge(probe, reference, new Set([site.trial]));
  if (verdict !== 'match' || about?.study.trial !== site.trial) return undefined;
  // Round numbers of a country are many: the years and the patients must be told, too.
  if (about.figure.months !== undefined && said(claim.time)?.value !== about.figure.months) return undefined;
  const told = text.slice(site.at, claim.end + BACK / 5);
  return (about.population.age === 'infants' ? INFANTS : YOUNG).test(told) ? about : undefined;
}

/** What chemotherapy the patients could not have. */
const SPARED =
  /\b(?:tolerat\w*|intoleran\w*|withstand|stand|cope|coped|endure|respond\w*|respons\w*|(?:could|can) ?(?:not|n't|no longer) (?:have|take|bear))\b/i;
const INFANTS = /\b(?:infants?|bab(?:y|ies))\b/i;
const YOUNG =
  /\b(?:children|kids|young|teenagers|pa?ediatric|aged? (?:1|one)|ages? of (?:1|one)|youngsters)\b/i;
