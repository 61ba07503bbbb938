/**
 * The style sheet that the background injects into a checked page. It underlines the figures, by line style before
 * colour, in tones that stand out on white and on black alike. It also shows our host, which hides itself: where the
 * browser takes the extension away, it takes this sheet, and the marks go with it.
 */

const HOST = `figurecheck-host {
  all: initial !important; display: block !important; position: absolute !important;
  top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483000 !important;
}`;

const LINES = `
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
}
@media print { figurecheck-host { display: none !important; } }`;

export const PAGE_STYLE = HOST + LINES;
