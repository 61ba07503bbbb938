/** The published value with its interval on a scale from 0 to 100%, and the printed figure on the same scale. */
import type { Evidence } from '../lib/check/finding.ts';

/** Draws the scale, where value and figure are percentages and an interval was published. */
export function IntervalScale({ evidence, printed }: { evidence: Evidence; printed: string }) {
  const { point, ci95, value, interval } = evidence;
  const percent = Number(/^(\d+(?:\.\d+)?)\s*(?:%|per\s?cent)/.exec(printed)?.[1] ?? Number.NaN);
  if (point === undefined || !ci95 || !value.includes('%') || point > 100) return null;
  const label = `${interval ?? ''}, on a scale from 0 to 100%`;
  return (
    <svg class="interval-scale" viewBox="0 0 300 26" role="img" aria-label={label} preserveAspectRatio="none">
      <line class="axis" x1="0" x2="300" y1="13" y2="13" />
      {[0, 25, 50, 75, 100].map((tick) => (
        <line key={tick} class="axis" x1={x(tick)} x2={x(tick)} y1="10" y2="16" />
      ))}
      <line class="interval" x1={x(ci95[0])} x2={x(ci95[1])} y1="13" y2="13" />
      <line class="end" x1={x(ci95[0])} x2={x(ci95[0])} y1="8" y2="18" />
      <line class="end" x1={x(ci95[1])} x2={x(ci95[1])} y1="8" y2="18" />
      <rect class="point" x={x(point) - 3.5} y="9.5" width="7" height="7" />
      {percent <= 100 && <path class="printed-at" d={`M${x(percent)} 7 l-4.5 -7 h9 z`} />}
    </svg>
  );
}

function x(percent: number): number {
  return 1 + percent * 2.98;
}
