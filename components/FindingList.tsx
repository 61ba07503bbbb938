/** The findings of a page in the order of its text, each in its sentence; a click leads to the figure. */
import type { ListedFinding } from '../lib/messages.ts';
import { reasonWords, verdictWords } from '../lib/report/wording.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** Draws the list. */
export function FindingList({
  findings,
  onShow,
}: {
  findings: readonly ListedFinding[];
  onShow: (finding: ListedFinding) => void;
}) {
  return (
    <ol class="finding-list">
      {findings.map((finding) => (
        <li
          key={`${finding.frame ?? 0}:${finding.start}`}
          class={finding.verdict}
          data-verdict={finding.verdict}
          data-start={finding.start}
          data-end={finding.end}
        >
          <button type="button" onClick={() => onShow(finding)}>
            <VerdictMark verdict={finding.verdict} />
            <span class="what">
              <strong>{finding.text}</strong> <span class="verdict">{label(finding)}</span>
              {finding.draft && <span class="place">in a text field</span>}
            </span>
            <span class="sentence">
              {finding.before}
              <mark>{finding.text}</mark>
              {finding.after}
            </span>
            {finding.verdict !== 'match' && <span class="why">{finding.message}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

function label({ verdict, reason }: ListedFinding): string {
  return reason ? `${verdictWords(verdict)}: ${reasonWords(reason)}` : verdictWords(verdict);
}
