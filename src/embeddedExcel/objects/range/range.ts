import { HostError } from "../../protocol/hostError";
import { formatAddress, intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../workbook/address";
import { booleanArgument, listArgument, optional, wordArgument } from "../argument";
import { ConditionalFormatCollection } from "../conditionalFormat/conditionalFormatCollection";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";
import type { TableScopedCollection } from "../table/tableScopedCollection";
import type { Worksheet } from "../worksheet/worksheet";
import { areaArgument } from "./areaArgument";
import { CLEAR_KINDS, clearCells } from "./clearCells";
import { COPY_TYPES, copyCells } from "./copyCells";
import { DataValidation } from "./dataValidation";
import { RangeContents } from "./rangeContents";
import { RangeFormat } from "./rangeFormat";
import { readHyperlink, writeHyperlink } from "./rangeHyperlink";
import { rowProperties } from "./rowProperties";
import { sortFieldsArgument, sortRows } from "./sortCells";

export class Range extends RangeContents {
  get Worksheet(): Worksheet {
    return this.session.objects.worksheet(this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, [this.where]);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, [this.where]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, [this.where]);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.session, this);
  }

  get Hyperlink(): unknown {
    return readHyperlink(this.sheet, this.where);
  }

  set Hyperlink(value: unknown) {
    writeHyperlink(this.session, this.sheet, this.where, value);
  }

  get RowHidden(): boolean | null {
    return allOrNone(this.RowCount, hiddenWithin(this.sheet.rows, this.where.top, this.where.bottom));
  }

  set RowHidden(value: unknown) {
    this.setHidden(this.sheet.rows, this.where.top, this.where.bottom, booleanArgument(value));
    this.sheet.touch("rows");
  }

  get ColumnHidden(): boolean | null {
    return allOrNone(this.ColumnCount, hiddenWithin(this.sheet.columns, this.where.left, this.where.right));
  }

  set ColumnHidden(value: unknown) {
    this.setHidden(this.sheet.columns, this.where.left, this.where.right, booleanArgument(value));
    this.sheet.touch("columns");
  }

  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  GetRowProperties(wanted: unknown): unknown {
    return rowProperties(this.sheet, this.where, wanted);
  }

  GetTables(fullyContained: unknown): TableScopedCollection {
    const isWhole = optional(fullyContained, booleanArgument, true);
    return this.session.objects.tablesIn(this.sheet, this.where, isWhole);
  }

  Clear(applyTo: unknown): void {
    const kind = optional(applyTo, (word) => wordArgument(word, CLEAR_KINDS), "All");
    clearCells(this.session, this.sheet, this.where, kind);
  }

  /** Inserts as many cells as the range has; the answer is the new, empty cells. */
  Insert(direction: unknown): Range {
    const area = this.where;
    this.session.shift(this.sheet, { area, direction: wordArgument(direction, ["Down", "Right"]) });
    return this.at(area);
  }

  Delete(direction: unknown): void {
    this.session.shift(this.sheet, { area: this.where, direction: wordArgument(direction, ["Up", "Left"]) });
  }

  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const from = areaArgument(this.session, source, this.sheet);
    copyCells(
      this.session,
      from,
      { sheet: this.sheet, area: this.where },
      {
        type: optional(copyType, (word) => wordArgument(word, COPY_TYPES), "All"),
        skipBlanks: optional(skipBlanks, booleanArgument, false),
        transpose: optional(transpose, booleanArgument, false),
      },
    );
  }

  Merge(across: unknown): void {
    this.session.requireUnprotected(this.sheet);
    const area = this.where;
    if (this.sheet.tables.some((table) => intersection(table.area, area))) {
      throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
    }
    const rows = optional(across, booleanArgument, false)
      ? Array.from({ length: this.RowCount }, (_, index) => ({
          ...area,
          top: area.top + index,
          bottom: area.top + index,
        }))
      : [area];
    this.Unmerge();
    for (const merged of rows) this.mergeOne(merged);
    this.sheet.touch("merges");
  }

  Unmerge(): void {
    this.session.requireUnprotected(this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.where));
    this.sheet.touch("merges");
  }

  Select(): void {
    this.session.select(this.sheet, this.where, formatAddress(this.where));
  }

  /** Calculates the workbook's pending changes; cells are not calculated one by one. */
  Calculate(): void {
    this.session.calculateNow();
  }

  protected at(area: Rectangle): Range {
    return new Range(this.session, this.sheet, area);
  }

  /** Only the first cell keeps its content. */
  private mergeOne(area: Rectangle): void {
    if (area.top === area.bottom && area.left === area.right) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row === area.top && column === area.left) continue;
        this.sheet.grid.setFormula(row, column, undefined);
        this.sheet.grid.setValue(row, column, null);
      }
    }
    this.sheet.merges.push(area);
    this.sheet.cellsChanged(area);
  }

  private setHidden(layouts: Map<number, { hidden: boolean }>, first: number, last: number, hidden: boolean): void {
    this.session.requireUnprotected(this.sheet);
    for (let index = first; index <= last; index++) {
      const layout = layouts.get(index);
      if (layout) layout.hidden = hidden;
      else if (hidden) layouts.set(index, { hidden });
    }
  }
}

class RangeSort extends ExcelObject {
  readonly wireClass = "RangeSort";

  constructor(
    session: WorkbookSession,
    private readonly range: Range,
  ) {
    super(session);
  }

  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    optional(orientation, (word) => wordArgument(word, ["Rows"]), "Rows");
    const { where, sheet } = this.range;
    const skipped = optional(hasHeaders, booleanArgument, false) ? 1 : 0;
    const sortFields = sortFieldsArgument(listArgument(fields), this.range.ColumnCount);
    if (where.top + skipped > where.bottom) return;
    sortRows(
      this.session,
      sheet,
      { ...where, top: where.top + skipped },
      sortFields,
      optional(matchCase, booleanArgument, false),
    );
  }
}

function hiddenWithin(layouts: ReadonlyMap<number, { hidden: boolean }>, first: number, last: number): number {
  let count = 0;
  for (const [index, layout] of layouts) if (layout.hidden && index >= first && index <= last) count++;
  return count;
}

const allOrNone = (total: number, hidden: number): boolean | null =>
  hidden === 0 ? false : hidden === total ? true : null;

/** All cells of a sheet. */
export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
