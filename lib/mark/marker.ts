/** Everything that is shown on the page for its findings: underlines, badges and the card, kept in place. */
import type { Finding } from '../check/finding.ts';
import type { PageText } from '../page/page-text.ts';
import { Badges } from './badges.tsx';
import { CARD_ID, Card } from './card.tsx';
import { parentOf } from './flat.ts';
import { highlight } from './highlights.ts';
import { watchPointer } from './hover.ts';
import type { Mark } from './mark.ts';
import { blockOf } from './measure.ts';
import { createOverlay } from './overlay.ts';
import { keepInPlace } from './reflow.ts';
import { SHADOW_STYLE } from './styles.ts';
import { isDarkBehind } from './theme.ts';

export interface Marker {
  /** Our element on the page, which is not part of it. */
  host: Element;
  /** Shows the findings of a page as it was just read. */
  show(page: PageText, findings: readonly Finding[]): void;
  /** Takes away at once the marks whose text has changed. */
  dropChanged(): void;
  /** Looks soon where the figures are now. */
  moved(): void;
  /** Puts our element back where the page has taken it away. */
  putBack(): void;
  /** Takes all marks away. */
  clear(): void;
  /** Scrolls to the figure that starts here, and opens its card. */
  reveal(start: number): void;
  /** The starts of the figure whose card is open, and of those in the window. */
  glance(): { open: number | undefined; inView: ReadonlySet<number> };
}

const MOST_RETURNS = 20;

/** Starts marking a page; everything goes when the signal aborts. `hidden` hears of marks that the editor wants no more. */
export function startMarking(
  document: Document,
  signal: AbortSignal,
  hidden: (page: PageText, finding: Finding) => void,
): Marker {
  const overlay = createOverlay(document, SHADOW_STYLE);
  const badges = new Badges(overlay, CARD_ID);
  const card = new Card(overlay, () => badges);
  let page: PageText | undefined;
  let marks: Mark[] = [];
  let returns = 0;

  function use(next: Mark[]): void {
    marks = next;
    highlight(marks);
    if (marks.length > 0) overlay.attach();
    badges.dark = isDarkBehind(marks[0] ? parentOf(marks[0].ends.endContainer) : null);
    badges.show(marks);
    reflow.follow(marks.flatMap((mark) => textBlockOf(mark) ?? []));
    // Measuring may take as long again as making the buttons: a task of its own, unless a card waits for it.
    if (card.open === undefined) reflow.soon();
    else place(marks);
    card.use(marks);
    if (marks.length === 0) overlay.remove();
  }

  function place(which: readonly Mark[]): void {
    badges.place(which);
    if (card.open !== undefined) void card.place();
    lookAgain();
  }

  const lookAgain = watchPointer(
    () => marks,
    overlay.host,
    (index) => (index === undefined ? card.leaveSoon() : card.openSoon(index)),
    signal,
  );
  badges.on('pointerover', (index) => card.openSoon(index));
  badges.on('pointerout', () => card.leaveSoon());
  badges.on('focusin', (index) => card.open !== index && card.show(index, false));
  badges.on('focusout', () => card.leaveSoon());
  badges.on('click', (index) => card.toggle(index));
  card.onHide = (finding) => {
    if (page) hidden(page, finding);
    use(marks.filter((mark) => mark.finding !== finding));
  };
  const reflow = keepInPlace(document, { all: () => place(marks), near: () => place(badges.near()) }, signal);
  signal.addEventListener('abort', () => {
    // Nothing that is still on its way may bring them back.
    marks = [];
    card.dispose();
    highlight([]);
    overlay.remove();
  });

  return {
    host: overlay.host,
    show(read, findings) {
      page = read;
      use(
        findings.flatMap((finding) => {
          const ends =
            read.stillReads(finding.start, finding.end) && read.rangeOf(finding.start, finding.end);
          return ends ? [{ finding, ends, boxes: [], shown: false, floats: false }] : [];
        }),
      );
    },
    dropChanged() {
      const kept = marks.filter(({ finding }) => page?.stillReads(finding.start, finding.end));
      if (kept.length < marks.length) use(kept);
    },
    moved() {
      if (marks.length === 0) return;
      overlay.attach();
      reflow.soon();
    },
    putBack() {
      // A page that takes it away each time is let have its way.
      if (marks.length > 0 && returns++ < MOST_RETURNS) overlay.attach();
    },
    clear: () => use([]),
    reveal(start) {
      const index = marks.findIndex((mark) => mark.finding.start === start);
      const mark = marks[index];
      if (!mark) return;
      scrollTo(mark);
      place(marks);
      card.visit(index);
    },
    glance: () => ({
      open: card.open === undefined ? undefined : marks[card.open]?.finding.start,
      inView: new Set(marks.filter(isInView).map((mark) => mark.finding.start)),
    }),
  };
}

function isInView({ boxes }: Mark): boolean {
  return boxes.some((box) => box.bottom > scrollY && box.top < scrollY + innerHeight);
}

function textBlockOf({ ends }: Mark): Element | undefined {
  const parent = parentOf(ends.endContainer);
  return parent ? blockOf(parent) : undefined;
}

/** Brings a figure into the upper part of the window, so that its card has room below. */
function scrollTo({ ends }: Mark): void {
  const parent = parentOf(ends.startContainer);
  parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const below = (parent?.getBoundingClientRect().top ?? 0) - innerHeight * 0.25;
  if (below > 0) scrollBy({ top: below, behavior: 'instant' });
}
