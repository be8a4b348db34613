import { cellAddress, sameArea } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cellValue";
import type { Formula } from "../../../workbook/grid";
import type { Sheet } from "../../../workbook/sheet";
import { formulaForFile } from "../../formulaText/fileForm";
import type { Table } from "../../../workbook/table";
import type { Utf8Output } from "../../xml/utf8Output";
import type { SheetShell } from "../sheetShell";
import { CellReader, ownTable, type CellContext } from "./cellReader";
import { scanCells, type ScannedCell } from "./cellScanner";
import { cellMarkup, formulaMarkup } from "./cellWriter";
import { rowAttributes, type StyleIndices } from "./rowLayout";

export interface CellWriting extends StyleIndices {
  /** How the original cells are to be read. */
  readonly context: CellContext;
  /** Tables as they were when the file was opened: the original formulas were read with them. */
  readonly originalTables: readonly Table[];
  readonly customFunctionNames: ReadonlySet<string>;
  dynamicArrayMetadata(): number;
}

/**
 * The rows of a sheet for its file. Cells that still hold what the file held are copied with all that the model does not
 * know (rich text, metadata, attributes of formulas); the others are written anew.
 */
export function writeCells(sheet: Sheet, shell: SheetShell, writing: CellWriting, output: Utf8Output): void {
  const merge = new CellMerge(sheet, shell, writing, output);
  scanCells(shell.text, shell.data, merge);
  merge.finish();
}

class CellMerge {
  private readonly reader: CellReader;
  private readonly prefix: string;
  private readonly lastRow: number;
  private readonly hasRenamedTables: boolean;
  /** Formulas as files hold them, by table and text: a column of a table repeats one formula. */
  private nextRow = 0;
  private currentRow = -1;
  private nextColumn = 0;
  private rowStart = "";
  private cells = "";

  constructor(
    private readonly sheet: Sheet,
    private readonly shell: SheetShell,
    private readonly writing: CellWriting,
    private readonly output: Utf8Output,
  ) {
    this.prefix = shell.data.prefix;
    this.reader = new CellReader(shell.text, this.prefix, writing.originalTables, writing.context);
    this.hasRenamedTables = tablesRenamed(sheet, writing.originalTables);
    this.lastRow = Math.max(sheet.grid.rowCount, ...[...sheet.rows.keys()].map((row) => row + 1)) - 1;
  }

  /** A row element of the file begins. */
  row(index: number, attributes: string): void {
    this.endRow();
    this.addRowsBefore(index);
    this.beginRow(index, attributes);
  }

  cell(cell: ScannedCell): void {
    if (cell.row !== this.currentRow) this.row(cell.row, "");
    this.addCellsBefore(cell.column);
    this.nextColumn = cell.column + 1;
    this.cells += this.mergedCell(cell);
  }

  finish(): void {
    this.endRow();
    this.addRowsBefore(this.lastRow + 1);
  }

  private addRowsBefore(end: number): void {
    for (let row = this.nextRow; row < end && row <= this.lastRow; row++) {
      if (!this.hasContent(row)) continue;
      this.beginRow(row, "");
      this.endRow();
    }
    this.nextRow = Math.max(this.nextRow, end);
  }

  private hasContent(row: number): boolean {
    return this.sheet.grid.rowWidth(row) > 0 || this.sheet.rows.has(row);
  }

  private beginRow(row: number, attributes: string): void {
    this.currentRow = row;
    this.nextRow = row + 1;
    this.nextColumn = 0;
    this.cells = "";
    this.rowStart = `<${this.prefix}row${rowAttributes(row, attributes, this.sheet.rows.get(row), this.writing)}`;
  }

  private endRow(): void {
    if (this.currentRow < 0) return;
    this.addCellsBefore(Infinity);
    const isBare = this.cells === "" && this.rowStart === `<${this.prefix}row r="${this.currentRow + 1}"`;
    if (this.cells !== "") this.output.write(`${this.rowStart}>${this.cells}</${this.prefix}row>`);
    else if (!isBare) this.output.write(`${this.rowStart}/>`);
    this.currentRow = -1;
  }

  private addCellsBefore(end: number): void {
    const { grid } = this.sheet;
    const width = Math.min(end, grid.rowWidth(this.currentRow));
    for (let column = this.nextColumn; column < width; column++) {
      const value = grid.value(this.currentRow, column);
      const formula = grid.formula(this.currentRow, column);
      const style = grid.style(this.currentRow, column);
      if (value === null && !formula && style === undefined) continue;
      this.cells += this.newCell(column, value, formula, this.formulaText(column, formula));
    }
  }

  /** A cell of the file, as it is now. */
  private mergedCell(original: ScannedCell): string {
    const { grid } = this.sheet;
    const { row, column } = original;
    const read = this.reader.read(original);
    const value = grid.value(row, column);
    const formula = grid.formula(row, column);
    const isShared = read.element?.attributes["t"] === "shared";
    const namesRenamedTable = this.hasRenamedTables && formula?.text.includes("[") === true;
    const hasSameFormula = !namesRenamedTable && sameFormula(read.formula, formula);
    if (value === read.value && hasSameFormula && !isShared) return this.restyled(original);
    if (value === null && !formula && grid.style(row, column) === undefined) return "";
    const kept = hasSameFormula && !isShared ? read.element?.markup : undefined;
    return this.newCell(
      column,
      value,
      formula,
      kept ?? this.formulaText(column, formula),
      kept ? original.metadata : 0,
    );
  }

  private restyled(original: ScannedCell): string {
    const { row, column, start, end, format } = original;
    const markup = this.shell.text.slice(start, end);
    const style = this.sheet.grid.style(row, column);
    if (style === (format > 0 ? this.writing.styleOf(format) : undefined)) return markup;
    const wanted = this.writing.formatOf(this.sheet.styleAt(row, column));
    if (wanted === Math.max(format, 0)) return markup;
    const tagEnd = markup.indexOf(">");
    const tag = markup.slice(0, tagEnd).replace(/\ss\s*=\s*(?:"\d*"|'\d*')/, "");
    const isEmpty = tag.endsWith("/");
    const withStyle = `${isEmpty ? tag.slice(0, -1) : tag} s="${wanted}"${isEmpty ? "/" : ""}`;
    return withStyle + markup.slice(tagEnd);
  }

  private newCell(
    column: number,
    value: CellValue,
    formula: Formula | undefined,
    formulaElement: string,
    metadata = formula?.array?.dynamic ? this.writing.dynamicArrayMetadata() : 0,
  ): string {
    const format = this.writing.formatOf(this.sheet.styleAt(this.currentRow, column));
    return cellMarkup(
      { address: cellAddress(this.currentRow, column), format, value, formula: formulaElement, metadata },
      this.prefix,
    );
  }

  private formulaText(column: number, formula: Formula | undefined): string {
    if (!formula) return "";
    const table = ownTable(this.sheet.tables, this.currentRow, column);
    const { customFunctionNames } = this.writing;
    const text = formulaForFile(formula.text, { ownTable: table, customFunctionNames });
    return formulaMarkup(text, formula, this.prefix);
  }
}

/** Formulas of the file name their own table; those of the user do not, so they do not show that it was renamed. */
export const tablesRenamed = (sheet: Sheet, originalTables: readonly Table[]): boolean =>
  originalTables.some((original) => !sheet.tables.some((table) => table.name === original.name));

function sameFormula(a: Formula | undefined, b: Formula | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.text !== b.text || (a.array === undefined) !== (b.array === undefined)) return false;
  if (!a.array || !b.array) return true;
  return a.array.dynamic === b.array.dynamic && sameArea(a.array.area, b.array.area);
}
