/**
 * How what was heard passes on: from a question to its answer, from a heading to its section, from a line that ends in a
 * colon to the items below it, and within a paragraph until a figure states another measure.
 */
import type { Block } from '../article.ts';
import type { Bound } from '../bind/bound.ts';
import { withCause } from '../bind/causes.ts';
import type { Claim } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Passage } from './context.ts';
import { type Heard, hearTopic, type Topic } from './topic.ts';

/** What a question or a lead-in hands to the block after it. */
export interface Handed {
  passage: Passage;
  /** Until the items end, or for the answer alone. */
  to: 'items' | 'answer';
}

/** Takes in what a sentence without figures says of those to come. */
export function hearSentence(passage: Passage, text: string, block: Block, lexicon: Lexicon): void {
  hearHeard(passage, withCause(hearTopic(text, lexicon, isLabel(block)), text, passage.hints));
}

function hearHeard(passage: Passage, heard: Heard): void {
  if (heard.kind === 'topic') {
    passage.topic = heard.topic;
    passage.closed = false;
    passage.doubt = false;
    passage.gap = 0;
  } else if (heard.kind === 'more') {
    const given = passage.topic ?? topicOf(passage.last ?? passage.before, passage);
    if (!given) return;
    const { group: _, form: __, ...base } = given;
    passage.topic = {
      ...base,
      asked: heard.asked,
      ...(heard.group && { group: heard.group }),
      ...(heard.time && { time: heard.time }),
    };
  } else if (heard.kind === 'other') {
    delete passage.topic;
    passage.closed = true;
  } else {
    // "Overall survival. The share who are alive, relapse or not.": a label and what it means.
    const same = passage.topic && heard.named?.includes(passage.topic.endpoint.value);
    if (heard.kind === 'doubt' && !same) passage.doubt = true;
    else passage.gap++;
    if (heard.time) passage.when = { ...heard.time, from: 'inherited' };
  }
}

/** The last figure as a topic: what a question that asks for more of the same asks for. */
function topicOf(claim: Claim | undefined, passage: Passage): Topic | undefined {
  if (!claim?.endpoint) return undefined;
  const { endpoint, opposite, manner, time } = claim;
  return {
    endpoint: { ...endpoint, from: 'construction' },
    opposite,
    manner,
    asked: false,
    sure: endpoint.from !== 'inherited' && !passage.mixed && !passage.doubt,
    ...(time && { time: { ...time, from: 'inherited' } }),
  };
}

/** Takes in what a sentence with figures measured itself, before anything is lent to it. */
export function hearMeasured(passage: Passage, bounds: Bound[], bare: boolean[]): void {
  const own = new Set(bounds.flatMap(({ endpoint }) => (endpoint ? [endpoint.value] : [])));
  const strange = bounds.some((bound, i) => !bound.endpoint && !bare[i]);
  if (own.size > 0) {
    passage.closed = false;
    passage.doubt = strange;
    passage.mixed = own.size > 1;
    if (passage.topic && (own.size > 1 || !own.has(passage.topic.endpoint.value))) {
      delete passage.topic;
      passage.strayed = true;
    }
  } else if (strange) passage.doubt = true;
  passage.gap = 0;
}

/** What a block hands on, if it ends in a question or a colon. */
export function handOn(block: Block, passage: Passage, before: Handed | undefined): Handed | undefined {
  if (passage.asked) return { passage, to: 'answer' };
  if (block.kind !== 'item' && /:\s*$/.test(block.text)) return { passage, to: 'items' };
  return block.kind === 'item' && before?.to === 'items' ? before : undefined;
}

/** Hands the question's slots to the block that answers it. */
export function take(passage: Passage, handed: Handed | undefined, block: Block): void {
  if (!handed || (handed.to === 'items' && block.kind !== 'item') || block.kind === 'heading') return;
  const { passage: from } = handed;
  if (from.topic) passage.topic = from.topic;
  passage.closed = from.closed;
  passage.doubt = from.doubt;
  passage.mixed = from.mixed;
  for (const slot of ['age', 'genetics', 'state'] as const) if (from[slot]) passage[slot] = from[slot];
  if (from.group) passage.group = from.group;
  if (handed.to === 'answer') {
    const last = from.last ?? from.before;
    if (last) passage.last = last;
  }
  passage.otherSubject ||= from.otherSubject;
  passage.elsewhere ||= from.elsewhere;
}

/** A section speaks of what its heading names, until a paragraph of it states something else. */
export function takeHeading(passage: Passage, heading: Passage | undefined): void {
  if (heading?.topic && !heading.strayed) passage.topic = heading.topic;
}

/** A heading, or a line that leads in a list. */
const isLabel = ({ kind, text }: Block): boolean => kind === 'heading' || /:\s*$/.test(text);
