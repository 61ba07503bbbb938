/** Cuts a block's plain text into sentences. A wrong cut costs a slot, so it cuts only where it is sure. */

export interface Sentence {
  text: string;
  /** Offset into the block's plain text. */
  start: number;
}

const ABBREVIATION =
  /(?:\b(?:vs|Dr|Prof|Mr|Mrs|Ms|St|et al|e\.g|i\.e|approx|ca|cf|Fig|fig|No|no|vol|Inc|Ltd|Jr|Sr|Engl|Med|Clin|Oncol|Haematol|Lancet Haematol|U\.S|U\.K|Ph\.D|a\.m|p\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.$/;

/** "8. For how long were they followed?": the number of an item, no sentence of its own. */
const ITEM = /^\s*(?:1?\d|20)\.$/;

const STOPS =
  /[.!?][)\]"'¹²³]*(?:\[\d[\d,–-]*\])*\s+(?=["'([]?[A-Z0-9µ])|\?["']?\s(?=[—–-]\s["']?[A-Z0-9])|[.!?]["')\]]*\s*$|\s(?=(?:[•●▪‣]|\+\+\+)\s)/g;
/** Chat without capitals: "2 years out 93% alive. before it was 66." */
const STOPS_IN_CHAT = new RegExp(`${STOPS.source}|(?<=[a-z]{3}|\\d)[.!?]\\s+(?=[a-z])`, 'g');
const CHAT = /^\s*[a-z](?=.*[a-z]{3}[.!?]\s[a-z])(?!.*[a-z]{3}[.!?]\s[A-Z][a-z])/s;

/** Sentences in order; together they cover the whole text. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(CHAT.test(text) ? STOPS_IN_CHAT : STOPS)) {
    const end = match.index + match[0].length;
    const upTo = text.slice(from, match.index + 1);
    if (match[0][0] === '.' && (ABBREVIATION.test(upTo) || ITEM.test(upTo))) continue;
    sentences.push({ text: text.slice(from, end), start: from });
    from = end;
  }
  if (text.slice(from).trim() !== '') sentences.push({ text: text.slice(from), start: from });
  return sentences;
}
