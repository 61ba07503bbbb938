/**
 * Times as notes, slides and abstracts put them, without a word that says so: "OS 1 y 97%, 2 y 93.3%", "83.3% (4 y)",
 * "Year 1: 97%", and lists that leave their unit to the last, "at 12, 24 and 48 months", "the two- and four-year rates".
 */
import { NUMBER } from './numbers.ts';

/** Where a length of time stands, and the words that give it. */
export interface TimeWords {
  start: number;
  end: number;
  amount: string;
  unit: string;
}

const UNIT = '(?:years?|yrs?|months?|mos?|y)';
const VALUE = '(?=:?\\s*[<>≥≤~]?(?:#|\\d+(?:[.,]\\d+)?(?:\\s?%|\\s?per\\s?cent|/\\d)))';
const FORMS: RegExp[] = [
  // "93.3% (24 mo)", "OS (1 y): 97%", "66.2% (3 yr, KMT2A-r)"
  new RegExp(
    `(?<=(?:%|\\b(?:OS|DFS|EFS|RFS|PFS|CIR|alive|survival|cent)\\b|[;,])\\s?)\\((?<amount>${NUMBER})[\\s-]?(?<unit>${UNIT})(?=[,;)])`,
    'gi',
  ),
  // "DFS: 1 year 90%, 2 years 81.6%", "12 months: 97%"
  new RegExp(`(?<!\\d\\s?[\\-–]\\s?)(?<amount>${NUMBER})[\\s-]?(?<unit>${UNIT})\\b${VALUE}`, 'gi'),
  // "63% (one year), 49.4% (two)"
  new RegExp(
    `(?<=\\(${NUMBER}[\\s-]?(?<unit>${UNIT})\\)[^()]*(?:\\([^()]{1,6}\\)[^()]*)?%\\s)\\((?<amount>${NUMBER})\\)`,
    'gi',
  ),
  // "Month 12: DFS 90%", "by year two"
  new RegExp(`(?:^|[.;,|•]\\s|\\bby\\s)(?<unit>year|month)\\s(?<amount>${NUMBER})\\b(?=:|\\s[#\\d])`, 'gi'),
];
/** What makes of such a length no time point: how long patients were watched, how old they were, what went on so long. */
const NO_POINT =
  /\b(?:follow(?:ed)?(?:[ -]up)?|median|aged?|after a|over|for|older than|younger than|under|lasted|took|took about|of about)\b[^.,;:|(]*$/i;

/** Times told in the manner of notes; none overlaps another. */
export function noteTimes(text: string): TimeWords[] {
  const found: TimeWords[] = [];
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const { amount = '', unit = '' } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (NO_POINT.test(text.slice(0, start)) || found.some((t) => start < t.end && t.start < end)) continue;
      found.push({ start, end, amount, unit });
    }
  return found;
}

const JOINT = '(?:,?\\s(?:and|or|&|versus|vs\\.?|v|instead of|rather than|against)\\s|,\\s?|\\s?/\\s?)';
/** "At two and four years"; "1-, 2- and 4-year DFS"; "OS 1/2/4 y" */
const LISTS: RegExp[] = [
  new RegExp(`\\b(?:at|after|by)\\s+(?<list>${NUMBER}(?:${JOINT}${NUMBER})+)\\s(?<unit>${UNIT})\\b`, 'dgi'),
  new RegExp(`(?<list>\\b${NUMBER}-(?:${JOINT}${NUMBER}-)+)\\s?(?<unit>${UNIT})\\b`, 'dgi'),
  new RegExp(
    `(?<=\\b(?:OS|DFS|EFS|RFS|PFS|CIR|survival|alive)[:,]?\\s)(?<list>${NUMBER}(?:/${NUMBER})+)[\\s-](?<unit>${UNIT})\\b`,
    'dgi',
  ),
];

/** The members of such lists, each with the unit of the last. */
export function listedTimes(text: string): TimeWords[] {
  return LISTS.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const { list = '', unit = '' } = match.groups ?? {};
      const at = match.indices?.groups?.list?.[0] ?? match.index;
      const members = [...list.matchAll(new RegExp(`${NUMBER}-?`, 'gi'))];
      return members.map(({ 0: words, index }, rank): TimeWords => {
        const last = rank === members.length - 1;
        const end = last ? match.index + match[0].length : at + index + words.length;
        return { start: rank === 0 ? match.index : at + index, end, amount: words.replace(/-$/, ''), unit };
      });
    }),
  );
}
