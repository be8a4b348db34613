import type { PlannedSheet } from "../application/ports";
import type { ColumnInsertion } from "../application/sheetPlan";
import { fixedAreaOf, markSheet, panelMarkOf } from "./fixedArea";
import { inRequests } from "./inChunks";
import { answered } from "./run";

/**
 * Makes room for columns before anything is written: of own columns that were deleted, of the gap between a list and its
 * panels, and in the rows around a list in which the user inserted a column. All of a sheet goes in one request, its
 * marks with it.
 */
export async function insertColumns(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  signal: AbortSignal,
): Promise<void> {
  const asked = planned.flatMap(({ sheet: { id, name }, plan }) => {
    const { insertions = [] } = plan;
    if (insertions.length === 0) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    const tables = [...new Set(insertions.map(({ table }) => table))].map((table) => {
      const range = sheet.tables.getItemOrNullObject(table).getRange();
      range.load("rowIndex,rowCount");
      return { table, range };
    });
    const marks = { fixedArea: fixedAreaOf(sheet).load("name"), panel: panelMarkOf(sheet).load("name") };
    return [{ sheet, name, plan, insertions, used, tables, marks }];
  });
  if (asked.length === 0) return;
  await answered(context.sync());
  const tasks = asked.map(({ sheet, name, plan, insertions, used, tables, marks }) => () => {
    const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    for (const insertion of insertions) {
      const table = tables.find(({ table: found }) => found === insertion.table)?.range;
      insert(sheet, insertion, table === undefined || table.isNullObject ? null : table, usedRows);
    }
    if (plan.marks) markSheet(sheet, name, plan.marks, marks);
  });
  await inRequests(context, tasks, signal);
}

function insert(
  sheet: Excel.Worksheet,
  { column, count, rows }: ColumnInsertion,
  table: Excel.Range | null,
  usedRows: number,
): void {
  const cells = (row: number, rowCount: number) => {
    if (rowCount > 0) sheet.getRangeByIndexes(row, column, rowCount, count).insert("Right");
  };
  if (rows === "all" || table === null) {
    sheet.getRangeByIndexes(0, column, 1, count).getEntireColumn().insert("Right");
    return;
  }
  const end = table.rowIndex + table.rowCount;
  if (rows === "ofList") cells(table.rowIndex, table.rowCount);
  else {
    cells(0, table.rowIndex);
    cells(end, usedRows - end);
  }
}
