import { MAX_COLUMNS, MAX_ROWS } from "../../embeddedExcel/workbook/address";
import { pointsOfCharacters } from "../../embeddedExcel/workbook/columnWidth";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import { Axis } from "./axis";

export const PIXELS_PER_POINT = 4 / 3;

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a box that lies over the cells is drawn: over the same cells, whatever heights their texts gave them. */
export function boxOverCells(sheet: Sheet, { rows }: SheetAxes, points: Box): Box {
  const plain = sheetAxes(sheet, new Map()).rows;
  const top = rows.sameDistance(points.top * PIXELS_PER_POINT, plain);
  return {
    left: points.left * PIXELS_PER_POINT,
    top,
    width: points.width * PIXELS_PER_POINT,
    height: rows.sameDistance((points.top + points.height) * PIXELS_PER_POINT, plain) - top,
  };
}

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/**
 * Where the rows and columns of a sheet lie. `fittedHeights` are the heights, in pixels, of rows that have none of their
 * own and fit their text.
 */
export function sheetAxes(sheet: Sheet, fittedHeights: ReadonlyMap<number, number>): SheetAxes {
  const heights = new Map(fittedHeights);
  for (const [row, { hidden, height }] of sheet.rows) {
    if (hidden) heights.set(row, 0);
    else if (height !== undefined) heights.set(row, pixels(height));
  }
  const widths = new Map<number, number>();
  for (const [column, { hidden, width }] of sheet.columns) {
    if (hidden) widths.set(column, 0);
    else if (width !== undefined) widths.set(column, pixels(pointsOfCharacters(width)));
  }
  return {
    rows: new Axis(pixels(sheet.defaultRowHeight), heights, MAX_ROWS),
    columns: new Axis(pixels(pointsOfCharacters(sheet.defaultColumnWidth)), widths, MAX_COLUMNS),
  };
}
