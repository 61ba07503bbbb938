/**
 * Bare numbers that answer: "How many countries? – Nine.", "A: 93 per cent. Before: 66.", "Controls: 44.0 and 60.2." Most
 * bare numbers in copy are nothing; these are figures because what was said before leaves them no other reading.
 */

import type { Lexicon } from '../lexicon.ts';
import { findMentions, type Mention } from '../mentions.ts';
import { inUnitOf } from '../numbers/borrowed.ts';
import { blot, type Span } from '../numbers/masks.ts';
import type { Form, Quantity } from '../numbers/quantity.ts';
import type { Passage } from './context.ts';
import { isBare } from './unsaid.ts';

/** A number above this that answers "How many survived?" is a share of a hundred; few trials here count so many events. */
const MOST_EVENTS = 40;

/** More bare numbers than this in one breath are the ticks of an axis. */
const MOST_ANSWERS = 3;

/** A bare number is a figure where its words say whose: of a group, or of a part of the patients. */
const WHOSE: ReadonlySet<Mention['slot']> = new Set(['group', 'risk', 'genetics']);

/** The bare numbers and lengths of a sentence that the passage asks for, with the form that the question gives them. */
export function answersIn(
  text: string,
  found: Quantity[],
  times: readonly Span[],
  passage: Passage,
  lexicon: Lexicon,
): Quantity[] {
  const form = formAsked(passage, lexicon);
  const numbers = found.filter((q) => q.form === 'number' || (q.form === 'duration' && form === 'duration'));
  if (!form || passage.asked || numbers.length === 0 || numbers.length > MOST_ANSWERS) return [];
  const masked = blot(text, found, '#');
  const mentions = findMentions(masked, lexicon);
  if (!passage.topic?.asked && !mentions.some((m) => WHOSE.has(m.slot))) return [];
  // An answer says nothing else: no figure of another kind, no word that is not known.
  const end =
    /[.!?;]\s|—|, (?:which|and that|because|but)\b|$/.exec(masked.slice(numbers[0]?.end))?.index ?? 0;
  const all = found.filter((q) => q.start < (numbers[0]?.end ?? 0) + end);
  if (!isBare(masked, [0, (numbers[0]?.end ?? 0) + end], all, mentions, times)) return [];
  const asked = lexicon.endpoint(passage.topic?.endpoint.value ?? '')?.measure ?? 'share';
  const shares = asked.startsWith('share');
  return all.flatMap((quantity) => {
    const own = quantity.form === 'number' ? asNumber(quantity, form, passage, shares) : quantity.form;
    if (!numbers.includes(quantity) || !own) return [];
    const { last } = passage;
    return [
      own === 'duration' && last && quantity.form === 'number'
        ? inUnitOf(quantity, last.quantity)
        : { ...quantity, form: own },
    ];
  });
}

function asNumber(
  { value, decimals }: Quantity,
  form: Form,
  passage: Passage,
  shares: boolean,
): Form | undefined {
  if (form === 'duration' && !passage.topic) return form;
  if (value > 100 && form === 'percent') return undefined;
  // "How many survived? – Ninety-three.": a share, where a head count would be too many.
  const share = decimals > 0 || value > MOST_EVENTS || passage.topic?.form === 'percent';
  if (shares && share) return value <= 100 ? 'percent' : undefined;
  if (decimals > 0) return undefined;
  return passage.topic?.asked ? 'count' : undefined;
}

/** The form of number that a question or the last figure leads one to expect; undefined where nothing was asked. */
function formAsked(passage: Passage, lexicon: Lexicon): Form | undefined {
  const { topic, closed, doubt } = passage;
  if (closed || doubt) return undefined;
  if (topic) {
    const measure = lexicon.endpoint(topic.endpoint.value)?.measure ?? 'share';
    if (!topic.sure) return undefined;
    if (measure === 'count' || measure === 'duration') return measure;
    return topic.form === 'count' ? 'count' : measure.startsWith('share') ? 'percent' : undefined;
  }
  const last = passage.share;
  if (!passage.last || passage.gap > 0) return undefined;
  if (passage.last.quantity.form === 'duration' && passage.last.endpoint?.value.startsWith('median-'))
    return 'duration';
  return last === passage.last ? 'percent' : undefined;
}
