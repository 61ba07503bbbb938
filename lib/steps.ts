/** Which figure comes next: by the keyboard an editor goes through a page's findings in the order of its text. */
import type { ListedFinding } from './messages.ts';

/** Where a finding is: its offset, and the frame it is in. */
export type Place = Pick<ListedFinding, 'start' | 'frame'>;

/** The finding one step on, or back, from the one whose card is open, else from the one last gone to, else from what is in the window. */
export function stepFrom(
  findings: readonly ListedFinding[],
  last: Place | undefined,
  by: 1 | -1,
): ListedFinding | undefined {
  const open = findings.findIndex((finding) => finding.open);
  const at = open >= 0 ? open : findings.findIndex((finding) => last && same(finding, last));
  if (at >= 0) return findings.at((at + by) % findings.length);
  const seen = findings.filter((finding) => finding.inView);
  const from = seen.length > 0 ? seen : findings;
  return by === 1 ? from[0] : from.at(-1);
}

function same(a: Place, b: Place): boolean {
  return a.start === b.start && (a.frame ?? 0) === (b.frame ?? 0);
}
