/** The sign of a verdict. Each has a shape of its own, so that none depends on its colour. */
import type { JSX } from 'preact';
import type { Verdict } from '../lib/check/finding.ts';

const SHAPES: Record<Verdict, JSX.Element> = {
  match: (
    <>
      <circle class="body" cx="8" cy="8" r="7" />
      <path class="sign" d="M4.7 8.4 7 10.6 11.4 5.6" />
    </>
  ),
  misstated: (
    <>
      <rect class="body" x="1.2" y="1.2" width="13.6" height="13.6" rx="2.4" />
      <path class="sign" d="M5.2 5.2 10.8 10.8 M10.8 5.2 5.2 10.8" />
    </>
  ),
  unverified: (
    <>
      <circle class="ring" cx="8" cy="8" r="6.8" />
      <path class="query" d="M5.9 6.3a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4" />
      <circle class="dot" cx="8" cy="11.7" r="1" />
    </>
  ),
};

/** Draws the sign; whoever shows it says the verdict in words. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`verdict-mark ${verdict}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}
