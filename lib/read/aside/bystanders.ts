/**
 * Shares and counts of people and things that no trial counts: "93% of parents", "28 of the 30 nurses". Articles on the
 * infants are full of them, and round numbers coincide.
 */
import type { Quantity } from '../numbers/quantity.ts';

const BYSTANDERS =
  '(?:parents?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|siblings?|brothers?|sisters?|relatives|carers|nurses?|doctors?|physicians?|oncologists?|h(?:a)?ematologists?|paediatricians?|pediatricians?|specialists|surgeons|scientists|researchers|experts|members|staff|employees|students|volunteers|runners|donors?|donations|readers|voters|listeners|viewers|respondents|delegates|attendees|clinicians|pharmacists|hospitals|clinics|wards|rooms|beds|bags|households|mice|animals|samples|experiments|papers|articles|studies|trials|letters|tests|scans|attempts|teachers|guests|visitors|questions|answers|costs?|sales|revenue|turnover|spending|budgets?|funds|money|income|profits?|shares|time|day|week|nights?|calls|visits|appointments|infusions|doses|vials|syringes|sequences|genes|cells killed)';
const OF = new RegExp(
  `^(?:\\s?(?:of|in|among|from)\\s(?:(?:the|all|these|those|its|their|our|his|her|other|more than|\\d+)\\s){0,3}(?:[a-z-]+\\s){0,2}?|\\s(?:(?!(?:needed|need|required|received|got|had|have|underwent|took|completed|missed|were|was)\\s)[a-z-]+\\s)?)${BYSTANDERS}\\b(?!\\s(?:later|after|before))`,
  'i',
);

/** Whether the words right behind a figure make it a share or a number of others than patients. */
export function isOfBystanders(quantity: Quantity, text: string): boolean {
  if (quantity.form === 'duration' || quantity.form === 'dose' || quantity.form === 'fold') return false;
  return OF.test(text.slice(quantity.end));
}
