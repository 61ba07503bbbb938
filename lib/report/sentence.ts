/** The sentence around a figure, for reports and lists: whole lines are too long, the figure alone says nothing. */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter goes on where a sentence starts with a figure ("… of therapy. 90% of relapses"). */
const BEFORE_FIGURE = /(?<=[\p{L}\d%)][.!?]["”’)\]]*\s+)(?=\p{N})/u;
const ABBREVIATED = /^\s*\d+\.\s*$|(?:^|[\s(])(?:vs|al|no|fig|approx|ca|dr|prof|st)\.\s*$/iu;

/** A line's sentences, each with its offset in the line. */
export function sentencesOf(line: string): { index: number; segment: string }[] {
  const found: { index: number; segment: string }[] = [];
  let index = 0;
  for (const part of Array.from(segmenter.segment(line)).flatMap((s) => s.segment.split(BEFORE_FIGURE))) {
    const last = found.at(-1);
    if (last && ABBREVIATED.test(last.segment)) last.segment += part;
    else found.push({ index, segment: part });
    index += part.length;
  }
  return found;
}

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
  for (const { index, segment } of sentencesOf(line)) {
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
