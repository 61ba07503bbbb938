// Lexical, rich text with its history.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';

window.startEditor = async (place, html) => {
  const editor = createEditor({ onError: (fault) => console.error(fault) });
  place.contentEditable = 'true';
  editor.setRootElement(place);
  registerRichText(editor);
  editor.update(
    () => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      $getRoot()
        .clear()
        .append(...$generateNodesFromDOM(editor, parsed));
    },
    { discrete: true },
  );
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 300);
  return {
    html: () => editor.read(() => $generateHtmlFromNodes(editor)),
    focusEnd: () => {
      place.focus();
      editor.update(() => $getRoot().getFirstChild().selectEnd(), { discrete: true });
    },
    canUndo: () => history.undoStack.length > 0,
    canRedo: () => history.redoStack.length > 0,
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
  };
};
