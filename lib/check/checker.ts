/** Claims in, findings out: which trials are in play, what is judged, and what is left unmarked. */
import type { Article } from '../read/article.ts';
import type { Claim } from '../read/claim.ts';
import type { Lexicon } from '../read/lexicon.ts';
import type { PageContext } from '../read/passage/context.ts';
import { plainArticle } from '../read/plain/plain-article.ts';
import { readClaims, readPageContext } from '../read/read.ts';
import { judgeInterval } from './compare/interval.ts';
import { describedSizes } from './confirm/described-size.ts';
import { withoutIncidental } from './confirm/incidental.ts';
import { knownHere } from './confirm/known-here.ts';
import { otherSides } from './confirm/other-side.ts';
import { knownByPlace } from './confirm/placed.ts';
import { recognise } from './confirm/recognise.ts';
import { ofOneReport } from './confirm/reports.ts';
import { followSeries } from './confirm/series.ts';
import { doubt } from './doubt/doubt.ts';
import { withoutUnsure } from './doubt/unsure.ts';
import { expose } from './expose/expose.ts';
import { withOwners } from './expose/owners.ts';
import type { ClaimSlots, Finding, Slot } from './finding.ts';
import { judgeClaim } from './judge/judge-claim.ts';
import { RULINGS } from './judge/judge-ruling.ts';
import type { Judged, Judgement } from './judgement.ts';
import type { Reference } from './record.ts';
import { comparedInterval, comparedWith } from './tell/compared.ts';
import { correctionOf, intervalCorrection } from './tell/correction.ts';
import { toEvidence } from './tell/evidence.ts';
import { explain, explainInterval } from './tell/explain.ts';
import type { Names } from './tell/phrases.ts';
import { worthMarking } from './worth-marking.ts';

/** How much of the text behind a figure its correction may have to agree with. */
const LOOK_AHEAD = 24;

/** Checks an article, yielding findings in document order; what is yielded while it is still being read is empty. */
export function* checkWith(original: Article, lexicon: Lexicon, reference: Reference): Generator<Finding[]> {
  const { article, printed } = plainArticle(original);
  const onPage = trialsInPlay(readPageContext(article, lexicon), reference);
  const names = namesFrom(lexicon, reference);
  const inSeries = followSeries(reference);
  const judged: Judged[] = [];
  for (const claims of readClaims(article, lexicon)) {
    const told = claims.filter((claim) => !claim.bare);
    for (const read of claims) {
      judged.push(judgeClaim(read, told, reference, onPage));
    }
    yield [];
  }
  // A figure's company may stand in another block: what its words leave open is looked at once all is read.
  const { text } = article;
  const byValue = knownByPlace(judged, recognise(judged, reference), text, reference);
  const sized = describedSizes(judged, byValue, text, reference);
  const byWords = otherSides(judged, sized, reference);
  const exposed = expose(judged, byWords, text, reference);
  const sure = withoutUnsure(
    judged,
    doubt(judged, exposed, text, reference, lexicon),
    byWords,
    text,
    reference,
  );
  const judgements = withOwners(judged, ofOneReport(judged, sure, reference), reference);
  const known = withoutIncidental(
    judged,
    knownHere(judged, judgements, exposed, text, reference),
    text,
    reference,
  );
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

/** Trials a page's figures may belong to: those it names, and on pages about infants the home trial and its background. */
export function trialsInPlay(page: PageContext, reference: Reference): ReadonlySet<string> {
  const inPlay = new Set(page.trials);
  if (page.disease || (page.drug && page.infants))
    for (const trial of [reference.home, ...reference.background]) inPlay.add(trial);
  return inPlay;
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
