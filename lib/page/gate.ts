/**
 * The gate's one question, asked of every page: is this about blinatumomab, or about leukaemia in infants? It must
 * cost little more than reading the text, so it looks for rare words first and for others only around those.
 */
import { areInfantsNear } from '../read/passage/infants-near.ts';

const DRUG = /blinatumomab|blincyto/i;
/** "ALL" alone is left out: shops for babies are full of it. */
const DISEASE =
  /leuka?emia|isease[- ]free surviv|\(ALL\)|(?:nfants?|bab(?:y|ies)|ewborns?)(?: with)? (?:[A-Z]-(?:cell )?)?ALL\b/gi;

/** Below this many characters a page may keep its copy where `textContent` does not look. */
const LITTLE_TEXT = 5000;

/** Whether a text is on the subject. */
export function isOnSubject(text: string): boolean {
  if (DRUG.test(text)) return true;
  for (const found of text.matchAll(DISEASE))
    if (!found[0].endsWith('all') && areInfantsNear(text, found)) return true;
  return false;
}

/** Whether a page is on the subject: its text, what is typed into it, and open shadow roots where it has little else. */
export function isPageOnSubject(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  if (isOnSubject(text)) return true;
  for (const field of document.getElementsByTagName('textarea')) if (isOnSubject(field.value)) return true;
  return text.length < LITTLE_TEXT && document.body !== null && isOnSubject(shadowText(document.body));
}

function shadowText(root: Element | ShadowRoot): string {
  let text = '';
  for (const element of root.querySelectorAll('*')) {
    const shadow = element.shadowRoot;
    if (shadow) text += `${shadow.textContent} ${shadowText(shadow)} `;
  }
  return text;
}
