import { intersection, type Rectangle } from "../../workbook/address";
import { rewriteEveryFormula } from "../../workbook/everyFormula";
import { renameInStructuredReferences } from "../../workbook/formulaReferences";
import type { Sheet } from "../../workbook/sheet";
import { dataArea, unusedColumnName, type Table } from "../../workbook/table";
import { wireValue } from "../cellWire";
import type { WorkbookSession } from "../session";

/** After cells were written: header cells name their columns, a column of one formula becomes a calculated column. */
export function completeTablesAfterWrite(session: WorkbookSession, sheet: Sheet, area: Rectangle): void {
  for (const table of sheet.tables) {
    const hit = intersection(table.area, area);
    if (!hit) continue;
    if (table.showHeaders && hit.top === table.area.top) nameColumnsByHeaders(session, sheet, table, hit);
    noteCalculatedColumns(sheet, table, hit);
  }
}

/** Header cells always hold text, and no two the same. */
function nameColumnsByHeaders(session: WorkbookSession, sheet: Sheet, table: Table, hit: Rectangle): void {
  const renamed = new Map<string, string>();
  for (let position = hit.left; position <= hit.right; position++) {
    const column = table.columns[position - table.area.left];
    if (!column) continue;
    const { grid } = sheet;
    const text = String(wireValue(grid.value(table.area.top, position)));
    const before = column.name;
    if (text !== before) {
      column.name = "";
      column.name = unusedColumnName(table, text === "" ? undefined : text);
      renamed.set(before.toLowerCase(), column.name);
    }
    grid.setFormula(table.area.top, position, undefined);
    grid.setValue(table.area.top, position, column.name);
  }
  if (renamed.size > 0) renameColumnReferences(session, sheet, table, renamed);
}

/** Structured references follow renamed columns; keys are the old names in lower case. */
export function renameColumnReferences(
  session: WorkbookSession,
  sheet: Sheet,
  table: Table,
  renamed: ReadonlyMap<string, string>,
): void {
  sheet.touch("tables");
  session.withoutEvents(() =>
    rewriteEveryFormula(session.book, (formula, home) =>
      renameInStructuredReferences(formula, home, { tableName: table.name, columns: renamed }),
    ),
  );
}

/** A formula that reads the same in every data row of a column is also that of rows added later. */
function noteCalculatedColumns(sheet: Sheet, table: Table, hit: Rectangle): void {
  const data = dataArea(table);
  for (let position = hit.left; position <= hit.right; position++) {
    const column = table.columns[position - table.area.left];
    if (!column) continue;
    const first = sheet.grid.formula(data.top, position)?.text;
    if (first === column.calculatedFormula) continue;
    if (first === undefined || !isFormulaOfAll(sheet, data, position, first)) continue;
    column.calculatedFormula = first;
    sheet.touch("tables");
  }
}

function isFormulaOfAll({ grid }: Sheet, data: Rectangle, column: number, text: string): boolean {
  for (let row = data.top; row <= data.bottom; row++) {
    if (grid.formula(row, column)?.text !== text) return false;
  }
  return true;
}

/** Puts the formulas of calculated columns into the rows from `first` to `last`. */
export function fillCalculatedColumns(sheet: Sheet, table: Table, first: number, last: number): void {
  table.columns.forEach(({ calculatedFormula }, index) => {
    if (calculatedFormula === undefined) return;
    for (let row = first; row <= last; row++) {
      sheet.grid.setFormula(row, table.area.left + index, { text: calculatedFormula });
    }
  });
}
