import type { PlanTable } from "../application/sheetPlan";
import { answered } from "./run";
import { rangeOf } from "./writeFormats";

/**
 * Makes room for the rows of tables that an earlier analysis left: a table grows by inserting cells inside it and
 * shrinks by deleting cells, so that whatever refers to it follows. To be called before the cells are written.
 */
export async function fitTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tables: readonly PlanTable[],
): Promise<void> {
  const existing = tables.map((plan) => {
    const table = sheet.tables.getItemOrNullObject(plan.name);
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { plan, table, range };
  });
  await answered(context.sync());
  for (const { plan, table, range } of existing) {
    if (table.isNullObject) continue;
    table.clearFilters();
    const missing = plan.area.rowCount - range.rowCount;
    const below = range.rowIndex + 2;
    const cells = (rows: number) => sheet.getRangeByIndexes(below, range.columnIndex, rows, range.columnCount);
    if (missing > 0) cells(missing).insert("Down");
    if (missing < 0) cells(-missing).delete("Up");
  }
  await answered(context.sync());
}

/** Makes ranges tables where they are none yet; their cells must be written. */
export async function addTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tables: readonly PlanTable[],
): Promise<void> {
  const existing = tables.map((plan) => sheet.tables.getItemOrNullObject(plan.name));
  for (const table of existing) table.load("name");
  await answered(context.sync());
  tables.forEach((plan, index) => {
    if (existing[index]?.isNullObject === false) return;
    const table = sheet.tables.add(rangeOf(sheet, plan.area), true);
    table.name = plan.name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  });
  await answered(context.sync());
}

/** Queues the columns whose formulas speak of the table: one formula a column, which Excel fills down. */
export function writeColumnFormulas(sheet: Excel.Worksheet, tables: readonly PlanTable[]): void {
  for (const { area, columnFormulas } of tables) {
    for (const { column, formula } of columnFormulas) {
      const cells = sheet.getRangeByIndexes(area.row + 1, area.column + column, area.rowCount - 1, 1);
      // The typings only know arrays, but Excel takes one formula for all cells of a range.
      cells.formulas = `=${formula}` as unknown as string[][];
    }
  }
}
