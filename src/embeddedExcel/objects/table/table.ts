import { HostError } from "../../protocol/hostError";
import { type Rectangle, sheetAddress } from "../../workbook/address";
import { rewriteEveryFormula } from "../../workbook/everyFormula";
import {
  type FormulaHome,
  renameInStructuredReferences,
  rewriteTableReferences,
  type TableReference,
} from "../../workbook/formulaReferences";
import { areaInTable } from "../../workbook/resolveReference";
import type { Sheet } from "../../workbook/sheet";
import { dataArea, type Table as TableModel } from "../../workbook/table";
import { booleanArgument, invalidArgument, textArgument } from "../argument";
import { EventType } from "../eventType";
import { ExcelObject } from "../excelObject";
import { isNameSyntax } from "../names/nameSyntax";
import { areaOnSheet } from "../range/areaArgument";
import { clearCells } from "../range/clearCells";
import type { Range } from "../range/range";
import type { WorkbookSession } from "../session";
import { wireTableId } from "../tableId";
import type { Worksheet } from "../worksheet/worksheet";
import { clearFilters, TableAutoFilter } from "./columnFilters";
import { resizeTable, showHeaders, showTotals } from "./resizeTable";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import { TableSort } from "./tableSort";

export class Table extends ExcelObject {
  readonly wireClass = "Table";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly model: TableModel,
  ) {
    super(session);
  }

  override get isDeleted(): boolean {
    return !this.sheet.tables.includes(this.model) || !this.session.book.sheets.includes(this.sheet);
  }

  override eventTarget(type: number): string | null {
    return type === EventType.tableChanged ? this.Id : null;
  }

  get Id(): string {
    return wireTableId(this.model);
  }

  get LegacyId(): string {
    return String(this.model.id);
  }

  get Name(): string {
    return this.model.name;
  }

  set Name(value: unknown) {
    const name = textArgument(value);
    if (!isNameSyntax(name)) throw invalidArgument();
    const { book } = this.session;
    const other = book.tableNamed(name)?.table;
    const isTaken = (other && other !== this.model) || book.names.named(name).some((each) => !each.scope);
    if (isTaken) throw new HostError("ItemAlreadyExists");
    const before = this.model.name;
    this.changed();
    this.session.withoutEvents(() => {
      rewriteEveryFormula(book, (formula, home) =>
        renameInStructuredReferences(formula, home, { tableName: before, newTableName: name }),
      );
      this.model.name = name;
    });
  }

  get Style(): string {
    return this.model.style;
  }

  set Style(value: unknown) {
    const style = textArgument(value);
    if (!/^TableStyle(?:(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01])))$/.test(style)) {
      throw invalidArgument();
    }
    this.model.style = style;
    this.changed();
  }

  get ShowHeaders(): boolean {
    return this.model.showHeaders;
  }

  set ShowHeaders(value: unknown) {
    showHeaders(this.session, this.sheet, this.model, booleanArgument(value));
  }

  get ShowTotals(): boolean {
    return this.model.showTotals;
  }

  set ShowTotals(value: unknown) {
    showTotals(this.session, this.sheet, this.model, booleanArgument(value));
  }

  get ShowFilterButton(): boolean {
    return this.model.showFilterButton;
  }

  set ShowFilterButton(value: unknown) {
    const shown = booleanArgument(value);
    if (!shown) clearFilters(this.session, this.sheet, this.model);
    this.model.showFilterButton = shown;
    this.changed();
  }

  get ShowBandedRows(): boolean {
    return this.model.showBandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.model.showBandedRows = booleanArgument(value);
    this.changed();
  }

  get ShowBandedColumns(): boolean {
    return this.model.showBandedColumns;
  }

  set ShowBandedColumns(value: unknown) {
    this.model.showBandedColumns = booleanArgument(value);
    this.changed();
  }

  get HighlightFirstColumn(): boolean {
    return this.model.highlightFirstColumn;
  }

  set HighlightFirstColumn(value: unknown) {
    this.model.highlightFirstColumn = booleanArgument(value);
    this.changed();
  }

  get HighlightLastColumn(): boolean {
    return this.model.highlightLastColumn;
  }

  set HighlightLastColumn(value: unknown) {
    this.model.highlightLastColumn = booleanArgument(value);
    this.changed();
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.sheet, this.model);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.session, this.sheet, this.model);
  }

  get Sort(): TableSort {
    return new TableSort(this.session, this.sheet, this.model);
  }

  get AutoFilter(): TableAutoFilter {
    return new TableAutoFilter(this.session, this.sheet, this.model);
  }

  get Worksheet(): Worksheet {
    return this.session.objects.worksheet(this.sheet);
  }

  GetRange(): Range {
    return this.range(this.model.area);
  }

  GetHeaderRowRange(): Range {
    if (!this.model.showHeaders) throw new HostError("ItemNotFound");
    return this.range({ ...this.model.area, bottom: this.model.area.top });
  }

  GetDataBodyRange(): Range {
    return this.range(dataArea(this.model));
  }

  GetTotalRowRange(): Range {
    if (!this.model.showTotals) throw new HostError("ItemNotFound");
    return this.range({ ...this.model.area, top: this.model.area.bottom });
  }

  ClearFilters(): void {
    clearFilters(this.session, this.sheet, this.model);
  }

  Resize(area: unknown): void {
    resizeTable(this.session, this.sheet, this.model, areaOnSheet(this.session, area, this.sheet));
  }

  /** The cells stay, the table goes: references to it become addresses. */
  ConvertToRange(): Range {
    this.forget((reference, { row }) => addressInTable(this.sheet, this.model, reference, row));
    return this.range(this.model.area);
  }

  /** Belief: the cells of a deleted table are emptied. */
  Delete(): void {
    this.forget(() => "#REF!");
    clearCells(this.session, this.sheet, this.model.area, "All");
    this.session.raiseTableEvent(EventType.tableDeleted, this.sheet, this.model);
  }

  /** Takes the table out of the model and gives references to it another text. */
  private forget(replacement: (reference: TableReference, home: FormulaHome) => string): void {
    this.session.requireUnprotected(this.sheet);
    clearFilters(this.session, this.sheet, this.model);
    this.session.withoutEvents(() =>
      rewriteEveryFormula(this.session.book, (formula, home) =>
        rewriteTableReferences(formula, home, this.model.name, (reference) => replacement(reference, home)),
      ),
    );
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.model), 1);
    this.changed();
    this.session.structureChanged();
  }

  private range(area: Rectangle): Range {
    return this.session.objects.range(this.sheet, area);
  }

  private changed(): void {
    this.session.requireUnprotected(this.sheet);
    this.sheet.touch("tables");
  }
}

/** The address a structured reference stands for; in its own row, the row stays relative. */
function addressInTable(sheet: Sheet, table: TableModel, reference: TableReference, row?: number): string {
  const isOwnRow = reference.sections?.includes("this row") ?? false;
  const area = areaInTable(table, reference, isOwnRow ? (row ?? -1) : undefined);
  if (area === null) return "#REF!";
  const address = sheetAddress(sheet.name, area, true);
  return isOwnRow ? address.replace(/\$(?=\d+(?::|$))/g, "") : address;
}
