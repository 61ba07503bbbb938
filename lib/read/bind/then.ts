/**
 * Words for an earlier time that tell of something else than who was treated then: "earlier this week", "a previously fatal
 * disease", "in the past few years", "the earlier paper", "an earlier trial in adults". Such words name no group.
 */
import type { Mention } from '../mentions.ts';

const THEN = /^(?:earlier|previously|formerly|historically|traditionally|hitherto|in the past)$/i;
/** "The earlier paper gave 81.6%": which report, and not who was treated then. */
const REPORT =
  /^ (?:published |reported )?(?:papers?|reports?|publications?|articles?|analys[ei]s|data|results?|figures?|numbers?|estimates?|looks?|read-?outs?|cut-?offs?|versions?|findings?|slides?|posters?|talks?|abstracts?|presentations?)\b/i;
/** "Earlier this week", "earlier in the year": when it was told or done. */
const DATE =
  /^ (?:(?:this|that|last) (?:same )?(?:day|week|month|year|spring|summer|autumn|fall|winter|decade)|today|yesterday|in (?:the|their|its) (?:day|week|month|year|decade|disease|course)|in (?:19|20)\d\d)\b/i;
/** "In the past few years", "in the past decade": up to now. */
const UP_TO_NOW =
  /^ (?:(?:few|couple of|several|two|three|five|ten|\d+|#+) )?(?:weeks?|months?|years?|decades?|century)\b/i;
/** Words that an adverb may belong to as well as to the figure's verb. */
const VERB =
  '(?:surviv|liv|di|relaps|remain|stay|achiev|reach|succumb|report|publish|record|observ|enroll|treat|present|announc|stat|describ|not|print|measur|estimat|quot)ed|usual';
/** "Previously untreated", "historically hard to treat", "previously used only in adults": what something else was. */
const TRAIT = new RegExp(
  `^ (?!(?:${VERB})\\b|used to\\b)(?:\\w+(?:al|able|ible|ous|ful|less|ic|ive|ed)|un[a-z-]+|deadly|bleak|dismal|grim|dire|thought|known as|out of reach|beyond|hard|difficult|tough|low|high|good|poor|healthy|given only|shown)\\b`,
  'i',
);
/** "An earlier trial of blinatumomab", "an earlier study in adults" */
const OTHER_TRIAL =
  /^ (?:[\w-]+ )?(?:trials?|stud(?:y|ies)|research|work|series)\b(?:[^.;:#]{0,40}\b(?:adults?|older)\b| (?:of|with|on|using) (?:the )?(?:blinatumomab|drug|antibody))/i;

/** Whether a mention of an earlier time tells of no group. */
export function tellsNoGroup({ slot, start, end }: Mention, masked: string): boolean {
  const words = masked.slice(start, end);
  if (slot !== 'group' || !THEN.test(words)) return false;
  const tail = masked.slice(end);
  if (/^in the past$/i.test(words)) return UP_TO_NOW.test(tail);
  if (REPORT.test(tail)) return true;
  return /^earlier$/i.test(words) ? DATE.test(tail) || OTHER_TRIAL.test(tail) : TRAIT.test(tail);
}
