/** A box for text that cannot be read where it stands: what is pasted here is checked like any page. */
import { useRef, useState } from 'preact/hooks';
import type { ListedFinding } from '../lib/messages.ts';
import { FindingList } from './FindingList.tsx';
import { Summary } from './Summary.tsx';

/** Draws the box, and under it what was found in its text; a click on a finding selects the figure. */
export function PasteBox({ check }: { check: (text: string) => Promise<readonly ListedFinding[]> }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const round = useRef(0);
  const [found, setFound] = useState<readonly ListedFinding[]>();

  const changed = async () => {
    const mine = ++round.current;
    const text = box.current?.value ?? '';
    const findings = text.trim() === '' ? undefined : await check(text);
    // A later change has a later answer.
    if (mine === round.current) setFound(findings);
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
        {found?.length === 0 && <p>No figures on blinatumomab or infant leukaemia in this text.</p>}
      </div>
      {found && found.length > 0 && (
        <>
          <Summary findings={found} />
          <FindingList findings={found} onShow={({ start, end }) => select(start, end)} />
        </>
      )}
    </section>
  );
}
