import type { CellPosition, SourceCell } from "../domain/cells";

/** "A" for 0, "AA" for 26. */
export const columnLetters = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
};

/** "H81" */
export const cellAddress = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;

/** "H81", or "Janvier!H81" where the source stands on several sheets. */
export const sourceAddress = (cell: SourceCell, isOnSeveralSheets: boolean): string =>
  isOnSeveralSheets ? `${cell.sheetName}!${cellAddress(cell)}` : cellAddress(cell);
