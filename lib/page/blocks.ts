/**
 * Reads a page: its DOM becomes an article of text blocks, and offsets in the text become places on the page. The
 * same code reads a saved page on the command line, where nothing is drawn, so only tags, attributes and inline styles
 * count. A large page is read in steps, between which the caller may pause.
 */
import type { BlockKind } from '../read/article.ts';
import { headingLevel, isBlock, isUnread } from './elements.ts';
import { isFurniture, isLoneControl } from './furniture.ts';
import { type BlockShape, type PageText, PageTextBuilder } from './page-text.ts';
import { isReferenceMark } from './reference-mark.ts';
import { type CellWords, cellWords } from './table.ts';

/** What the text in an element belongs to; handed down from element to element. */
interface Context {
  shape: BlockShape;
  preformatted: boolean;
  /** The heads of the cells of the table around, made once for the whole table. */
  cells?: Map<Element, CellWords>;
}

interface Frame {
  next: Node | null;
  /** Nodes still to come where they are not siblings: the content of a slot. */
  more?: Node[];
  context: Context;
  /** Ends a block when the element is left. */
  outside?: Context;
}

const NODES_A_STEP = 200;
const TEXT = 3;
const ELEMENT = 1;

/** Reads a document, or a part of one. */
export function readPage(root: Document | Element): PageText {
  const steps = readPageInSteps(root);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads as `readPage` does, pausing every few hundred nodes. */
export function* readPageInSteps(root: Document | Element): Generator<undefined, PageText> {
  const builder = new PageTextBuilder();
  const document = root.nodeType === 9 ? (root as Document) : (root as Element).ownerDocument;
  const start = root.nodeType === 9 ? (document.body ?? document.documentElement) : root;
  const context: Context = { shape: { kind: 'paragraph' }, preformatted: false };
  const frames: Frame[] = [{ next: null, more: [start], context }];
  let nodes = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node: Node | null = frame.next ?? frame.more?.shift() ?? null;
    if (!node) {
      if (frame.outside) builder.startBlock(frame.outside.shape);
      frames.pop();
      continue;
    }
    if (frame.next) frame.next = node.nextSibling;
    if (node.nodeType === TEXT) {
      if (frame.context.preformatted) builder.addPreformatted(node as Text);
      else builder.add(node as Text);
    } else if (node.nodeType === ELEMENT) {
      const inner = enter(node as Element, frame.context, builder);
      if (inner) frames.push(inner);
    }
    if (++nodes % NODES_A_STEP === 0) yield;
  }
  return builder.finish(document.documentElement?.getAttribute('lang') ?? undefined);
}

/** Starts on an element: where its children are, and what their text is. Undefined where none is read. */
function enter(element: Element, context: Context, builder: PageTextBuilder): Frame | undefined {
  if (element.localName === 'br' || element.localName === 'hr') {
    builder.startBlock(context.shape);
    return undefined;
  }
  if (isUnread(element)) return undefined;
  if (element.localName === 'sup' && isReferenceMark(element, builder.soFar)) return undefined;
  const block = isBlock(element) || isLoneControl(element);
  if (element.shadowRoot) builder.enterShadow(element.shadowRoot);
  if (!block) return { ...childrenOf(element), context };
  const inner = within(element, context);
  builder.startBlock(inner.shape);
  return { ...childrenOf(element), context: inner, outside: context };
}

/** The context for the text of a block element. */
function within(element: Element, context: Context): Context {
  const preformatted = context.preformatted || element.localName === 'pre';
  const cells = element.localName === 'table' ? cellWords(element as HTMLTableElement) : context.cells;
  const shape = shapeOf(element, context.shape, cells);
  return { shape, preformatted, ...(cells ? { cells } : {}) };
}

function shapeOf(element: Element, around: BlockShape, cells: Context['cells']): BlockShape {
  if (around.kind === 'furniture') return around;
  if (isFurniture(element) || isLoneControl(element)) return { kind: 'furniture' };
  const level = headingLevel(element);
  if (level) return { kind: 'heading', level };
  const words = cells?.get(element);
  if (words) return { kind: 'cell', ...words };
  const kind = kindOf(element);
  return kind ? { kind } : around;
}

function kindOf(element: Element): BlockKind | undefined {
  switch (element.localName) {
    case 'li':
    case 'dt':
    case 'dd':
      return 'item';
    case 'caption':
    case 'figcaption':
      return 'caption';
    case 'blockquote':
      return 'quote';
    case 'aside':
    case 'div':
    case 'figure':
      return /(?:^|[\s_-])pull-?quote/i.test(element.getAttribute('class') ?? '') ? 'quote' : undefined;
    default:
      return undefined;
  }
}

/** The children as the reader sees them: of an open shadow root where there is one, and what fills a slot. */
function childrenOf(element: Element): Pick<Frame, 'next' | 'more'> {
  if (element.shadowRoot) return { next: element.shadowRoot.firstChild };
  if (element.localName === 'slot') {
    const filled = (element as HTMLSlotElement).assignedNodes();
    if (filled.length > 0) return { next: null, more: [...filled] };
  }
  return { next: element.firstChild };
}
