/** Head counts that are the size of another trial than the one they were held against, or of several. */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { ageFits } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** "Interfant-99, Interfant-06 and the pilot together: 1,163 infants", "30 + 224 + 405 patients" */
export function isOfSeveral(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.endpoint?.value !== 'enrolled') return false;
  // "52 infants in three papers, 30 of these in the pilot"
  return (
    (claim.trials?.from === 'stated' && claim.trials.value.length > 2) || PAPERS.test(setting.rest(claim))
  );
}

const PAPERS =
  /^(?: [\w-]+){1,4} (?:in|from|across|of) (?:two|three|four|five|six|seven|several|\d+) (?:[\w-]+ )?(?:papers|reports|trials|studies|series|publications)\b/i;

/** "Of 4,264 children enrolled, 1,440 were randomised": the size is told right beside it, or it counts some of them by its own words. */
export function isBesideSize(setting: Setting, index: number, { about, reason }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.endpoint?.value !== 'enrolled' || !about) return false;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  if (OF_SOME.test(rest) || (BY_NOW.test(lead) && GIVEN.test(rest)) || OF_STRATUM.test(lead)) return true;
  const told = rest.match(/\b\d[\d,]*\b(?!\s?(?:%|per|years|months|days))/g) ?? [];
  return (
    reason === 'wrong-value' &&
    claim.quantity.value >= 100 &&
    /\b(?:of whom|of these|of them|average|eligible|then) .*\brandomi[sz]ed\b/.test(rest) &&
    told.some((word) => {
      const size = Number(word.replaceAll(',', ''));
      return size < claim.quantity.value && numbersOf(about)[0] === size;
    })
  );
}

/** "The 14 infants with residual disease", "14 enrolled at least one infant": those of a kind, and hospitals. */
const OF_SOME =
  /^ (?:infants|babies|patients|children)? ?(?:with (?:residual disease|any MRD|MRD|detectable disease)|(?:have |had )?enrolled at least one)\b/i;
/** "By now 150 infants have been given it" */
const BY_NOW = /\b(?:by now|to date|meanwhile|worldwide|since then),? (?:[\w-]+ ){0,2}$/i;
const GIVEN = /^ [\w-]+ (?:have|had) (?:been (?:given|treated)|had|received|got)\b/i;
const OF_STRATUM = /\b(?:stratum|cohort|subgroup) (?:of|with) (?:[\w-]+ )?$/i;

/** "The bigger kids did better. That study took in 1,440 children": no infants, and to the last digit a trial of such patients. */
export function isOfOlder(setting: Setting, index: number, { about }: Judgement): boolean {
  const { age, quantity, trials } = setting.claim(index) as Claim;
  if (trials?.from === 'stated') return false;
  if (age?.from !== 'stated' || age.value === 'infants' || quantity.value < 100 || !about) return false;
  return setting.reference.records.some(
    (rec) =>
      rec.study.trial !== about.study.trial &&
      rec.figure.endpoint === 'enrolled' &&
      numbersOf(rec).includes(quantity.value) &&
      ageFits(age.value, rec.population.age),
  );
}
