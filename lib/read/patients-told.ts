/**
 * Whether a figure's own words say that it counts patients: "57% of the infants were girls", "seizures in 0.7%", "Belgium
 * enrolled five infants". What is told of them may be nothing that a record measures; the figure is on the subject all
 * the same, and an editor should see that it stands unchecked.
 */
import type { Quantity } from './quantity.ts';

const WHO =
  '(?:infants?|bab(?:y|ies)|newborns?|neonates?|children|child|kids?|tots?|toddlers?|youngsters?|patients?|participants?|adults?|recipients?|boys?|girls?)';
/** No preposition: "0800 22 66 for adults" counts nobody. Who is well is no patient. */
const ADJECTIVES =
  '(?:(?!(?:of|in|for|to|on|at|with|from|by|and|or|per|healthy|unaffected|well)\\s)[a-z-]+\\s){0,3}?';
/** "… of the infants", "… in treated patients", "… of them". */
const OF_WHO = new RegExp(
  `^\\s(?:of|in|among|for)\\s(?:(?:${ADJECTIVES}${WHO}|(?:those|them|whom)(?=\\s(?:who|given|on|treated|with|had|were|was|are)))\\b)`,
  'i',
);
const PLAIN_WHO = new RegExp(`^\\s(?:of\\s(?=the|these|those|our))?${ADJECTIVES}${WHO}\\b`, 'i');
/** "Has four children", "53 babies are born each hour": families, not patients. */
const FAMILY = /\b(?:has|have|had|with|father of|mother of|parent of)\s(?:\w+\s)?$/i;
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
  /\b(?:treat\w*|trials?|stud(?:y|ies)|registry|cohort|series|enrol\w*|recruit\w*|includ\w*|random\w*|given|receiv\w*|got|drug|blina\w*|antibody|therapy|chemo\w*|relaps\w*|surviv\w*|alive|dead|died|transplant\w*|remission|diagnos\w*|leuk(?:ae|e)mia|ALL|pump|infusion|responded|infants)\b/;

/** Whether the words beside the figure at `quantity` in `text` count patients. */
export function tellsOfPatients(quantity: Quantity, text: string): boolean {
  const { form, start, end, unit = '' } = quantity;
  const after = text.slice(end);
  if (form === 'count')
    return (
      PLAIN_WHO.test(after) &&
      !BORN.test(after) &&
      !(/^(?:child|kid|boy|girl)/i.test(unit) && FAMILY.test(text.slice(0, start))) &&
      CLINICAL.test(text)
    );
  if (form !== 'percent' && form !== 'fraction' && form !== 'of') return false;
  if (OF_WHO.test(after) || (form !== 'percent' && PLAIN_WHO.test(after))) return true;
  const clause = /[^;:]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^,;.:]*/.exec(after)?.[0] ?? '';
  if (HAPPENS_IN.test(clause) && BEFALLS.test(clause)) return true;
  return HAD_ONE.test(behind) && BEFALLS.test(behind);
}
