// CKEditor 5, the classic editor.
import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css';
import { addStyle } from './parts/style.js';

window.startEditor = async (place, html) => {
  addStyle(css);
  place.innerHTML = html;
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    toolbar: ['undo', 'redo', 'bold'],
  });
  const { undo, redo } = Object.fromEntries(
    ['undo', 'redo'].map((name) => [name, editor.commands.get(name)]),
  );
  return {
    html: () => editor.getData(),
    focusEnd: () => {
      editor.focus();
      editor.model.change((writer) =>
        writer.setSelection(editor.model.document.getRoot().getChild(0), 'end'),
      );
    },
    canUndo: () => undo.isEnabled,
    canRedo: () => redo.isEnabled,
    undo: () => editor.execute('undo'),
    redo: () => editor.execute('redo'),
  };
};
