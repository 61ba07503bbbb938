/** Claims in, findings out: which trials are in play, what is judged, and what is left unmarked. */
import type { Article } from '../read/article.ts';
import type { Claim } from '../read/claim.ts';
import type { PageContext } from '../read/context.ts';
import type { Lexicon } from '../read/lexicon.ts';
import { readClaims, readPageContext } from '../read/read.ts';
import { judgeChange } from './change.ts';
import { comparedInterval, comparedWith } from './compared.ts';
import { correctionOf, intervalCorrection } from './correction.ts';
import { toEvidence } from './evidence.ts';
import { explain, explainInterval } from './explain.ts';
import type { ClaimSlots, Finding, Slot } from './finding.ts';
import { judgeInterval } from './interval.ts';
import { judgeDate } from './judge-date.ts';
import { judgeRuling, RULINGS } from './judge-ruling.ts';
import type { Judgement } from './judgement.ts';
import type { Names } from './phrases.ts';
import type { Reference } from './record.ts';
import { judgeRisk } from './risk.ts';
import { followSeries } from './series.ts';
import { attribute, withoutGuess, withoutVagueness } from './trials.ts';
import { judge } from './verdict.ts';
import { worthMarking } from './worth-marking.ts';

/** How much of the text behind a figure its correction may have to agree with. */
const LOOK_AHEAD = 24;

/** Checks an article block by block, yielding each block's findings in order. */
export function* checkWith(article: Article, lexicon: Lexicon, reference: Reference): Generator<Finding[]> {
  const onPage = trialsInPlay(readPageContext(article, lexicon), reference);
  const names: Names = Object.assign(
    (id: string, opposite?: boolean) => {
      const endpoint = lexicon.endpoint(id);
      return (opposite ? endpoint?.opposite : endpoint?.label) ?? endpoint?.label ?? id;
    },
    { home: reference.home },
  );
  const inSeries = followSeries();
  for (const claims of readClaims(article, lexicon)) {
    const findings: Finding[] = [];
    for (const read of claims) {
      const isRuling = RULINGS.has(read.endpoint?.value ?? '');
      if (read.quantity.date || isRuling) {
        const judgement = (isRuling ? judgeRuling : judgeDate)(read, reference, onPage);
        if (worthMarking(read, judgement))
          findings.push(toFinding(read, judgement, explain(read, judgement, names), names));
        continue;
      }
      const { claim, inPlay, guessed } = attribute(read, reference, onPage);
      const first = claim.change
        ? (judgeRisk(claim, claims, reference, inPlay) ?? judgeChange(claim, claims, reference, inPlay))
        : judge(claim, reference, inPlay);
      const sure = withoutVagueness(claim, withoutGuess(claim, first, guessed), reference, inPlay);
      const judgement = inSeries(claim, sure);
      if (!worthMarking(claim, judgement)) continue;
      const after = article.text.slice(claim.end, claim.end + LOOK_AHEAD);
      findings.push({
        ...toFinding(claim, judgement, explain(claim, judgement, names), names),
        ...extras(comparedWith(claim, judgement), correctionOf(claim, judgement, after)),
      });
      const { interval } = claim;
      const beside = interval && judgeInterval(claim, judgement, reference, inPlay);
      if (beside)
        findings.push({
          ...toFinding({ ...claim, ...interval }, beside, explainInterval(claim, beside, names), names),
          ...extras(comparedInterval(claim, beside), intervalCorrection(claim, beside)),
        });
    }
    yield findings;
  }
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
  return slots;
}
