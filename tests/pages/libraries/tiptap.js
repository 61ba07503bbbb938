// ProseMirror, by way of Tiptap.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

window.startEditor = async (place, html) => {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: html });
  return {
    html: () => editor.getHTML(),
    // Its own command focuses a frame later, when the first keys may be lost.
    focusEnd: () => {
      editor.commands.setTextSelection(editor.state.doc.firstChild.nodeSize - 1);
      editor.view.focus();
    },
    canUndo: () => editor.can().undo(),
    canRedo: () => editor.can().redo(),
    undo: () => editor.commands.undo(),
    redo: () => editor.commands.redo(),
  };
};
