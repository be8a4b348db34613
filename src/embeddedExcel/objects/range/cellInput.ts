import { columnsOf, rowsOf, type Rectangle } from "../../workbook/address";
import { invalidArgument } from "../argument";

/**
 * Calls `write` for every cell with what the client sent for it: rows of cells, which must fit the area, or one value
 * for all of them. Null leaves a cell as it is.
 */
export function forEachCell(
  area: Rectangle,
  input: unknown,
  write: (row: number, column: number, content: unknown) => void,
): void {
  if (!Array.isArray(input)) {
    if (input === null) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) write(row, column, input);
    }
    return;
  }
  const rows = rowsWithin(area, input);
  for (const [row, cells] of rows.entries()) {
    for (const [column, content] of cells.entries()) {
      if (content !== null) write(area.top + row, area.left + column, content);
    }
  }
}

function rowsWithin(area: Rectangle, input: readonly unknown[]): readonly (readonly unknown[])[] {
  const width = columnsOf(area);
  if (input.length !== rowsOf(area)) throw invalidArgument();
  return input.map((row) => {
    if (!Array.isArray(row) || row.length !== width) throw invalidArgument();
    return row;
  });
}
