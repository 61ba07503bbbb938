/**
 * What a passage lends to its figures: the trials named on the page and in the passage, who the passage is about, and
 * what the sentence before said. Kept apart from binding, because what is lent weighs less than what is said.
 */
import type { Block } from '../article.ts';
import type { Claim, Filled, Treatment } from '../claim.ts';
import type { Mention } from '../mentions.ts';
import type { Topic } from './topic.ts';
import { type Handed, handOn, take, takeHeading } from './turns.ts';

export interface PageContext {
  /** Trial ids named anywhere on the page. */
  trials: Set<string>;
  /** The page speaks of blinatumomab; of ALL in infants; of infants at all. */
  drug: boolean;
  disease: boolean;
  infants: boolean;
  /** The headline or the first lines are about infants: the page's "children" are these, unless a passage says otherwise. */
  lead: boolean;
  /** The page is about something else, and names the drug or the disease in passing. */
  elsewhere: boolean;
}

/** What the sentences of a block so far lend to the next one. */
export interface Passage {
  trials?: Filled<string[]>;
  age?: Filled;
  genetics?: Filled;
  state?: Filled;
  group?: Filled<Treatment> | undefined;
  onSubject: boolean;
  otherSubject: boolean;
  elsewhere: boolean;
  /** Another series has the floor, beyond this block. */
  foreign: boolean;
  /** The sentence tells of a time before the trials, or goes on about it. */
  past?: boolean;
  /** The sentence is a question; the next sentence denies this one. */
  asked: boolean;
  deniedNext: boolean;
  last?: Claim;
  /** The last share, whatever head counts have been told since. */
  share?: Claim;
  /** What sentences without figures said that the next ones measure. */
  topic?: Topic;
  /** A question has been asked about something that is not known: nothing is lent to its answer. */
  closed: boolean;
  /** Another measure has been named in passing since the last figure. */
  doubt: boolean;
  /** So many sentences without figures stand between. */
  gap: number;
  /** The last sentence with figures stated several endpoints. */
  mixed: boolean;
  /** A figure has stated something else than the heading. */
  strayed: boolean;
  /** The time that a sentence without figures named last. */
  when?: Filled<number>;
  /** The last figure of the paragraph before; only a word that points back takes it up. */
  before?: Claim;
  /** The last two or more shares of one sentence that state different endpoints. */
  pair?: Claim[] | undefined;
  /** The pair stood in the last sentence with figures. */
  fresh: boolean;
  /** The order in which the last pair of figures gave the two groups. */
  order?: [Treatment, Treatment];
  /** Endpoints that the sentence or heading before hints at. */
  hints: ReadonlySet<string>;
  /** The block has told of an approval. */
  approvals?: boolean;
}

/** What an article has come to speak of: carried from block to block. */
export interface Focus {
  /** Trials named last; left behind where infants come up again. */
  trials?: Filled<string[]> | undefined;
  /** Another series, registry or centre has the floor, and no trial of the page has been named since. */
  foreign: boolean;
  /** What was named last is another drug or disease. */
  other: boolean;
  /** The last figure of the paragraph before: "It was 66% before." may open the next. */
  last?: Claim | undefined;
  /** Endpoints that the last sentence with any hinted at. */
  hints?: ReadonlySet<string>;
  /** What a question or a lead-in hands to the next block. */
  handed?: Handed | undefined;
}

/** Follows a passage that has been read. */
export function follow(focus: Focus, passage: Passage, block: Block): void {
  focus.trials = passage.trials;
  focus.foreign = passage.foreign;
  focus.other = passage.otherSubject;
  focus.last = passage.last;
  focus.hints = passage.hints;
  focus.handed = handOn(block, passage, focus.handed);
}

/** A block starts with what its heading and the page say; the page's word is for infants where it is about them. */
export function openPassage(
  page: PageContext,
  heading: Passage | undefined,
  focus: Focus,
  block: Block,
): Passage {
  const passage: Passage = {
    onSubject: page.drug || page.disease,
    otherSubject: page.elsewhere,
    elsewhere: focus.foreign,
    foreign: focus.foreign,
    asked: false,
    deniedNext: false,
    hints: new Set([...(heading?.hints ?? []), ...(focus.hints ?? [])]),
    closed: false,
    doubt: false,
    gap: 0,
    mixed: false,
    strayed: false,
    fresh: false,
  };
  if (focus.last) passage.before = focus.last;
  const trials = heading?.trials ?? focus.trials;
  if (trials) passage.trials = inherit(trials);
  if (page.lead) passage.age = { value: 'infants', from: 'inherited', text: '' };
  if (heading?.age && heading.age.value !== 'infants') passage.age = inherit(heading.age);
  if (heading?.otherSubject) passage.otherSubject = true;
  takeHeading(passage, heading);
  take(passage, focus.handed, block);
  return passage;
}

const TAKES_UP =
  /^["']?(?:with |on |after |under )?(?:it|its|they|their|them|the (?:drug|cells|antibody|pill|tumou?rs?))\b/i;

/** A block that opens with a pronoun goes on about the other drug or disease that the last one ended with. */
export function takeUp(passage: Passage, focus: Focus, text: string): void {
  if (focus.other && TAKES_UP.test(text)) passage.otherSubject = true;
}

/** Takes in what a sentence names, for its own figures and for those of the sentences after it. */
export function hear(passage: Passage, mentions: Mention[], text: string): void {
  const named = (slot: Mention['slot']): Mention[] => mentions.filter((m) => m.slot === slot);
  const studies = named('study');
  // "MT103-205 was done in children": another trial has other patients than those spoken of before.
  if (studies.some((m) => !passage.trials?.value.includes(m.value)))
    for (const slot of ['age', 'genetics', 'state'] as const)
      if (passage[slot]?.text !== '') delete passage[slot];
  if (studies.length > 0)
    passage.trials = {
      value: [...new Set(studies.map((m) => m.value))],
      from: 'stated',
      text: quote(text, studies[0]),
    };
  // Copy that comes back to infants without naming a trial has left the one it named before.
  else if (named('age').some((m) => m.value === 'infants') && passage.trials?.from === 'inherited')
    delete passage.trials;
  else if (passage.trials) passage.trials = inherit(passage.trials);
  for (const slot of ['age', 'genetics', 'state'] as const) {
    const all = named(slot);
    const values = new Set(all.map((m) => m.value).filter((value) => value !== 'children'));
    if (values.size === 1)
      passage[slot] = { value: [...values][0] as string, from: 'inherited', text: quote(text, all[0]) };
    else if (values.size > 1) delete passage[slot];
  }
  const groups = named('group').filter((m) => m.value !== 'both' && !isPlainTreatment(m, text));
  const last = groups.at(-1);
  if (last) passage.group = { value: last.value as Treatment, from: 'inherited', text: quote(text, last) };
  const others = named('other');
  // KMT2A is rearranged in myeloid leukaemia, too.
  const subject = named('subject').some(
    (m) => others.every((other) => other.value !== 'diseases') || !/^KMT2A/i.test(quote(text, m)),
  );
  // "D-ALBA paired the drug with dasatinib": what a known trial had is its subject.
  if (others.length > 0) passage.otherSubject = !subject && studies.length === 0;
  else if (subject || studies.length > 0) passage.otherSubject = false;
  // Another study holds for the passage; a place or hospital for its own sentence.
  // "The big American trial, AALL1331", "It was a large American study": where a named trial was done.
  const known = studies.length > 0 || passage.trials?.value.length === 1;
  const elsewhere = named('elsewhere')
    .filter((m) => !(m.value === 'foreign' && known && DESCRIBES.test(text.slice(0, m.start))))
    .map((m) => m.value);
  // "In the UK, 11 infants got the drug": a place with patients of its own goes on to tell how they fared.
  // Where a trial that the sentence names took its patients in is no other place.
  const own =
    elsewhere.includes('place') &&
    studies.length === 0 &&
    mentions.some((m) => m.slot === 'endpoint' && m.value === 'enrolled');
  if (own || elsewhere.includes('elsewhere') || elsewhere.includes('foreign')) passage.elsewhere = true;
  else if (studies.length > 0) passage.elsewhere = false;
  if (elsewhere.includes('foreign')) passage.foreign = true;
  else if (studies.length > 0) passage.foreign = false;
}

/** "Babies get chemotherapy for two years": what all of them have, where nothing says that it is all they have. */
function isPlainTreatment({ start, end }: Mention, text: string): boolean {
  return (
    /^chemo(?:therapy)?$/i.test(text.slice(start, end)) && !/\d|%/.test(text) && !ALL_THERE_IS.test(text)
  );
}

const ALL_THERE_IS =
  /\b(?:alone|only|just|solely|merely|nothing|until|so far|usual\w*|standard|current\w*|normal\w*|existing|before|earlier|previous\w*|old|controls?|compar\w+|against|without|not|fail\w*|once|used to|then|other|historical\w*)\b/i;

function inherit<T>(slot: Filled<T>): Filled<T> {
  return { ...slot, from: 'inherited' };
}

function quote(text: string, mention: Mention | undefined): string {
  return mention ? text.slice(mention.start, mention.end) : '';
}

const DESCRIBES = /(?:\b(?:it|this|that|which) (?:was|is) an? |(?:^|[.:;] )(?:the|its) )(?:[a-z-]+ ){0,2}$/i;
