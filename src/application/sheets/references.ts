import { cellAddress, columnLetters } from "../../text/cellAddress";
import type { Area } from "../sheetPlan";

/** Builders of formula text: the only place that knows how references, names and texts are written in a formula. */

/** "H81": a cell of the formula's own sheet. */
export const cellName = (row: number, column: number): string => cellAddress({ row, column });

/** A sheet name in front of "!"; always quoted, which is right for every name. */
export const sheetReference = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** `'Workings'!$B$5:$B$204` */
export function rangeReference(sheetName: string, { row, column, rowCount, columnCount }: Area): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columnCount - 1)}$${row + rowCount}`;
  return `${sheetReference(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

/** A column name inside a structured reference: brackets, "#" and "'" are escaped by an apostrophe. */
const columnSpecifier = (header: string): string => `[${header.replace(/['#[\]]/g, "'$&")}]`;

/** The cell of that column in the formula's own row of the table. */
export const thisRow = (header: string): string => `[@${columnSpecifier(header)}]`;

/** The cells from one column to another in the formula's own row. */
export const thisRowSpan = (firstHeader: string, lastHeader: string): string =>
  `[@${columnSpecifier(firstHeader)}:${columnSpecifier(lastHeader)}]`;

/** A column name with anything but letters, digits and single spaces in it stands in brackets of its own. */
const isPlain = (header: string): boolean => /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(header);

/** The data cells of a table's column. */
export const tableColumn = (table: string, header: string): string =>
  isPlain(header) ? `${table}${columnSpecifier(header)}` : `${table}[${columnSpecifier(header)}]`;

/** The data cells of a table from one column to another. */
export const tableSpan = (table: string, firstHeader: string, lastHeader: string): string =>
  `${table}[${columnSpecifier(firstHeader)}:${columnSpecifier(lastHeader)}]`;

/** Their headers. */
export const headerSpan = (table: string, firstHeader: string, lastHeader: string): string =>
  `${table}[[#Headers],${columnSpecifier(firstHeader)}:${columnSpecifier(lastHeader)}]`;

/** A text inside a formula. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;
