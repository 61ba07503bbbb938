// Quill with its usual theme.
import Quill from 'quill';
import css from 'quill/dist/quill.snow.css';
import { addStyle } from './parts/style.js';

window.startEditor = async (place, html) => {
  addStyle(css);
  place.innerHTML = html;
  const quill = new Quill(place, { theme: 'snow' });
  quill.history.clear();
  return {
    html: () => quill.root.innerHTML + quill.getSemanticHTML() + JSON.stringify(quill.getContents()),
    focusEnd: () => quill.setSelection(quill.getText().indexOf('\n'), 0),
    canUndo: () => quill.history.stack.undo.length > 0,
    canRedo: () => quill.history.stack.redo.length > 0,
    undo: () => quill.history.undo(),
    redo: () => quill.history.redo(),
  };
};
