/**
 * Our one element on the page, at the end of the body, with everything we draw inside its closed shadow root. Pages
 * that hydrate the whole document break on an element outside the body; an editable body would take it into the draft.
 */

export interface Overlay {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the host where it belongs: the page may have thrown it out, or made the body an editor. */
  attach(): void;
  remove(): void;
}

const HOST = 'figurecheck-host';

/** Events that the page should not take for its own: its shortcuts, its "click outside closes". */
const OURS =
  'keydown keyup keypress click dblclick pointerdown pointerup mousedown mouseup touchstart touchend'.split(
    ' ',
  );

/** Makes the overlay with its styles; a host that an earlier copy of the extension left is removed. */
export function createOverlay(document: Document, css: string): Overlay {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation());
  return {
    host,
    root,
    attach() {
      const { body, documentElement, designMode } = document;
      const home = !body || body.isContentEditable || designMode === 'on' ? documentElement : body;
      if (host.parentNode !== home) home.append(host);
    },
    remove: () => host.remove(),
  };
}
