/**
 * Copy that never calls the disease by its whole name is on the subject all the same where leukaemia, or the measure that
 * only its trials take of babies, is spoken of beside them: "the infants … without leukaemia at two years". Leukaemias of
 * other kinds are not meant.
 */
import { areInfantsNear } from './infants-near.ts';

const DISEASE =
  /(?<!\b(?:myelo\w*|lymphocytic|transient|congenital|promyelo\w*)\s)leuka?emias?\b|\bdisease[- ]free surviv|\bMRD\b/gi;

/** Whether `text`, an article's lines joined, speaks of leukaemia beside infants. */
export function isNearSubject(text: string): boolean {
  return [...text.matchAll(DISEASE)].some((found) => areInfantsNear(text, found));
}
