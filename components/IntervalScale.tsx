/** The published interval as a bar on a scale from 0 to 100%, the published value in it, and where the printed figure falls. */

/** A published percentage and its interval. */
interface Published {
  value: string;
  point?: number;
  ci95?: [number, number];
}

/** Nearer than this, in percent of the scale, two labels would touch. */
const APART = 9;

/** Draws the scale, where value and figure are percentages and an interval was published. */
export function IntervalScale({ published, printed }: { published: Published; printed: string }) {
  const { point, ci95 } = published;
  if (point === undefined || !ci95) return null;
  const percent = percentOf(printed);
  const [low, high] = ci95;
  return (
    <div class="interval-scale" role="img" aria-label={inWords(point, percent, ci95)}>
      {percent !== undefined && (
        <div class="printed-at" style={{ left: `${percent}%` }}>
          <span class={percent < 12 ? 'from' : percent > 88 ? 'to' : ''}>{printed}</span>
        </div>
      )}
      <div class="track">
        <div class="band" style={{ left: `${low}%`, width: `${high - low}%` }} />
        <div class="point" style={{ left: `${point}%` }} />
      </div>
      <div class="ends">
        {low > APART && <span style={{ left: '0%' }}>0</span>}
        <span class="end" style={{ left: `${low}%` }}>
          {low.toFixed(1)}
        </span>
        {high - low > APART && (
          <span class="end" style={{ left: `${high}%` }}>
            {high.toFixed(1)}
          </span>
        )}
        {high < 100 - APART && <span style={{ left: '100%' }}>100%</span>}
      </div>
    </div>
  );
}

/** The printed figure as a percentage, where it is one. */
export function percentOf(printed: string): number | undefined {
  const number = /^(\d+(?:[.,·]\d+)?)\s*(?:%|per\s?cent|pct)/i.exec(printed)?.[1];
  const percent = number === undefined ? Number.NaN : Number(number.replace(/[,·]/, '.'));
  return percent <= 100 ? percent : undefined;
}

function inWords(point: number, percent: number | undefined, [low, high]: [number, number]): string {
  const scale = `On a scale from 0 to 100%: published ${point}%, 95% interval from ${low} to ${high}`;
  if (percent === undefined) return scale;
  return `${scale}. The printed ${percent}% is ${percent < low || percent > high ? 'outside' : 'inside'} the interval`;
}
