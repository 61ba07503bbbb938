/**
 * The drug named as what was not given: "until blinatumomab came", "not assigned to blinatumomab", "missed out on it".
 * Such a mention tells the other group. And where it only says when the drug was not yet to be had, or where "control" is
 * what a disease is kept under, no group is told at all.
 */
import type { Mention } from '../mentions.ts';

const DRUG =
  /(?:blinatumomab|blincyto|blina|immunotherapy|bispecific|the (?:drug|antibody|infusion)|(?:the )?new (?:treatment|therapy|drug|approach|regimen)|\bit)$/i;
/** What may stand between a word that denies and the drug: verbs and nouns of being treated. */
const TREATING =
  '(?:be|been|being|to|have|had|having|has|get|got|gets|getting|receive[ds]?|receiving|given|offered|assigned|allocated|allotted|randomi[sz]ed|drawn|chosen|selected|picked|put|placed|treated|eligible|enrolled|in|on|with|for|into|of|the|a|any|ever|seen?|saw|taken?|took|access|lucky|enough|able|prescribed|afford|allowed|permitted|fortunate|meant|fit|part|course|courses|cycle|cycles|chance|opportunity|benefit|benefited)';
const anyOf = (heads: string[]): RegExp => new RegExp(`(?:${heads.join('|')})$`, 'i');
/** Whoever this is said of had none of it. */
const WITHOUT = anyOf([
  `(?:\\b(?:not|never|cannot|unable|ineligible|without|lack(?:ed|ing|s))|n['’]t)\\s(?:${TREATING}\\s){0,6}`,
  '\\b(?:nobody|no one|no-one|no (?:baby|infant|child|patient|adult)|none(?: of (?:the|these|them|those))?(?: (?:babies|infants|children|patients|adults|controls))?)\\s(?:had|got|received|took|saw|(?:was|were) (?:given|on|offered))\\s(?:any\\s)?',
  '\\b(?:lack|unavailability|for want) of\\s(?:the\\s)?',
  '\\b(?:no|without) (?:access to|chance (?:of|at|to (?:get|have|receive))|way (?:of getting|to get)|prospect of)\\s(?:the\\s)?',
  '\\b(?:all|everything) but\\s',
  '\\bmiss(?:ed|es|ing)?\\s(?:out\\s)?(?:on\\s)?',
  '\\b(?:denied|deprived of|lost the (?:draw|toss|lottery) for)\\s',
  '\\btoo (?:early|late|old|young|sick|ill|frail|weak|soon) (?:for|to (?:get|receive|have|be given|benefit from))\\s',
  '\\b(?:did|do|does|doing|went|go|going|gone|managed?|made do) without\\s',
  '\\b(?:leav(?:e|es|ing)|left) out\\s',
  '\\b(?:omit(?:s|ted|ting)?|yardsticks? for|comparators? (?:for|of)|benchmarks? for|controls? (?:for|to|of)|alternatives? to)\\s',
  '\\bnon[- ]',
]);
/** "Until blinatumomab came": so it was before, where that begins the sentence or ends what was so. */
const UNTIL =
  /(?<!\bnot )\b(?:until|till)\s(?:the\s)?(?:(?:days|age|era|advent|arrival|coming|introduction|approval|launch|use|time)\sof\s)?(?:the\s)?$/i;
/** "Under 40% until blinatumomab brought it to 81.6%": what stands behind it is the drug's. */
const BRINGS =
  /^\s(?:brought|raised|lifted|took|pushed|drove|carried|increased|improved|moved|sent|turned)\b[^.;#]*#/i;
const DENIED = /\b(?:no|nobody|none|no one|never|hardly|scarcely|not one|not a single)\b[^.;:,#]*$/i;
/** "Before the arrival of blinatumomab", "babies treated prior to it": it was not there yet. In "chemotherapy before blinatumomab" it followed. */
const PRIOR = anyOf([
  '(?:^|[.;:(,"“]\\s?|\\b(?:treated|diagnosed|born|enrolled|time|era|years|decades|days|than)\\s)(?:before|prior to)\\s(?:the\\s)?',
  '\\b(?:before|prior to)\\s(?:the\\s)?(?:days|age|era|advent|arrival|coming|introduction|addition|approval|launch|use|time)\\sof\\s(?:the\\s)?',
  '\\bbefore\\s(?:doctors|they|researchers|anyone|hospitals|oncologists)\\s(?:had\\s)?(?:added|gave|used|tried|introduced|began (?:using|giving|adding))\\s(?:the\\s)?',
]);
/** "Chemotherapy but no blinatumomab" */
const NONE = /\bno\s$/i;
/** Who had it, or when, is left open. */
const APART = anyOf([
  '\\b(?:but|except|save) for\\s',
  '\\b(?:except|minus|sans|apart from|aside from)\\s',
  '\\b(?:refus(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|forgo(?:es|ne|ing)?|forwent|spared|skip(?:s|ped|ping)?|barred from|excluded from|withholding|rejected|turned down)\\s',
]);
const PRE = /\bpre[- ]$/i;
const ERA =
  /^[ -](?:era|days|times?|age|years|period|survival|outcomes?|disease-free|event-free|DFS|OS|EFS|results?|rates?|standard|infants|babies|patients|cohorts?|controls?|figures?)\b|^,/i;
/** "Did not get it before", "… until the second month": they got it all the same. */
const LATER =
  /^,?\s(?:before(?:hand)?|previously|earlier|yet|until|at (?:first|once|entry|enrolment|diagnosis|the (?:start|outset))|immediately|straight|right|again|alone|only|outside|for (?:long|more|the first)|by|as)\b/i;
/** "The 214 with whom those on blinatumomab were compared" */
const SET_AGAINST = /\b(?:with|to|against|beside) (?:whom|which) [^.;:,#]{0,40}$/i;
const COMPARED =
  /^[^.;:,#]{0,40}\b(?:compared|set|measured|matched|judged|held|contrasted|weighed|pitted)\b/i;
/** "Blinatumomab-free", "for whom blinatumomab came too late" */
const TOO_LATE =
  /^(?:-free\b|\s(?:came|arrived|was|is|were) (?:\w+ ){0,2}(?:too late|out of reach|withheld|denied)\b)/i;
/** "When blinatumomab was not yet available": when it was, and not what anybody had. */
const NOT_YET =
  /^\s(?:(?:was|is|were|had been) (?:not (?:yet )?(?!inferior|worse|better|different)|still (?:un|years? |a |not |far )|never |yet to |as yet |un)|(?:had|has) (?:not|yet) |(?:had|has|did|was|is)n['’]t |(?:did|does) not (?:yet )?exist|lay (?:\w+ )?(?:ahead|in the future|years))/i;
/** A noun behind the drug makes it that noun's: "no blinatumomab trial". */
const COMPOUND =
  /^[\s-](?:trials?|stud(?:y|ies)|data|results?|papers?|reports?|side|related|induced|toxicit\w+|doses?|infusions?|effects?|treated|exposed)\b/i;

/** "Studies in which the comparator is modern chemotherapy": what one group had, told of both. */
const AS_STANDARD = /\b(?:comparators?|yardstick|benchmark|control)\s(?:is|was|were|are|being)\s(?:\w+\s)?$/i;
/** "Under control", "disease control": no group. */
const KEPT =
  /\b(?:under|out of|into|good|better|poor|full|complete|local|lasting|durable|disease|leuka?emia|tumou?r|cancer|infection|pain|symptom|fever|quality|birth|keep|kept|lost|lose|gain(?:ed)?|regain(?:ed)?|took|bring|brought)[\s-]$/i;
const OF_DISEASE =
  /^\s(?:of|over) (?:the |their |his |her |its |this |any )?(?:(?:residual|minimal|aggressive) )?(?:disease|leuk|illness|cancer|infection|pain|fever|symptoms?|side|blasts?|cells?|tumou?r)/i;

const OTHERS_OF =
  /\b(?:chemotherapy|chemo|backbone|controls?|comparators?|(?:control|comparison) (?:group|arm))(?:\s\w+)?\s(?:of|in|for)\s(?:the\s)?$/i;
/** "Chemotherapy alone never managed this", "a control group was thought unethical": what there was not. */
const NEVER_DID =
  /^(?: alone| only)?,? (?:(?:had|has|could|can|did|would)(?: |(?=n['’]t)))?(?:never|not|n['’]t|failed to|no longer)\s(?:\w+\s)?(?:manag|achiev|reach|do\b|did\b|done|come|came|deliver|offer|attain|equal|match|(?:get|got)\b(?! (?:past|beyond|above|further than|higher than)\b)|seen|see\b|show|produc)|^(?:[ -]only)?(?: group| arm)?,? (?:was|is|were|would (?:be|have been)|had been)\s(?:\w+\s){0,2}?(?:unethical|impossible|unacceptable|out of the question|ruled out|missing|lacking|rejected)\b/i;
/** "Two years earlier": when it was, in the same patients. */
const YEARS = /\b(?:a|one|two|three|four|five|six|[1-6]|12|18|24|36|48) (?:years?|months)\s$/i;

/** A mention of a group as its sentence means it: turned to the other group, or undefined where it tells none. */
export function asMeant(mention: Mention, masked: string): Mention | undefined {
  if (mention.slot !== 'group') return mention;
  const words = masked.slice(mention.start, mention.end);
  const head = masked.slice(0, mention.start);
  const tail = masked.slice(mention.end);
  if (/^control$/i.test(words)) return KEPT.test(head) || OF_DISEASE.test(tail) ? undefined : mention;
  if (AS_STANDARD.test(head)) return undefined;
  if (mention.value === 'chemotherapy' && !DRUG.test(words) && NEVER_DID.test(tail)) return undefined;
  if (/^(?:earlier|before|previously)$/i.test(words) && YEARS.test(head)) return undefined;
  if (mention.value === 'chemotherapy' && DRUG.test(words) && DENIED.test(head)) return undefined;
  const drug = mention.value === 'blinatumomab' ? DRUG.exec(words) : null;
  if (!drug) return mention;
  const other: Mention = { ...mention, value: 'chemotherapy' };
  if ((SET_AGAINST.test(head) && COMPARED.test(tail)) || TOO_LATE.test(tail)) return other;
  if (drug.index === 0 && (NOT_YET.test(tail) || /^\s(?:aside|apart)\b/i.test(tail))) return undefined;
  // The wording may hold the preposition: "not" and "given blinatumomab".
  const before = masked.slice(0, mention.start + drug.index);
  if (PRIOR.test(before) && !/^[\s-](?:infusions?|doses?|treated|exposed)\b/i.test(tail)) return other;
  // "The chemotherapy of the blinatumomab trial"
  if (COMPOUND.test(tail)) return OTHERS_OF.test(head) ? undefined : mention;
  if (
    /\b(?:take|takes|taking|strip|leave|leaves|leaving)\s(?:the\s)?$/i.test(head) &&
    /^\s(?:away|out|off)\b/i.test(tail)
  )
    return other;
  if (PRE.test(head)) return ERA.test(tail) ? other : undefined;
  const none = /^bli/i.test(drug[0]) ? NONE.exec(before) : null;
  if (none) return { ...other, start: none.index };
  const until = UNTIL.exec(before);
  if (until && BRINGS.test(tail)) return mention;
  if (until)
    return /(?:^|[.;:#(]|\bup)[\s"'“‘%)]*$/i.test(before.slice(0, until.index)) || before.includes('#')
      ? other
      : undefined;
  if (APART.test(before)) return undefined;
  const without = WITHOUT.exec(before);
  if (!without) return mention;
  // "Nobody missed blinatumomab", "can hardly do without it": they had it, all the same.
  if (DENIED.test(before.slice(0, without.index))) return undefined;
  // The word that denies it is part of what is said outright.
  return LATER.test(tail) ? undefined : { ...other, start: without.index };
}
