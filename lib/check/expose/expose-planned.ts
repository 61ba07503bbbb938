/**
 * How many babies the next trial is to take in: "Interfant-21 is meant to enrol 106 infants", "a bigger study hopes to include
 * 610 babies" (160, told by the trial's own centre). The words name that trial or call it the next one, and speak of a plan.
 */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** Fewer are one country's or one hospital's. */
const SMALLEST = 50;
const NEXT =
  /\bInterfant-21\b|\b(?:[Bb]igger|[Ll]arger|[Nn]ew|[Nn]ext|[Ff]urther|[Ss]uccessor|[Ss]econd|[Ss]ubsequent|[Ff]ollow-(?:up|on)) (?:[a-z-]+ ){0,2}(?:trial|study)\b|\b(?:[Tt]he|[Ii]ts) (?:sequel|successor)\b|\b[Tt]he next (?:one|round|step)\b/;
const PLAN =
  /\b(?:aims?|hopes?|plans?|wants?|intends?|seeks?|meant|is to|are to|will|planned|expected|expects|due|set|designed) (?:to |up to )?(?:be )?(?:also |now |eventually )?(?:(?:enrol+|recruit|include|sign up|take in|treat|follow|test|involve|for)(?:ing)? )?(?:a total of |some |as many as |in all )?#|\b(?:signing up|recruiting|enrol+ing|aiming for|a target of|target:|sights on) (?:a total of )?#|,? with # [^.;:]*\b(?:under way|now open|has opened|has started|is open)/;
const HEADS =
  /^ (?:(?:such|more|young|newly|diagnosed|tiny) ){0,2}(?:infants|babies|newborns|children|patients)\b/i;
/** One country's share of it, or somebody else's plan. */
const OTHERWISE =
  /\b(?:a year|per year|each|so far|America\w*|US|Japan\w*|China|Chinese|Australia\w*|UK|Britain|British|Germany|adults?|older|toddlers|Children's Oncology|COG|controls?|samples?|hospital|second arm|first)\b/;

/** The planned size of the next infant trial, where the text has another. */
export function exposePlanned(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match' || !isHeadCount(claim)) return undefined;
  const { records, home } = setting.reference;
  if (!setting.inPlay(index).has(home)) return undefined;
  const about = records.find(
    ({ study, figure, population }) =>
      study.trial === home &&
      figure.endpoint === 'planned-enrolment' &&
      population.subgroup === undefined &&
      'count' in figure.value &&
      (figure.value.count ?? 0) > SMALLEST,
  );
  if (!about || numbersOf(about).includes(claim.quantity.value)) return undefined;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  if (!HEADS.test(rest) || !PLAN.test(`${lead}#${rest}`) || OTHERWISE.test(`${lead}#${rest}`))
    return undefined;
  const told =
    NEXT.test(lead) || (/^\W*(?:It|This|That one)\b/.test(lead) && NEXT.test(setting.preceding(claim)));
  // "The next trial is to enrol 610 infants": which trial is next, the page says by name or by telling of the one before it.
  if (!/\bInterfant-21\b/.test(`${setting.preceding(claim)} ${lead}${rest}`) && !setting.tellsTrial(home))
    return undefined;
  return told ? { verdict: 'misstated', reason: 'wrong-value', about } : undefined;
}

function isHeadCount({ quantity, age, change, inCell }: Claim): boolean {
  const { form, hedge, span, upTo, decimals, value } = quantity;
  if ((form !== 'count' && form !== 'number') || hedge || span || upTo !== undefined || decimals > 0)
    return false;
  return value >= SMALLEST && !change && !inCell && (age === undefined || age.value === 'infants');
}
