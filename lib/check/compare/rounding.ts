/**
 * Whether a printed number is a published one, rounded as the contract allows: half up, to the published decimals or
 * to a whole number, never to tens; digits that nobody published agree only where a known count gives them.
 */

/** Rounds half up, as newspapers do, mending binary noise: 66.65 → 66.7. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}

export interface Published {
  value: number;
  decimals: number;
  /** The unrounded share, where a count of a known number is published. */
  exact?: number;
}

/** Whether `printed` with `decimals` is `published`, exactly or correctly rounded. */
export function sameNumber(printed: number, decimals: number, published: Published): boolean {
  const { value, exact } = published;
  if (Math.abs(printed - value) < 1e-9) return true;
  if (decimals <= published.decimals && roundHalfUp(value, decimals) === printed) return true;
  return exact !== undefined && Math.abs(roundHalfUp(exact, decimals) - printed) < 1e-9;
}

/** Whether `printed` is `published` cut off or rounded the wrong way: 81 or 81.5 for 81.6, but not 80. */
export function misrounded(printed: number, decimals: number, published: Published): boolean {
  const step = 10 ** -decimals;
  return (
    decimals < published.decimals &&
    Math.abs(printed - published.value) < step &&
    !sameNumber(printed, decimals, published)
  );
}
