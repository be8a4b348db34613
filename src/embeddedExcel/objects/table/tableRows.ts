import type { Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { dataArea, type Table as TableModel } from "../../workbook/table";
import { HostError } from "../../protocol/hostError";
import { integerArgument, invalidArgument, listArgument, optional } from "../argument";
import { ExcelCollection } from "../collection";
import { ExcelObject } from "../excelObject";
import { clearCells } from "../range/clearCells";
import type { Range } from "../range/range";
import { writeContents } from "../range/writeContents";
import type { WorkbookSession } from "../session";
import { makeRoomBelow } from "./resizeTable";
import { fillCalculatedColumns } from "./tableContents";

export class TableRowCollection extends ExcelCollection<TableRow> {
  readonly wireClass = "TableRowCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly table: TableModel,
  ) {
    super(session);
  }

  override get Count(): number {
    const data = dataArea(this.table);
    return data.bottom - data.top + 1;
  }

  override GetCount(): number {
    return this.Count;
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => this.row(index));
  }

  override GetItemAt(index: unknown): TableRow {
    const position = integerArgument(index, 0);
    if (position >= this.Count) throw new HostError("ItemNotFound");
    return this.row(position);
  }

  /** Adds rows before the data row `index`, or at the end. The answer is the first of them. */
  Add(index: unknown, values: unknown): TableRow {
    this.session.requireUnprotected(this.sheet);
    const rows = optional(values, listArgument, [null]);
    const count = this.Count;
    const position = optional(index, (value) => integerArgument(value, -1), -1);
    if (position > count || rows.length === 0) throw invalidArgument();
    const at = position < 0 ? count : position;
    const area = this.insert(at, rows.length);
    if (values !== null && values !== undefined) writeContents(this.session, this.sheet, area, values);
    return this.row(at);
  }

  DeleteRowsAt(index: unknown, count: unknown): void {
    const first = integerArgument(index, 0);
    const length = optional(count, (value) => integerArgument(value, 1), 1);
    deleteDataRows(this.session, this.sheet, this.table, first, length);
  }

  protected find(): null {
    return null;
  }

  private insert(at: number, count: number): Rectangle {
    const data = dataArea(this.table);
    const top = data.top + at;
    const area = { ...data, top, bottom: top + count - 1 };
    if (top > this.table.area.bottom) {
      makeRoomBelow(this.session, this.sheet, this.table.area, count);
      this.table.area = { ...this.table.area, bottom: area.bottom };
      this.copyStyles(top - 1, area);
    } else this.session.shift(this.sheet, { area, direction: "Down" });
    fillCalculatedColumns(this.sheet, this.table, area.top, area.bottom);
    this.sheet.touch("tables");
    this.sheet.cellsChanged(area);
    this.session.structureChanged();
    return area;
  }

  private copyStyles(fromRow: number, area: Rectangle): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const style = this.sheet.grid.style(fromRow, column);
        if (style !== undefined) this.sheet.setStyle(row, column, style);
      }
    }
  }

  private row(index: number): TableRow {
    return new TableRow(this.session, this.sheet, this.table, index);
  }
}

class TableRow extends ExcelObject {
  readonly wireClass = "TableRow";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly table: TableModel,
    private readonly index: number,
  ) {
    super(session);
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    const data = dataArea(this.table);
    const row = data.top + this.index;
    return this.session.objects.range(this.sheet, { ...data, top: row, bottom: row });
  }

  Delete(): void {
    deleteDataRows(this.session, this.sheet, this.table, this.index, 1);
  }
}

/** A table always keeps one data row: the last one is emptied instead. */
function deleteDataRows(session: WorkbookSession, sheet: Sheet, table: TableModel, first: number, count: number): void {
  const data = dataArea(table);
  const total = data.bottom - data.top + 1;
  if (first + count > total) throw invalidArgument();
  const keepsOne = count === total;
  if (keepsOne) clearCells(session, sheet, { ...data, bottom: data.top }, "Contents");
  const top = data.top + first + (keepsOne ? 1 : 0);
  const bottom = data.top + first + count - 1;
  if (top <= bottom) session.shift(sheet, { area: { ...data, top, bottom }, direction: "Up" });
}
