import type { CellContent, SourceCell } from "../cells";
import type { SourceLines } from "./portfolio";

/** One column of the source, cell by line. */
export interface ColumnCells {
  readonly column: number;
  readonly header: string;
  readonly cells: readonly CellContent[];
  /** The cell of a line (0-based among the lines); "" past the end. */
  at(line: number): CellContent;
  positionOf(line: number): SourceCell;
}

/** The cell of a line as the user finds it: on the sheet of its part, and for a looked-up column the key it was looked up by. */
const positionIn =
  ({ parts, rows, keyColumns }: SourceLines, column: number) =>
  (line: number): SourceCell => {
    let standsIn = column;
    for (let key = keyColumns.get(column); key !== undefined; key = keyColumns.get(key)) standsIn = key;
    let firstLine = 0;
    for (const { sheetName, lineCount, columnShift, columns } of parts) {
      const here = columns?.get(standsIn) ?? standsIn + columnShift;
      if (line < firstLine + lineCount) return { sheetName, row: rows[line] ?? -1, column: here };
      firstLine += lineCount;
    }
    throw new RangeError(`There is no line ${line}`);
  };

/** @throws where the lines were read without that column: whoever reads must ask for every chosen column. */
export const columnCells = (lines: SourceLines, column: number): ColumnCells => {
  const cells = lines.columns.get(column);
  if (cells === undefined) throw new Error(`Column ${column} was not read`);
  return {
    column,
    header: lines.headers.get(column) ?? "",
    cells,
    at: (line) => cells[line] ?? "",
    positionOf: positionIn(lines, column),
  };
};
