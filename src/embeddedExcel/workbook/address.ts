/** Rows and columns are 0-based inside the host; addresses shown to anyone are Excel's. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const rectangle = (top: number, left: number, bottom = top, right = left): Rectangle => ({
  top,
  left,
  bottom,
  right,
});

export const rowsOf = (area: Rectangle): number => area.bottom - area.top + 1;
export const columnsOf = (area: Rectangle): number => area.right - area.left + 1;

export const sameArea = (a: Rectangle, b: Rectangle): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** The common part of two areas, or null. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "A1:B2", "C:D" for whole columns, "3:4" for whole rows; `absolute` adds the dollar signs. */
export function formatAddress(area: Rectangle, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number) => dollar + columnName(index);
  const row = (index: number) => dollar + String(index + 1);
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) return `${column(area.left)}:${column(area.right)}`;
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** "Sales!A1:B2", or with dollar signs. */
export const sheetAddress = (sheetName: string, area: Rectangle, absolute = false): string =>
  `${quoteSheetName(sheetName)}!${formatAddress(area, absolute)}`;

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet name; null where it is none or lies outside the sheet. */
export function parseAddress(text: string): Rectangle | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
    return ordered(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = WHOLE_ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Rectangle | null {
  const top = Math.min(row1, row2);
  const left = Math.min(column1, column2);
  const bottom = Math.max(row1, row2);
  const right = Math.max(column1, column2);
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS ? { top, left, bottom, right } : null;
}

/** A sheet name as it stands before "!" in a formula: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name) && !/^[rc]\d*(?:c\d*)?$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
