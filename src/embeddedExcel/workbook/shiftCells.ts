import { contains, MAX_COLUMNS, MAX_ROWS, rectangle, type Rectangle } from "./address";
import type { Book } from "./book";
import { isInsertion, isVertical, moveArea, movingArea, type CellShift } from "./cellShift";
import { pointsOfCharacters } from "./columnWidth";
import { rewriteEveryFormula } from "./everyFormula";
import { moveReferences } from "./formulaReferences";
import type { Grid } from "./grid";
import { releaseSpills } from "./releaseSpills";
import type { Sheet } from "./sheet";
import { shiftTables } from "./shiftTables";

/**
 * Inserts or deletes cells of a sheet. Everything that refers to moved cells follows: formulas, names, tables, merged
 * cells, conditional formats, validations, charts, print settings. Throws TableShiftError, before anything has changed,
 * where a table would be torn apart.
 */
export function shiftCells(book: Book, sheet: Sheet, shift: CellShift): void {
  const completeTables = shiftTables(sheet, shift);
  const spilling = releaseSpills(sheet, movingArea(shift));
  moveCells(sheet, shift);
  rewriteEveryFormula(book, (formula, home) =>
    moveReferences(formula, home, sheet.name, (area) => moveArea(area, shift)),
  );
  moveLayout(sheet, shift);
  moveMarkedAreas(sheet, shift);
  moveCharts(sheet, shift);
  completeTables();
  sheet.cellsChanged(shiftedArea(sheet, shift));
  for (const cell of spilling) {
    const moved = moveArea(cell, shift);
    if (moved) sheet.cellsChanged(moved);
  }
}

/** The cells whose place changed, up to the end of what is used. */
function shiftedArea(sheet: Sheet, shift: CellShift): Rectangle {
  const used = sheet.grid.usedArea(false);
  const { area } = shift;
  return isVertical(shift)
    ? { ...area, bottom: Math.max(area.bottom, used?.bottom ?? 0) }
    : { ...area, right: Math.max(area.right, used?.right ?? 0) };
}

function moveCells(sheet: Sheet, shift: CellShift): void {
  const { grid } = sheet;
  const used = grid.usedArea(false);
  if (!used) return;
  const { area } = shift;
  const vertical = isVertical(shift);
  const [lastRow, lastColumn] = vertical
    ? [used.bottom, Math.min(area.right, used.right)]
    : [Math.min(area.bottom, used.bottom), used.right];
  const count = vertical ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const [rowStep, columnStep] = vertical ? [count, 0] : [0, count];
  if (isInsertion(shift)) {
    for (let row = lastRow; row >= area.top; row--) {
      for (let column = lastColumn; column >= area.left; column--) {
        moveCell(grid, row, column, row + rowStep, column + columnStep, shift);
      }
    }
    fillStyles(sheet, shift, lastRow, lastColumn);
  } else {
    for (let row = area.top; row <= lastRow; row++) {
      for (let column = area.left; column <= lastColumn; column++) {
        moveCell(grid, row + rowStep, column + columnStep, row, column, shift);
      }
    }
  }
}

function moveCell(grid: Grid, row: number, column: number, toRow: number, toColumn: number, shift: CellShift): void {
  if (toRow < MAX_ROWS && toColumn < MAX_COLUMNS) {
    const formula = grid.formula(row, column);
    const arrayArea = formula?.array && moveArea(formula.array.area, shift);
    grid.setFormula(
      toRow,
      toColumn,
      formula?.array && arrayArea ? { ...formula, array: { ...formula.array, area: arrayArea } } : formula,
    );
    grid.setValue(toRow, toColumn, grid.value(row, column));
    grid.setStyle(toRow, toColumn, grid.style(row, column));
  }
  grid.setFormula(row, column, undefined);
  grid.setValue(row, column, null);
  grid.setStyle(row, column, undefined);
}

/** Inserted cells look like those above (to the left); just below a table's header like those below. */
function fillStyles({ grid, tables }: Sheet, shift: CellShift, lastRow: number, lastColumn: number): void {
  const { area } = shift;
  if (isVertical(shift)) {
    const isHeaderAbove = tables.some((table) => table.showHeaders && table.area.top === area.top - 1);
    const model = isHeaderAbove ? area.bottom + 1 : area.top - 1;
    if (model < 0) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= lastColumn; column++) {
        grid.setStyle(row, column, grid.style(model, column));
      }
    }
  } else if (area.left > 0) {
    for (let row = area.top; row <= lastRow; row++) {
      for (let column = area.left; column <= area.right; column++) {
        grid.setStyle(row, column, grid.style(row, area.left - 1));
      }
    }
  }
}

/** Heights, widths and hidden flags move only with whole rows or columns. */
function moveLayout(sheet: Sheet, shift: CellShift): void {
  const { area } = shift;
  const whole = isVertical(shift)
    ? area.left === 0 && area.right === MAX_COLUMNS - 1
    : area.top === 0 && area.bottom === MAX_ROWS - 1;
  if (!whole) return;
  if (isVertical(shift)) {
    moveKeys(sheet.rows, (row) => moveArea(rectangle(row, 0), shift)?.top);
    sheet.touch("rows");
  } else {
    moveKeys(sheet.columns, (column) => moveArea(rectangle(0, column), shift)?.left);
    sheet.touch("columns");
  }
}

function moveKeys<Layout>(layouts: Map<number, Layout>, move: (key: number) => number | undefined): void {
  const before = [...layouts];
  layouts.clear();
  for (const [key, layout] of before) {
    const after = move(key);
    if (after !== undefined) layouts.set(after, layout);
  }
}

function moveMarkedAreas(sheet: Sheet, shift: CellShift): void {
  const move = (areas: Rectangle[]) => areas.map((area) => moveArea(area, shift)).filter((area) => area !== null);
  const merges = move(sheet.merges);
  if (sheet.merges.length > 0) sheet.touch("merges");
  sheet.merges = merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  for (const format of sheet.conditionalFormats) format.areas = move(format.areas);
  if (sheet.conditionalFormats.length > 0) sheet.touch("conditionalFormats");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const validation of sheet.dataValidations) validation.areas = move(validation.areas);
  if (sheet.dataValidations.length > 0) sheet.touch("dataValidations");
  sheet.dataValidations = sheet.dataValidations.filter((validation) => validation.areas.length > 0);
  if (sheet.hyperlinks.length > 0) sheet.touch("hyperlinks");
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = moveArea(link.area, shift);
    return area ? [{ ...link, area }] : [];
  });
  if (sheet.filterArea) {
    sheet.filterArea = moveArea(sheet.filterArea, shift);
    sheet.touch("filter");
  }
  const { page } = sheet;
  if (page.printArea) {
    page.printArea = moveArea(page.printArea, shift);
    sheet.touch("page");
  }
  if (page.titleRows) {
    const rows = moveArea({ ...rectangle(page.titleRows.first, 0, page.titleRows.last, MAX_COLUMNS - 1) }, shift);
    page.titleRows = rows && { first: rows.top, last: rows.bottom };
    sheet.touch("page");
  }
}

/** A chart moves with the cell under its top left corner when whole rows or columns do. It keeps its size. */
function moveCharts(sheet: Sheet, shift: CellShift): void {
  const { area } = shift;
  const everywhere = isVertical(shift)
    ? contains(area, { ...area, left: 0, right: MAX_COLUMNS - 1 })
    : contains(area, { ...area, top: 0, bottom: MAX_ROWS - 1 });
  if (!everywhere) return;
  for (const chart of sheet.charts) {
    if (isVertical(shift)) {
      const start = sheet.topOf(area.top);
      const size = (area.bottom - area.top + 1) * sheet.defaultRowHeight;
      chart.box.top = movedEdge(chart.box.top, start, size, isInsertion(shift));
    } else {
      const start = sheet.leftOf(area.left);
      const size = (area.right - area.left + 1) * pointsOfCharacters(sheet.defaultColumnWidth);
      chart.box.left = movedEdge(chart.box.left, start, size, isInsertion(shift));
    }
    chart.changed = true;
    sheet.touch("charts");
  }
}

function movedEdge(edge: number, start: number, size: number, isInserted: boolean): number {
  if (edge < start) return edge;
  return isInserted ? edge + size : Math.max(start, edge - size);
}
