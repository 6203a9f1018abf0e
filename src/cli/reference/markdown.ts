/** A generated page: where it lies, seen from the root of the checkout, and what it says. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The line under the title of every generated page, which says where its content comes from. */
export function writtenFrom(origin: string): string {
  return `Written by \`sampan docs\` from ${origin}.`;
}

/** A text that can stand in a table: one line, its bars escaped. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A table; the cells are escaped here. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

/** Lines as a file: one newline at the end, no empty line before it. */
export function page(path: string, lines: readonly string[]): Page {
  return { path, text: `${lines.join('\n').trimEnd()}\n` };
}
