/**
 * Shares that are told of patients, their families or the centres that treat them without naming a measure: "about 40%
 * caught a cold during the drip", "8 in 10 families manage the pump at home", "my guess is 5% now", "it does not mean 41%".
 * Nothing settles them; they are on the subject all the same, and an editor should see that they stand unchecked.
 */
import type { Quantity } from '../numbers/quantity.ts';

/** What happens to a patient, told right behind the share. */
const BEFALLEN =
  /^\s(?:(?:of (?:them|those|these),?|who|also|still|even|now|then|later|never|\w+ly)\s){0,3}(?:(?:(?:can|could|will|would|may|must)(?:\snot)?|ever|even|never|not)\s){0,2}(?:caught|catch|gets?|got|bounced?|ha(?:d|ve|s)|needed|needs?|developed?|suffered|went|goes?|gone|came|comes?|be (?:given|treated|cured)|(?:was|were|is|are) (?:lost|given|treated|spared|readmitted|cured|sent)|stay(?:ed)?|lost|finish(?:ed)?|complet\w+|stopp?(?:ed)?|dropp?(?:ed)?)\b/i;
const CARE =
  /\b(?:drip|pump|infusion|chemo\w*|blina\w*|Blincyto|antibody|drug|dose|transplant\w*|relaps\w*|remission|fevers?|colds?|infections?|seizures?|get it back|trial|follow-up|lost from|treatment|cycle|course|home with)\b/i;
/** Others than patients, of whom the like is told. */
const OTHERS =
  /\b(?:staff|nurses|doctors|oncologists|physicians|parents|readers|runners|volunteers|donors|delegates|schools|companies|sales|shares?(?= (?:price|rose|fell))|stock|revenue|budget|costs?|price|survey|poll|vote\w*|students|siblings|pupils|teachers|listeners|guests|members|mice|cells|samples)\b/i;

/** Those who live with the treatment, or give it. */
const KEEPERS =
  /^\s(?:of\s)?(?:(?:the|all|our|these|those)\s)?(?:[A-Z][\w.]*\s|\w+\s)??(?:famil(?:y|ies)|parents|mothers|fathers|mums(?: and dads)?|dads|carers|cent(?:re|er)s|hospitals|units|clinics)\b/;
const KEPT =
  /\b(?:drip|pump|infusion|blina\w*|Blincyto|antibody|the drug|infant trial|give it|use it|(?:round|course|cycle|treatment) at home)\b/i;

/** Events are counted, too: "three in four relapses", "forty per cent of the serious events". */
const EVENTS =
  /^\s(?:of\s(?:(?:the|these|those|all)\s)?)?(?:relapses|recurrences|deaths|(?:serious\s|severe\s)?(?:adverse\s|side\s)?(?:events|effects|reactions)|infections)\b/i;

/** Somebody's own reckoning. */
const GUESSED =
  /\b(?:my (?:own )?(?:guess|hunch|estimate|reckoning)|by my reckoning|I(?:['’]d| would)? (?:guess|reckon|estimate|say)|(?:interim|early|first|preliminary) (?:look|cut|peek|glimpse|read)|put it at)\b[^.;]{0,60}$/i;
/** "The risk was 59 percent lower. Not 41 percent." */
const DENIED = /(?:^|[.;,:]\s)not\s$/i;
const QUOTED = /["“«]\s*$/;
const UNQUOTED = /^\s*["”»]/;

/** A risk that fell, whatever it was a risk of. */
const RISK =
  /^\s(?:(?:reduction|drop|fall|decrease) in (?:the )?risk|(?:lower|smaller|reduced|less|higher) (?:risk|hazard|chance)|(?:fewer|less) (?:deaths|relapses|events))\b/i;

/** "Serious neurological events: 8%". */
const NAMED_EVENT =
  /\b(?:neurolog\w+|cytokine release(?: syndrome)?|CRS|seizures?|infections?|adverse|serious|severe)\s?(?:events?|effects?|symptoms|reactions?)?(?:\s\([^)]*\))?:\s(?:about |around |some )?$/i;

const ALONE =
  /^\s?(?:[.,;:!?)"”]|$|(?:are|were|is|was|have|had|did|lived|survived|relapsed|died|still|now|respond\w*|remain\w*|stayed|who)\b)/i;

/** A hazard ratio is told of patients, whatever it is a ratio of. */
const RATIO = /(?:hazard ratios?|\bHRs?)\b[^.;#]{0,70}$/i;

/** Whether the words beside the share at `quantity` in `text` tell it of those who are treated, or who treat. */
export function tellsOfTreated(quantity: Quantity, text: string): boolean {
  const { form, start, end, decimals, of } = quantity;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (form === 'number') return decimals > 0 && RATIO.test(before);
  // "I would say 141 of the 214": of so many, nothing else than patients is counted without a noun.
  if (form === 'of' && text.slice(start, end).includes('/')) return false;
  if (form === 'of') return of !== undefined && of >= 20 && ALONE.test(after) && !OTHERS.test(text);
  if (form !== 'percent' && form !== 'fraction') return false;
  if (KEEPERS.test(after)) return KEPT.test(text);
  if (RISK.test(after) || EVENTS.test(after)) return true;
  if (NAMED_EVENT.test(before)) return true;
  if (OTHERS.test(before)) return false;
  if (GUESSED.test(before) && /^\s?(?:[.,;:)"”]|now\b|and\b|$)/.test(after)) return true;
  if (form === 'percent' && DENIED.test(before) && /^\s?(?:[.;,:)"”]|$)/.test(after)) return true;
  if (form === 'percent' && QUOTED.test(before) && UNQUOTED.test(after)) return true;
  return BEFALLEN.test(after) && CARE.test(after);
}
