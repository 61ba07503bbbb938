/**
 * Which wording a date belongs to: the one that it follows ("approved … on 14 June 2024") or whose clause it opens ("On 14
 * June 2024 the FDA approved …"). Copy on medicines is full of dates; where anything else comes between, the date is left alone.
 */

import type { Mention } from '../mentions.ts';
import type { PrintedDate } from '../numbers/dates.ts';
import type { Span } from '../numbers/masks.ts';

/** Between a wording and its date: anything that brings an event of its own takes the date away from the wording. */
const OTHER_EVENT =
  /¤|[.;:]\s|\b(?:after|before|until|because|based|basis|data|results?|trials?|stud(?:y|ies)|published|present\w*|report\w*|announc\w*|meeting|conference|began|begun|start\w*|launch\w*|while|whereas|said|says|told|confirm\w*|who|agreement|deal|sales)\b/i;
/** A verb of its own between the two; what patients are or have had is none, nor how approvals come. */
const OTHER_VERB =
  /\b(?!(?:relapsed|diagnosed|rearranged|treated|untreated|aged|used|accelerated|expanded|advanced|combined|followed|granted|converted|extended|targeted|lasted)\b)(?:[a-z]{3,}ed|has|have|had|is|are|were|won|took|made|led|saw|grew|rose|fell|sold|bought|paid|ran(?! from| between)|spent|met|brought)\b/;
const BEFORE_DATE =
  /(?:\b(?:on|in|since|dates? (?:back )?(?:from|to)|dating (?:back )?(?:from|to)|back in)\s+(?:the\s+\w+\s+of\s+)?(?:early\s+|mid-?\s?|late\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?|[:(]\s*)$/i;
const OPENS_CLAUSE =
  /(?:^|[,;:—(]\s*|\b(?:and|but|when|that)\s+)["'(]*(?:it was\s+)?(?:on|in|since|back in|between|from)\s+(?:early\s+|mid-?\s?|late\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$/i;
/** "Between 2006 and 2016", "from 1999 to 2005", "2006–2016", "(2006–2016)". */
const BEFORE_SPAN = /\b(?:between|from|during|in|years)\s+(?:the years\s+)?$|[(,:]\s*$/i;
/** "Full approval, which took in Ph-positive disease, came in July 2017" */
const ASIDE = /^,\swhich\s[^,;.]*,(?=\s)/i;
/** "14 June 2024. The FDA approves …": an entry of a timeline opens with its date. */
const HEADS = /^\s?(?:[.:]|\s[–—-])\s/;
/** "…, a decision that rested on data in relapsed children": what led to the approval says nothing of whom it is for. */
const GROUNDS =
  /[,;—]?\s(?:(?:a|the) (?:decision|move|step|ruling|verdict)\b|on the (?:strength|basis|back) of|based (?:up)?on|(?:which|that) rest(?:s|ed) on|resting on)/i;
/** "… on 26 July 2018, and in high-risk first relapse on 20 May 2021": the second date of one verb. */
const AND_THEN = /¤+,? and (?=(?:in|for) )/;
const NEXT_CLAUSE = /^,?\s+(?:when|that)\s/i;

/** Of a sentence with several dates, the clauses between the date before and the date after are about this one. */
export function reachOf(masked: string, dates: PrintedDate[], index: number, cue: Mention): Span {
  const [before, here, after] = [dates[index - 1], dates[index] as PrintedDate, dates[index + 1]];
  const span = { start: 0, end: masked.length };
  if (before) {
    const opening = masked.slice(before.end, Math.min(here.start, cue.start));
    span.start = before.end + Math.max(0, opening.search(/[,;—][^,;—]*$/));
  }
  if (after) {
    const rest = masked.slice(here.end, after.start);
    const close = rest.search(/(?:[,;—]|\band\b)(?:(?!\band\b)[^,;—])*$/);
    span.end = close < 0 ? after.start : here.end + close;
  }
  const grounds = GROUNDS.exec(masked.slice(here.end, span.end));
  if (grounds && cue.start < here.end) span.end = here.end + grounds.index;
  return span;
}

/** "The FDA's decision of 14 June 2024 to approve": what was decided follows the date. */
const DECIDED = /\b(?:decision|ruling|move|verdict)\s(?:(?:of|on|dated|from)\s)?$/i;

/** The wording that a date belongs to. */
export function cueOf(masked: string, date: PrintedDate, dated: Mention[]): Mention | undefined {
  const joint = date.toYear === undefined ? BEFORE_DATE : BEFORE_SPAN;
  // "Published on 26 April 2023 in the New England Journal of Medicine"
  const around = dated.find((m) => m.start < date.start && m.end > date.end);
  if (around) return joint.test(masked.slice(around.start, date.start)) ? around : undefined;
  const before = dated.findLast((m) => m.end <= date.start);
  if (before && joint.test(masked.slice(before.start, date.start))) {
    const between = masked
      .slice(before.end, date.start)
      .replace(/:\s*$/, '')
      .replace(ASIDE, ' ')
      .replace(AND_THEN, '');
    if (!OTHER_EVENT.test(between) && !OTHER_VERB.test(between)) return before;
  }
  const after = dated.find((m) => m.start >= date.end);
  if (!after) return undefined;
  const heads = masked.slice(0, date.start).trim() === '' ? HEADS.exec(masked.slice(date.end)) : null;
  const between = masked.slice(date.end + (heads?.[0].length ?? 0), after.start);
  const head = masked.slice(0, date.start);
  const decided = DECIDED.test(head) && /^,?\sto\s$/i.test(between);
  const opens = heads !== null || OPENS_CLAUSE.test(head) || NEXT_CLAUSE.test(between) || decided;
  return opens && between.length < 90 && !OTHER_EVENT.test(between) && !OTHER_VERB.test(between)
    ? after
    : undefined;
}
