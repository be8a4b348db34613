/**
 * What a cell of the source holds, as a spreadsheet hands it over: "" is an empty cell, dates are serial numbers, and
 * an error is its text ("#N/A").
 */
export type CellContent = number | string | boolean;

export const isEmptyCell = (cell: CellContent | undefined): boolean =>
  cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");

const ERROR_TEXTS: ReadonlySet<CellContent> = new Set([
  ..."#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY!".split(" "),
  ..."#UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT! #GETTING_DATA".split(" "),
]);

/** True for one of Excel's own error values; a name such as "#1 Boats" is none. */
export const isErrorCell = (cell: CellContent): boolean => ERROR_TEXTS.has(cell);

/** A cell on a sheet, by 0-based row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A cell of the source, which may stand on several sheets. */
export interface SourceCell extends CellPosition {
  readonly sheetName: string;
}
