/** The sentence around a figure, for reports and lists: whole lines are too long, the figure alone says nothing. */

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A figure's sentence in three parts, each on one line and free of control characters. */
export interface InSentence {
  before: string;
  figure: string;
  after: string;
}

/** Escape sequences in an article must not reach a terminal; line breaks inside a figure become spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Co}\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, '');
}

/** Finds the sentence that holds `start`–`end`, within its own line of `text`. */
export function sentenceAround(text: string, start: number, end: number): InSentence {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const breakAt = text.slice(end).search(/[\r\n]/);
  const line = text.slice(lineStart, breakAt < 0 ? undefined : end + breakAt);
  let from = 0;
  let to = line.length;
  for (const { index, segment } of sentences.segment(line)) {
    // A figure that the segmenter cuts in two ("5. of", "No. 3") takes both halves along.
    if (index <= start - lineStart) from = index;
    if (index + segment.length >= end - lineStart) {
      to = index + segment.length;
      break;
    }
  }
  return {
    before: plain(line.slice(from, start - lineStart)).trimStart(),
    figure: plain(text.slice(start, end)),
    after: plain(line.slice(end - lineStart, to)).trimEnd(),
  };
}
