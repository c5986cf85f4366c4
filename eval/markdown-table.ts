/** A cell as it shall stand; `null` is a dash. */
export type Cell = string | number | null;

/** A number as words, also one set bold. */
const NUMBER = /^\**-?[\d,.]+( %)?\**$/;

/** A Markdown table. A column is set right where all its cells are numbers or dashes. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumeric = (column: number) =>
    rows.every(({ [column]: cell }) => typeof cell !== 'string' || NUMBER.test(cell));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, column) => (isNumeric(column) ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(cellText))),
    '',
  ].join('\n');
}

function cellText(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? String(cell) : cell.replaceAll('|', '\\|');
}
