/** A finding and where it stands on the page: what highlights, badges and card all work from. */
import type { Finding } from '../check/finding.ts';
import type { Ends } from '../page/page-text.ts';

/** A rectangle in the page's coordinates: scrolling the window does not change it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Mark {
  finding: Finding;
  ends: Ends;
  /** Where the figure was when last measured, a box a line. */
  boxes: Box[];
  /** Whether the figure can be seen there: not hidden, not scrolled away under something. */
  shown: boolean;
  /** Whether it keeps its place in the window when the page scrolls, or may. */
  floats: boolean;
}
