/**
 * A figure in its article's plain text, and edits that keep track of it. Rewrites work on text rather than on blocks,
 * so that one can add a heading or a sentence and the article is read anew.
 */
import type { Edit } from '../../cases.ts';

export interface Range {
  start: number;
  end: number;
}

/** Where a figure stands; offsets in UTF-16 units of `text`. */
export interface Passage {
  text: string;
  figure: Range;
  sentence: Range;
  /** The paragraph. */
  block: Range;
}

/** A change of surface form that leaves the meaning alone; no edits where it does not apply. */
export interface Rewrite {
  /** "form of the figure", "typography", "wording", "around it". */
  group: string;
  name: string;
  edits: (passage: Passage) => Edit[];
}

/** The text of a range. */
export function slice({ text }: Passage, { start, end }: Range): string {
  return text.slice(start, end);
}

/**
 * The passage after a rewrite; undefined where nothing changes. Edits that would cut the figure in two, or that
 * overlap an earlier one, are left out.
 */
export function rewritten(passage: Passage, rewrite: Rewrite): Passage | undefined {
  const { text, figure } = passage;
  const edits: Edit[] = [];
  for (const edit of rewrite.edits(passage).sort((a, b) => a.start - b.start)) {
    const apart = edit.end <= figure.start || edit.start >= figure.end;
    const inside = edit.start >= figure.start && edit.end <= figure.end;
    if ((apart || inside) && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  const moved = (offset: number, before: (edit: Edit) => boolean) =>
    edits.filter(before).reduce((at, e) => at + e.text.length - (e.end - e.start), offset);
  // What is put in right at a range's end comes after it.
  const range = ({ start, end }: Range): Range => ({
    start: moved(start, (e) => e.end <= start),
    end: moved(end, (e) => e.end <= end && e.start < end),
  });
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  out += text.slice(at);
  if (out === text) return undefined;
  return {
    text: out,
    figure: range(figure),
    sentence: range(passage.sentence),
    block: range(passage.block),
  };
}

/** Edits that replace every match of a pattern in a range, by default the whole text. */
export function replaceAll(
  passage: Passage,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
  range: Range = { start: 0, end: passage.text.length },
): Edit[] {
  return [...slice(passage, range).matchAll(pattern)].map((m) => ({
    start: range.start + m.index,
    end: range.start + m.index + m[0].length,
    text: by(m),
  }));
}

/** `text` with the case of its first letter taken from `original`. */
export function likeCase(original: string, text: string): string {
  return /^\p{Lu}/u.test(original) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
