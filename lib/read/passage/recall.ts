/**
 * What the sentences before lend to a figure whose own words do not say what it measures: "That was 66% before", "With
 * chemotherapy alone, 49.4%", and lists that answer lists rank by rank.
 */
import { type Bound, fits, isElliptic, saysMore } from '../bind/bound.ts';
import { MOST_OF_A_CAUSE } from '../bind/causes.ts';
import { OTHER } from '../bind/contrast.ts';
import { lentGroup } from '../bind/now-and-then.ts';
import type { Run } from '../bind/respectively.ts';
import type { Claim, Filled } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Passage } from './context.ts';
import type { Topic } from './topic.ts';

/** The shares of a sentence, where they state different endpoints. */
function pairOf(claims: Claim[]): Claim[] | undefined {
  const shares = claims.filter(
    (claim) => claim.endpoint && (claim.quantity.form === 'percent' || claim.quantity.form === 'fraction'),
  );
  const endpoints = new Set(shares.map((claim) => claim.endpoint?.value));
  return shares.length > 1 && endpoints.size === shares.length ? shares : undefined;
}

/** Keeps of a sentence's claims what the next sentences may take up. `text`: the sentence's. */
export function remember(passage: Passage, all: Claim[], text: string): void {
  // "50.6% had relapsed or died (disease-free survival 49.4%). With the drug it was …": "it" is what the sentence told.
  const main = all.filter(
    (claim) => claim.endpoint && !/\([^()]*$/.test(text.slice(0, claim.start - claim.sentence.start)),
  );
  const claims = main.length > 0 ? main : all;
  const pair = pairOf(claims);
  passage.pair = pair ?? passage.pair;
  passage.fresh = pair !== undefined;
  const last = claims.findLast((claim) => claim.endpoint && claim.endpoint.value !== 'enrolled');
  passage.last = last ?? passage.last;
  // "84.8% vs 69% (HR 0.42). At five years: …": what is told of the shares does not hide them.
  const share = claims.findLast(
    ({ endpoint, quantity }) =>
      endpoint &&
      endpoint.value !== 'enrolled' &&
      (quantity.form === 'percent' || quantity.form === 'fraction'),
  );
  passage.share = share ?? passage.share;
}

/** Gives the figures of a list without endpoints those of the list before, where the sentence points back or says nothing else. */
export function recallPair(
  bounds: Bound[],
  runs: Run[],
  mentions: Mention[],
  passage: Passage,
  bare: boolean[],
): void {
  const pair = passage.pair;
  if (!pair) return;
  const points = mentions.some((m) => m.slot === 'anaphora');
  for (const run of runs) {
    if (run.length !== pair.length || run.some((index) => bounds[index]?.endpoint)) continue;
    // "Controls: 44.0 and 60.2%" right after the list; one of its figures alone would be anybody's.
    const answers = passage.fresh && run.every((index) => bare[index] || isTail(bounds[index], run, index));
    if (!points && !answers) continue;
    for (const [rank, index] of run.entries()) {
      const bound = bounds[index] as Bound;
      const { endpoint, opposite, manner, time } = pair[rank] as Claim;
      if (!endpoint) continue;
      bound.endpoint = { ...endpoint, from: 'construction' };
      bound.opposite = opposite;
      bound.manner = manner;
      if (!bound.time && time) bound.time = { ...time, from: answers ? 'construction' : 'inherited' };
    }
  }
}

const isTail = (bound: Bound | undefined, run: Run, index: number): boolean =>
  bound !== undefined && run.at(-1) === index && bound.slice.quantities.length === 1;

/** "A 27% boost that has stunned doctors" points back at the boost. */
const isRelative = ({ start }: Mention, figure: number, text: string): boolean =>
  start >= figure &&
  /^that\b/i.test(text.slice(start)) &&
  /^\s?(?:[\w-]+\s)+$/.test(text.slice(figure, start));

/** What is lent, and whether the words leave no doubt of it. */
interface Giver {
  topic: Pick<Topic, 'endpoint' | 'opposite' | 'manner'>;
  sure: boolean;
}

/** Fills from the passage what the figure's own sentence left open. */
export function recall(
  claim: Claim,
  bound: Bound,
  bare: boolean,
  mentions: Mention[],
  passage: Passage,
  text: string,
  lexicon: Lexicon,
): void {
  const points = mentions.some((m) => m.slot === 'anaphora' && !isRelative(m, claim.quantity.end, text));
  // "It was 66%, and 71% had fevers": a predicate of its own is not what the pronoun points back to.
  const anaphora = (points || isElliptic(text, bound.slice)) && !saysMore(text, bound.slice);
  const own = claim.group !== undefined || claim.time !== undefined || saysWhose(bound);
  const { topic } = passage;
  const unnamed = !claim.endpoint;
  const last = passage.last ?? (points || (bare && own) ? passage.before : undefined);
  if (unnamed && !passage.closed) {
    const giver = giverOf(claim.quantity, passage, last, { anaphora, bare, own, bound }, lexicon);
    // "Three in four relapses were in the bottom half": a part of the relapses measures nothing that was told of patients.
    const ofRelapses =
      claim.denominator?.value === 'relapses' || /^\s+relapses\b/i.test(text.slice(claim.quantity.end));
    if (giver && !(ofRelapses && !giver.topic.endpoint.value.startsWith('relapse'))) {
      claim.endpoint = { ...giver.topic.endpoint, from: giver.sure ? 'construction' : 'inherited' };
      claim.opposite = giver.topic.opposite;
      claim.manner = giver.topic.manner;
      if (giver.topic === topic) {
        if (topic.ofNone) claim.reserve = 'two-readings';
        const from = giver.sure ? topic.time?.from : 'inherited';
        if (!claim.time && topic.time && from) claim.time = { ...topic.time, from };
        if (!claim.group && topic.group && giver.sure) claim.group = topic.group;
      } else if (last && last === passage.before) {
        claim.recalled = true;
        // "Now we lose 7%." – "It went from 66 to 93": a new paragraph may go on about those who lived.
        if (last.opposite) claim.reserve = 'two-readings';
      }
    }
  }
  if (last && !topic && (anaphora || unnamed)) {
    if (!claim.time && last.time) claim.time = { ...last.time, from: 'inherited' };
    if (anaphora && !claim.risk && last.risk) claim.risk = { ...last.risk, from: 'inherited' };
  }
  // "In the other arm it was 68%."
  const other = /\b(?:the )?other (?:arm|group)\b/i.test(text.slice(bound.slice.start, bound.slice.end));
  if (!claim.group && other && last?.group)
    claim.group = { value: OTHER[last.group.value], from: 'construction', text: 'other arm' };
  if (!claim.group && passage.group && !bound.slice.quantities.some((q) => q.form === 'count'))
    claim.group = lentGroup(passage.group, text.slice(0, claim.quantity.start));
  if (!claim.time && passage.when && claim.endpoint) claim.time = passage.when;
  // "At the same point 93.3% were alive": the time just told is said once more.
  const then = said(passage.last?.time) ?? passage.when;
  const again = SAME_POINT.exec(text)?.[0];
  if (then && again && claim.endpoint && !said(claim.time))
    claim.time = { ...then, from: 'stated', text: again };
}

/** "Higher risk: 94.1% and 84.8%", "For those without it, 93.3%": whose figure it is stands in its own part of the sentence. */
const saysWhose = ({ risk, genetics, state, trials }: Bound): boolean =>
  [risk, genetics, state, trials].some((slot) => slot !== undefined && slot.from !== 'inherited');

const SAME_POINT = /\bat (?:the|that|this) (?:very )?same (?:time ?)?(?:point|mark|stage)\b/i;

const said = <T>(slot: Filled<T> | undefined): Filled<T> | undefined =>
  slot?.from === 'inherited' ? undefined : slot;

function giverOf(
  quantity: Quantity,
  passage: Passage,
  last: Claim | undefined,
  { anaphora, bare, own, bound }: { anaphora: boolean; bare: boolean; own: boolean; bound: Bound },
  lexicon: Lexicon,
): Giver | undefined {
  const suits = (endpoint: { value: string }): boolean => fits(lexicon.endpoint(endpoint.value), quantity);
  const { topic } = passage;
  const certain = !passage.doubt && (passage.gap === 0 || own);
  const toOthers = topic?.ofNone && quantity.value > MOST_OF_A_CAUSE;
  if (topic && !toOthers)
    return suits(topic.endpoint) ? { topic, sure: topic.sure && bare && certain } : undefined;
  const from = [last, passage.share].find((claim) => claim?.endpoint && suits(claim.endpoint));
  if (!from?.endpoint || from.quantity.form === 'count') return undefined;
  // How many have the gene is no measure that the next figure goes on with: "And for them chemotherapy works in half."
  if (from.endpoint.value === 'infant-share') return undefined;
  // It may be one of the next trial's, in words that say no more: "Its successor, Interfant-06, put it at 74%."
  const next = bound.trials?.from === 'stated' && bound.trials.value.join() !== from.trials?.value.join();
  if (from.endpoint.value === 'KMT2A-share' && !(next && (anaphora || bare))) return undefined;
  const { endpoint, opposite, manner } = from;
  const sure = anaphora || (bare && certain && !passage.mixed && endpoint.from !== 'inherited');
  return { topic: { endpoint, opposite, manner }, sure };
}
