import type { CellContent, CellPosition } from "../cells";
import type { SourceLines } from "./portfolio";

/** One column of the source, cell by line. */
export interface ColumnCells {
  readonly column: number;
  readonly header: string;
  readonly cells: readonly CellContent[];
  /** The cell of a line (0-based among the lines); "" past the end. */
  at(line: number): CellContent;
  positionOf(line: number): CellPosition;
}

/** @throws where the lines were read without that column: whoever reads must ask for every chosen column. */
export const columnCells = (lines: SourceLines, column: number): ColumnCells => {
  const cells = lines.columns.get(column);
  if (cells === undefined) throw new Error(`Column ${column} was not read`);
  return {
    column,
    header: lines.headers.get(column) ?? "",
    cells,
    at: (line) => cells[line] ?? "",
    positionOf: (line) => ({ row: lines.rows[line] ?? -1, column }),
  };
};
