import { columnsOf, MAX_COLUMNS, MAX_ROWS, rowsOf, type Rectangle } from "../../workbook/address";
import type { CellValue } from "../../workbook/cellValue";
import type { Formula } from "../../workbook/grid";
import { copiedFormula } from "../../workbook/moveFormula";
import type { SheetArea } from "../../workbook/resolveReference";
import { invalidArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { completeTablesAfterWrite } from "../table/tableContents";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: Formula | undefined;
  readonly style: number;
}

/** Copies cells; a source that fits several times into the target fills it, as Excel's paste does. */
export function copyCells(session: WorkbookSession, source: SheetArea, target: SheetArea, options: CopyOptions): void {
  session.requireUnprotected(target.sheet);
  session.calculatePending();
  const cells = readCells(source, options.transpose);
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const area = pasteArea(target.area, height, width);
  const { grid } = target.sheet;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cells[(row - area.top) % height]?.[(column - area.left) % width];
      if (!cell || (options.skipBlanks && cell.value === null && cell.formula === undefined)) continue;
      if (options.type === "All" || options.type === "Formats") target.sheet.setStyle(row, column, cell.style);
      if (options.type === "Formats") continue;
      const formula = options.type === "Values" ? undefined : cell.formula;
      grid.setFormula(row, column, formula && copiedFormula(formula, cell, { row, column }));
      grid.setValue(row, column, cell.value);
    }
  }
  if (options.type === "Formats") return;
  completeTablesAfterWrite(session, target.sheet, area);
  target.sheet.cellsChanged(area);
}

function readCells({ sheet, area }: SheetArea, transpose: boolean): CopiedCell[][] {
  const rows = Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_, column) => {
      const [r, c] = [area.top + row, area.left + column];
      const formula = sheet.grid.formula(r, c);
      return { row: r, column: c, value: sheet.grid.value(r, c), formula, style: sheet.styleAt(r, c) };
    }),
  );
  if (!transpose) return rows;
  return Array.from({ length: columnsOf(area) }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}

function pasteArea(target: Rectangle, height: number, width: number): Rectangle {
  const down = rowsOf(target) % height === 0 ? rowsOf(target) : height;
  const across = columnsOf(target) % width === 0 ? columnsOf(target) : width;
  const area = { ...target, bottom: target.top + down - 1, right: target.left + across - 1 };
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) throw invalidArgument();
  return area;
}
