import type { CellStyle } from "../../embeddedExcel/workbook/style";
import type { Span } from "../geometry/panes";
import { lineCss, strongerLine } from "./cellLook";
import type { DrawnCell, DrawnSheet } from "./drawnSheet";
import { fittedNumber } from "./fittedText";

/** Space between a cell's edge and its text, in pixels. */
export const CELL_PADDING = 3;
export const INDENT = 9;
/** Texts that begin further away than this many columns are not seen. */
const COLUMNS_OF_OVERFLOW = 20;

/** A cell of a row ready to be drawn; distances in pixels. */
export interface RowPiece {
  readonly column: number;
  readonly cell: DrawnCell;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly left: number;
  readonly width: number;
  /** How far the text may go on over the empty cells beside it. */
  readonly overflowLeft: number;
  readonly overflowRight: number;
  /** Lines as CSS; undefined for none. */
  readonly borderRight: string | undefined;
  readonly borderBottom: string | undefined;
  readonly borderLeft: string | undefined;
  readonly borderTop: string | undefined;
  /** Gridlines are drawn where there is neither a line nor a fill nor a text that goes on over the edge. */
  readonly gridRight: boolean;
  readonly gridBottom: boolean;
}

/** What is drawn of a row between two columns; merged cells are left to those who draw merges. */
export function rowPieces(sheet: DrawnSheet, row: number, columns: Span): readonly RowPiece[] {
  const covered = new Set<number>();
  const found: RowPiece[] = [];
  const from = Math.max(0, columns.first - COLUMNS_OF_OVERFLOW);
  for (let column = from; column <= columns.last; column++) {
    if (sheet.axes.columns.isHidden(column) || sheet.mergeAt(row, column)) continue;
    const isBefore = column < columns.first;
    if (isBefore && sheet.isEmpty(row, column)) continue;
    const drawn = piece(sheet, row, column, covered);
    const end = drawn.left + drawn.width + drawn.overflowRight;
    if (!isBefore || end > sheet.axes.columns.offsetOf(columns.first)) found.push(drawn);
  }
  return found.map((drawn) => (covered.has(drawn.column) ? { ...drawn, gridRight: false } : drawn));
}

function piece(sheet: DrawnSheet, row: number, column: number, covered: Set<number>): RowPiece {
  const { columns } = sheet.axes;
  const cell = sheet.cell(row, column);
  const { style } = cell.look;
  const width = columns.sizeOf(column);
  const isNumber = typeof cell.value === "number";
  const text = isNumber ? numberText(sheet, cell, width) : cell.text;
  const align = alignment(cell, style);
  const beyond = isNumber || cell.text === "" ? NO_OVERFLOW : overflow(sheet, row, column, cell, align, covered);
  return {
    column,
    cell,
    text,
    align,
    left: columns.offsetOf(column),
    width,
    ...beyond,
    ...cellLines(sheet, { top: row, left: column, bottom: row, right: column }),
  };
}

const NO_OVERFLOW = { overflowLeft: 0, overflowRight: 0 };

function numberText(sheet: DrawnSheet, { value, text, look }: DrawnCell, width: number): string {
  if (typeof value !== "number") return text;
  const room = width - 2 * CELL_PADDING + 2 - look.style.indent * INDENT;
  const isGeneral = look.style.numberFormat === "General";
  return fittedNumber(text, value, isGeneral, room, (part) => sheet.widthOf(part, look.style));
}

export function alignment(cell: DrawnCell, style: CellStyle): "left" | "center" | "right" {
  switch (style.horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    case "General":
      return typeof cell.value === "number" ? "right" : typeof cell.value === "string" ? "left" : "center";
  }
}

/** How far a text goes on over empty cells, and the cells whose right edge it crosses. */
function overflow(
  sheet: DrawnSheet,
  row: number,
  column: number,
  cell: DrawnCell,
  align: "left" | "center" | "right",
  covered: Set<number>,
): { overflowLeft: number; overflowRight: number } {
  const { style } = cell.look;
  const { columns } = sheet.axes;
  if (style.wrapText || style.horizontal === "Fill") return NO_OVERFLOW;
  const missing = sheet.widthOf(cell.text, style) + 2 * CELL_PADDING + style.indent * INDENT - columns.sizeOf(column);
  if (missing <= 0) return NO_OVERFLOW;
  const isFree = (at: number) => sheet.isEmpty(row, at) && !sheet.mergeAt(row, at);
  const wantedRight = align === "left" ? missing : align === "center" ? missing / 2 : 0;
  const wantedLeft = missing - wantedRight;
  let overflowRight = 0;
  for (let at = column; overflowRight < wantedRight;) {
    const next = columns.next(at, 1);
    if (next === null || !isFree(next)) break;
    covered.add(at);
    overflowRight += columns.sizeOf(next);
    at = next;
  }
  let overflowLeft = 0;
  for (let at = column; overflowLeft < wantedLeft;) {
    const next = columns.next(at, -1);
    if (next === null || !isFree(next)) break;
    covered.add(next);
    overflowLeft += columns.sizeOf(next);
    at = next;
  }
  return { overflowLeft, overflowRight };
}

/** The lines around a cell or merged cells: at each edge the stronger of the two cells' that meet there. */
export function cellLines(
  sheet: DrawnSheet,
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): Pick<RowPiece, "borderRight" | "borderBottom" | "borderLeft" | "borderTop" | "gridRight" | "gridBottom"> {
  const { rows, columns } = sheet.axes;
  const styleOf = (row: number | null, column: number | null) =>
    row === null || column === null ? undefined : sheet.cell(row, column).look.style;
  const own = styleOf(area.top, area.left);
  const last = styleOf(area.bottom, area.right);
  const right = styleOf(area.top, columns.next(area.right, 1));
  const below = styleOf(rows.next(area.bottom, 1), area.left);
  const borderRight = lineCss(strongerLine(last?.borders.right, right?.borders.left));
  const borderBottom = lineCss(strongerLine(last?.borders.bottom, below?.borders.top));
  const hasGrid = sheet.sheet.view.showGridlines && (own?.fill ?? null) === null;
  return {
    borderRight,
    borderBottom,
    borderLeft: area.left === 0 ? lineCss(own?.borders.left) : undefined,
    borderTop: area.top === 0 ? lineCss(own?.borders.top) : undefined,
    gridRight: hasGrid && borderRight === undefined && (right?.fill ?? null) === null,
    gridBottom: hasGrid && borderBottom === undefined && (below?.fill ?? null) === null,
  };
}
