/** Why a page shows no findings, in a sentence of its own for each case, and what to do about it. */
import type { PopupStatus } from '../entrypoints/popup/tab-state.ts';

type Told = Exclude<PopupStatus, 'checked'>;

const TEXTS: Record<Told, { title: string; text: string }> = {
  'off-subject': {
    title: 'Not on the subject',
    text: 'This page does not mention blinatumomab or leukaemia in infants, so nothing on it is checked.',
  },
  'no-figures': {
    title: 'No figures to check',
    text: 'This page is on the subject, but it states no figures on blinatumomab or infant leukaemia.',
  },
  'not-english': {
    title: 'Not in English',
    text: 'This page is on the subject, but its text is not in English, the only language Figurecheck reads.',
  },
  off: {
    title: 'Switched off on this page',
    text: 'Nothing on this page is read or marked until it is loaded again or you check it now.',
  },
  reading: {
    title: 'Reading the page',
    text: 'The figures on this page are being checked. This takes a moment.',
  },
  failed: {
    title: 'This page was not checked',
    text: 'Figurecheck failed on this page. That is a fault in Figurecheck; the page’s figures are neither right nor wrong for it.',
  },
  forbidden: {
    title: 'This page may not be read',
    text: 'The browser keeps extensions out of its own pages, the extension store and its viewers.',
  },
  stale: {
    title: 'Not yet checked',
    text: 'This page has been open since before Figurecheck was installed or updated.',
  },
  withdrawn: {
    title: 'No access to this page',
    text: 'Access to web pages has been withdrawn from Figurecheck. Nothing it reads ever leaves this computer.',
  },
  pdf: {
    title: 'PDFs cannot be read',
    text: 'The browser shows a PDF in a viewer of its own, which no extension can look into.',
  },
  picture: {
    title: 'Pictures cannot be read',
    text: 'This tab shows an image. Figurecheck reads text, not pictures of text: type or paste what it says.',
  },
  drawn: {
    title: 'This editor’s text cannot be read',
    text: 'It draws its text as a picture, as Google Docs does, so there are no words on the page to mark.',
  },
};

/** Draws the notice with its button, where there is something to do. */
export function Notice({
  status,
  onCheck,
  onGrant,
}: {
  status: Told;
  onCheck: () => void;
  onGrant: () => void;
}) {
  const { title, text } = TEXTS[status];
  return (
    <section class="notice" aria-live="polite">
      <h2>{title}</h2>
      <p>{text}</p>
      {(status === 'stale' || status === 'off') && (
        <button type="button" onClick={onCheck}>
          Check this page now
        </button>
      )}
      {status === 'withdrawn' && (
        <button type="button" onClick={onGrant}>
          Give access
        </button>
      )}
    </section>
  );
}
