/** The badges: a real button after each figure, in the order of the text, laid over the page. */
import { render } from 'preact';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import { spokenLabel } from '../report/wording.ts';
import type { Box, Mark } from './mark.ts';
import { measure } from './measure.ts';
import type { Overlay } from './overlay.ts';

const SMALLEST = 11;
const LARGEST = 16;
/** Width of the ruler, as in the style sheet: a zoomed or scaled page draws it wider or narrower. */
const RULER = 100;

export class Badges {
  private readonly layer: HTMLElement;
  private readonly ruler: HTMLElement;
  private marks: readonly Mark[] = [];
  private readonly buttons = new WeakMap<Mark, HTMLElement>();

  constructor(
    private readonly overlay: Overlay,
    private readonly cardId: string,
  ) {
    this.layer = overlay.host.ownerDocument.createElement('div');
    this.layer.className = 'badges paper';
    this.layer.lang = 'en';
    this.layer.dir = 'ltr';
    this.ruler = overlay.host.ownerDocument.createElement('div');
    this.ruler.className = 'ruler';
    overlay.root.append(this.ruler, this.layer);
  }

  /** Whether the page is dark behind the badges. */
  set dark(dark: boolean) {
    this.layer.classList.toggle('dark', dark);
  }

  /** Makes the buttons for these marks; they show once they are placed. */
  show(marks: readonly Mark[]): void {
    this.marks = marks;
    render(
      marks.map(({ finding }, index) => (
        <button
          type="button"
          key={index}
          class={`badge away ${finding.verdict}`}
          data-index={index}
          aria-label={spokenLabel(finding)}
          aria-expanded={false}
          aria-controls={this.cardId}
        >
          <VerdictMark verdict={finding.verdict} />
        </button>
      )),
      this.layer,
    );
    marks.forEach((mark, index) => {
      const button = this.buttonOf(index);
      if (button) this.buttons.set(mark, button);
    });
  }

  /** Lays out the badges of these marks again: all reading first, then all writing. */
  place(marks: readonly Mark[]): void {
    measure(marks, this.overlay.host);
    const { origin, scale } = this.frame();
    const page = edgesOf(this.overlay.host.ownerDocument);
    for (const mark of marks) {
      const button = this.buttons.get(mark);
      if (!button) continue;
      const box = mark.boxes.at(-1);
      button.classList.toggle('away', !mark.shown);
      const size = box ? Math.min(LARGEST, Math.max(SMALLEST, Math.round((box.bottom - box.top) * 0.56))) : 0;
      // A badge that is not seen must not make the page longer or wider either.
      const left = box && mark.shown ? box.right - size * 0.12 : page.left;
      const top = box && (mark.shown || !mark.floats) ? box.top - size * 0.5 : page.top;
      button.style.width = button.style.height = `${size / scale}px`;
      button.style.left = `${(between(page.left, left, page.right - size - 2) - origin.left) / scale}px`;
      button.style.top = `${(between(page.top, top, page.bottom - size) - origin.top) / scale}px`;
    }
  }

  /** Where our layer's origin is on the page, and how much larger than it says things in it are drawn. */
  private frame(): { origin: { left: number; top: number }; scale: number } {
    const { left, top, width } = this.ruler.getBoundingClientRect();
    return { origin: { left: left + scrollX, top: top + scrollY }, scale: width / RULER || 1 };
  }

  /** The marks whose figures are in the window or not far from it, and those that may follow it. */
  near(): Mark[] {
    const top = scrollY - innerHeight / 2;
    const bottom = scrollY + innerHeight * 1.5;
    return this.marks.filter(
      ({ boxes, floats }) => floats || boxes.some((box) => box.bottom > top && box.top < bottom),
    );
  }

  /** The button of a mark. */
  buttonOf(index: number): HTMLButtonElement | null {
    return (this.layer.children[index] as HTMLButtonElement | undefined) ?? null;
  }

  /** The mark whose button an event came from. */
  indexOf(event: Event): number | undefined {
    const button = (event.target as Element | null)?.closest?.('[data-index]');
    return button ? Number(button.getAttribute('data-index')) : undefined;
  }

  /** Calls back for events on the buttons. */
  on(
    type: 'pointerover' | 'pointerout' | 'focusin' | 'focusout' | 'click',
    heard: (index: number, event: Event) => void,
  ): void {
    this.layer.addEventListener(type, (event) => {
      const index = this.indexOf(event);
      if (index !== undefined) heard(index, event);
    });
  }
}

/** The edges of what can be scrolled to, in the page's coordinates. Where text runs leftwards, zero is at the right. */
function edgesOf(document: Document): Box {
  const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
  const leftwards = getComputedStyle(document.documentElement).direction === 'rtl';
  const left = leftwards ? clientWidth - scrollWidth : 0;
  return { left, top: 0, right: left + scrollWidth, bottom: scrollHeight };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
