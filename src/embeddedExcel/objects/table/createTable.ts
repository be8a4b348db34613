import { HostError } from "../../protocol/hostError";
import { intersection, MAX_ROWS, type Rectangle } from "../../workbook/address";
import type { Book } from "../../workbook/book";
import { displayText } from "../../workbook/displayText";
import type { Sheet } from "../../workbook/sheet";
import { unusedColumnName, type Table } from "../../workbook/table";
import { invalidArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { completeTablesAfterWrite } from "./tableContents";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Makes a table of an area. Without headers a row of names is put above the data; header cells become text. */
export function createTable(session: WorkbookSession, sheet: Sheet, asked: Rectangle, hasHeaders: boolean): Table {
  session.requireUnprotected(sheet);
  let area = asked;
  if (hasHeaders && area.top === area.bottom) area = { ...area, bottom: area.bottom + 1 };
  if (!hasHeaders) area = { ...area, bottom: area.bottom + 1 };
  if (area.bottom >= MAX_ROWS) throw invalidArgument();
  if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidArgument("Tables cannot overlap.");
  if (sheet.merges.some((merge) => intersection(merge, area))) throw new HostError("MergedRangeConflict");
  if (!hasHeaders) session.shift(sheet, { area: { ...asked, bottom: asked.top }, direction: "Down" });
  const { book } = session;
  const table: Table = {
    id: nextTableId(book),
    name: freeTableName(book),
    area,
    columns: [],
    style: DEFAULT_STYLE,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  for (let column = area.left; column <= area.right; column++) {
    table.columns.push({ id: table.columns.length + 1, name: "" });
    nameColumn(book, sheet, table, column);
  }
  sheet.tables.push(table);
  sheet.touch("tables");
  completeTablesAfterWrite(session, sheet, area);
  sheet.cellsChanged({ ...area, bottom: area.top });
  session.structureChanged();
  return table;
}

/** The header cell's shown text names the column; empty and repeated ones get a number. */
function nameColumn(book: Book, sheet: Sheet, table: Table, position: number): void {
  const { top, left } = table.area;
  const column = table.columns[position - left];
  if (!column) return;
  const { numberFormat } = book.styles.get(sheet.styleAt(top, position));
  const text = displayText(sheet.grid.value(top, position), numberFormat, book.uses1904Dates);
  column.name = unusedColumnName(table, text === "" ? undefined : text);
  sheet.grid.setFormula(top, position, undefined);
  sheet.grid.setValue(top, position, column.name);
}

function nextTableId(book: Book): number {
  return Math.max(0, ...book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id))) + 1;
}

function freeTableName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!book.tableNamed(name) && !book.nameSeenFrom(null, name)) return name;
  }
}
