/**
 * The style sheets that the background injects into a checked page. Where the browser takes the extension away, it
 * takes these with it, and so the marks go even where no script of ours can clean up.
 */

/** Shows our host, which hides itself, and keeps the page's rules off it. For the user origin, which wins over the page's. */
export const HOST_STYLE = `figurecheck-host {
  all: initial !important; display: block !important; position: absolute !important;
  top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483000 !important;
}
@media print { figurecheck-host { display: none !important; } }`;

/**
 * Underlines the figures, by line style before colour, in tones that stand out on white and on black alike. For the
 * author origin: Chromium paints no highlight background from a user sheet.
 */
export const LINE_STYLE = `
::highlight(figurecheck-match) { text-decoration: underline solid #2b9a5e 2px; }
::highlight(figurecheck-misstated) { text-decoration: underline double #e0403f 2px; background-color: rgb(224 64 63 / 13%); }
::highlight(figurecheck-unverified) { text-decoration: underline dotted #8a8378 2px; }
@media (prefers-contrast: more) {
  ::highlight(figurecheck-match), ::highlight(figurecheck-misstated), ::highlight(figurecheck-unverified) { text-decoration-thickness: 3px; }
}
@media (forced-colors: active) {
  ::highlight(figurecheck-match) { text-decoration-color: CanvasText; }
  ::highlight(figurecheck-misstated) { text-decoration-color: CanvasText; background-color: Canvas; }
  ::highlight(figurecheck-unverified) { text-decoration-color: GrayText; }
}`;
