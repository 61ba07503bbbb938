/**
 * A list of approvals goes on without saying the word again: "The FDA approved it in December 2014. Children followed in
 * September 2016. Use in residual disease was added on 29 March 2018."
 */
import type { Mention } from '../mentions.ts';
import type { PrintedDate } from '../numbers/dates.ts';

/** "Children followed in", "The use in residual disease was added on" */
const GOES_ON =
  /\b(?:followed|came|landed|arrived|(?:was|were) (?:added|granted|next))(?=\s(?:only\s|just\s|later,?\s)?(?:in|on)\s$)/i;
/** "Her consolidation came in June": what happens to a patient, or to a paper, is no approval. */
const NO_APPROVAL =
  /\b(?:he|she|I|we|they|his|her|hers|my|our|their|your|chemo\w*|transplant\w*|relapses?|results?|data|figures?|trials?|stud(?:y|ies)|papers?|reports?|news|publication|birth|diagnosis|cycles?|courses?|infusions?|opinion|reimbursement|funding|guidelines?|hospitals?|wards?|clinics?|cent(?:re|er)s?|teams?|doctors?|parents?|mothers?|famil(?:y|ies))\b/i;

/** The words by which a date is one more of the approvals that the sentences before have told of. */
export function nextApproval(masked: string, date: PrintedDate): Mention | undefined {
  const clause = /[^,;:—]*$/.exec(masked.slice(0, date.start))?.[0] ?? '';
  const goesOn = GOES_ON.exec(clause);
  if (!goesOn || NO_APPROVAL.test(masked.slice(0, date.start))) return undefined;
  const start = date.start - clause.length + goesOn.index;
  return {
    slot: 'dated',
    value: 'approval-date',
    manner: 'event',
    opposite: false,
    start,
    end: start + goesOn[0].length,
  };
}
