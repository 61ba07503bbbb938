/** A box for text that cannot be read where it stands: what is pasted here is checked like any page. */
import { useRef, useState } from 'preact/hooks';
import type { PageState } from '../lib/messages.ts';
import { FindingList } from './FindingList.tsx';
import { NoteList } from './NoteList.tsx';
import { Summary } from './Summary.tsx';

type Found = Pick<PageState, 'findings' | 'notes'>;

/** Draws the box, and under it what was found in its text; a click on a finding selects the figure. */
export function PasteBox({ check }: { check: (text: string) => Promise<Found> }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const round = useRef(0);
  const [found, setFound] = useState<Found>();

  const changed = async () => {
    const mine = ++round.current;
    const text = box.current?.value ?? '';
    const answer = text.trim() === '' ? undefined : await check(text);
    // A later change has a later answer.
    if (mine === round.current) setFound(answer);
  };
  const select = (start: number, end: number) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };

  return (
    <section class="paste">
      <label for="paste">
        Copy the passage there and paste it here to check it. It stays on this computer.
      </label>
      <textarea id="paste" rows={4} ref={box} spellcheck={false} onInput={changed} />
      <div aria-live="polite">
        {found?.findings.length === 0 && <p>No figures on blinatumomab or infant leukaemia in this text.</p>}
      </div>
      {found && found.findings.length > 0 && (
        <>
          <Summary findings={found.findings} notes={found.notes?.length} />
          <div class="lists">
            <FindingList findings={found.findings} onShow={({ start, end }) => select(start, end)} />
            <NoteList notes={found.notes ?? []} onShow={({ start, end }) => select(start, end)} />
          </div>
        </>
      )}
    </section>
  );
}
