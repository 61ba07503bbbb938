/** Tables and lists as Markdown; what an article says must not be read as markup. */

/** Escapes what Markdown or HTML would take for markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]|]/g, '\\$&').replace(/</g, '&lt;');
}

/** A table; every cell as it is, the first column to the left and the others to the right. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** A list with the items' own text escaped; `none` where there are none. */
export function list(items: string[], none: string): string {
  return items.length === 0 ? none : items.map((item) => `- ${escaped(item)}`).join('\n');
}
