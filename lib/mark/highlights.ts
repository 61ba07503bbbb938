/**
 * Underlines the figures with CSS Custom Highlights, which leave the page's nodes alone. Static ranges: live ones slow
 * down everything the page itself writes. The three names are a contract with the tests and the injected style sheet.
 */
import type { Verdict } from '../check/finding.ts';
import type { Mark } from './mark.ts';

const VERDICTS: readonly Verdict[] = ['match', 'misstated', 'unverified'];

/** Name of the highlight of a verdict. */
export function highlightName(verdict: Verdict): string {
  return `figurecheck-${verdict}`;
}

/** Shows exactly these marks. */
export function highlight(marks: readonly Mark[]): void {
  for (const verdict of VERDICTS) {
    const ranges = marks
      .filter((mark) => mark.finding.verdict === verdict)
      .map((mark) => new StaticRange(mark.ends));
    if (ranges.length > 0) CSS.highlights.set(highlightName(verdict), new Highlight(...ranges));
    else CSS.highlights.delete(highlightName(verdict));
  }
}
