import { columnIndex } from "../../workbook/address";
import type { BaseCell } from "./expression";

/**
 * Texts, quoted sheet names, bracketed column names and words: cell references are found only among the words, and
 * only whole ones, so that "A1" inside a text or a name stays what it is.
 */
const ANY_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}\p{N}_\\$.?]+[(!]?/gu;
/** The same for texts without other letters than English ones: much faster. */
const ENGLISH_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[A-Za-z0-9_\\$.?]+[(!]?/g;
const OTHER_LETTERS = /[\u0080-\uffff]/;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN_PAIR = /(?:^|[^\w$.])(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$[A-Za-z]{1,3}:[A-Za-z]{1,3})(?![\w.(!])/;
const ROW_PAIR = /(?:^|[^\w$.])(?:\d{1,7}:\$?\d|\$\d{1,7}:\d)/;

/** What formulas filled down a column have in common: their text with relative cells written as distances. */
export interface FormulaShape {
  readonly key: string;
  /** Number of cell references written as distances. */
  readonly relativeCells: number;
}

export function formulaShape(text: string, base: BaseCell): FormulaShape {
  let relativeCells = 0;
  const parts = OTHER_LETTERS.test(text) ? ANY_PARTS : ENGLISH_PARTS;
  const key = text.replace(parts, (part) => {
    const cell = CELL.exec(part);
    if (!cell) return part;
    const [, fixedColumn, column = "", fixedRow, row = ""] = cell;
    if (fixedColumn && fixedRow) return part;
    relativeCells++;
    const rowPart = fixedRow ? `$${row}` : String(Number(row) - 1 - base.row);
    const columnPart = fixedColumn ? `$${column}` : String(columnIndex(column) - base.column);
    return `\u0001${rowPart},${columnPart}\u0001`;
  });
  // Relative whole columns and rows stay as written; their formulas are shared by cells of one column or row only.
  const column = COLUMN_PAIR.test(text) ? `\u0002${base.column}` : "";
  const row = ROW_PAIR.test(text) ? `\u0003${base.row}` : "";
  return { key: key + column + row, relativeCells };
}

/** Number of cells with a relative part in a reference such as `Sheet1!$A1:B$2`. */
export function relativeCellsIn(reference: string): number {
  const cells = reference.slice(reference.lastIndexOf("!") + 1).split(":");
  return cells.filter((cell) => {
    const [matched, fixedColumn, , fixedRow] = CELL.exec(cell) ?? [];
    return matched !== undefined && !(fixedColumn && fixedRow);
  }).length;
}
