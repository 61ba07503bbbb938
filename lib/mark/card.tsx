/**
 * The evidence card: one element in the top layer, which stands beside the figure it is about and never over it. It
 * opens on hover and on focus, stays when pinned by a click, and closes with Escape.
 *
 *   hover ──150 ms──► open ──leave, 250 ms──► closed        click, popup ──► pinned ──Escape, click──► closed
 */
import { render } from 'preact';
import { FindingCard } from '../../components/FindingCard.tsx';
import type { Finding } from '../check/finding.ts';
import { verdictWords } from '../report/wording.ts';
import type { Badges } from './badges.tsx';
import { copyText } from './copy.ts';
import type { Mark } from './mark.ts';
import type { Overlay } from './overlay.ts';
import { placeBeside } from './place.ts';
import { isDarkBehind, prefersDark } from './theme.ts';

export const CARD_ID = 'card';
const INTENT = 150;
const GRACE = 250;

export class Card {
  /** The mark whose card is open. */
  open: number | undefined;
  /** Hears of the figure whose mark the editor wants no more. */
  onHide: (finding: Finding) => void = () => {};
  private pinned = false;
  private placing = Promise.resolve();
  /** What of the page had the focus before the card took it, and gets it back: a draft that goes on where it was left. */
  private cameFrom: HTMLElement | undefined;
  private marks: readonly Mark[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The timer is that of a close. */
  private closing = false;
  private readonly element: HTMLElement;
  private readonly onEscape = (event: KeyboardEvent) => this.escape(event);

  constructor(
    private readonly overlay: Overlay,
    private readonly badges: () => Badges,
  ) {
    this.element = overlay.host.ownerDocument.createElement('div');
    this.element.id = CARD_ID;
    this.element.className = 'card paper';
    this.element.lang = 'en';
    this.element.dir = 'ltr';
    this.element.setAttribute('popover', 'manual');
    this.element.setAttribute('role', 'dialog');
    this.element.addEventListener('pointerenter', () => this.stay());
    this.element.addEventListener('pointerleave', () => this.leaveSoon());
    // Whoever works in the card wants it to stay.
    this.element.addEventListener('pointerdown', () => {
      this.pinned = this.open !== undefined;
    });
    this.element.addEventListener('focusin', (event) => this.focusCame(event));
    this.element.addEventListener('focusout', (event) => this.focusLeft(event));
    overlay.root.addEventListener('keydown', (event) => this.tab(event as KeyboardEvent));
    overlay.root.append(this.element);
  }

  /** Takes new marks; a card whose figure is still there stays open. */
  use(marks: readonly Mark[]): void {
    const finding = this.open === undefined ? undefined : this.marks[this.open]?.finding;
    this.marks = marks;
    if (!finding) return;
    const again = marks.findIndex(
      (mark) => mark.finding.start === finding.start && mark.finding.text === finding.text,
    );
    if (again < 0) this.close();
    else this.show(again, this.pinned);
  }

  /** Opens after a moment, unless the pointer moves on. */
  openSoon(index: number): void {
    this.stay();
    if (this.open === index) return;
    if (this.pinned && this.open !== undefined) return;
    this.timer = setTimeout(() => this.show(index, false), INTENT);
  }

  /** Closes after a moment, unless the pointer comes back or the card was pinned. */
  leaveSoon(): void {
    // A close that is on its way is not put off by more of the same.
    if (this.closing) return;
    clearTimeout(this.timer);
    if (this.pinned || this.overlay.root.activeElement) return;
    this.closing = true;
    this.timer = setTimeout(() => this.close(), GRACE);
  }

  /** Nothing that was to come of the pointer comes. */
  private stay(): void {
    clearTimeout(this.timer);
    this.closing = false;
  }

  /** Opens the card of a mark now. */
  show(index: number, pinned: boolean): void {
    this.stay();
    const mark = this.marks[index];
    const button = this.badges().buttonOf(index);
    if (!mark || !button) return;
    if (this.open !== index) this.close();
    this.open = index;
    this.pinned = pinned;
    const parent = mark.ends.endContainer.parentElement;
    const { element } = this;
    element.classList.toggle('dark', isDarkBehind(parent) || prefersDark());
    element.setAttribute('aria-label', `${mark.finding.text}: ${verdictWords(mark.finding.verdict)}`);
    button.setAttribute('aria-expanded', 'true');
    render(
      <FindingCard
        key={`${index} ${mark.finding.start}`}
        finding={mark.finding}
        onClose={() => this.close(true)}
        onHide={() => this.hide(mark.finding)}
        copy={copyText}
      />,
      element,
    );
    element.scrollTop = 0;
    if (!element.matches(':popover-open')) element.showPopover();
    addEventListener('keydown', this.onEscape, { capture: true });
    void this.place();
  }

  /** Opens the card of a mark and gives its badge the focus; what had it gets it back when the card closes. */
  visit(index: number): void {
    const at = this.overlay.host.ownerDocument.activeElement as HTMLElement | null;
    const from = at === this.overlay.host ? this.cameFrom : at;
    this.show(index, true);
    this.cameFrom = from && from !== from.ownerDocument.body ? from : undefined;
    this.badges().buttonOf(index)?.focus({ preventScroll: true });
  }

  /** Closes the card; the focus, where it was inside, goes back to where it came from or else to the badge. */
  close(returnFocus = false): void {
    this.stay();
    if (this.open === undefined) return;
    const button = this.badges().buttonOf(this.open);
    const inside = this.element.contains(this.overlay.root.activeElement);
    const to = this.cameFrom?.isConnected ? this.cameFrom : button;
    // Before it is said to be closed: a badge that gets the focus opens its card, unless that is open.
    if (returnFocus || inside) to?.focus({ preventScroll: true });
    button?.setAttribute('aria-expanded', 'false');
    this.open = undefined;
    this.pinned = false;
    this.cameFrom = undefined;
    removeEventListener('keydown', this.onEscape, { capture: true });
    if (this.element.isConnected && this.element.matches(':popover-open')) this.element.hidePopover();
  }

  /** Stands the card beside its figure; it closes where that cannot be seen. One after another: placing takes turns with other work. */
  place(): Promise<void> {
    this.placing = this.placing.then(async () => {
      const mark = this.open === undefined ? undefined : this.marks[this.open];
      const there = mark?.shown && (await placeBeside(mark.boxes, this.element));
      // Meanwhile the card may have gone on to another figure.
      if (!there && mark === this.marks[this.open ?? -1]) this.close();
    });
    return this.placing;
  }

  /** A click on a badge: pins its card, or closes the pinned one. */
  toggle(index: number): void {
    if (this.open === index && this.pinned) this.close(true);
    else this.show(index, true);
    this.cameFrom = undefined;
  }

  /** Lets go of the window. */
  dispose(): void {
    this.close();
    render(null, this.element);
  }

  /** Leads the focus from a badge through its card to the next badge: in the tree the card comes after all badges. */
  private tab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || this.open === undefined) return;
    const stops = [...this.element.querySelectorAll<HTMLElement>('button, a')];
    const badge = this.badges().buttonOf(this.open);
    const at = this.overlay.root.activeElement as HTMLElement | null;
    let to: HTMLElement | null | undefined;
    if (at === badge && !event.shiftKey) to = stops[0];
    else if (at === stops[0] && event.shiftKey) to = badge;
    else if (at === stops.at(-1) && !event.shiftKey) to = this.badges().buttonOf(this.open + 1);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.open === undefined) return;
    const ours = this.pinned || this.overlay.root.activeElement !== null;
    if (ours) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.close(this.overlay.root.activeElement !== null);
  }

  /** Hides a mark for good; the focus goes on to the badge that takes its place. */
  private hide(finding: Finding): void {
    const index = this.open;
    this.close(true);
    this.onHide(finding);
    if (index !== undefined && !this.overlay.host.ownerDocument.activeElement?.isConnected)
      this.badges().buttonOf(index)?.focus({ preventScroll: true });
  }

  private focusCame({ relatedTarget }: FocusEvent): void {
    const from = relatedTarget as HTMLElement | null;
    if (from && from.getRootNode() !== this.overlay.root) this.cameFrom = from;
  }

  private focusLeft(event: FocusEvent): void {
    if (this.pinned || this.element.contains(event.relatedTarget as Node | null)) return;
    if (this.badges().buttonOf(this.open ?? -1) !== event.relatedTarget) this.leaveSoon();
  }
}
