/**
 * Whether a time of the sentence is the figure's own. "Three years after the report", "five years doctors had waited" and
 * "most relapses come within a year; survival was 81.6%" tell of other things; "two years later" counts from a time told
 * before. A figure that is right at its own time is not called wrong for such a one.
 */
import type { Claim } from '../read/claim.ts';
import type { Judgement } from './judgement.ts';
import type { Setting } from './setting.ts';

/** Whether the time that the figure at `index` was held against is another's. */
export function isOtherTime(setting: Setting, index: number, { reason, owner }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (reason !== 'wrong-timepoint' || !claim.time) return false;
  const sentence = setting.sentence(claim);
  if (saysOwn(setting, index, owner?.figure.months)) return true;
  const own = claim.start - claim.sentence.start;
  const before = sentence.lastIndexOf(claim.time.text, own);
  const at = before < 0 ? sentence.indexOf(claim.time.text) : before;
  if (at < 0) return RELATIVE.test(sentence);
  const end = at + claim.time.text.length;
  const [lead, rest] = [sentence.slice(0, at), sentence.slice(end)];
  return (
    RELATIVE.test(`${lead.slice(-20)}${claim.time.text}${rest.slice(0, 20)}`) ||
    LEAST.test(lead) ||
    isFromElsewhere(claim.time.text, rest) ||
    isOfAnother(setting, index, at, end)
  );
}

/** "Two years later", "another two years on", "twice as long" */
const RELATIVE =
  /\b(?:another|a further|a second|for a further) (?:\w+ )?(?:years?|months?)\b|\b(?:years?|months?) (?:later|after that|afterwards|further on|more|longer)\b|\btwice (?:as long|that|the time)|\bdouble (?:that|the time)/i;
/** "At least three years out", "between three and six years": no point in time. */
const LEAST = /\b(?:at least|more than|over|minimum of|between \w+ and|from \w+ to) $/i;

/** What a result is timed from; anything else is a date in the story of the trial or of the child. */
const ORIGIN =
  /^\s?(?:(?:the|their|his|her|its|first|initial|start(?:ing)?(?: of)?|beginning(?: of)?|end(?: of)?|being|having|they (?:were|had(?: been)?)|(?:was|were)|of) )*(?:diagnos\w+|treatment|therapy|treated|study treatment|randomi[sz]\w*|allocat\w+|assign\w+|entry|entering|enrol\w+|joining|registration|infusions?|courses?|blinatumomab|antibody|drug|immunotherapy|it\b|chemotherapy|birth|transplant\w*|remission|inclusion|\W|$|\d|#)/i;

/** "Three years after the first report", "a year after the last baby was treated", "five years on, Emma …" */
function isFromElsewhere(time: string, rest: string): boolean {
  const after = /\bafter$/i.test(time) ? rest : /^ after\b(.*)/is.exec(rest)?.[1];
  if (after !== undefined && !ORIGIN.test(after.replace(/^ /, ''))) return true;
  return /^ on, [A-Z][a-z]+\b(?!['’]s)/.test(rest) || /^ (?:without|of waiting)\b/.test(rest);
}

const NUMBER = '(?:one|two|three|four|five|six|eight|ten|[1-9]|10)';
/** "46.1% at six in Interfant-06", "81.6 at two and 83.3 at four years": the unit is told once. */
const UNITLESS = new RegExp(
  `^[^.;\\d]{0,45}?\\b(?:at|after|by|to)\\s(${NUMBER})(?=\\s*(?:[.,;:)(]|$|\\b(?:in|with|for|and|against|versus|vs|it|was|is)\\b))`,
  'i',
);
const PAIR = new RegExp(`\\b(${NUMBER})-?\\s?(?:,|and|or|to)\\s(${NUMBER})-?\\s?years?\\b`, 'i');
const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', '', 'eight', '', 'ten'];
const yearsOf = (word = ''): number => Number(word) || WORDS.indexOf(word.toLowerCase());

/** The figure's own words say when, in a number without its unit, and it may be that of the record which has the value. */
function saysOwn(setting: Setting, index: number, months: number | undefined): boolean {
  const claim = setting.claim(index) as Claim;
  const told = UNITLESS.exec(setting.rest(claim).slice(0, 60))?.[1];
  const before = new RegExp(
    `\\b(?:at|after) (${NUMBER}),? (?:it (?:is|was|had)[^.;]{0,15}|years?,? )?$`,
    'i',
  ).exec(setting.before(index))?.[1];
  for (const word of [told, before])
    if (word !== undefined && yearsOf(word) * 12 !== claim.time?.value)
      return months === undefined || yearsOf(word) * 12 === months;
  // "The two- and four-year rates were 81.6% and 83.3%, against 49.4% and 44.0%"
  const pair = PAIR.exec(setting.sentence(claim));
  return !!pair && months !== undefined && [pair[1], pair[2]].some((word) => yearsOf(word) * 12 === months);
}

const BREAK = /[;:—–(]|,(?!\d)|\s-\s|\b(?:and|but|yet|so|while|whereas|although|because|since|as)\b/gi;
const VERB =
  /\b(?:is|are|was|were|has|have|had|came|comes?|coming|occur\w*|happen\w*|relaps(?:e|es|ed)|died?|dies|know|known|took|takes?|got|gets?|went|begins?|began|follow(?:s|ed)|wait\w*|needed|lasts?|lasted|showed?|shows|enrolled|recruited|treated|started|stopped|became)\b/i;

/** "Of those who relapsed or died within two years, that was 18%" */
const TAKEN_UP = /^, (?:that|this|it) (?:was|is|came|comes|makes|made)\b/i;

/** "Most relapses come within a year; with the drug, survival was 81.6%": the time has a clause and a verb of its own. */
function isOfAnother(setting: Setting, index: number, at: number, end: number): boolean {
  const claim = setting.claim(index) as Claim;
  const own = claim.start - claim.sentence.start;
  if (at > own) return false;
  const sentence = setting.sentence(claim);
  const between = sentence.slice(end, own);
  const stop = between.search(BREAK);
  if (stop < 0 || TAKEN_UP.test(between.slice(stop))) return false;
  const from = Math.max(0, ...[...sentence.slice(0, at).matchAll(BREAK)].map((m) => m.index + 1));
  // What is told of a figure in the same clause is lent to the next.
  const clause = sentence.slice(from, end + stop);
  const holds = (i: number): boolean => {
    const other = setting.claim(i);
    if (other?.sentence.start !== claim.sentence.start) return false;
    const start = other.start - claim.sentence.start;
    return start >= from && start < end + stop && other.endpoint?.value !== 'relapse-timing';
  };
  for (let i = index - 1; setting.claim(i)?.sentence.start === claim.sentence.start; i--)
    if (holds(i)) return false;
  return VERB.test(clause);
}
