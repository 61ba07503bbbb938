/**
 * Hazard ratios: "event-free survival favoured blinatumomab (HR 0.33)". The number is a ratio of the outcome that the
 * sentence speaks of, and has neither a group nor a time of its own.
 */

import type { Mention } from '../mentions.ts';
import { type Bound, filled } from './bound.ts';

const RATIO = /(?:hazard ratios?|\bHRs?)\b[^.;#]{0,60}$/i;

/** "An HR of 0.33 for events" */
const OF_WHAT = /^(?:\s\([^)]*\))?\sfor\s(?:an\s|the\s)?(events?|death|dying|relapse or death)\b/i;

/** The outcome of a ratio by the endpoint that the sentence names; a survival or its complement, either way. */
const RATIO_OF: Record<string, string> = {
  OS: 'HR-death',
  'median-OS': 'HR-death',
  EFS: 'HR-EFS',
  DFS: 'HR-relapse-or-death',
};

/** Binds the hazard ratios of a sentence. `masked` has its figures as `#`. */
export function bindRatios(masked: string, bounds: Bound[], mentions: Mention[]): void {
  for (const bound of bounds) {
    const [figure] = bound.slice.quantities;
    if (figure?.form !== 'number' || figure.decimals === 0) continue;
    const said = RATIO.exec(masked.slice(0, figure.start));
    if (!said || bound.endpoint?.value.startsWith('HR-')) continue;
    const outcome = outcomeOf(mentions, said.index, figure.start, figure.end);
    const told = OF_WHAT.exec(masked.slice(figure.end))?.[1];
    const endpoint = told
      ? /death|dying/i.test(told) && !/relapse/i.test(told)
        ? 'HR-death'
        : /relapse/i.test(told)
          ? 'HR-relapse-or-death'
          : 'HR-EFS'
      : outcome?.value.startsWith('HR-')
        ? outcome.value
        : outcome && RATIO_OF[outcome.value];
    delete bound.endpoint;
    delete bound.time;
    delete bound.group;
    if (!endpoint) continue;
    bound.endpoint = filled(endpoint, 'construction', told ?? masked.slice(outcome?.start, outcome?.end));
    bound.opposite = false;
    bound.manner = 'noun';
  }
}

/** "Hazard ratio for death, #"; else the outcome named last before it; else the first after the figure. */
function outcomeOf(mentions: Mention[], from: number, start: number, end: number): Mention | undefined {
  const outcomes = mentions.filter(
    (m) => m.slot === 'endpoint' && (m.value in RATIO_OF || m.value.startsWith('HR-')),
  );
  return (
    outcomes.find((m) => m.end > from && m.end <= start) ??
    outcomes.findLast((m) => m.end <= from) ??
    outcomes.find((m) => m.start >= end)
  );
}
