/** Claims in, judgements out: the steps of judging, in their order. What they are is told in ARCHITECTURE.md. */
import type { Article } from '../read/article.ts';
import type { Lexicon } from '../read/lexicon.ts';
import type { PageContext } from '../read/passage/context.ts';
import { readClaims, readPageContext } from '../read/read.ts';
import { describedSizes } from './confirm/described-size.ts';
import { withoutIncidental } from './confirm/incidental.ts';
import { knownHere } from './confirm/known-here.ts';
import { otherSides } from './confirm/other-side.ts';
import { knownByPlace } from './confirm/placed.ts';
import { recognise } from './confirm/recognise.ts';
import { ofOneReport } from './confirm/reports.ts';
import { knownBySigns } from './confirm/signs/by-signs.ts';
import type { Model } from './confirm/signs/model.ts';
import { doubt } from './doubt/doubt.ts';
import { withoutUnsure } from './doubt/unsure.ts';
import { expose } from './expose/expose.ts';
import { withOwners } from './expose/owners.ts';
import { judgeClaim } from './judge/judge-claim.ts';
import type { Judged, Judgement } from './judgement.ts';
import type { Reference } from './record.ts';

/** What became of an article's figures, each list in the order of the text. */
export interface Settled {
  judged: Judged[];
  /** After the doubts. */
  judgements: Judgement[];
  /** With what the whole article made plain, before the signs of the rest were weighed. */
  plain: Judgement[];
  /** What was held against a record once, or counts no patients: nothing confirms it any more. */
  apart: boolean[];
  /** What is told. */
  known: Judgement[];
}

/** Judges a plain article (`plainArticle`); yields nothing, once a block, so that the caller can pause. */
export function* settle(
  article: Article,
  lexicon: Lexicon,
  reference: Reference,
  model: Model,
): Generator<never[], Settled> {
  const onPage = trialsInPlay(readPageContext(article, lexicon), reference);
  const judged: Judged[] = [];
  for (const claims of readClaims(article, lexicon)) {
    const told = claims.filter((claim) => !claim.bare);
    for (const read of claims) judged.push(judgeClaim(read, told, reference, onPage));
    yield [];
  }
  // A figure's company may stand in another block: what its words leave open is looked at once all is read.
  const { text } = article;
  const byValue = knownByPlace(judged, recognise(judged, reference), text, reference);
  const sized = describedSizes(judged, byValue, text, reference);
  const byWords = otherSides(judged, sized, reference);
  const exposed = expose(judged, byWords, text, reference);
  const doubted = doubt(judged, exposed, text, reference, lexicon);
  const sure = withoutUnsure(judged, doubted, byWords, text, reference);
  const judgements = withOwners(judged, ofOneReport(judged, sure, reference), reference);
  const here = knownHere(judged, judgements, exposed, text, reference);
  const plain = withoutIncidental(judged, here, text, reference);
  const apart = judged.map(
    (_, i) => exposed[i]?.verdict === 'misstated' || here[i]?.verdict !== plain[i]?.verdict,
  );
  const weighed = knownBySigns(judged, plain, apart, text, reference, model);
  const known = withoutIncidental(judged, weighed, text, reference);
  return { judged, judgements, plain, apart, known };
}

/** Trials a page's figures may belong to: those it names, and on pages about infants the home trial and its background. */
export function trialsInPlay(page: PageContext, reference: Reference): ReadonlySet<string> {
  const inPlay = new Set(page.trials);
  if (page.disease || (page.drug && page.infants))
    for (const trial of [reference.home, ...reference.background]) inPlay.add(trial);
  return inPlay;
}
