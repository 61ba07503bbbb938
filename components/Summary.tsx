/** How many figures of the page match, are misstated, cannot be checked; and the way to the notes below them. */
import type { Verdict } from '../lib/check/finding.ts';
import { noteCount, VERDICTS } from '../lib/report/wording.ts';
import { NoteMark } from './NoteMark.tsx';
import { VerdictMark } from './VerdictMark.tsx';

const HEADS: Record<Verdict, string> = {
  misstated: 'misstated',
  match: 'matched',
  unverified: 'cannot be checked',
};

/** Draws the three counts, and the number of notes where there are any. */
export function Summary({
  findings,
  notes = 0,
}: {
  findings: readonly { verdict: Verdict }[];
  notes?: number | undefined;
}) {
  return (
    <div class="summary">
      <dl>
        {VERDICTS.map((verdict) => {
          const count = findings.filter((finding) => finding.verdict === verdict).length;
          return (
            <div key={verdict} class={count > 0 ? verdict : `${verdict} none`} data-count={verdict}>
              <dt>
                <VerdictMark verdict={verdict} />
                {HEADS[verdict]}
              </dt>
              <dd>{count}</dd>
            </div>
          );
        })}
      </dl>
      {notes > 0 && (
        <a href="#notes">
          <NoteMark />
          {noteCount(notes)} on what is missing
        </a>
      )}
    </div>
  );
}
