/**
 * The words that are a figure's own: from the figure before it to the figure after it, without what binds a neighbour.
 * A group, a time or a trial is said outright of a figure only where its words stand there: in "81.6% (historical
 * controls: 49.4%)" the controls are the second figure's alone.
 */

import { endsInStandard } from '../../read/bind/standard.ts';
import type { Claim, Filled } from '../../read/claim.ts';
import type { Setting } from '../setting.ts';

/** Figures with no more than this between them are told in one breath. */
const PAIRED =
  /^[\s%,/;(—-]*(?:(?:and|or|versus|vs\.?|v\.?|to|from|against|as against|as opposed to|as|with|compared (?:with|to)|up from|than|in|only|just|per\s?cent|respectively)[\s,]*)*$/i;
/** Behind such a break a new part of the sentence begins. */
const BREAK = /[;:(—,]|\b(?:and|or|but|while|whilst|whereas|versus|vs|against|than|compared|with those)\b/i;

/** What follows tells of something else: "90 infants and gave …, keeping transplants for the high-risk ones". */
const NEW_CLAUSE =
  /;|(?<!-\s)\b(?:and|but|while|whilst|whereas)\s(?!(?:all|who|were|was|had|have|has|are|is|with|disease|still|alive|in|free|without|relapse|event)\b)/i;

/** The figure's own words, before and after it; of figures in one breath, the words around all of them. */
export function ownWords(setting: Setting, index: number): { before: string; after: string } {
  return { before: wordsBefore(setting, index), after: wordsAfter(setting, index) };
}

function wordsBefore(setting: Setting, index: number): string {
  const words = setting.before(index);
  const previous = setting.claim(index - 1);
  const own = setting.claim(index);
  if (!previous || !own || previous.sentence.start !== own.sentence.start) return words;
  if (PAIRED.test(words)) return `${wordsBefore(setting, index - 1)} ${words}`;
  const told = boundIn(words, previous, own);
  return told === undefined ? words : words.slice(told.end);
}

function wordsAfter(setting: Setting, index: number): string {
  const words = setting.after(index);
  const next = setting.claim(index + 1);
  const own = setting.claim(index);
  if (!next || !own || next.sentence.start !== own.sentence.start) return words;
  if (PAIRED.test(words)) return `${words} ${wordsAfter(setting, index + 1)}`;
  const told = startsBehind(setting, index + 1) ? undefined : boundIn(words, next, own);
  return told === undefined ? words : words.slice(0, told.start);
}

/** What a figure measures stands behind it: "12 low". */
function startsBehind(setting: Setting, index: number): boolean {
  const text = setting.claim(index)?.endpoint?.text;
  return (
    text !== undefined &&
    text !== '' &&
    setting
      .after(index)
      .slice(0, text.length + 25)
      .includes(text)
  );
}

/** Where the words stand that say what a neighbour measures, unless they say it of this figure, too. */
function boundIn(words: string, { endpoint }: Claim, own: Claim): { start: number; end: number } | undefined {
  if (
    !endpoint ||
    endpoint.from === 'inherited' ||
    endpoint.text === '' ||
    endpoint.text === own.endpoint?.text
  )
    return undefined;
  // "… and severe neurological events in 1.8%": kept with its number, whose place is no word.
  const text = endpoint.text.replace(/^#+\s?|\s?#+$/g, '');
  const start = text === '' ? -1 : words.indexOf(text);
  return start < 0 ? undefined : { start, end: start + text.length };
}

/** A relative clause after all gives the group that a figure is set against a figure of its own. */
const OF_ITS_OWN = /\b(?:where|whose|of whom|of which|which|who)\b/i;

/** Whether a group or trial is what the figure's own result is held against. `head`: the words before its name, `between`: those from it to the figure. */
function isStandard(head: string, between: string): boolean {
  return endsInStandard(head) && !OF_ITS_OWN.test(between);
}

/** "With 127 on blinatumomab and 128 on chemotherapy, survival was …": two groups are counted, and neither is this figure's. */
const isCounted = (head: string): boolean =>
  /\b\d[\d,]*(?: \w+){1,5},? and \d[\d,]*(?: (?!and\b)\w+){0,4}$/i.test(head);

/** Words for a group that may only mean an earlier time. */
const THEN =
  /^(?:before|earlier|previously|then|back then|at the time|in the past|used to|once|formerly|until then|(?:in|until) (?:19|20)\d\d)$/i;
/** "Before the study": before its patients were treated, and not before it was over. */
const BEFORE_IT = /^\s(?:the|this)\s(?:\w+\s)?(?:trial|study)(?:\sof\s\w+)?(?:,|\sbegan|\sstarted)/i;
/** "The share alive was the same, 93 per cent, as it is today." */
const UNCHANGED =
  /\b(?:same|identical|equal(?:s|led)?|unchanged|no different|not (?:changed|moved|shifted|budged)|has(?:n't| not) (?:changed|moved|shifted|budged)|stay(?:s|ed)|remain(?:s|ed)|held|still|as (?:it is |they are )?(?:today|now)|what it (?:had|has) been|as (?:it|they) (?:was|were|had been))\b/i;

/** A name behind such a word is no figure's own. */
const WHEN =
  /\b(?:before|until|till|prior to|after|since|ahead of|unlike|preced\w+|predecessor (?:of|to)|successor (?:of|to))\s(?:the\s)?$/i;

/** Whether the text says a slot of this figure and of no other: by its own part of the sentence, on this side of any break. */
export function isOutright(setting: Setting, index: number, slot: Filled<unknown> | undefined): boolean {
  const claim = setting.claim(index);
  if (!claim || slot?.from !== 'stated') return false;
  const sentence = setting.sentence(claim);
  const at = claim.start - claim.sentence.start;
  const first = sentence.indexOf(slot.text);
  if (slot.text === '' || first < 0) return true;
  const told = first < at ? first : sentence.indexOf(slot.text, at);
  // "Without high-risk features", "before their first birthday".
  if (/\b(?:without|no|not|non|excluding|other than)[\s-]+$/i.test(sentence.slice(0, told))) return false;
  const behind = sentence.slice(told + slot.text.length);
  if (/^before$/i.test(slot.text) && /^\s\p{L}/u.test(behind) && !BEFORE_IT.test(behind)) return false;
  // "Before Interfant-06 it was 46.4%": a trial that only says when.
  if (Array.isArray(slot.value) && WHEN.test(sentence.slice(0, told))) return false;
  if (first < at && isCounted(sentence.slice(0, told + slot.text.length))) return false;
  if (first < at && isStandard(sentence.slice(0, told), sentence.slice(told + slot.text.length, at)))
    return false;
  if (THEN.test(slot.text) && UNCHANGED.test(sentence)) return false;
  // "Every second child used to …; now it is four out of five."
  if (first < at)
    return !/[,;.:—-]\s(?:and )?(?:now|today|nowadays|these days)\b/i.test(sentence.slice(told, at));
  const until = sentence.slice(claim.end - claim.sentence.start, told);
  // "At 93.3 per cent, survival was well above that of earlier infants."
  if (endsInStandard(sentence.slice(0, told))) return false;
  const follows = setting.claim(index + 1)?.sentence.start === claim.sentence.start;
  return !(NEW_CLAUSE.test(until) || (follows && BREAK.test(until)));
}
