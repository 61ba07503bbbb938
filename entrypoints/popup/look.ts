/** A look at the tab in front: is it a page of text at all, or something whose text no extension can read? */
import { browser } from '../../lib/browser.ts';

/**
 * page     text that can be read           pdf      the browser's PDF viewer
 * picture  an image opened in a tab        drawn    an editor that paints its text on a canvas, as Google Docs does
 * closed   the browser lets no script in
 */
export type Kind = 'page' | 'pdf' | 'picture' | 'drawn' | 'closed';

export interface Look {
  kind: Kind;
  /** Pictures on the page that are large enough to hold figures: charts, infographics, screenshots. */
  pictures: number;
}

/** Looks at a tab. */
export async function lookAt(tabId: number): Promise<Look> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: describe });
    return frame?.result as Look;
  } catch {
    // Firefox keeps scripts out of its PDF viewer, where Chromium says what it shows.
    const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
    return { kind: /\.pdf(?:$|[?#])/i.test(url) ? 'pdf' : 'closed', pictures: 0 };
  }
}

/** Runs in the page, and so must not use anything from outside itself. */
function describe(): Look {
  const { contentType } = document;
  if (contentType === 'application/pdf') return { kind: 'pdf', pictures: 0 };
  if (contentType.startsWith('image/') && contentType !== 'image/svg+xml')
    return { kind: 'picture', pictures: 1 };
  const area = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const width = Math.min(right, innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return Math.max(0, width) * Math.max(0, height);
  };
  const drawn = [...document.querySelectorAll('canvas')].reduce((sum, canvas) => sum + area(canvas), 0);
  const pictures = [...document.querySelectorAll('img')].filter(
    (image) => image.width >= 300 && image.height >= 150 && image.checkVisibility(),
  ).length;
  return { kind: drawn > (innerWidth * innerHeight) / 3 ? 'drawn' : 'page', pictures };
}
