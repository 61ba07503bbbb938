/**
 * Words for an earlier time that tell of something else than who was treated then: "earlier this week", "a previously fatal
 * disease", "in the past few years", "the earlier paper", "an earlier trial in adults", "before their first birthday". Such
 * words name no group; nor does "the new standard treatment", which tells of the new one.
 */
import type { Mention } from '../mentions.ts';

const THEN = /^(?:earlier|previously|formerly|historically|traditionally|hitherto|before|in the past)$/i;
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

/** "Diagnosed before their first birthday", "before they turned one": how old they were. */
const YOUNGER =
  /^ (?:(?:the|their|his|her|a) (?:first |1st )?birthday|(?:the )?age\b|(?:they|he|she|any of them|even) (?:(?:had|were|was|even|ever) ){0,2}(?:turn|reach|one\b|a year|twelve months|12 months|born|birth)|(?:turning|reaching|being) (?:one|a year|twelve months|12 months)|birth\b)/i;
/** "Never before have so many lived": now, for the first time. "Never before had more than two thirds lived" was so before. */
const NEVER = /\bnever\s$/i;
const BEYOND =
  /^[^.;:#]*\b(?:more|better|higher|greater|longer|over|above|beyond|exceed\w*|top\w*|pass\w*)\b[^.;:#]*#/i;
/** "Would previously have been unthinkable": what is so now. */
const UNTHINKABLE =
  /^ have been (?!alive|dead|free|cured|in\b|without|disease|event|relapse|cancer|leuk|lost|#)/i;
/** "Blinatumomab is now the standard treatment", "with the drug as standard therapy": the new one. */
const STANDARD =
  /^(?:standard|established|conventional|usual) (?:treatment|therapy|protocol|regimen|approach)$/i;
const NEW_STANDARD =
  /\b(?:new|(?:blinatumomab|blincyto|immunotherapy|the (?:drug|antibody))(?: \w+){0,2}? (?:as|is|are|becomes?|became|been|be)(?: (?:now|today|already|part of))?(?: (?:the|a))?)\s$/i;

/** Whether a mention of an earlier time, or of a standard, tells of no group. */
export function tellsNoGroup({ slot, start, end }: Mention, masked: string): boolean {
  const words = masked.slice(start, end);
  const head = masked.slice(0, start);
  if (slot !== 'group') return false;
  if (STANDARD.test(words)) return NEW_STANDARD.test(head);
  if (!THEN.test(words)) return false;
  const tail = masked.slice(end);
  if (/^in the past$/i.test(words)) return UP_TO_NOW.test(tail);
  if (NEVER.test(head)) return !BEYOND.test(tail);
  if (/^before$/i.test(words)) return YOUNGER.test(tail);
  if (/\b(?:would|could) $/i.test(head) && UNTHINKABLE.test(tail)) return true;
  if (REPORT.test(tail)) return true;
  // "The new paper gives four years; in the earlier one it was 81.6%"
  if (/^ one\b/i.test(tail) && /\b(?:paper|report|publication|analysis|update|article)\b/i.test(head))
    return true;
  return /^earlier$/i.test(words) ? DATE.test(tail) || OTHER_TRIAL.test(tail) : TRAIT.test(tail);
}

/** "As before", "as with chemotherapy alone" */
const EARLIER =
  /^\s*#+,? as (?!\w+ (?:\w+ )?(?:reported|stated|claimed|said|published|announced|thought|given|written|printed|told)\b)(?:before|previously|formerly|earlier|ever|until (?:now|then)|in the past|it (?:was|had been|used to be)|used to be|(?:with|on|under|after|for|in|among) [^,.;#]{0,20}(?:chemo\w*|control\w*|old|earlier|previous|historical|former))\b/i;

/** "Not even half", "not less than 90%": the bound is denied, or there is one, and not the figure. */
const BOUND =
  /^\s(?:even|quite|less|fewer|lower|more|over|above|below|under|far (?:off|from|short))\b[^.,;]*?#/i;

/** "Survival was not 66%, as before, but 93%": what is denied of now is affirmed of then. */
export function affirms({ slot, end }: Mention, masked: string): boolean {
  if (slot !== 'denial' || !/\bnot$/i.test(masked.slice(0, end))) return false;
  return EARLIER.test(masked.slice(end)) || BOUND.test(masked.slice(end));
}
