import type { Rectangle } from "../../embeddedExcel/workbook/address";
import type { Desk } from "../desk/desk";
import type { Position } from "../desk/selection";
import { boxOverCells, type Box, type SheetAxes } from "../geometry/sheetAxes";

/** Where everything of the grid lies, in pixels from the top left corner of what scrolls. */
export interface GridLayout {
  readonly axes: SheetAxes;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly headingWidth: number;
  readonly headingHeight: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  /** Last row and column that can be scrolled to. */
  readonly end: Position;
  readonly totalWidth: number;
  readonly totalHeight: number;
}

const HEADING_WIDTH = 46;
const HEADING_HEIGHT = 21;
/** Empty cells that can be scrolled to beyond the last used ones, and the smallest sheet. */
const BEYOND: Position = { row: 60, column: 12 };
const LEAST: Position = { row: 120, column: 32 };

export function gridLayout(desk: Desk): GridLayout {
  const { axes, sheet } = desk.drawn;
  const { frozenRows, frozenColumns, showHeadings } = sheet.view;
  const isWhole = { row: desk.end.row >= axes.rows.count - 1, column: desk.end.column >= axes.columns.count - 1 };
  const used = {
    row: isWhole.row ? sheet.grid.rowCount : desk.end.row,
    column: isWhole.column ? 0 : desk.end.column,
  };
  const charts = sheet.charts.map((chart) => {
    const box = boxOverCells(sheet, axes, chart.box);
    return { row: axes.rows.indexAt(box.top + box.height), column: axes.columns.indexAt(box.left + box.width) };
  });
  const last = (name: "row" | "column") =>
    Math.max(LEAST[name], used[name] + BEYOND[name], ...charts.map((corner) => corner[name] + 2));
  const end = {
    row: Math.min(axes.rows.count - 1, last("row")),
    column: Math.min(axes.columns.count - 1, last("column")),
  };
  const headingWidth = showHeadings ? HEADING_WIDTH : 0;
  const headingHeight = showHeadings ? HEADING_HEIGHT : 0;
  return {
    axes,
    frozen: { rows: frozenRows, columns: frozenColumns },
    headingWidth,
    headingHeight,
    frozenWidth: axes.columns.offsetOf(frozenColumns),
    frozenHeight: axes.rows.offsetOf(frozenRows),
    end,
    totalWidth: headingWidth + axes.columns.offsetOf(end.column + 1),
    totalHeight: headingHeight + axes.rows.offsetOf(end.row + 1),
  };
}

/** The box of some cells, in pixels from the first cell of the sheet; cut off where the grid ends. */
export function boxOf({ axes, end }: GridLayout, area: Rectangle): Box {
  const bottom = Math.min(area.bottom, Math.max(end.row, area.top));
  const right = Math.min(area.right, Math.max(end.column, area.left));
  return {
    left: axes.columns.offsetOf(area.left),
    top: axes.rows.offsetOf(area.top),
    width: axes.columns.spanOf(area.left, right),
    height: axes.rows.spanOf(area.top, bottom),
  };
}

/** What lies under a point of the window. */
export interface PointedAt {
  readonly kind: "cell" | "rowHeading" | "columnHeading" | "corner";
  readonly position: Position;
}

/** The cell or heading at a point, in pixels from the window's top left corner, however far the sheet is scrolled. */
export function pointedAt(
  layout: GridLayout,
  point: { readonly x: number; readonly y: number },
  scrolled: { readonly left: number; readonly top: number },
): PointedAt {
  const { axes, headingWidth, headingHeight, frozenWidth, frozenHeight, end } = layout;
  const x = point.x - headingWidth;
  const y = point.y - headingHeight;
  const position = {
    row: Math.min(end.row, axes.rows.indexAt(Math.max(0, y < frozenHeight ? y : y + scrolled.top))),
    column: Math.min(end.column, axes.columns.indexAt(Math.max(0, x < frozenWidth ? x : x + scrolled.left))),
  };
  if (x < 0 && y < 0) return { kind: "corner", position };
  if (x < 0) return { kind: "rowHeading", position };
  return { kind: y < 0 ? "columnHeading" : "cell", position };
}
