/** The evidence for one figure: what is printed beside what is published, why they differ, and where to look it up. */
import type { Evidence, Finding } from '../lib/check/finding.ts';
import { citationOf } from '../lib/report/citation.ts';
import { NOTE, reasonWords, tellsArithmetic, verdictWords } from '../lib/report/wording.ts';
import { CopyButton } from './CopyButton.tsx';
import { Facts, precision } from './Facts.tsx';
import { IntervalScale } from './IntervalScale.tsx';
import { NoteMark } from './NoteMark.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** What the card's buttons do; a button that has nothing to do is not there. */
export interface CardActions {
  onClose?: () => void;
  onHide?: () => void;
  copy?: (text: string) => Promise<boolean>;
}

/** Draws the card. */
export function FindingCard({ finding, onClose, onHide, copy }: { finding: Finding } & CardActions) {
  const { verdict, reason, reference, owner, correction, compared, arithmetic, note } = finding;
  const published = compared?.value ?? reference?.value ?? '';
  const shown = compared ?? reference;
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
              <dd class={sizeOf(published)}>{published}</dd>
              <dd class="precision">{compared?.how ?? precision(reference)}</dd>
            </div>
          )}
        </dl>
        {shown && <IntervalScale published={shown} printed={finding.text} />}
      </div>
      <p class="message">{finding.message}</p>
      {arithmetic && !tellsArithmetic(finding) && <p class="arithmetic">{arithmetic}</p>}
      {note !== undefined && (
        <p class="note">
          <NoteMark />
          <span>
            <b>{NOTE}:</b> {note}
          </span>
        </p>
      )}
      {correction !== undefined && copy && (
        <CopyButton class="correction" text={correction} copy={copy}>
          Copy correction <b>{correction}</b>
        </CopyButton>
      )}
      {reference && <Facts evidence={reference} />}
      {owner && (
        <section class="owner">
          <h3>Where {finding.text} belongs</h3>
          <Facts evidence={owner} besides={reference} />
        </section>
      )}
      {reference && <Source evidence={reference} />}
      {owner && owner.citation !== reference?.citation && <Source evidence={owner} />}
      {(copy || onHide) && (
        <div class="actions">
          {reference && copy && (
            <CopyButton text={citationOf(reference)} copy={copy}>
              Copy citation
            </CopyButton>
          )}
          {onHide && (
            <button type="button" onClick={onHide}>
              Hide this mark
            </button>
          )}
        </div>
      )}
    </article>
  );
}

/** Numbers are set large; a value in words must fit its column. */
function sizeOf(value: string): string {
  return value.length > 8 ? 'long' : '';
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
