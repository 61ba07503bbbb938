/**
 * What the checker has to reach on the kept half, and whether it does. A target that could not be measured is not
 * reached: an empty corpus must not pass.
 */
import type { Reason } from '../../lib/check/finding.ts';
import type { Judged } from './measure.ts';
import { ratesOf } from './measure.ts';
import type { HalfResults } from './results.ts';
import { type Share, withInterval } from './wilson.ts';

export interface Target {
  /** "False alarms". */
  name: string;
  /** "none", "at least 97%". */
  asked: string;
  measured: string;
  reached: boolean;
  /** Only measured where variants and rewrites are. */
  slow?: boolean;
}

/** Fewer misstatements of one class than this say too little to be held to a target. */
export const CLASS_SIZE = 20;

/** Required misstatements found, by reason, in the order of the contract. */
export function foundByReason(judged: Judged[]): [Reason, Share][] {
  const byReason = new Map<Reason, Share>();
  for (const { mark, found } of judged.flatMap((j) => j.marks)) {
    if (mark.optional || mark.reason === undefined) continue;
    const share = byReason.get(mark.reason) ?? { events: 0, of: 0 };
    share.of++;
    if (found?.verdict === 'misstated') share.events++;
    byReason.set(mark.reason, share);
  }
  return [...byReason].sort(([, a], [, b]) => b.of - a.of);
}

function bound(
  name: string,
  asked: string,
  share: Share | undefined,
  holds: (rate: number) => boolean,
): Target {
  const measured = share === undefined || share.of === 0 ? 'not measured' : withInterval(share);
  const reached = share !== undefined && share.of > 0 && holds(share.events / share.of);
  return { name, asked, measured, reached };
}

const atLeast = (name: string, percent: number, share: Share | undefined) =>
  bound(name, percent === 100 ? 'all' : `at least ${percent}%`, share, (rate) => 100 * rate >= percent);
const atMost = (name: string, percent: number, share: Share | undefined) =>
  bound(name, percent === 0 ? 'none' : `at most ${percent}%`, share, (rate) => 100 * rate <= percent);

/** Every target of the measuring issue; `results` undefined where there is no kept corpus yet. */
export function targetsOf(results: HalfResults | undefined): Target[] {
  const rates = results?.rates;
  const classes = foundByReason(results?.judged ?? []).filter(([, share]) => share.of >= CLASS_SIZE);
  return [
    atMost('False alarms on anything, per right figure', 0, rates?.falseAlarms),
    atMost('Stray matches, per number that is no figure', 0.3, rates?.stray),
    atMost(
      'Grey marks in the negative articles, per number',
      1,
      results && ratesOf(results.judgedNegative).grey,
    ),
    atLeast('Required figures with the right verdict', 97, rates?.rightVerdict),
    atLeast('Figures bound to the right record', 97, rates?.bound),
    ...classes.map(([reason, share]) => atLeast(`Misstatements found: ${reason}`, 95, share)),
    ...(classes.length === 0
      ? [atLeast(`Misstatements found, each class of ${CLASS_SIZE} or more`, 95, undefined)]
      : []),
    { ...atLeast('Generated variants found', 97, results?.variants?.figures), slow: true },
    {
      ...atLeast('Rewrites with the same verdict, reason and record', 100, results?.invariance?.rewrites),
      slow: true,
    },
  ];
}
