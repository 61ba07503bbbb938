/**
 * What a sentence without figures lends to the figures after it. A question, a label ("Overall survival.", a heading, a line
 * that ends in a colon) and a sentence whose subject is a measure ("Disease-free survival was the main measure") say what
 * the next figures measure; a sentence that only names one in passing leaves it in doubt.
 */

import { bindSentence } from '../bind/bind.ts';
import { saysNone } from '../bind/causes.ts';
import { slice } from '../bind/slices.ts';
import type { Filled, Treatment } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions, type Mention } from '../mentions.ts';
import { blot, notFigures } from '../numbers/masks.ts';
import { NUMBER } from '../numbers/numbers.ts';
import type { Form, Quantity } from '../numbers/quantity.ts';
import { findTimes, type TimeMention } from '../numbers/times.ts';
import { isSilent, withoutOpening, withoutWhose } from './unsaid.ts';

/** What the passage has come to speak of. */
export interface Topic {
  endpoint: Filled;
  opposite: boolean;
  manner: 'frame' | 'noun' | 'event';
  time?: Filled<number>;
  group?: Filled<Treatment>;
  /** The words leave no doubt that the next figures are of this. */
  sure: boolean;
  /** A question asked for it. */
  asked: boolean;
  /** What kind of number answers, where the question says so. */
  form?: Form;
  /** It was said of nobody: the next figures may be of others, and may be of something else. */
  ofNone?: true;
}

/**
 * topic  the sentence says what the next figures measure
 * more   it asks for more of the same: "And with chemotherapy?"
 * other  it asks about something that is not known: nothing is lent to the answer
 * doubt  it names another measure in passing, or other patients
 * none   it says nothing of what is measured
 */
export type Heard =
  | { kind: 'topic'; topic: Topic }
  | {
      kind: 'more' | 'other' | 'doubt' | 'none';
      asked: boolean;
      /** The measures named. */
      named?: string[];
      group?: Filled<Treatment>;
      time?: Filled<number>;
    };

const QUESTION = /\?["')\]]*\s*$/;
const HOW_MANY =
  /\b(?:how many|how much|(?:what|which) (?:share|percentage|per cent|percent|proportion|fraction|part|number)(?: of)?)\b/i;
const SHARE = /share|per|proportion|fraction|part/i;
const HOW_LONG = /^(.*)\b(?:how long|for how long)\b\s+(?:were|was|have|has|did|is|are)?\s*(.*?)\?/i;
const OF_ALL = new RegExp(`# of (?:the|these|those|your|their|our) ${NUMBER}\\s`, 'i');
/** Losses are named in passing too easily: "Relapse is what parents fear." */
const LOSS = /^(?:relapse|death|infection|induction)/;
/** Figures of other people: what is said of them lends nothing to the next sentence. */
const OTHERS: ReadonlySet<Mention['slot']> = new Set(['other', 'elsewhere', 'subgroup', 'denial']);
const LONGEST = 200;

/** "How many of the thirty babies relapsed?": a question asks for a number, though it names another. */
export const asksHowMany = (text: string): boolean => OF_ALL.test(text.replace(HOW_MANY, '#'));

/** What a sentence without figures says of those to come. `label`: the sentence is a heading or leads in a list. */
export function hearTopic(text: string, lexicon: Lexicon, label: boolean): Heard {
  const asked = QUESTION.test(text);
  if (text.length > LONGEST) return { kind: 'none', asked };
  const mentions = findMentions(text, lexicon);
  const names = notFigures(text);
  const times = findTimes(text).filter((t) => !names.some((n) => n.start < t.end && t.start < n.end));
  const foreign = mentions.some((m) => OTHERS.has(m.slot));
  if (asked && (HOW_MANY.test(text) || HOW_LONG.test(text))) {
    const topic = foreign ? undefined : askedFor(text, lexicon);
    return topic ? { kind: 'topic', topic } : { kind: 'other', asked };
  }
  const endpoints = mentions.filter(
    (m) => m.slot === 'endpoint' && lexicon.endpoint(m.value)?.measure !== 'none',
  );
  const values = new Set(endpoints.map((m) => m.value + m.opposite));
  const [first] = endpoints;
  if (foreign) return { kind: asked ? 'other' : 'doubt', asked };
  const open = withoutWhose(withoutOpening(text), mentions, times);
  if (!first) {
    const own = whose(text, mentions, times);
    const rest = open.replace(/\b(?:what about|how about|and what|against)\b/gi, '');
    if ((asked || (label && (own.group || own.time))) && isSilent(rest))
      return { kind: 'more', asked, ...own };
    return { kind: asked ? 'other' : 'none', asked, ...own };
  }
  const named = endpoints.map((m) => m.value);
  if (values.size > 1) return { kind: asked ? 'other' : 'doubt', asked, named };
  const alone = isSilent(blot(open, endpoints).replace(/\bfollows?\b/gi, ''));
  // "Alive at two years" under a figure, in a line of its own, is what that figure is.
  const titled = label && (first.manner === 'noun' || /:\s*$/.test(text));
  const subject = first.manner === 'noun' && isSilent(open.slice(0, first.start));
  const ofNone = !asked && saysNone(text, first.value);
  const sure =
    asked ||
    ofNone ||
    (alone && (titled || (!label && isLabel(text)))) ||
    (subject && !label && !LOSS.test(first.value));
  if (!sure) return { kind: label ? 'none' : 'doubt', asked, named };
  return {
    kind: 'topic',
    topic: {
      endpoint: { value: first.value, from: 'construction', text: text.slice(first.start, first.end) },
      opposite: first.opposite,
      manner: first.manner === 'frame' ? 'noun' : first.manner,
      sure,
      asked,
      ...(ofNone ? { ofNone } : whose(text, mentions, times)),
    },
  };
}

/** "Overall survival." says no more than the name. */
const isLabel = (text: string): boolean => text.trim().split(/\s+/).length <= 7;

function whose(
  text: string,
  mentions: Mention[],
  times: TimeMention[],
): { group?: Filled<Treatment>; time?: Filled<number> } {
  const groups = mentions.filter((m) => m.slot === 'group' && m.value !== 'both');
  const [group] = groups;
  const [time] = times;
  return {
    ...(group &&
      groups.every((m) => m.value === group.value) && {
        group: {
          value: group.value as Treatment,
          from: 'construction',
          text: text.slice(group.start, group.end),
        },
      }),
    ...(time &&
      times.every((t) => t.months === time.months) && {
        time: { value: time.months, from: 'construction', text: text.slice(time.start, time.end).trim() },
      }),
  };
}

/** "How many babies took part?": the figure asked for stands in the place of the words that ask for it, and is read as if it were there. */
function askedFor(text: string, lexicon: Lexicon): Topic | undefined {
  const how = HOW_MANY.exec(text);
  const long = how ? null : HOW_LONG.exec(text);
  const form: Form = long ? 'duration' : SHARE.test(how?.[0] ?? '') ? 'percent' : 'count';
  const masked = long
    ? `${long[1]}${long[2]?.trim()} for #.`
    : text
        .replace(HOW_MANY, form === 'percent' ? '# of' : '#')
        // "How many of the thirty babies relapsed?" asks for a part of them.
        .replace(OF_ALL, '# of the ')
        // "How many countries?" asks how many took part.
        .replace(/(#\s\w+)\s*\?/, '$1 took part.')
        .replace('?', '.');
  const start = masked.indexOf('#');
  const quantity: Quantity = { form, start, end: start + 1, value: 0, decimals: 0, inWords: false };
  const mentions = findMentions(masked, lexicon);
  const slices = slice(masked, [quantity], mentions);
  const [bound] = bindSentence(masked, slices, mentions, findTimes(masked), lexicon);
  if (!bound?.endpoint) return undefined;
  return {
    endpoint: { ...bound.endpoint, from: 'construction' },
    opposite: bound.opposite,
    manner: bound.manner,
    sure: true,
    asked: true,
    form,
    ...(bound.group && { group: { ...bound.group, from: 'construction' } }),
    ...(bound.time && { time: { ...bound.time, from: 'construction' } }),
  };
}
