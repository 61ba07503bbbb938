/**
 * What an element means to a reader of text, told from its tag and attributes alone, so that the command line, which
 * draws nothing, reads a page just as the browser does.
 */

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Text that is not the page's copy: code, controls, media, struck-out words, and our own host. */
const UNREAD = new Set(
  (
    'area audio base canvas datalist del embed figurecheck-host head iframe img input link map meta meter noembed ' +
    'noframes noscript object option picture progress rp rt s script select strike style svg template textarea title video'
  ).split(' '),
);

const SHOWS_BLOCK = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table|flow-root)/i;
const SHOWS_NOTHING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Whether the element stands on lines of its own. */
export function isBlock(element: Element): boolean {
  if (BLOCK.has(element.localName)) return true;
  const style = element.getAttribute('style');
  return style !== null && SHOWS_BLOCK.test(style);
}

/** Whether nothing in the element is read: what it is, or an attribute or inline style that hides it. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.localName) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && SHOWS_NOTHING.test(style);
}

/** What an inline style means to the reader, as a word to compare: "none" where it hides, "block" where it breaks the line. */
export function hidesOrBreaks(style: string | null): string {
  if (style === null) return '';
  return SHOWS_NOTHING.test(style) ? 'none' : SHOWS_BLOCK.test(style) ? 'block' : '';
}

/** Level of a heading, from its tag or its role. */
export function headingLevel(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.localName);
  if (tag) return Number(tag[1]);
  if (element.getAttribute('role') !== 'heading') return undefined;
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? level : 2;
}

/** An element's words on one line, for labels such as a table's heads. */
export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
