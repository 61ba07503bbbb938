/** Whether something lies over a figure: a sticky header, a menu, a notice. What lets the figure through does not count. */
import { holds } from './flat.ts';

const REPLACED = /^(?:img|video|canvas|iframe|embed|object|picture|svg|input|textarea|select)$/;

/** Whether a point of a block of text, in the window's coordinates, is hidden under other parts of the page. */
export function isCovered(block: Element, x: number, y: number, own: Element): boolean {
  const { ownerDocument: document } = block;
  const hit = document.elementFromPoint(x, y);
  if (!hit || block.contains(hit)) return false;
  return isCoveredIn(document, block, x, y, own);
}

function isCoveredIn(
  root: DocumentOrShadowRoot,
  block: Element,
  x: number,
  y: number,
  own: Element,
): boolean {
  for (const over of root.elementsFromPoint(x, y)) {
    if (over === own) continue;
    if (holds(block, over)) return false;
    if (holds(over, block)) {
      const { shadowRoot } = over;
      // The block may be inside, under something else that is inside.
      return shadowRoot !== null && isWithin(shadowRoot, block) && isCoveredIn(shadowRoot, block, x, y, over);
    }
    if (isOpaque(over, x, y)) return true;
  }
  return false;
}

function isWithin(shadow: ShadowRoot, element: Element): boolean {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (root === shadow) return true;
  return false;
}

function isOpaque(element: Element, x: number, y: number): boolean {
  if (!element.checkVisibility({ opacityProperty: true })) return false;
  if (REPLACED.test(element.localName)) return true;
  const { shadowRoot } = element;
  const inside = shadowRoot
    ?.elementsFromPoint(x, y)
    .some((one) => one !== element && shadowRoot.contains(one) && isOpaque(one, x, y));
  return (
    inside ||
    [undefined, '::before', '::after'].some((part) => isPainted(getComputedStyle(element, part), part))
  );
}

function isPainted(style: CSSStyleDeclaration, pseudo: string | undefined): boolean {
  if (pseudo && (style.content === 'none' || style.content === 'normal')) return false;
  if (style.backgroundImage !== 'none' || (style.backdropFilter ?? 'none') !== 'none') return true;
  return !/^transparent$|, 0\)$|\/ 0\)$/.test(style.backgroundColor);
}
