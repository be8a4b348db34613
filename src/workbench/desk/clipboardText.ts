/** Cells as other programs take them: tabs between columns, lines between rows, quoted where they hold either. */
export const clipboardText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join("\t")).join("\r\n");

const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** The cells of a pasted text, the rows made equally long. */
export function clipboardCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  const body = text.replace(/\r?\n$/, "");
  while (pattern.lastIndex <= body.length) {
    const match = pattern.exec(body);
    if (!match) break;
    const [, inQuotes, plain = "", end] = match;
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replace(/""/g, '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
