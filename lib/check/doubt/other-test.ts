/**
 * MRD by another test, in another tissue or by another cut-off than the infant trial's, which looked by PCR in the marrow: "by
 * flow cytometry 21 of the 30 were MRD-negative", "in the blood 25 were", "by a stricter definition 12 were". Nobody published it.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const OTHER_TEST = new RegExp(
  [
    '\\bflow[- ]?cytomet\\w+|\\b(?:by|on|with|using|via) (?:\\w+ )?flow\\b|\\bflow[- ](?:MRD|negativ\\w+)|\\bFACS\\b',
    '\\b(?:by|on|with|using|via|next-generation|deep) (?:[\\w-]+ ){0,2}sequencing\\b|\\b(?:NGS|clonoSEQ|ddPCR)\\b|\\bdigital (?:droplet )?PCR\\b',
    '\\bunder the microscope\\b|\\bby (?:light )?(?:microscopy|morphology)\\b',
    '\\b(?:stricter|looser|laxer|narrower|wider|broader|finer|coarser|different|other|another|second|newer|older|(?:more|less) \\w+) (?:definition|criteri\\w+|method|technique|technology|test|assay|cut-?\\s?off|threshold|limit)s?\\b',
    '\\b(?:in|from|on) (?:(?:the|their|peripheral) )*blood(?: samples?| tests?)?(?!\\s(?:cells?|cancers?|and|or|stem|disease|disorder)\\b|[\\w-])',
    '\\bin (?:the |their )?(?:spinal|cerebrospinal) fluid\\b|\\bin (?:the )?(?:CSF|liquor)\\b',
  ].join('|'),
  'i',
);
/** The trial's own test and tissue beside the other one leave the figure its own: "by flow cytometry or PCR". */
const OWN_TEST = /(?<!\bdigital |\bdroplet )\bPCR\b|\bmarrow\b/i;

/** Whether the MRD told at `index` was looked for in another way than the record's. */
export function isByOtherTest(setting: Setting, index: number, { figure }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (!figure.endpoint.startsWith('MRD')) return false;
  const [lead, rest] = [setting.before(index), setting.after(index)];
  // "By flow 70% were MRD-negative, by PCR 53%": the words up to the next stop, but for those before the figure.
  const own = `${lead.split(/[;:.]\s/).at(-1)}#${clause(rest)}`;
  if (OTHER_TEST.test(own)) return !OWN_TEST.test(own);
  // "They looked by flow cytometry, too. Seventy per cent were MRD-negative": told of that look, unless another one is named.
  const before = setting.preceding(claim);
  if (/\d/.test(before) || OWN_TEST.test(`${before} ${own}`)) return false;
  return OTHER_TEST.test(before);
}

/** What follows a figure up to a stop, or to a comma with another look behind it. */
const clause = (rest: string): string =>
  rest.split(/[;.:](?:\s|$)|,\s(?=(?:and |but |while )?(?:by|in|on|with|using|after)\b)/)[0] as string;
