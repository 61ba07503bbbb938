/** The evidence for one figure: what is printed beside what is published, why they differ, and where to look it up. */
import type { Evidence, Finding } from '../lib/check/finding.ts';
import { reasonWords, verdictWords } from '../lib/report/wording.ts';
import { IntervalScale } from './IntervalScale.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** Draws the card; without a way to close it there is no close button. */
export function FindingCard({ finding, onClose }: { finding: Finding; onClose?: () => void }) {
  const { verdict, reason, reference, owner } = finding;
  return (
    <article class={`finding-card ${verdict}`}>
      <header>
        <VerdictMark verdict={verdict} />
        <h2>{verdictWords(verdict)}</h2>
        {reason && <p class="reason">{reasonWords(reason)}</p>}
        {onClose && (
          <button type="button" class="close" aria-label="Close" onClick={onClose}>
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M2.5 2.5 9.5 9.5 M9.5 2.5 2.5 9.5" />
            </svg>
          </button>
        )}
      </header>
      <div class="values">
        <dl>
          <div class="printed">
            <dt>Printed</dt>
            <dd>{finding.text}</dd>
          </div>
          {reference && (
            <div class="published">
              <dt>Published</dt>
              <dd>{reference.value}</dd>
            </div>
          )}
        </dl>
        {reference && <IntervalScale evidence={reference} printed={finding.text} />}
        {reference && <p class="precision">{precision(reference)}</p>}
      </div>
      <p class="message">{finding.message}</p>
      {finding.arithmetic && <p class="arithmetic">{finding.arithmetic}</p>}
      {reference && <Facts evidence={reference} />}
      {owner && (
        <section class="owner">
          <h3>Where {finding.text} belongs</h3>
          <Facts evidence={owner} withValue />
        </section>
      )}
      {reference && <Source evidence={reference} />}
      {owner && owner.citation !== reference?.citation && <Source evidence={owner} />}
    </article>
  );
}

/** What a published value is a value of. */
function Facts({ evidence, withValue }: { evidence: Evidence; withValue?: boolean }) {
  const { endpoint, time, group, population, value } = evidence;
  return (
    <dl class="facts">
      <Fact term="Endpoint" text={[endpoint, time].filter(Boolean).join(' ')} />
      <Fact term="Group" text={group} />
      <Fact term="Population" text={population} />
      {withValue && <Fact term="Result" text={[value, precision(evidence)].filter(Boolean).join(' · ')} />}
    </dl>
  );
}

/** How sure the value is: its interval and the number of patients. */
function precision({ interval, n }: Evidence): string {
  return [interval, n === undefined ? undefined : `n = ${n}`].filter(Boolean).join(' · ');
}

function Fact({ term, text }: { term: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function Source({ evidence }: { evidence: Evidence }) {
  return (
    <footer>
      <p>
        <cite>{evidence.study}.</cite> {evidence.citation}
        {evidence.where && <span class="where"> In the {evidence.where}.</span>}
      </p>
      {evidence.link && (
        <a href={evidence.link} target="_blank" rel="noopener noreferrer">
          {evidence.link.replace(/^https?:\/\/(?:www\.)?/, '')}
          <span class="unseen"> (opens in a new tab)</span>
        </a>
      )}
    </footer>
  );
}
