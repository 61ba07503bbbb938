/** Which bare numbers can be figures at all: most numbers in copy are not, and silence about them is the rule. */
import { isArmSize } from '../bind/allocation.ts';
import { isDegree } from '../bind/degrees.ts';
import { isDiedInRemission } from '../bind/died-in-remission.ts';
import { isReaction } from '../bind/reactions.ts';
import { isYearly } from '../bind/yearly.ts';
import { isOthersDose } from './doses.ts';
import type { Quantity } from './quantity.ts';

const PREDICATE =
  /^\s+(?:of (?:them|those|whom|these)\s+)?(?:\([^)]*\)\s*)?(?:(?:\w+ly|ever|later|then|still|also|since)\s+)?(?:were|was|are|had|have|achieved|reached|became|survived|lived|saw|relapsed|died|remained|stayed|responded|cleared|tested|turned|attained|entered|completed|underwent|experienced|did|received|got|could|suffered|developed|went|needed|required|stopped|discontinued)\b/i;
/** A length of time is a figure only as a follow-up, a median or the length of a treatment; else it is a time point or nothing. */
const LENGTH =
  /\b(?:median|follow(?:ed)?[\s-]?up|followed|tracked|watched|monitored|observ(?:ed|ation)|typical|infus\w+|lasting|surviv\w+ (?:was|of|time)|RMST|restricted mean|gained (?:an average|a mean) of|mean gain|average gain|(?:gain|benefit) (?:amounted|came) to)\b(?:[^.;#]|\.(?=\d)){0,110}$|\bper day for\s+$|\b(?:months?|weeks?|days?)\b[^.;]{0,50}\b(?:versus|vs\.?|compared (?:with|to))\s+$/i;
const COURSE =
  /^[\s-]*(?:\w+\s+)?(?:continuous |of (?:\w+ )?(?:immunotherapy|blinatumomab|treatment with|infusion|follow)|infusion|course of (?:blinatumomab|immunotherapy)|(?:median )?follow|by continuous|compared|versus|vs)/i;
/** In a sentence on medians every length that is no time point may be one. */
const MEDIAN =
  /\bmedian\b[^.;]{0,60}\b(?:survival|OS|RFS|EFS|DOR|duration|response)\b|\blived (?:for )?a median\b|\blived [^.;]{0,30}(?:twice|times) as long\b/i;
const RATIO = /(?:hazard ratio|\bHR)\b[^.;#]{0,80}$/i;

/** "(20 per million per year)" */
const PER_MILLION = /^\s(?:(?:new\s)?cases\s)?(?:per|in (?:a|one|every|each))\smillion\b/i;
/** "The leukaemia came back in four.", "none was found in 16" */
const HAPPENED_IN =
  /\b(?:came back|come back|returned|relapsed|recurred|found|seen|detected|detectable|measurable|disappeared|vanished|failed|succeeded|worked)\s(?:at all |again |only )?in\s(?:only |just |another |a further )?$/i;
const GIVEN = /^\s(?:an? |some |extra )?(?:growth factors?|G-?CSF|immunoglobulins?|IVIG)\b/i;
const LOST =
  /^\s(?:(?:more|other|further|child|baby|infant|little one|toddler)\s)?(?:(?:had|has|sadly|tragically|later|also|then|since|unfortunately),?\s){0,2}(?:died|relapsed)\b/i;

/** Whether a sentence can hold a number at all, in digits or in words: most cannot, and are not searched for one. */
export function mayHoldFigure(text: string): boolean {
  return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|half|halves|halv\w+|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?|twice|doubl\w+|tripl\w+|quadrupl\w+|\w+fold|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/i.test(
    text,
  );
}

/** Numbers with a unit or a counted noun always; bare ones only where a predicate, a ratio's name or an equals sign takes them up. */
export function worthReading(
  quantity: Quantity,
  text: string,
  found: Quantity[],
  /** The text before the sentence. */
  earlier = '',
): boolean {
  const before = text.slice(0, quantity.start);
  const after = text.slice(quantity.end);
  // "Of 100 babies, 66 are alive": a base of illustration.
  if (
    quantity.form === 'count' &&
    [10, 100, 1000].includes(quantity.value) &&
    /\b(?:of|every|each|for|per)\s+(?:every\s+)?$/i.test(before)
  )
    return false;
  // "Restricted mean survival time over three years": how far the measure looks.
  if (
    quantity.form === 'duration' &&
    /\b(?:time|survival|period|gain|benefit|difference|days?)\s+over\s+(?:the\s+)?$/i.test(before)
  )
    return false;
  // "In those of 90 days or younger": an age.
  if (
    quantity.form === 'duration' &&
    /^\s+(?:of age|old|or (?:younger|older|less|more|under|over))\b/i.test(after)
  )
    return false;
  if (quantity.form === 'duration') return LENGTH.test(before) || COURSE.test(after) || MEDIAN.test(text);
  if (quantity.form === 'dose') return !isOthersDose(quantity, text);
  if (quantity.form !== 'number') return true;
  // A year, where no comma parts its thousands.
  if (quantity.value >= 1900 && quantity.value < 2100 && !/,/.test(text.slice(quantity.start, quantity.end)))
    return false;
  if (/\bn\s*=\s*$/i.test(before) || PER_MILLION.test(after)) return true;
  if (HAPPENED_IN.test(before) && /^\s*(?:[.,;)]|$|(?:and|of (?:them|the|these))\b)/.test(after))
    return quantity.decimals === 0;
  if (RATIO.test(before) && quantity.decimals > 0) return true;
  // "One died in remission": told of a patient, where other ones are not.
  if (
    /(?:^|[.;:,]\s|\b(?:and|but|that|another|while)\s)one$/i.test(text.slice(0, quantity.end)) &&
    LOST.test(after)
  )
    return true;
  // "The number with the disease in the nervous system was five", "we have treated three since"
  if (
    quantity.decimals === 0 &&
    /\bnumber (?:of|with|who)\b[^.;#]{3,70}\b(?:was|is)\s$/i.test(before) &&
    /^\s*(?:[.,;)]|$)/.test(after)
  )
    return true;
  if (
    quantity.decimals === 0 &&
    /\b(?:we|I|they|she|he|unit|clinic)(?:['’]ve| have| has)\s(?:now )?treated\s$/i.test(before) &&
    /^\s(?:since|so far|this year|last year|now|here)\b/i.test(after)
  )
    return true;
  if (
    PREDICATE.test(after) &&
    !/(?:\b(?:no|number|about the|at least|another|this|that|which|only|the|little|loved|young|dear)\s+one|^one)$/i.test(
      text.slice(0, quantity.end),
    )
  )
    return true;
  if (
    /\b(?:enrolled|recruited|treated|included|randomi[sz]ed|counted|had)\s+$/i.test(before) &&
    /^\s*(?:[.,;)]|$)/.test(after)
  )
    return quantity.value > 1 && quantity.decimals === 0;
  // "TOWER, BLAST and E1910 enrolled 405, 116 and 488 adults": the noun comes with the last of a list.
  if (isListed(quantity, text, found)) return true;
  // "30: the number of babies treated"
  if (quantity.decimals === 0 && /^\W*$/.test(before) && /^\s?(?::|—|=)\sthe number of\b/i.test(after))
    return true;
  // "It rests on one study of 30", "RIALTO added 110"
  if (
    quantity.decimals === 0 &&
    quantity.value >= 5 &&
    /(?:\b(?:study|trial|series|cohort)\s(?:of|with)|\badded)\s$/i.test(before) &&
    /^\s*(?:[.,;)]|$|(?:with|in|who|at)\s)/.test(after)
  )
    return true;
  // "214 from Interfant-06 as controls", "of the 149 enrolled"
  if (/^\s+(?:from\b[^.;#]{0,40}\bas\s+(?:historical\s+)?controls|enrolled)\b/i.test(after)) return true;
  if (/\bcompared\b[^.;]{0,40}\bwith\s+$/i.test(before) && /^\s+from\b/i.test(after)) return true;
  if (isDegree(quantity, text, earlier) || isReaction(quantity, text, earlier)) return true;
  if (isDiedInRemission(quantity, text, earlier)) return true;
  // "19 got immunoglobulins and five a growth factor"
  if (isYearly(quantity, text, earlier) || (quantity.value > 1 && GIVEN.test(after))) return true;
  // "(fever, 4; infection, 4)"
  if (
    /\b(?:fevers?|infections?|hypertension|vomiting),?\s+$/i.test(before) &&
    /^\s*(?:[;,.)]|$|and\b)/.test(after)
  )
    return true;
  // "Compared with 214 who had only had chemotherapy", "and 12 more as having", "nine of them in the Netherlands"
  if (
    /^\s+(?:who|more|others|further|of (?:whom|them)|(?:earlier|previous|historical) ones)\b/.test(after) ||
    /\b(?:another|further|additional)\s+$/.test(before)
  )
    return quantity.value !== 1;
  if (isArmSize(quantity, text, found)) return true;
  // "Four fevers and four infections", "of whom four relapsed"
  if (
    /^\s+(?:of (?:them|these|which)\s+)?(?:were\s+)?(?:fevers?|infections?|(?:of )?hypertension|(?:of )?vomiting|cases of|episodes of)\b/i.test(
      after,
    )
  )
    return true;
  return found.some(
    (other) =>
      other.form === 'percent' &&
      other.start > quantity.end &&
      other.start - quantity.end < 24 &&
      /^\s?(?:to|and|vs\.?|versus)\s/.test(after),
  );
}

/** A bare number that a list ties to a count of people after it. */
function isListed(quantity: Quantity, text: string, found: Quantity[]): boolean {
  const next = found[found.indexOf(quantity) + 1];
  if (!next || quantity.decimals > 0 || !/^(?:,|,? and|,? or)\s$/.test(text.slice(quantity.end, next.start)))
    return false;
  return next.form === 'count' || (next.form === 'number' && isListed(next, text, found));
}
