/**
 * Copy that never calls the disease by its whole name is on the subject all the same where leukaemia, or the measure that
 * only its trials take of babies, is spoken of beside them: "the infants … without leukaemia at two years". Leukaemias of
 * other kinds are not meant.
 */
const DISEASE =
  /(?<!\b(?:myelo\w*|lymphocytic|transient|congenital|promyelo\w*)\s)leuka?emias?\b|\bdisease[- ]free surviv|\bMRD\b/gi;
const INFANT = /\b(?:infants?|infantile|bab(?:y|ies)|newborns?)\b/i;
const NEAR = 300;

/** Whether `text`, an article's lines joined, speaks of leukaemia beside infants. */
export function isNearSubject(text: string): boolean {
  for (const { 0: word, index } of text.matchAll(DISEASE))
    if (INFANT.test(text.slice(Math.max(0, index - NEAR), index + word.length + NEAR))) return true;
  return false;
}
