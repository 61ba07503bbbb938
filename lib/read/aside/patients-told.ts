/**
 * Whether a figure's own words say that it counts patients: "57% of the infants were girls", "seizures in 0.7%", "Belgium
 * enrolled five infants". What is told of them may be nothing that a record measures; the figure is on the subject all
 * the same, and an editor should see that it stands unchecked.
 */
import type { Quantity } from '../numbers/quantity.ts';

/** "Six myths about infant leukaemia" counts myths. */
const WHO =
  '(?:infants?|bab(?:y|ies)|newborns?|neonates?|children|child|kids?|tots?|toddlers?|youngsters?|patients?|participants?|adults?|recipients?|boys?|girls?)(?!\\s(?:leuk|ALL\\b|acute|ward|trial|stud|cancer|care))';
/** No preposition: "0800 22 66 for adults" counts nobody; nor a verb: "1 What is infant ALL?". Who is well is no patient. */
const ADJECTIVES =
  "(?:(?!(?:of|in|for|to|on|at|with|from|by|and|or|per|about|than|into|is|are|was|were|had|have|has|what|who|how|why|healthy|unaffected|well)\\s)[a-z'’-]+\\s){0,3}?";
/** "… of the infants", "… in treated patients", "… of them". */
const OF_WHO = new RegExp(
  `^\\s(?:of|in|among|for)\\s(?:(?:${ADJECTIVES}${WHO}|(?:those|them|whom)(?=\\s(?:who|given|on|treated|with|had|were|was|are)))\\b)`,
  'i',
);
/** "Two or three of these babies": the first number counts them, too. */
const PLAIN_WHO = new RegExp(
  `^\\s(?:(?:or|to)\\s(?:about\\s)?[\\w-]+\\s)?(?:of\\s(?=the|these|those|our))?${ADJECTIVES}${WHO}\\b`,
  'i',
);
const OR_MORE = new RegExp(`^\\s(?:or|to)\\s[\\w-]+\\sof\\s(?:the|these|those|our)\\s${WHO}\\b`, 'i');
/** "Eight of the children": those the text has told of. */
const OF_THEM = new RegExp(`^\\s(?:of\\s(?:the|these|those|our)\\s)${ADJECTIVES}${WHO}\\b`, 'i');
/** "18 families a year", "130 people a year would receive": how many fall ill or are treated. */
const A_YEAR = /^\s(?:famil(?:y|ies)|people|of them)\s(?:a year|each year|every year|per year|annually)\b/i;
/** "Has four children", "53 babies are born each hour": families, not patients. */
const FAMILY =
  /(?<!\b(?:registry|trial|study|series|cohort|unit|clinic|group|hospital|cent(?:re|er)|report)\s)\b(?:has|have|had|with|father of|mother of|parent of|(?:one|first|second|third|youngest|oldest|eldest) of)\s(?:\w+\s)?$/i;
const BORN = /^[^.;]{0,40}\bborn\b/i;
/** What befalls patients, whether a trial reports it or not. */
const BEFALLS =
  /\b(?:seizures?|fits|cytokine release|CRS|neuro\w*|fevers?|pyrexia|infections?|seps(?:is|es)|toxicit(?:y|ies)|side[\s-]effects?|adverse (?:events?|effects?|reactions?)|reactions?|hypogamma\w*|immunoglobulins?|neutropeni\w*|cytopeni\w*|transplant\w*|discontinu\w*|interrupt\w*|rash(?:es)?|vomiting|hypertension|encephalopathy|tremors?)\b/i;
/** "Seizures were seen in 0.7%": told before the figure, of whom it happened to. */
const HAPPENS_IN = /\b(?:in|by|of|among|for)\s(?:(?:only|just|about|around|some|roughly|nearly|almost)\s)*$/i;
const HAD_ONE =
  /^[^,;.#]{0,25}\b(?:had|have|has|got|developed|suffered|experienced|caught|needed|required|received|underwent|went on to)\b/i;
/** What makes a head count one of this subject's patients, and not of somebody's children. */
const CLINICAL =
  /\b(?:treat\w*|trials?|stud(?:y|ies)|registry|cohort|series|enrol\w*|recruit\w*|includ\w*|random\w*|given|receiv\w*|got|drug|blina\w*|antibody|therapy|chemo\w*|relaps\w*|surviv\w*|alive|dead|died|transplant\w*|remission|diagnos\w*|leuk(?:ae|e)mia|ALL|pump|infusion|responded|infants|took part|take part|taking part|harmed|dropped out|disease|(?:a|each|every|per|normal) year|annually|results|account\w*|lost)\b/;

/** "About 85 children with leukemia a year": whom the disease befalls at large, whatever it is treated with. */
const AT_LARGE =
  /^\s(?:[a-z]+\s)?(?:children|kids|youngsters|teenagers|adolescents|people|adults|patients)\s(?:[a-z-]+\s){0,3}?(?:with|have|get|develop|diagnosed with|die of)\s(?:[a-z]+\s){0,2}(?:leuk(?:ae|e)mia|cancer)s?\b/i;

/** Whether the figure counts people with leukaemia at large, in a sentence that speaks of no infants and no drug. */
export function isOfLeukaemia({ form, end }: Quantity, text: string): boolean {
  return (
    form === 'count' && AT_LARGE.test(text.slice(end)) && !/\b(?:blina\w*|trial|study|drug)\b/i.test(text)
  );
}

/** Told of some of the patients just counted: "… of them are well", "and 26 got to transplant", "about 70 are in". */
const SOME_OF_THEM =
  /^\s(?:of (?:them|those|these|whom)\b|(?:(?:\w+ly|still|now|also|never|later)\s)?(?:are|is|were|was|have|has|had|got|went|needed|required|received|developed|underwent|reached|relapsed|died|survived|responded|stayed|remain(?:ed)?)\b|in\s(?:the\s)?[A-Z])/;
const ANY_WHO = new RegExp(`\\b${WHO}\\b`, 'i');
/** Others who are counted in the sentence: what follows may be theirs. */
const OTHERS =
  /\b(?:parents|mothers|fathers|famil(?:y|ies)|nurses|doctors|hospitals|cent(?:re|er)s|clinics|schools|countries|letters|records|proposals|papers|stud(?:y|ies)|questions|talks|votes?|members|runners|volunteers|donors|samples|days|euros|pounds|dollars)\b/i;
/** "We have treated six", "hopes to enrol five of them". */
const TREATED =
  /\b(?:(?:we|I|they|she|he|unit|hospital|clinic|cent(?:re|er))(?:['’]ve| have| has)?(?: now| so far| since)?|to|will) (?:treat(?:ed)?|enroll?(?:ed)?|recruit(?:ed)?)\s(?:about |some |only |just |another )?$/i;
const TREATED_END =
  /^(?:\s(?:of (?:them|these|those)|since|so far|this year|last year|more|now|here)\b|[.,;:)"”]|$)/i;

/** "16 were boys": of infants or a trial. */
const SEXES = /^\s(?:were|was|are)\s(?:boys|girls|male|female)\b/i;
const OURS = /\b(?:infants?|bab(?:y|ies)|leuk(?:ae|e)mia|trial|study)\b/i;

function countsSome({ start, end, value, decimals }: Quantity, text: string): boolean {
  if (decimals > 0 || value < 1 || value >= 1900) return false;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/\b(?:under|over|aged?|than|below|above)\s$/i.test(before)) return false;
  if (TREATED.test(before) && TREATED_END.test(after)) return true;
  const elliptic = /^\sin\s/.test(after);
  if (elliptic && !/(?:\band|,)\s(?:about |some |another )?$/.test(before)) return false;
  // "The number with the disease in the nervous system was five"
  if (/\bnumber (?:of|with|who)\b[^.;]{3,70}\b(?:was|is)\s$/i.test(before))
    return CLINICAL.test(before) || BEFALLS.test(before) || /\bat diagnosis\b/.test(before);
  return SOME_OF_THEM.test(after) && ANY_WHO.test(before) && !OTHERS.test(before);
}

/** "Median time on immunoglobulin was 14 months": of a treatment or a stay, told of all. */
const MIDDLE = /\b(?:median|mean|average)\s(?:age|time|stay|length|duration|treatment)\b[^.;#]{0,50}$/i;

/** Whether the words beside the figure at `quantity` in `text` count patients. */
export function tellsOfPatients(quantity: Quantity, text: string): boolean {
  const { form, start, end, unit = '' } = quantity;
  const after = text.slice(end);
  if (
    /^(?:number|count|of)$/.test(form) &&
    (SEXES.test(after) ||
      (/\b(?:boys|girls) and $/.test(text.slice(0, start)) && /^\s(?:boys|girls)\b/.test(after)))
  )
    return OURS.test(text);
  if (form === 'number') return countsSome(quantity, text) || OR_MORE.test(after);
  if (form === 'duration') return MIDDLE.test(text.slice(0, start));
  if (form === 'count' && countsSome(quantity, text)) return true;
  if (form === 'count')
    return (
      (PLAIN_WHO.test(after) || A_YEAR.test(after)) &&
      !BORN.test(after) &&
      !(/^(?:child|kid|boy|girl)/i.test(unit) && FAMILY.test(text.slice(0, start))) &&
      (CLINICAL.test(text) || OF_THEM.test(after) || BEFALLS.test(text) || HAD_ONE.test(after))
    );
  if (form !== 'percent' && form !== 'fraction' && form !== 'of') return false;
  if (OF_WHO.test(after) || (form !== 'percent' && PLAIN_WHO.test(after))) return true;
  const clause = /[^;:]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^,;.:]*/.exec(after)?.[0] ?? '';
  if (HAPPENS_IN.test(clause) && BEFALLS.test(clause)) return true;
  return HAD_ONE.test(behind) && BEFALLS.test(behind);
}
