/** Reads an article: every figure on the subject as a claim, block by block, in order. Pure; no record is known here. */
import type { Article, Block } from './article.ts';
import { type Bound, bindSentence, withoutAsides } from './bind.ts';
import { changeOf } from './change.ts';
import type { Claim } from './claim.ts';
import { hear, openPassage, type PageContext, type Passage } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { blot, notFigures } from './masks.ts';
import { findMentions, type Mention } from './mentions.ts';
import { normalise, type PlainText } from './normalise.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { splitSentences } from './sentences.ts';
import { slice } from './slices.ts';
import { findTimes, headTimes, type TimeMention } from './times.ts';
import { worthReading } from './worth.ts';

/** Yields the claims of each block in turn (an empty list where there are none), so that a page can pause between. */
export function* readClaims(article: Article, lexicon: Lexicon): Generator<Claim[]> {
  const page = readPageContext(article, lexicon);
  let heading: Passage | undefined;
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || (!page.drug && !page.disease)) {
      yield [];
      continue;
    }
    const passage = openPassage(page, block.kind === 'heading' ? undefined : heading);
    yield readBlock(block, passage, lexicon);
    if (block.kind === 'heading') heading = passage;
  }
}

/** Which trials and subjects a page names. */
export function readPageContext(article: Article, lexicon: Lexicon): PageContext {
  const page: PageContext = { trials: new Set(), drug: false, disease: false, infants: false };
  for (const block of article.blocks) {
    if (block.kind === 'furniture') continue;
    const text = normalise(block.text).text;
    for (const wording of lexicon.wordings) {
      const infants = wording.slot === 'age' && wording.value === 'infants';
      if (wording.slot !== 'study' && wording.slot !== 'subject' && !infants) continue;
      if (wording.slot === 'subject' && page[wording.value as 'drug' | 'disease']) continue;
      wording.pattern.lastIndex = 0;
      if (!wording.pattern.test(text)) continue;
      if (infants) page.infants = true;
      else if (wording.slot === 'study') page.trials.add(wording.value);
      else page[wording.value as 'drug' | 'disease'] = true;
    }
  }
  return page;
}

function readBlock(block: Block, passage: Passage, lexicon: Lexicon): Claim[] {
  // A table cell is read as a sentence of its own, with its row and column heads said before it.
  const lead = block.headers && block.headers.length > 0 ? `${block.headers.join(', ')}: ` : '';
  const plain = normalise(lead + block.text);
  const claims: Claim[] = [];
  const sentences = lead === '' ? splitSentences(plain.text) : [{ text: plain.text, start: 0 }];
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1]?.text ?? '';
    passage.asked = /\?["')\]]*\s*$/.test(sentence.text);
    passage.deniedNext = /^["'(]*(?:that|this|it|which|not so|wrong|no|is)\b/i.test(next) && lexicon.wordings.some((w) => w.slot === 'denial' && new RegExp(w.pattern.source).test(next));
    claims.push(...readSentence(sentence.text, sentence.start, { block, plain, lead: lead.length }, passage, lexicon));
  });
  return claims;
}

interface Place {
  block: Block;
  plain: PlainText;
  /** Length of the words put before a table cell's text. */
  lead: number;
}

function readSentence(text: string, offset: number, place: Place, passage: Passage, lexicon: Lexicon): Claim[] {
  const names = notFigures(text);
  const times = findTimes(text).filter((time) => !names.some((span) => span.start < time.end && time.start < span.end && span.end - span.start > time.end - time.start));
  if (place.lead > 0) times.push(...headTimes(text.slice(0, place.lead), times));
  // What stands in a table's heads ("n = 30") has a cell of its own.
  const found = findQuantities(text, [...names, ...times]).filter((quantity) => quantity.start >= place.lead);
  const quantities = found.filter((quantity) => place.lead > 0 || worthReading(quantity, text, found));
  times.push(...lengths(found.filter((quantity) => quantity.form === 'duration' && !quantities.includes(quantity)), text));
  const masked = blot(text, quantities, '#');
  const mentions = withoutAsides(masked, findMentions(masked, lexicon));
  const earlier = passage.group;
  hear(passage, mentions, text);
  if (quantities.length === 0) return [];
  const slices = slice(masked, quantities, mentions);
  const bounds = bindSentence(masked, slices, mentions, times, lexicon, passage.order);
  const pair = bounds.find((bound, i) => bound.group && bounds[i + 1]?.group && bounds[i + 1]?.group?.value !== bound.group.value);
  const second = pair && bounds[bounds.indexOf(pair) + 1]?.group;
  if (pair?.group && second && pair.group.from !== 'inherited') passage.order = [pair.group.value, second.value];
  const claims: Claim[] = [];
  bounds.forEach((bound) => {
    for (const quantity of bound.slice.quantities) {
      const claim = toClaim(quantity, bound, text, offset, mentions, { ...passage, group: earlier }, place);
      if (claim) claims.push(claim);
    }
  });
  passage.last = claims.findLast((claim) => claim.endpoint) ?? passage.last;
  return claims;
}

function toClaim(quantity: Quantity, bound: Bound, text: string, offset: number, mentions: Mention[], passage: Passage, place: Place): Claim | undefined {
  const at = (index: number): number => place.block.start + (place.plain.source[offset + index] as number) - place.lead;
  const start = at(quantity.start);
  if (start < place.block.start) return undefined;
  const end = at(quantity.end - 1) + 1;
  const { endpoint, group, time, opposite, manner } = bound;
  const claim: Claim = {
    quantity,
    text: place.block.text.slice(start - place.block.start, end - place.block.start),
    start,
    end,
    opposite,
    manner,
    ...(endpoint && { endpoint }),
    ...(group && { group: bound.twoGroups ? { ...group, from: 'inherited' as const } : group }),
    ...(time && { time }),
    ...(bound.denominator && { denominator: bound.denominator }),
    saysTrial: mentions.some((m) => m.slot === 'trial'),
    onSubject: passage.onSubject && !passage.otherSubject,
    sentence: { start: Math.max(place.block.start, at(0)), end: at(text.trimEnd().length - 1) + 1 },
  };
  for (const slot of ['age', 'genetics', 'risk', 'state'] as const) {
    const own = bound[slot] ?? (slot === 'risk' ? undefined : passage[slot]);
    if (own) claim[slot] = own;
  }
  const trials = bound.trials ?? (passage.trials?.from === 'inherited' || passage.trials?.value.length === 1 ? passage.trials : undefined);
  if (trials) claim.trials = trials;
  if (bound.slice.base === quantity) {
    claim.endpoint = { value: 'enrolled', from: 'stated', text: claim.text };
    claim.opposite = false;
    claim.manner = 'frame';
  }
  const change = changeOf(quantity, bound, text, mentions);
  if (change) claim.change = change;
  recall(claim, bound, mentions, passage);
  const reserve = reserveOf(bound, mentions, passage);
  if (reserve) claim.reserve = reserve;
  return claim;
}

/** "Disease-free for two years": a length that is no figure says how far the outcome reaches. */
function lengths(durations: Quantity[], text: string): TimeMention[] {
  return durations
    .filter((q) => /\b(?:for|over|of|at)\s+(?:at least\s+|more than\s+)?$/i.test(text.slice(0, q.start)) && (q.unit === 'year' || q.unit === 'month'))
    .map((q) => ({ start: q.start, end: q.end, months: q.value }));
}

/** "This percentage was just 18%", "corresponding values for …", "in that group": the sentence before lends. */
function recall(claim: Claim, bound: Bound, mentions: Mention[], passage: Passage): void {
  const last = passage.last;
  const anaphora = mentions.some((m) => m.slot === 'anaphora');
  if (last && (anaphora || !claim.endpoint)) {
    if (!claim.endpoint && last.endpoint && last.quantity.form !== 'count') {
      claim.endpoint = { ...last.endpoint, from: anaphora ? 'construction' : 'inherited' };
      claim.opposite = last.opposite;
      claim.manner = last.manner;
    }
    if (!claim.time && last.time) claim.time = { ...last.time, from: 'inherited' };
  }
  if (!claim.group && passage.group && !bound.slice.quantities.some((q) => q.form === 'count')) claim.group = passage.group;
}

function reserveOf(bound: Bound, mentions: Mention[], passage: Passage): Claim['reserve'] | undefined {
  const inSlice = (slot: Mention['slot']): boolean => mentions.some((m) => m.slot === slot && m.start >= bound.slice.start && m.end <= bound.slice.end);
  const figure = bound.slice.quantities[0]?.start ?? 0;
  if (passage.deniedNext || inSlice('denial')) return 'denied';
  if (passage.asked || mentions.some((m) => m.slot === 'unreal' && m.start < figure)) return 'unreal';
  if (inSlice('subgroup')) return 'subgroup';
  if (passage.elsewhere) return 'elsewhere';
  if (inSlice('other') || passage.otherSubject) return 'other-subject';
  return undefined;
}
