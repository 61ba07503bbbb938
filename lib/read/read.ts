/** Reads an article: every figure on the subject as a claim, block by block, in order. Pure; no record is known here. */

import type { Article, Block } from './article.ts';
import { isDateAlone, readDated } from './aside/dated.ts';
import type { Sited } from './aside/plain-claim.ts';
import { readRulings } from './aside/rulings.ts';
import { readWholly } from './aside/wholly.ts';
import { withoutAsides } from './bind/asides.ts';
import { bindSentence } from './bind/bind.ts';
import { isShare } from './bind/bound.ts';
import { saysNoneOfOne } from './bind/causes.ts';
import { isHeadCount } from './bind/contrast.ts';
import { withGenePronouns } from './bind/gene-pronouns.ts';
import { withOtherOne } from './bind/other-one.ts';
import { withoutPastPlans } from './bind/plans.ts';
import { findRuns } from './bind/respectively.ts';
import { slice } from './bind/slices.ts';
import { type Place, toClaim } from './bind/to-claim.ts';
import type { Claim } from './claim.ts';
import { withHints } from './hints.ts';
import type { Lexicon, SlotName } from './lexicon.ts';
import { findMentions, type Mention } from './mentions.ts';
import { bareClaims } from './numbers/bare.ts';
import { withBigNumbers } from './numbers/big-numbers.ts';
import { withBorrowed } from './numbers/borrowed.ts';
import { blot, notFigures } from './numbers/masks.ts';
import { findQuantities } from './numbers/quantities.ts';
import type { Quantity } from './numbers/quantity.ts';
import { findTimes, headTimes, lengths } from './numbers/times.ts';
import { withUnsigned } from './numbers/unsigned.ts';
import { mayHoldFigure, worthReading } from './numbers/worth.ts';
import { answersIn } from './passage/answers.ts';
import { type Focus, follow, hear, openPassage, type Passage, takeUp } from './passage/context.ts';
import { isOfPast, staysInPast } from './passage/eras.ts';
import { readPageContext } from './passage/page-context.ts';
import { isAsked, isDeniedBy, isMyth } from './passage/questions.ts';
import { recallPair, remember } from './passage/recall.ts';
import { isAround } from './passage/teasers.ts';
import { asksHowMany } from './passage/topic.ts';
import { hearMeasured, hearSentence } from './passage/turns.ts';
import { unsaid } from './passage/unsaid.ts';
import { normalise } from './plain/normalise.ts';
import { splitSentences } from './sentences.ts';
import { bindCell } from './tables/cells.ts';
import { withFlattened } from './tables/flattened.ts';
import { withoutBackbones } from './tables/labels.ts';
import { countsInCell, sheetOf } from './tables/sheet.ts';

export { readPageContext } from './passage/page-context.ts';

/** Yields the claims of each block in turn (an empty list where there are none), so that a page can pause between. */
export function* readClaims(article: Article, lexicon: Lexicon): Generator<Claim[]> {
  const page = readPageContext(article, lexicon);
  let heading: Passage | undefined;
  const focus: Focus = { foreign: false, other: false };
  for (const block of withBigNumbers(withFlattened(article.blocks))) {
    if (isAround(block) || (!page.drug && !page.disease)) {
      yield [];
      continue;
    }
    const passage = openPassage(page, block.kind === 'heading' ? undefined : heading, focus, block);
    takeUp(passage, focus, block.text);
    yield readBlock(block, passage, lexicon);
    // What one cell names holds for its row or column alone.
    if (block.kind === 'cell') continue;
    if (block.kind === 'heading') heading = passage;
    else if (heading && passage.strayed) heading.strayed = true;
    follow(focus, passage, block);
  }
}

function readBlock(block: Block, passage: Passage, lexicon: Lexicon): Claim[] {
  // A table cell is read as a sentence of its own, with its heads said before it.
  const sheet = sheetOf(block, lexicon);
  const plain = sheet?.plain ?? normalise(block.text);
  const claims: Claim[] = [];
  const sentences = sheet?.lead ? [{ text: plain.text, start: 0 }] : splitSentences(plain.text);
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1]?.text ?? '';
    passage.past = isOfPast(sentence.text) || (passage.past === true && staysInPast(sentence.text));
    passage.asked = isAsked(sentence.text, plain.text);
    passage.deniedNext = isMyth(plain.text, sentence.start) || isDeniedBy(next, lexicon);
    const place: Place = { block, plain, lead: sheet?.lead ?? 0, ...(sheet && { sheet }) };
    const own: Sited = { text: sentence.text, offset: sentence.start, place };
    const heard = readSentence(own, passage, lexicon);
    const rulings = readRulings(own, passage, lexicon);
    const read = heard.filter((claim) => !rulings.some((r) => r.start < claim.end && claim.start < r.end));
    // "14 June 2024. The FDA approves …": the date that heads an entry belongs to what it tells.
    const head = index === 1 && sentences[0] && isDateAlone(sentences[0].text) ? sentences[0] : undefined;
    const { text, start } = head
      ? { text: head.text + sentence.text, start: head.start }
      : { text: sentence.text, start: sentence.start };
    read.push(...rulings, ...readDated({ text, offset: start, place }, passage, lexicon));
    read.push(...readWholly(own, passage, lexicon));
    claims.push(...withHints(read, sentence.text, passage, lexicon).sort((a, b) => a.start - b.start));
  });
  return claims;
}

/** What a sentence without figures can lend to those after it. */
const CONTEXT: ReadonlySet<SlotName> = new Set([
  'study',
  'age',
  'genetics',
  'state',
  'group',
  'subject',
  'other',
  'elsewhere',
  'comparator',
]);

function readSentence({ text, offset, place }: Sited, passage: Passage, lexicon: Lexicon): Claim[] {
  const earlierText = place.plain.text.slice(0, offset);
  if (!mayHoldFigure(text)) {
    const named = withGenePronouns(findMentions(text, lexicon, CONTEXT), text, earlierText);
    hear(passage, withoutAsides(text, named), text);
    hearSentence(passage, text, place.block, lexicon);
    return [];
  }
  const names = notFigures(text);
  const times = findTimes(text).filter(
    (time) =>
      !names.some(
        (span) =>
          span.start < time.end && time.start < span.end && span.end - span.start > time.end - time.start,
      ),
  );
  if (place.lead > 0) times.push(...headTimes(text.slice(0, place.lead), times));
  // What stands in a table's heads ("n = 30") has a cell of its own.
  const numbers = findQuantities(text, [...names, ...times]);
  const signed = withUnsigned(numbers, text, place.lead > 0);
  const found = (place.lead > 0 ? signed : withBorrowed(signed, text)).filter(
    (quantity) => quantity.start >= place.lead,
  );
  const answers = place.lead > 0 ? [] : answersIn(text, found, times, passage, lexicon);
  const quantities = found.flatMap((quantity) => {
    const answer = answers.find((other) => other.start === quantity.start);
    if (answer) return [answer];
    const read =
      place.lead > 0
        ? countsInCell(quantity, place.block, text, place.sheet)
        : worthReading(quantity, text, found, earlierText);
    return read ? [quantity] : [];
  });
  times.push(
    ...lengths(
      found.filter(({ form, start }) => form === 'duration' && !quantities.some((q) => q.start === start)),
      text,
    ),
  );
  const masked = blot(text, quantities, '#');
  const mentioned = withGenePronouns(findMentions(masked, lexicon), masked, earlierText);
  const named = withOtherOne(mentioned, masked, earlierText);
  const heard = withoutPastPlans(masked, withoutAsides(masked, named));
  const mentions = place.sheet ? withoutBackbones(masked, heard) : heard;
  const earlier = passage.group;
  const told = { age: passage.age, genetics: passage.genetics, state: passage.state };
  const before = passage.trials;
  hear(passage, mentions, text);
  const leftovers =
    place.lead > 0 ? [] : found.filter((quantity) => !quantities.some((q) => q.start === quantity.start));
  const leftover = (lent: Passage): Claim[] =>
    bareClaims({ text, offset, found, leftovers, times }, place, lent, lexicon);
  if (quantities.length === 0) {
    const read = leftover({ ...passage, group: earlier });
    if (found.length === 0 || passage.asked || saysNoneOfOne(text))
      hearSentence(passage, text, place.block, lexicon);
    return read;
  }
  const slices = slice(masked, quantities, mentions);
  const saidMrd = passage.last?.endpoint?.value.startsWith('MRD') ? ' MRD' : '';
  const bounds =
    place.sheet && place.lead > 0
      ? bindCell(masked, slices, mentions, times, lexicon, place.sheet)
      : bindSentence(masked, slices, mentions, times, lexicon, passage.order, earlierText + saidMrd);
  const pair = bounds.find(
    (bound, i) =>
      bound.group &&
      !isHeadCount(bound) &&
      bounds[i + 1]?.group &&
      bounds[i + 1]?.group?.value !== bound.group.value,
  );
  const second = pair && bounds[bounds.indexOf(pair) + 1]?.group;
  if (pair?.group && second && pair.group.from !== 'inherited')
    passage.order = [pair.group.value, second.value];
  const bare = unsaid(masked, bounds, mentions, times);
  hearMeasured(passage, bounds, bare);
  recallPair(bounds, findRuns(slices), mentions, passage, bare);
  const claims: Claim[] = [];
  // "The figures were 93.3% and 81.6%": two that answer one figure of the paragraph before cannot both be its endpoint.
  const open = bounds.filter(
    (bound) => !bound.endpoint && isShare(bound) && bound.slice.quantities[0]?.form !== 'points',
  );
  const groups = open.map(({ group }) => group?.value);
  const lone =
    open.length < 2 ||
    (!groups.includes(undefined) && new Set(groups).size === groups.length) ||
    open.slice(1).every(({ slice }) => slice.link === 'compare' || slice.link === 'from-to');
  const { before: earlierBlock, ...rest } = passage;
  const lent: Passage = {
    ...rest,
    ...(lone && earlierBlock && { before: earlierBlock }),
    group: earlier,
    trials: namedLater(mentions, quantities) ? before : passage.trials,
  };
  bounds.forEach((bound, index) => {
    for (const quantity of bound.slice.quantities) {
      const open = bare[index] === true;
      const own = place.lead > 0 ? lent : withoutLater(lent, told, quantity, mentions, masked);
      const claim = toClaim(quantity, bound, open, text, offset, mentions, own, place, lexicon);
      if (claim) claims.push(claim);
    }
  });
  remember(passage, claims, text);
  if (passage.asked && asksHowMany(text)) hearSentence(passage, text, place.block, lexicon);
  claims.push(...leftover(lent));
  return claims;
}

/** A trial named only after the sentence's first figure binds what follows it, not the sentence. */
function namedLater(mentions: Mention[], quantities: Quantity[]): boolean {
  const studies = mentions.filter((m) => m.slot === 'study');
  return studies.length > 0 && studies.every((m) => m.start > (quantities[0]?.start ?? 0));
}

/** "80% of them have it; in children over one it is 1%": whom the next clause speaks of is not whom this figure is about. */
function withoutLater(
  lent: Passage,
  told: Pick<Passage, 'age' | 'genetics' | 'state'>,
  { end }: Quantity,
  mentions: Mention[],
  masked: string,
): Passage {
  const own: Passage = { ...lent };
  for (const slot of ['age', 'genetics', 'state'] as const) {
    const named = mentions.filter((m) => m.slot === slot);
    if (named.length === 0 || named.some((m) => m.start < end || !/;\s/.test(masked.slice(end, m.start))))
      continue;
    const before = told[slot];
    if (before) own[slot] = before;
    else delete own[slot];
  }
  return own;
}
