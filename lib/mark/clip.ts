/**
 * What cuts text off: scrollers and boxes that hide their overflow. A badge for a figure that is scrolled out of its box
 * would lie on other text, and far outside would make the page longer than it is.
 */

import { parentOf } from './flat.ts';
import type { Box } from './mark.ts';

export interface Clip extends Box {
  /** Whether the text keeps its place in the window, or may: scrolling then moves it on the page. */
  floats: boolean;
}

const OPEN: Clip = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
  floats: false,
};

/** Finds clips for one round of measuring, each element's once. In the window's coordinates. */
export function clipFinder(document: Document): (element: Element | null) => Clip {
  const known = new Map<Element, Clip>();
  const { documentElement: html, body } = document;
  // The body's overflow is the window's, unless the root has one of its own.
  const bodyScrolls = getComputedStyle(html).overflowX !== 'visible';

  function clipOf(element: Element | null): Clip {
    if (!element || element === html || (element === body && !bodyScrolls)) return OPEN;
    let clip = known.get(element);
    if (!clip) {
      clip = find(element);
      known.set(element, clip);
    }
    return clip;
  }

  function find(element: Element): Clip {
    const style = getComputedStyle(element);
    const floats = style.position === 'fixed' || style.position === 'sticky';
    const around = style.position === 'fixed' ? OPEN : clipOf(container(element, style.position));
    const cuts =
      style.display !== 'inline' &&
      style.display !== 'contents' &&
      (style.overflowX !== 'visible' || style.overflowY !== 'visible');
    if (!cuts) return floats && !around.floats ? { ...around, floats } : around;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: Math.max(left, around.left),
      top: Math.max(top, around.top),
      right: Math.min(right, around.right),
      bottom: Math.min(bottom, around.bottom),
      floats: floats || around.floats,
    };
  }

  return clipOf;
}

/** The element whose overflow counts: an absolutely placed box escapes those that are not its containing block. */
function container(element: Element, position: string): Element | null {
  return position === 'absolute' && element instanceof HTMLElement && element.offsetParent
    ? element.offsetParent
    : parentOf(element);
}
