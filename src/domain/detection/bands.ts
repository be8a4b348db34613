import { isEmptyCell } from "../cells";
import type { SheetExtract } from "./extract";

/** Rows two neighbouring groups of columns must share to be one table with a blank column inside. */
const SHARED_ROWS = 0.6;

/**
 * Groups of columns (as offsets into the extracted cells) that belong together: cut at columns that are blank all the
 * way down, and joined again where both sides are filled on the same rows (a spacer column, not a side panel).
 */
export function columnBands(sheet: SheetExtract): number[][] {
  const filledRows = Array.from({ length: sheet.columnCount }, () => new Set<number>());
  for (const { row, cells } of sheet.rows) {
    cells.forEach((cell, column) => {
      if (!isEmptyCell(cell)) filledRows[column]?.add(row);
    });
  }
  const bands: { columns: number[]; rows: Set<number> }[] = [];
  let previousWasBlank = true;
  filledRows.forEach((rows, column) => {
    const band = bands.at(-1);
    if (rows.size > 0) {
      if (band !== undefined && !previousWasBlank) {
        band.columns.push(column);
        for (const row of rows) band.rows.add(row);
      } else bands.push({ columns: [column], rows: new Set(rows) });
    }
    previousWasBlank = rows.size === 0;
  });
  const joined: typeof bands = [];
  for (const band of bands) {
    const left = joined.at(-1);
    const shared = left === undefined ? 0 : [...band.rows].filter((row) => left.rows.has(row)).length;
    if (left !== undefined && shared >= SHARED_ROWS * Math.max(left.rows.size, band.rows.size)) {
      left.columns.push(...band.columns);
      for (const row of band.rows) left.rows.add(row);
    } else joined.push(band);
  }
  return joined.map(({ columns }) => columns);
}
