/** The badges: a real button after each figure, in the order of the text, laid over the page. */
import { render } from 'preact';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import { spokenLabel } from '../report/wording.ts';
import type { Mark } from './mark.ts';
import { measure } from './measure.ts';
import type { Overlay } from './overlay.ts';

const SMALLEST = 11;
const LARGEST = 16;

export class Badges {
  private readonly layer: HTMLElement;
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
    overlay.root.append(this.layer);
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
    const origin = this.overlay.host.getBoundingClientRect();
    const dx = -origin.left - scrollX;
    const dy = -origin.top - scrollY;
    const rightmost = this.overlay.host.ownerDocument.documentElement.clientWidth + scrollX;
    for (const mark of marks) {
      const button = this.buttons.get(mark);
      const box = mark.boxes.at(-1);
      if (!button) continue;
      button.classList.toggle('away', !mark.shown || !box);
      if (!box) continue;
      const size = Math.min(LARGEST, Math.max(SMALLEST, Math.round((box.bottom - box.top) * 0.56)));
      const left = Math.min(box.right - size * 0.12, rightmost - size - 2);
      button.style.width = button.style.height = `${size}px`;
      button.style.left = `${left + dx}px`;
      button.style.top = `${box.top - size * 0.5 + dy}px`;
    }
  }

  /** The marks whose figures are in the window or not far from it. */
  near(): Mark[] {
    const top = scrollY - innerHeight / 2;
    const bottom = scrollY + innerHeight * 1.5;
    return this.marks.filter(({ boxes }) => boxes.some((box) => box.bottom > top && box.top < bottom));
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
