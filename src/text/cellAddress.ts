import type { CellPosition } from "../domain/cells";

/** "A" for 0, "AA" for 26. */
export const columnLetters = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
};

/** "H81" */
export const cellAddress = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;
