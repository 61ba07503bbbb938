/**
 * Takes back misstatements that rest on words too loosely read. A name ("overall survival") binds its figure whatever
 * stands around; a predicate ("had almost no cells left") or a frame is read word by word. Where such a figure's very
 * value is a record's of the page's trials, the text may speak of that record in words of its own. What speaks for and
 * against the reading is weighed in points, which were set on articles whose figures are all right (tests/corpus/truthful)
 * beside the misstatements of the other articles: as high as it may be without an alarm in the former.
 */

import { compare } from '../compare/compare.ts';
import { countsThese } from '../compare/counted.ts';
import { areArms } from '../confirm/twins.ts';
import { turned } from '../judge/contradict.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { isCarried } from './carried.ts';
import { isListed } from './listed.ts';

/** At so many points the reading is in doubt. */
const DOUBT = 4.5;
/** More unknown words than these make a reading no worse. */
const MOST_UNKNOWN = 4;

/**
 * Takes back each misstatement whose reading is in doubt; others stay as they are. `byWords`: what the figures' own
 * words said; a misstatement that only a neighbour exposed rests on that. `text`: the article's.
 */
export function withoutUnsure(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  byWords: readonly Judgement[],
  text: string,
  reference: Reference,
): Judgement[] {
  const told = judgements.map(({ verdict, about }) => (verdict === 'match' ? about : undefined));
  return judgements.map((judgement, index) => {
    const one = judged[index] as Judged;
    if (judgement.verdict !== 'misstated' || isPlain(one.claim)) return judgement;
    const own = byWords[index];
    if (own?.verdict !== 'misstated' || own.about !== judgement.about) return judgement;
    const unsure: Judgement = {
      verdict: 'unverified',
      why: 'not-pinned',
      ...(judgement.about && { about: judgement.about }),
    };
    if (isUnnamedGene(one, text)) return unsure;
    const all = ownersOf(one, reference).filter((rec) => !isListed(rec, told));
    // "More than half" goes with many a value: only those of the same measure may be meant.
    if (isCarried(index, judged, judgements, text)) return judgement;
    // So it is in a list of events: "fever (four), infection (four), vomiting (four)" counts no relapses.
    const { endpoint, sentence } = one.claim;
    const isListing = judged.some(
      ({ claim }, i) =>
        claim.sentence.start === sentence.start && told[i]?.figure.endpoint.startsWith('SAE-'),
    );
    const owners =
      (isListing && endpoint?.from === 'construction' && endpoint.value.startsWith('SAE-')) ||
      (judgement.reason === 'wrong-bound' && !saysOtherYears(one, judgement, text))
        ? all.filter(({ figure }) => figure.endpoint === endpoint?.value)
        : all;
    if (owners.length === 0) return judgement;
    const doubt =
      inWords(one, text) +
      asCleared(one, judgement, text) +
      inRecords(one, judgement, owners) +
      inCompany(index, judged, judgements);
    return doubt < DOUBT ? judgement : unsure;
  });
}

/** "In 12% of babies a gene fault runs in the family": no gene is named, and there are many. */
function isUnnamedGene({ claim }: Judged, text: string): boolean {
  if (claim.endpoint?.value !== 'KMT2A-share') return false;
  return !/\b(?:KMT2A|MLL|rearrang\w*)\b/.test(text.slice(claim.sentence.start, claim.sentence.end));
}

/** "Fewer than 40 in 100 had got to three years without it coming back": years that the record is not of. */
function saysOtherYears({ claim }: Judged, { about }: Judgement, text: string): boolean {
  const words = text.slice(claim.sentence.start, claim.sentence.end);
  return [...words.matchAll(YEARS)].some(([, number = '']) => {
    const years = Number(number) || NUMBERS.indexOf(number.toLowerCase());
    return years > 0 && years * 12 !== about?.figure.months;
  });
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const YEARS = /\b(one|two|three|four|five|six|\d{1,2})[\s-](?:years?|birthdays?|anniversar\w*)\b/gi;

/** A name binds outright, and so does "up by"; "cures 93%" is an error of its own, made in just these words. */
const isPlain = ({ manner, endpoint, change }: Judged['claim']): boolean =>
  manner === 'noun' || change !== undefined || endpoint?.value === 'cure-rate';

/** What the words leave open, less what they settle. */
function inWords({ claim }: Judged, text: string): number {
  const { quantity, sentence, start, end } = claim;
  const clause = clauseAround(
    text.slice(sentence.start, sentence.end),
    start - sentence.start,
    end - sentence.start,
  );
  let points = Math.min(claim.unknown, isFull(claim) ? 1 : MOST_UNKNOWN);
  if (TURNS.test(clause.replace(claim.endpoint?.text ?? '', ' '))) points += 1;
  if (isApart(claim, text)) points += 1;
  if (quantity.form === 'count' || quantity.form === 'fraction') points += 0.5;
  if (quantity.hedge) points += 0.5;
  // "Had become MRD-negative" is a predicate with a name in it.
  if (/[A-Z]{2}/.test(claim.endpoint?.text ?? '')) points -= 1.5;
  if (claim.age?.from === 'inherited') points += 0.5;
  if (claim.group?.from === 'inherited') points += 0.5;
  if (claim.group?.from === 'stated') points -= 0.5;
  if (claim.time?.from === 'stated') points -= 1;
  if (claim.trials?.from === 'stated') points -= 1.5;
  return points;
}

/** "71% of relapses occurred during the first two years", "with chemotherapy, two thirds … a recurrence within two years": all is said. */
function isFull({ endpoint, group, time, denominator, manner }: Judged['claim']): boolean {
  if (endpoint?.from !== 'stated' || time?.from !== 'stated') return false;
  return group?.from === 'stated' || (manner === 'frame' && denominator?.from === 'stated');
}

/** What the records say of it: a value that no single slip explains, or that the words hint at. */
function inRecords({ claim }: Judged, { reason, owner }: Judgement, owners: readonly Rec[]): number {
  const near = claim.hints?.near;
  let points = 0;
  if (reason === 'wrong-value') points += 1.5;
  if (owners.some((rec) => near?.has(rec.figure.endpoint))) points += 0.5;
  if (owner && near?.has(owner.figure.endpoint)) points -= 0.5;
  return points;
}

/** "Not one cancer cell left" is what copy makes of those who were clear or nearly so: it says none where the record says few. */
function asCleared({ claim }: Judged, { about, owner }: Judgement, text: string): number {
  const few = LITTLE.test(text.slice(claim.sentence.start, claim.sentence.end));
  const cleared =
    about?.figure.endpoint === 'MRD-negative' && owner?.figure.endpoint === 'MRD-negative-or-low';
  return cleared && !few ? -2 : 0;
}

const LITTLE =
  /\b(?:low|few|fewer|little|traces?|almost|hardly|nearly|virtually|practically|barely|scarcely|next to|less|small|tiny|or|most|more|microscop\w*)\b/i;

/** What the figures beside it say: another one has the record already, another is wrong, too, or the other group's is right. */
function inCompany(index: number, judged: readonly Judged[], judgements: readonly Judgement[]): number {
  const about = judgements[index]?.about;
  const sentence = judged[index]?.claim.sentence.start;
  let points = 0;
  if (judgements.some((other) => other.verdict === 'match' && other.about === about)) points += 1;
  const near = judgements.filter((_, i) => i !== index && Math.abs(i - index) <= NEAR);
  if (near.some((other) => other.verdict === 'match' && other.about && about && areArms(other.about, about)))
    points -= 0.5;
  const wrong = judged.some(
    ({ claim }, i) =>
      i !== index && claim.sentence.start === sentence && judgements[i]?.verdict === 'misstated',
  );
  return wrong ? points - 1 : points;
}

/** So many figures away a neighbour still stands beside. */
const NEAR = 2;

/** Words that turn or blur what a predicate says. */
const TURNS = /\b(?:no|not|never|without|none|nor|neither|hardly|almost|nearly|barely|or)\b/i;

/** The figure's part of its sentence, up to a comma or an "and" on either side. */
function clauseAround(sentence: string, start: number, end: number): string {
  const before = sentence.slice(0, start);
  const from = Math.max(...['; ', ': ', '— ', ', ', ' and ', '('].map((stop) => before.lastIndexOf(stop)));
  const until = sentence.slice(end).search(/[;:—,()]\s|\sand\s|$/);
  return sentence.slice(from + 1, end + until);
}

/** Whether a comma or bracket parts the figure from the words that name its endpoint. */
function isApart({ endpoint, sentence, start, end }: Judged['claim'], article: string): boolean {
  const words = endpoint?.text.replace(/#.*/, '').trim() ?? '';
  const at = words === '' ? -1 : article.indexOf(words, sentence.start);
  if (at < 0 || at > sentence.end) return false;
  const between = at < start ? article.slice(at, start) : article.slice(end, at);
  return /[,;:(—]\s/.test(between);
}

/** The records of the trials in play that have the value, for whatever endpoint and group. */
function ownersOf({ claim, inPlay }: Judged, { records }: Reference): Rec[] {
  return records.filter((rec) => {
    if (!inPlay.has(rec.study.trial)) return false;
    const { unit } = claim.quantity;
    if (unit !== undefined && !countsThese(unit, rec.figure.value)) return false;
    const endpoint = { value: rec.figure.endpoint, from: 'inherited' as const, text: '' };
    const probe = { ...claim, endpoint, opposite: false };
    return compare(claim.quantity, rec, turned(probe, rec)).outcome === 'agrees';
  });
}
