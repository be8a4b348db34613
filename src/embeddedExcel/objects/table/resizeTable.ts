import { intersection, MAX_ROWS, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { dataArea, nextColumnId, unusedColumnName, type Table } from "../../workbook/table";
import { wireValue } from "../cellWire";
import { invalidArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { usedWithin } from "../range/regions";
import { HostError } from "../../protocol/hostError";
import { fillCalculatedColumns } from "./tableContents";

/** Makes room for `count` rows below an area: empty cells are taken, others pushed down. */
export function makeRoomBelow(session: WorkbookSession, sheet: Sheet, area: Rectangle, count: number): void {
  const room = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  if (room.bottom >= MAX_ROWS) throw invalidArgument();
  if (usedWithin(sheet, room, true)) session.shift(sheet, { area: room, direction: "Down" });
}

/** Gives the table another area with the same header row. Columns that leave it keep their cells. */
export function resizeTable(session: WorkbookSession, sheet: Sheet, table: Table, area: Rectangle): void {
  session.requireUnprotected(sheet);
  if (area.top !== table.area.top || area.bottom <= area.top || area.left > table.area.right) throw invalidArgument();
  if (area.right < table.area.left || table.showTotals) throw invalidArgument();
  if (sheet.tables.some((other) => other !== table && intersection(other.area, area))) throw invalidArgument();
  const before = table.area;
  const columns = new Map(table.columns.map((column, index) => [before.left + index, column]));
  table.area = area;
  table.columns = [];
  for (let position = area.left; position <= area.right; position++) {
    const kept = columns.get(position);
    if (kept) {
      table.columns.push(kept);
      continue;
    }
    const text = String(wireValue(sheet.grid.value(area.top, position)));
    const added = { id: nextColumnId({ ...table, columns: [...columns.values(), ...table.columns] }), name: "" };
    table.columns.push(added);
    added.name = unusedColumnName(table, text === "" ? undefined : text);
    sheet.grid.setValue(area.top, position, added.name);
  }
  if (area.bottom > before.bottom) fillCalculatedColumns(sheet, table, before.bottom + 1, area.bottom);
  tableChanged(session, sheet, area);
}

export function showHeaders(session: WorkbookSession, sheet: Sheet, table: Table, shown: boolean): void {
  session.requireUnprotected(sheet);
  if (shown === table.showHeaders) return;
  const { area } = table;
  if (shown) {
    const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
    if (area.top === 0 || usedWithin(sheet, above, true)) {
      session.shift(sheet, { area: { ...area, bottom: area.top }, direction: "Down" });
    }
    table.area = { ...table.area, top: table.area.top - 1 };
    table.columns.forEach((column, index) => sheet.grid.setValue(table.area.top, area.left + index, column.name));
  } else {
    for (let column = area.left; column <= area.right; column++) sheet.grid.setValue(area.top, column, null);
    table.area = { ...area, top: area.top + 1 };
  }
  table.showHeaders = shown;
  tableChanged(session, sheet, area);
}

/** The first column is labelled, the last one summed, as Excel does it. */
export function showTotals(session: WorkbookSession, sheet: Sheet, table: Table, shown: boolean): void {
  session.requireUnprotected(sheet);
  if (shown === table.showTotals) return;
  const before = table.area;
  if (!shown) {
    for (let column = before.left; column <= before.right; column++) {
      sheet.grid.setFormula(before.bottom, column, undefined);
      sheet.grid.setValue(before.bottom, column, null);
    }
    table.area = { ...before, bottom: before.bottom - 1 };
    table.showTotals = false;
    tableChanged(session, sheet, before);
    return;
  }
  makeRoomBelow(session, sheet, before, 1);
  table.area = { ...before, bottom: before.bottom + 1 };
  table.showTotals = true;
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (!first || !last) throw new HostError("GeneralException");
  if (first !== last) {
    first.totalsLabel ??= "Total";
    sheet.grid.setValue(table.area.bottom, before.left, first.totalsLabel);
  }
  const sums = typeof sheet.grid.value(dataArea(table).top, before.right) === "number";
  last.totalsFunction ??= sums ? "sum" : "count";
  const number = last.totalsFunction === "sum" ? 109 : 103;
  sheet.grid.setFormula(table.area.bottom, before.right, { text: `SUBTOTAL(${number},[${last.name}])` });
  tableChanged(session, sheet, table.area);
}

function tableChanged(session: WorkbookSession, sheet: Sheet, area: Rectangle): void {
  sheet.touch("tables");
  sheet.cellsChanged(area);
  session.structureChanged();
}
