/**
 * Parts of those to whom something else had befallen: "two babies died: one had relapsed", "28 are alive, 25 of them never
 * having relapsed", "86% of the babies with measurable MRD had only low levels". The record counts among all patients; a
 * part of the dead, the living or the good responders is another number.
 */
import type { Claim } from '../../read/claim.ts';
import { LOSSES, OUTCOMES } from '../outcomes.ts';
import type { Setting } from '../setting.ts';

/** What befell patients, as far as a base may be made of it; "relapsed or refractory ALL" is what a trial's patients have. */
const FATE =
  '(?:surviv(?:ed|ors?|ing)|alive|liv(?:ed|ing)|died|dead|deceased|relapsed(?![\\s/]*(?:or|and|\\/|refractory|ALL|B-|acute|disease|leuk|high|low))|responders?|responded|good response|measurable|detectable|negative|rescued)';
/** "86% of the babies with measurable MRD", "among the survivors three …", "89% of the survivors". */
const BASE_BEHIND = new RegExp(
  `^\\s(?:of|among|in)\\s(?:(?:the|those|these|all)\\s){0,2}(?:(?:babies|infants|children|patients|adults)\\s)?(?:(?:\\d+|[a-z]+)\\s)?(?:(?:with|who|whose|in whom)\\s(?:(?:[a-z-]+)\\s){0,4}?${FATE}\\b(?:\\s[a-z-]+)*?\\s(?:had|were|was|have|are|did|got|became|never|remained|stayed|only)\\b|survivors\\b|(?:the\\s)?(?:living|dead|survivors|responders)\\b)`,
  'i',
);
const BASE_AHEAD = new RegExp(
  `\\b(?:of|among|in)\\s(?:(?:the|those|these|all)\\s){0,2}(?:(?:\\d+|[a-z]+)\\s){0,2}(?:survivors|living|dead|deceased|responders|(?:(?:babies|infants|children|patients)\\s|those\\s)?(?:with|who|whose)\\s(?:[a-z-]+\\s){0,4}?${FATE}(?:\\s[a-z-]+){0,3}),?\\s(?:(?:only|just|about|some)\\s)*$`,
  'i',
);
const OF_THEM =
  /^\s(?:\([^()]*\)\s)?of\s(?:them|these|those|whom|the(?:se)?\s(?:\w+\s)?(?:survivors|living|dead))\b|^,?\s(?:never|not)\shaving\b/i;
const OF_WHOM = /^\s(?:\([^()]*\)\s)?of\swhom\b/i;
/** "…: one had relapsed, the other was in remission", "…; the other 12 had low levels". */
const DIVIDES = /[:(—]\s?(?:[^.;]*\s)?$/;
const OTHER = /\b(?:the\s(?:other|rest|remaining|others)|an?other|a\s(?:third|fourth|fifth|sixth))\b/i;
/** "One relapsed and died", "three relapsed but were rescued": some of those who did. */
const AND_MORE =
  /^[^,.;:()]{0,40}?\b(?:relapsed|recurred|died|survived)\s(?:and|but|yet)\s(?:(?:then|later|were|was|are|is|have|had|still|now|all)\s)*(?:di(?:e|ed)|live[ds]?|living|alive|survive[ds]?|rescued|recovered|saved|cured|back|in\b|well)\b/i;

/** "MRD was detectable in 14 babies": how many had it, not how many took part. */
const HAD =
  /\b(?:was|were|is|are|remained|became)\s(?:[a-z-]+\s){0,2}?(?:detectable|measurable|positive|negative|undetectable|detected|found|seen|present|low|high)\s(?:in|for|among)\s(?:only\s)?$/i;

/** Whether the figure at `index` counts among those whom another figure or its own base has set apart. */
export function isPartOfPart(setting: Setting, index: number): boolean {
  const claim = setting.claim(index);
  // The infant trial is the one whose patients copy tells one by one.
  const home = setting.judgement(index)?.about?.study.trial === setting.reference.home;
  if (!claim || !isShare(claim)) return false;
  if (home && isOfThoseSo(claim, setting.rest(claim))) return true;
  if (!isCounted(claim)) return false;
  // "39% reached remission, 52% of whom had no residual disease": of any trial.
  if (OF_WHOM.test(setting.rest(claim)) && earlierOutcome(setting, index, claim, true)) return true;
  if (!home) return false;
  const [ahead, behind] = [setting.lead(claim), setting.rest(claim)];
  if (claim.endpoint?.value === 'enrolled') return HAD.test(ahead);
  if (isOfSubset(setting, claim)) return true;
  // "12 of them (86%)", "12 had low levels (43%)": the share that a part comes to.
  const twin = setting.claim(index - 1);
  const bracketed =
    twin && twin.sentence.start === claim.sentence.start && /\([^()]*$/.test(setting.between(twin, claim));
  if (bracketed && claim.quantity.form === 'percent' && isCount(twin))
    return isOfSubset(setting, twin) || OF_THEM.test(setting.rest(twin));
  const whole = earlierOutcome(setting, index, claim);
  if (!whole) return false;
  // "Three relapsed, a fourth died of the relapse": the next of them, and no quarter.
  if (/^an? (?:third|fourth|fifth|sixth|seventh)$/i.test(claim.text) && !/^\s(?:of|part)\b/i.test(behind))
    return true;
  const between = setting.between(whole, claim);
  if (OF_THEM.test(behind) || /\bof\s(?:them|these|those|whom)\s*,?\s*(?:only\s)?$/i.test(ahead)) return true;
  const divides = DIVIDES.test(between) && !/\)/.test(between);
  return (divides || OTHER.test(between.slice(-40) + behind.slice(0, 60))) && fitsIn(claim, whole);
}

/** The figure's own words set apart whom it counts among. */
function isOfSubset(setting: Setting, claim: Claim): boolean {
  const [ahead, behind] = [setting.lead(claim), setting.rest(claim)];
  const based =
    claim.quantity.form === 'of'
      ? ` of the babies${behind.replace(/^\s(?:babies|infants|children|patients)\b/i, '')}`
      : behind;
  return BASE_BEHIND.test(based) || BASE_AHEAD.test(ahead) || AND_MORE.test(behind);
}

/** "Half of the IVIg recipients were still on it a year later": the word that names the measure says whose share is told, and what of. */
function isOfThoseSo({ endpoint, quantity }: Claim, behind: string): boolean {
  if (endpoint?.from !== 'stated' || endpoint.text === '' || quantity.form === 'of') return false;
  const at = behind.indexOf(endpoint.text);
  const finite = /^(?:received|got|had|needed|required|were|was|have)\b/i.test(endpoint.text);
  return (
    at > 0 &&
    WHOSE.test(behind.slice(0, at)) &&
    (!finite || /\b(?:who|that) $/i.test(behind.slice(0, at))) &&
    THEN_DID.test(behind.slice(at + endpoint.text.length))
  );
}
const WHOSE =
  /^ (?:of|among) (?:the |those |these |all ){1,2}(?:(?:babies|infants|children|patients|ones) ?)?(?:\d+ )?(?:(?:who|that|with|on|given|receiving|needing|getting|having|a|an|serious) ?)*$/i;
const THEN_DID =
  /^(?: (?:recipients|patients|infants|babies|children|infusions|replacement|treatment|therapy))?(?:, [^,.;]*,)?(?: (?:then|later|still|also|soon))? (?:were|was|had|have|are|is|stopped|needed|went|did|developed|died|relapsed|remained|stayed|could|got|came|continued)\b/i;

const isCounted = ({ endpoint }: Claim): boolean =>
  endpoint !== undefined && (isFate(endpoint.value) || endpoint.value === 'enrolled');

const isShare = ({ quantity: { form } }: Claim): boolean =>
  form === 'count' || form === 'number' || form === 'of' || form === 'percent' || form === 'fraction';

const isFate = (endpoint: string): boolean =>
  OUTCOMES.has(endpoint) || LOSSES.has(endpoint) || endpoint.startsWith('MRD');

const isCount = ({ quantity: { form } }: Claim): boolean =>
  form === 'count' || form === 'number' || form === 'of';

/** An earlier head count of the sentence, or share, of those whom one thing befell. */
function earlierOutcome(setting: Setting, index: number, own: Claim, shares = false): Claim | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const other = setting.claim(at);
    if (!other || other.sentence.start !== own.sentence.start) return undefined;
    const told = isCount(other) || (shares && other.quantity.form === 'percent');
    if (told && isFate(other.endpoint?.value ?? '')) return other;
  }
  return undefined;
}

/** A part of a count is no larger than it. */
const fitsIn = ({ quantity }: Claim, whole: Claim): boolean =>
  quantity.form !== 'percent' && quantity.value <= whole.quantity.value;
