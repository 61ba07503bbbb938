/** What is missing in the article rather than wrong, below its findings; a click leads to the first figure concerned. */
import type { NotedText } from '../lib/check/notes/note.ts';
import type { ListedNote } from '../lib/messages.ts';
import { NOTES, noteHead } from '../lib/report/wording.ts';
import { NoteMark } from './NoteMark.tsx';

/** Draws the notes; nothing where there are none. */
export function NoteList({
  notes,
  onShow,
}: {
  notes: readonly ListedNote[];
  onShow: (at: NotedText & Pick<ListedNote, 'frame'>) => void;
}) {
  if (notes.length === 0) return null;
  return (
    <section class="note-list" aria-labelledby="notes">
      <h2 id="notes">{NOTES}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.frame ?? 0}:${note.kind}:${note.figures[0]?.start}`} data-note={note.kind}>
            <NoteOn note={note} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteOn({ note, onShow }: { note: ListedNote; onShow: Parameters<typeof NoteList>[0]['onShow'] }) {
  const [first] = note.figures;
  const told = (
    <>
      <NoteMark />
      <strong>{noteHead(note.kind)}</strong>
      <span class="message">{note.message}</span>
      {first && (
        <span class="figures">
          {note.figures.map(({ text, start }) => (
            <mark key={start}>{text}</mark>
          ))}
        </span>
      )}
    </>
  );
  if (!first) return <div class="told">{told}</div>;
  const at = note.frame === undefined ? first : { ...first, frame: note.frame };
  return (
    <button type="button" class="told" onClick={() => onShow(at)}>
      {told}
    </button>
  );
}
