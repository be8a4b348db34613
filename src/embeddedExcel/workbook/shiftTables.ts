import { intersection, type Rectangle } from "./address";
import { isInsertion, isVertical, moveArea, movingArea, type CellShift } from "./cellShift";
import type { Sheet } from "./sheet";
import { dataArea, nextColumnId, unusedColumnName, type Table } from "./table";

/** The shift would move some cells of a table but not others. */
export class TableShiftError extends Error {
  constructor(readonly table: Table) {
    super(`This operation is not allowed: it would shift only a part of the table ${table.name}.`);
    this.name = "TableShiftError";
  }
}

/**
 * Checks that no table is torn apart, moves and resizes the tables, and returns what is left to do once the cells have
 * moved: headers of new columns and formulas of calculated columns.
 */
export function shiftTables(sheet: Sheet, shift: CellShift): () => void {
  for (const table of sheet.tables) check(table, shift);
  const later: (() => void)[] = [];
  const remaining: Table[] = [];
  for (const table of sheet.tables) {
    const before = table.area;
    const after = moveArea(before, shift);
    if (after === null) continue;
    remaining.push(table);
    if (after === before) continue;
    if (!isVertical(shift)) moveColumns(table, before, shift);
    table.area = after;
    later.push(() => completeTable(sheet, table, shift));
  }
  if (later.length > 0 || remaining.length !== sheet.tables.length) sheet.touch("tables");
  sheet.tables = remaining;
  return () => {
    for (const step of later) step();
  };
}

function check(table: Table, shift: CellShift): void {
  const vertical = isVertical(shift);
  const moving = movingArea(shift);
  const { area } = table;
  if (!intersection(moving, area)) return;
  const isWhole = vertical
    ? moving.left <= area.left && moving.right >= area.right
    : moving.top <= area.top && moving.bottom >= area.bottom;
  if (!isWhole) throw new TableShiftError(table);
  if (isInsertion(shift) || !vertical) return;
  const removed = intersection(shift.area, area);
  if (!removed || (removed.top === area.top && removed.bottom === area.bottom)) return;
  const data = dataArea(table);
  // The header cannot go alone, and one data row always stays.
  if (removed.top < data.top || (removed.top <= data.top && removed.bottom >= data.bottom)) {
    throw new TableShiftError(table);
  }
}

function moveColumns(table: Table, before: Rectangle, shift: CellShift): void {
  const { area } = shift;
  const hit = intersection({ ...area, top: before.top, bottom: before.bottom }, before);
  if (!isInsertion(shift)) {
    if (hit) table.columns.splice(hit.left - before.left, hit.right - hit.left + 1);
    return;
  }
  if (area.left <= before.left || area.left > before.right) return;
  for (let column = area.left; column <= area.right; column++) {
    const added = { id: nextColumnId(table), name: unusedColumnName(table) };
    table.columns.splice(column - before.left, 0, added);
  }
}

function completeTable(sheet: Sheet, table: Table, shift: CellShift): void {
  const { area } = table;
  if (table.showHeaders) {
    table.columns.forEach((column, index) => sheet.grid.setValue(area.top, area.left + index, column.name));
  }
  if (!isInsertion(shift)) return;
  const fresh = intersection(shift.area, dataArea(table));
  if (!fresh) return;
  table.columns.forEach((column, index) => {
    if (column.calculatedFormula === undefined) return;
    for (let row = fresh.top; row <= fresh.bottom; row++) {
      sheet.grid.setFormula(row, area.left + index, { text: column.calculatedFormula });
    }
  });
}
