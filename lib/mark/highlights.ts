/**
 * Underlines the figures with CSS Custom Highlights, which leave the page's nodes alone. Static ranges: live ones slow
 * down everything the page itself writes. The three names are a contract with the tests and the injected style sheet.
 */
import type { Verdict } from '../check/finding.ts';
import type { Mark } from './mark.ts';

const VERDICTS: readonly Verdict[] = ['match', 'misstated', 'unverified'];

/** What this copy of the extension has put into the registry, which an updated one shares. */
const ours = new Map<string, Highlight>();

/** Name of the highlight of a verdict. */
export function highlightName(verdict: Verdict): string {
  return `figurecheck-${verdict}`;
}

/** Shows exactly these marks. */
export function highlight(marks: readonly Mark[]): void {
  for (const verdict of VERDICTS) {
    const name = highlightName(verdict);
    const ranges = marks
      .filter((mark) => mark.finding.verdict === verdict)
      .map((mark) => new StaticRange(mark.ends));
    if (ranges.length > 0) {
      const made = new Highlight(...ranges);
      ours.set(name, made);
      CSS.highlights.set(name, made);
    } else {
      if (CSS.highlights.get(name) === ours.get(name)) CSS.highlights.delete(name);
      ours.delete(name);
    }
  }
}
