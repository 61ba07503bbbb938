/** How many figures of the page match, are misstated, cannot be checked. */
import type { Verdict } from '../lib/check/finding.ts';
import { VERDICTS } from '../lib/report/wording.ts';
import { VerdictMark } from './VerdictMark.tsx';

const HEADS: Record<Verdict, string> = {
  misstated: 'misstated',
  match: 'matched',
  unverified: 'cannot be checked',
};

/** Draws the three counts. */
export function Summary({ findings }: { findings: readonly { verdict: Verdict }[] }) {
  return (
    <dl class="summary">
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
  );
}
