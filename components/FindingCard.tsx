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
            <dd class={sizeOf(finding.text)}>{finding.text}</dd>
          </div>
          {reference && (
            <div class="published">
              <dt>{verdict === 'unverified' ? 'Nearest published' : 'Published'}</dt>
              <dd class={sizeOf(reference.value)}>{reference.value}</dd>
              <dd class="precision">{precision(reference)}</dd>
            </div>
          )}
        </dl>
        {reference && <IntervalScale evidence={reference} printed={finding.text} />}
      </div>
      <p class="message">{finding.message}</p>
      {finding.arithmetic && <p class="arithmetic">{finding.arithmetic}</p>}
      {reference && <Facts evidence={reference} />}
      {owner && (
        <section class="owner">
          <h3>Where {finding.text} belongs</h3>
          <Facts evidence={owner} besides={reference} />
        </section>
      )}
      {reference && <Source evidence={reference} />}
      {owner && owner.citation !== reference?.citation && <Source evidence={owner} />}
    </article>
  );
}

/** Numbers are set large; a value in words must fit its column. */
function sizeOf(value: string): string {
  return value.length > 8 ? 'long' : '';
}

/** What a published value is a value of; beside another record, only what tells it from that one, and its value. */
function Facts({ evidence, besides }: { evidence: Evidence; besides?: Evidence | undefined }) {
  const what = endpointOf(evidence);
  const { group, population, value, study } = evidence;
  return (
    <dl class="facts">
      {what !== (besides && endpointOf(besides)) && <Fact term="Endpoint" text={what} />}
      {group !== besides?.group && <Fact term="Group" text={group} />}
      {population !== besides?.population && <Fact term="Population" text={population} />}
      {besides && study !== besides.study && <Fact term="Study" text={study} />}
      {besides && <Fact term="Result" text={[value, precision(evidence)].filter(Boolean).join(' · ')} />}
    </dl>
  );
}

function endpointOf({ endpoint, time }: Evidence): string {
  return [endpoint, time].filter(Boolean).join(' ');
}

/** How sure the value is: its interval and the number of patients. */
function precision({ interval, n }: Evidence): string {
  return [interval, n === undefined ? undefined : `n\u00a0=\u00a0${n}`].filter(Boolean).join(' · ');
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
