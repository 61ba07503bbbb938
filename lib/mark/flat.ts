/** The tree as it is drawn: through shadow roots to their hosts, and from slotted nodes to their slots. */

/** The element around a node as drawn. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  return slot ?? node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Whether a node is an element, or is drawn inside it. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === element) return true;
  return false;
}
