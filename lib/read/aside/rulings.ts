/**
 * Figures in forms of their own that the reader would take for something else: an advisers' vote, the age from which a
 * medicine may be given, the level of the drug in blood. Each is read only beside the words that make it one.
 */

import type { Claim } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions, type Mention } from '../mentions.ts';
import { NUMBER, parseNumber } from '../numbers/numbers.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { toMonths } from '../numbers/times.ts';
import type { Passage } from '../passage/context.ts';
import { plainClaim, type Sited, SLOTS, saysDrug } from './plain-claim.ts';

/** "706 ± 194 pg/mL": the spread that may stand between a level and its unit. */
const SPREAD = `(?:\\s?(?:±|\\+/-)\\s?${NUMBER})?`;
const RANGE = /\b(?:between|from|rang(?:ed|es|ing|e)|varied)\b(?:[^.;]|\.(?=\d)){0,30}(?:\band|\bto|-)\s*$/i;

interface Ruling {
  endpoint: string;
  slot: 'study' | 'regulator';
  pattern: RegExp;
  /** What the sentence must say besides. */
  beside?: RegExp;
  /** The figure's numbers; the first group is what is underlined. */
  read(match: RegExpMatchArray, text: string): Partial<Quantity> | undefined;
}

const ADVISERS = /\b(?:approv(?:al|ed)|advis[eo]rs?|advisory (?:committee|panel)|ODAC|panel(?:l?ists)?)\b/i;

function vote(
  match: RegExpMatchArray,
  base: (a: number, b: number) => number,
): Partial<Quantity> | undefined {
  const [a, b] = [parseNumber(match[2] ?? ''), parseNumber(match[3] ?? '')];
  if (!a || !b || a.decimals + b.decimals > 0 || base(a.value, b.value) < a.value) return undefined;
  return { form: 'of', ...a, of: base(a.value, b.value) };
}

function age(match: RegExpMatchArray): Partial<Quantity> | undefined {
  const months = toMonths(match[2], match[3] as string);
  return months === undefined ? undefined : { form: 'duration', value: months, unit: match[3] as string };
}

const PEOPLE = '(?:infants|babies|children|newborns|patients)';
const LENGTH = `((${NUMBER}|an?)[\\s-](months?|years?))(?:\\s(?:old|of age))?`;
const RULINGS: Ruling[] = [
  {
    endpoint: 'vote',
    slot: 'regulator',
    beside: ADVISERS,
    pattern: new RegExp(
      `(?<=\\b(?:voted?|voting|by|split|vote (?:was|of)|majority of)\\s)((${NUMBER})(?:\\svotes?)?(?:\\sto\\s|-)(${NUMBER}))(?![\\w%.-]\\w|\\s(?:percent|per cent|%|years?|months?))`,
      'gi',
    ),
    read: (match) => vote(match, (a, b) => a + b),
  },
  {
    endpoint: 'vote',
    slot: 'regulator',
    beside: /\b(?:voted|backed|favou?r)/i,
    pattern: new RegExp(
      `\\b((${NUMBER})\\s(?:out\\s)?of\\s(?:the\\s|its\\s)?(${NUMBER}))(?=\\s(?:advis[eo]rs|experts|members|panel))`,
      'gi',
    ),
    read: (match) => vote(match, (_, b) => b),
  },
  {
    endpoint: 'age-limit',
    slot: 'regulator',
    beside:
      /\b(?:approv|licen[cs]ed|opinion|recommend|backed|authori[sz]|(?:can|may) (?:now )?be (?:used|given))/i,
    pattern: new RegExp(
      `(?:\\b(?:from(?: the age of)?|as young as|at least)\\s${LENGTH}(?![\\s-]*(?:to|after|of treatment|later)\\b)|\\b${LENGTH}\\s(?:or|and)\\s(?:older|over|above)\\b)`,
      'gi',
    ),
    read: (match) => age(match[1] === undefined ? rest(match) : match),
  },
  {
    endpoint: 'age-limit',
    slot: 'study',
    pattern: new RegExp(
      `\\b(?:enrol\\w*|recruit\\w*|includ\\w*|took|admitted)\\s(?:only\\s)?${PEOPLE}\\s(?:aged\\s)?(?:younger than|under|up to)\\s${LENGTH}`,
      'gi',
    ),
    read: (match) => age(match),
  },
  {
    endpoint: 'steady-state',
    slot: 'study',
    pattern: new RegExp(
      `(?<!±\\s?|\\+/-\\s?|\\bSD\\s)((${NUMBER})${SPREAD}\\s?((?:[pnµm]|mc)?g\\s?\\/\\s?(?:m[Ll]|[Ll]|dL)|(?:pico|nano|micro)grams? (?:per|a) (?:millilit(?:re|er)|lit(?:re|er))))(?!\\w)`,
      'g',
    ),
    read: level,
  },
  {
    endpoint: 'clearance',
    slot: 'study',
    pattern: new RegExp(
      `(?<!±\\s?|\\+/-\\s?|\\bSD\\s)((${NUMBER})${SPREAD}\\s?(m?[Ll]\\s?\\/\\s?h(?:r|our)?\\s?\\/\\s?m(?:2|²)|(?:milli)?lit(?:re|er)s? (?:per|an) hour (?:per|a) (?:square met(?:re|er)|m2|m²)))(?!\\w)`,
      'g',
    ),
    read: level,
  },
];

function level(match: RegExpMatchArray, text: string): Partial<Quantity> | undefined {
  // "Between 0.57 and 2.66": how far it varied.
  if (RANGE.test(text.slice(0, match.index))) return undefined;
  const number = parseNumber(match[2] as string);
  return number && { form: 'number', ...number, unit: inSigns(match[3] as string) };
}

const SIGNS: Record<string, string> = { pico: 'p', nano: 'n', micro: 'µ' };

/** "Picograms per millilitre" is "pg/mL". */
function inSigns(unit: string): string {
  return unit
    .replace(/^(pico|nano|micro)grams?/i, (_all, scale: string) => `${SIGNS[scale.toLowerCase()]}g`)
    .replace(/\b(milli)?lit(?:re|er)s?/i, (_all, milli?: string) => (milli ? 'mL' : 'L'))
    .replace(/\bhour\b/, 'h')
    .replace(/square met(?:re|er)|m2/, 'm²')
    .replace(/\s(?:per|an?)\s/g, '/')
    .replace(/\s/g, '');
}

/** The second way to print a limit, in the places of the first. */
function rest(match: RegExpMatchArray): RegExpMatchArray {
  const [, , , , ...second] = match;
  return ['', ...second] as unknown as RegExpMatchArray;
}

/** The claims of these forms in a sentence; `passage` has heard it. */
export function readRulings(sited: Sited, passage: Passage, lexicon: Lexicon): Claim[] {
  const { text, place } = sited;
  if (place.lead > 0 || passage.asked || passage.deniedNext || passage.otherSubject) return [];
  let heard: Mention[] | undefined;
  return RULINGS.flatMap(({ endpoint, slot, pattern, beside, read }) => {
    if (beside && !beside.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const numbers = read(match, text);
      const printed = match[1] ?? match[4] ?? '';
      if (numbers?.value === undefined) return [];
      heard ??= findMentions(text, lexicon, SLOTS);
      const mentions = heard;
      const isLevel = endpoint === 'steady-state' || endpoint === 'clearance';
      const named = mentions.find((m) => m.slot === 'endpoint' && m.value === endpoint);
      if (mentions.some((m) => m.slot === 'other' || m.slot === 'denial') || (isLevel && !named)) return [];
      const unnamed = slot === 'regulator' && !saysDrug(text, mentions);
      if (unnamed && endpoint !== 'vote') return [];
      const start = match.index + match[0].indexOf(printed);
      const quantity: Quantity = {
        form: 'number',
        start,
        end: start + printed.length,
        value: numbers.value,
        decimals: 0,
        inWords: false,
        ...numbers,
      };
      const what = { value: endpoint, from: 'stated' as const, text: match[0] };
      const claim = plainClaim(quantity, what, slot, mentions, mentions, sited);
      claim.onSubject = passage.onSubject;
      // Of a vote on what the sentence does not name, the passage alone says on what it was.
      if (unnamed) claim.reserve = 'two-readings';
      claim.opposite = endpoint === 'vote' && /\bagainst\b/i.test(text);
      if (slot === 'study' && !claim.trials && passage.trials)
        claim.trials = { ...passage.trials, from: 'inherited' };
      // A level of the drug is one of the passage's patients, where its own sentence names none.
      if (isLevel && !claim.age && passage.age) claim.age = { ...passage.age, from: 'inherited' };
      return [claim];
    });
  });
}
