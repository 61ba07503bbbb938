// TinyMCE as most sites use it: the draft is a document of its own, in a frame.
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';

window.startEditor = async (place, html) => {
  place.innerHTML = html;
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    menubar: false,
    promotion: false,
    branding: false,
    height: 300,
  });
  return {
    html: () => editor.getContent(),
    focusEnd: () => {
      editor.focus();
      editor.selection.select(editor.getBody().querySelector('p'), true);
      editor.selection.collapse(false);
    },
    canUndo: () => editor.undoManager.hasUndo(),
    canRedo: () => editor.undoManager.hasRedo(),
    undo: () => editor.undoManager.undo(),
    redo: () => editor.undoManager.redo(),
  };
};
