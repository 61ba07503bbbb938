/** An article in, findings out: what was settled of each figure is put into words, with its evidence and its correction. */
import type { Article } from '../read/article.ts';
import type { Claim } from '../read/claim.ts';
import type { Lexicon } from '../read/lexicon.ts';
import { plainArticle } from '../read/plain/plain-article.ts';
import { judgeInterval } from './compare/interval.ts';
import { followSeries } from './confirm/series.ts';
import type { Model } from './confirm/signs/model.ts';
import type { ClaimSlots, Finding, Slot } from './finding.ts';
import { RULINGS } from './judge/judge-ruling.ts';
import type { Judgement } from './judgement.ts';
import type { Reference } from './record.ts';
import { settle } from './settle.ts';
import { comparedInterval, comparedWith } from './tell/compared.ts';
import { correctionOf, intervalCorrection } from './tell/correction.ts';
import { toEvidence } from './tell/evidence.ts';
import { explain, explainInterval } from './tell/explain.ts';
import type { Names } from './tell/phrases.ts';
import { worthMarking } from './worth-marking.ts';

/** How much of the text behind a figure its correction may have to agree with. */
const LOOK_AHEAD = 24;

/** Checks an article, yielding findings in document order; what is yielded while it is still being read is empty. */
export function* checkWith(
  original: Article,
  lexicon: Lexicon,
  reference: Reference,
  model: Model,
): Generator<Finding[]> {
  const { article, printed } = plainArticle(original);
  const names = namesFrom(lexicon, reference);
  const inSeries = followSeries(reference);
  const { judged, judgements, known } = yield* settle(article, lexicon, reference, model);
  for (const [index, { claim, inPlay }] of judged.entries()) {
    const judgement = judgements[index] as Judgement;
    const followed = claim.bare ? judgement : inSeries(claim, judgement, judgements[index + 1]);
    // What is only now known confirms its own figure, and says nothing of others.
    const last = known[index] as Judgement;
    yield findingsOf(claim, last === judgement ? followed : last, inPlay);
  }

  /** A claim with its figure as printed: what is judged by plain words is shown and mended in the article's own. */
  function asPrinted(claim: Claim): Claim {
    const own = <T extends { start: number; end: number }>(figure: T) => {
      const { start, end } = printed(figure.start, figure.end);
      return { ...figure, start, end, text: original.text.slice(start, end) };
    };
    return { ...own(claim), ...(claim.interval && { interval: own(claim.interval) }) };
  }

  function findingsOf(plain: Claim, judgement: Judgement, inPlay: ReadonlySet<string>): Finding[] {
    if (!worthMarking(plain, judgement)) return [];
    const claim = asPrinted(plain);
    const finding = toFinding(claim, judgement, explain(claim, judgement, names), names);
    if (claim.quantity.date || RULINGS.has(claim.endpoint?.value ?? '')) return [finding];
    const after = original.text.slice(claim.end, claim.end + LOOK_AHEAD);
    const own = {
      ...finding,
      ...extras(comparedWith(claim, judgement), correctionOf(claim, judgement, after)),
    };
    const { interval } = claim;
    const beside = interval && judgeInterval(claim, judgement, reference, inPlay);
    if (!beside) return [own];
    return [
      own,
      {
        ...toFinding({ ...claim, ...interval }, beside, explainInterval(claim, beside, names), names),
        ...extras(comparedInterval(claim, beside), intervalCorrection(claim, beside)),
      },
    ];
  }
}

/** How the lexicon calls endpoints. */
export function namesFrom(lexicon: Lexicon, { home }: Reference): Names {
  const nameOf = (id: string, opposite?: boolean) => {
    const endpoint = lexicon.endpoint(id);
    return (opposite ? endpoint?.opposite : endpoint?.label) ?? endpoint?.label ?? id;
  };
  return Object.assign(nameOf, { home });
}

function extras(compared: Finding['compared'], correction: Finding['correction']): Partial<Finding> {
  return { ...(compared && { compared }), ...(correction !== undefined && { correction }) };
}

function toFinding(claim: Claim, judgement: Judgement, message: string, names: Names): Finding {
  const { about, owner, reason, arithmetic } = judgement;
  return {
    text: claim.text,
    start: claim.start,
    end: claim.end,
    verdict: judgement.verdict,
    ...(reason && { reason }),
    claim: slotsOf(claim),
    ...(about && { reference: toEvidence(about, names(about.figure.endpoint)) }),
    ...(owner && { owner: toEvidence(owner, names(owner.figure.endpoint)) }),
    message,
    ...(arithmetic !== undefined && { arithmetic }),
  };
}

function slotsOf(claim: Claim): ClaimSlots {
  const slots: ClaimSlots = {};
  if (claim.endpoint) slots.endpoint = claim.endpoint;
  if (claim.group) slots.group = claim.group;
  if (claim.time) slots.time = { ...claim.time, value: `${claim.time.value} months` };
  const population = claim.genetics ?? claim.age;
  if (population) slots.population = population;
  if (claim.trials) slots.study = { ...claim.trials, value: claim.trials.value.join(', ') } satisfies Slot;
  if (claim.denominator) slots.denominator = claim.denominator;
  if (claim.change) slots.change = /points|duration/.test(claim.quantity.form) ? 'difference' : 'relative';
  return slots;
}
