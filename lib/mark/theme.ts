/** Light or dark: the page's own background decides for the badges, and the reader's preference joins in for the card. */

/** Whether the page is dark behind an element. */
export function isDarkBehind(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.4;
  }
  const scheme = element ? getComputedStyle(element.ownerDocument.documentElement).colorScheme : '';
  return /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || prefersDark());
}

/** Whether the reader asked for dark windows. */
export function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Perceived lightness from 0 to 1 of a colour as `getComputedStyle` writes it; undefined where it lets the page through. */
export function lightness(color: string): number | undefined {
  const parts = color.match(/[\d.]+%?/g)?.map((part) => Number.parseFloat(part)) ?? [];
  const [first = 0, second = 0, third = 0] = parts;
  if (color.startsWith('rgb')) {
    if ((parts[3] ?? 1) < 0.5) return undefined;
    return (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255;
  }
  if (color.startsWith('color(')) return 0.2126 * first + 0.7152 * second + 0.0722 * third;
  if (/^(?:ok)?l(?:ab|ch)\(/.test(color)) return color.startsWith('ok') ? first : first / 100;
  return undefined;
}
