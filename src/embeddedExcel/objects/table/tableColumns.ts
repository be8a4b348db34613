import { MAX_COLUMNS, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import {
  dataArea,
  nextColumnId,
  unusedColumnName,
  type Table as TableModel,
  type TableColumn as ColumnModel,
} from "../../workbook/table";
import { HostError } from "../../protocol/hostError";
import { integerArgument, invalidArgument, listArgument, optional, textArgument } from "../argument";
import { ExcelCollection } from "../collection";
import { ExcelObject } from "../excelObject";
import type { Range } from "../range/range";
import { usedWithin } from "../range/regions";
import { writeContents } from "../range/writeContents";
import type { WorkbookSession } from "../session";
import { ColumnFilterObject } from "./columnFilters";
import { completeTablesAfterWrite } from "./tableContents";

export class TableColumnCollection extends ExcelCollection<TableColumn> {
  readonly wireClass = "TableColumnCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly table: TableModel,
  ) {
    super(session);
  }

  items(): readonly TableColumn[] {
    return this.table.columns.map((column) => this.column(column));
  }

  /** Adds a column before the column `index`, or at the end. `values` has the header first. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    this.session.requireUnprotected(this.sheet);
    const { area, columns } = this.table;
    const position = optional(index, (value) => integerArgument(value, -1), -1);
    if (position > columns.length) throw invalidArgument();
    const at = position < 0 ? columns.length : position;
    const left = area.left + at;
    const cells: Rectangle = { ...area, left, right: left };
    const added: ColumnModel = this.insert(cells, at);
    const wanted = optional(name, textArgument, undefined);
    if (values !== null && values !== undefined) {
      writeContents(this.session, this.sheet, cells, asRows(listArgument(values)));
    }
    if (wanted !== undefined) this.column(added).Name = wanted;
    this.sheet.touch("tables");
    this.sheet.cellsChanged(cells);
    this.session.structureChanged();
    return this.column(added);
  }

  protected find(key: unknown): TableColumn | null {
    const found = this.table.columns.find((column) =>
      typeof key === "number" ? column.id === key : column.name.toLowerCase() === String(key).toLowerCase(),
    );
    return found ? this.column(found) : null;
  }

  private insert(cells: Rectangle, at: number): ColumnModel {
    const { table, sheet, session } = this;
    const isAtEnd = at === table.columns.length;
    const isInside = at > 0 && !isAtEnd;
    if (cells.right >= MAX_COLUMNS) throw invalidArgument();
    if (!isAtEnd || usedWithin(sheet, cells, true)) session.shift(sheet, { area: cells, direction: "Right" });
    // Inserting inside the table made the column already; at its edges the table has to grow.
    const inside = isInside ? table.columns[at] : undefined;
    if (inside) return inside;
    const added: ColumnModel = { id: nextColumnId(table), name: unusedColumnName(table) };
    table.columns.splice(at, 0, added);
    table.area = isAtEnd ? { ...table.area, right: cells.right } : { ...table.area, left: cells.left };
    if (table.showHeaders) sheet.grid.setValue(cells.top, cells.left, added.name);
    return added;
  }

  private column(model: ColumnModel): TableColumn {
    return new TableColumn(this.session, this.sheet, this.table, model);
  }
}

/** A list of single values is a column, too. */
const asRows = (values: readonly unknown[]): unknown => values.map((value) => (Array.isArray(value) ? value : [value]));

class TableColumn extends ExcelObject {
  readonly wireClass = "TableColumn";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly table: TableModel,
    private readonly model: ColumnModel,
  ) {
    super(session);
  }

  override get isDeleted(): boolean {
    return !this.table.columns.includes(this.model) || !this.sheet.tables.includes(this.table);
  }

  get Id(): number {
    return this.model.id;
  }

  get Index(): number {
    return this.table.columns.indexOf(this.model);
  }

  get Name(): string {
    return this.model.name;
  }

  set Name(value: unknown) {
    const name = textArgument(value);
    this.session.requireUnprotected(this.sheet);
    if (name === "") throw invalidArgument();
    const isTaken = this.table.columns.some(
      (other) => other !== this.model && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw invalidArgument();
    const header = this.part(this.table.area.top, this.table.area.top);
    if (!this.table.showHeaders) throw new HostError("InvalidOperation");
    this.sheet.grid.setValue(header.top, header.left, name);
    completeTablesAfterWrite(this.session, this.sheet, header);
    this.sheet.cellsChanged(header);
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  get Filter(): ColumnFilterObject {
    return new ColumnFilterObject(this.session, this.sheet, this.table, this.model);
  }

  GetRange(): Range {
    return this.range(this.table.area.top, this.table.area.bottom);
  }

  GetDataBodyRange(): Range {
    const data = dataArea(this.table);
    return this.range(data.top, data.bottom);
  }

  GetHeaderRowRange(): Range {
    if (!this.table.showHeaders) throw new HostError("ItemNotFound");
    return this.range(this.table.area.top, this.table.area.top);
  }

  GetTotalRowRange(): Range {
    if (!this.table.showTotals) throw new HostError("ItemNotFound");
    return this.range(this.table.area.bottom, this.table.area.bottom);
  }

  Delete(): void {
    if (this.table.columns.length === 1) throw new HostError("InvalidOperation");
    const { top, bottom } = this.table.area;
    this.session.shift(this.sheet, { area: this.part(top, bottom), direction: "Left" });
  }

  private range(top: number, bottom: number): Range {
    return this.session.objects.range(this.sheet, this.part(top, bottom));
  }

  private part(top: number, bottom: number): Rectangle {
    const column = this.table.area.left + this.Index;
    return { top, bottom, left: column, right: column };
  }
}
