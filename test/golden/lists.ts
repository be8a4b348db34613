import { columnLetters } from "../../src/text/cellAddress";
import type { OfficeSheet, OfficeValue } from "../support/libreOffice/office";

export type Cells = OfficeSheet["cells"];

export const cellsOf = (sheets: readonly OfficeSheet[] | undefined, name: string): Cells => {
  const sheet = sheets?.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.cells;
};

const COLUMNS = Array.from({ length: 160 }, (_, column) => columnLetters(column));

/** A generated list as LibreOffice shows it. */
export interface ShownList {
  readonly cells: Cells;
  /** Letter of the column with that header. */
  readonly letterOf: (header: string) => string;
  /** Rows of the list, numbered as on the sheet. */
  readonly rows: readonly number[];
  readonly at: (row: number, header: string) => OfficeValue | undefined;
}

/**
 * @param headerRow numbered as on the sheet
 * @param firstHeader where the list begins: panels may stand to its left
 * @param filled header of a column without gaps
 * @param before columns of the list in front of that header
 */
export function listIn(cells: Cells, headerRow: number, firstHeader: string, filled: string, before = 0): ShownList {
  const first = COLUMNS.findIndex((letter) => cells[`${letter}${headerRow}`] === firstHeader) - before;
  const letterOf = (header: string): string => {
    const found = COLUMNS.slice(Math.max(0, first)).find((letter) => cells[`${letter}${headerRow}`] === header);
    if (first < 0 || found === undefined) throw new Error(`no column ${header}`);
    return found;
  };
  const letter = letterOf(filled);
  const rows: number[] = [];
  for (let row = headerRow + 1; cells[`${letter}${row}`] !== undefined; row++) rows.push(row);
  return { cells, letterOf, rows, at: (row, header) => cells[`${letterOf(header)}${row}`] };
}

/** Row of a list in which that number stands under that header. */
export function rowWith(list: ShownList, header: string, value: OfficeValue): number {
  const row = list.rows.find((candidate) => list.at(candidate, header) === value);
  if (row === undefined) throw new Error(`no row with ${String(value)} under ${header}`);
  return row;
}
