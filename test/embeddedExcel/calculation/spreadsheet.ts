import { Calculator, type CalculatorOptions } from "../../../src/embeddedExcel/calculation/calculator";
import { parseAddress } from "../../../src/embeddedExcel/workbook/address";
import { Book } from "../../../src/embeddedExcel/workbook/book";
import { CellError, type CellValue } from "../../../src/embeddedExcel/workbook/cellValue";
import type { Sheet } from "../../../src/embeddedExcel/workbook/sheet";
import type { Table } from "../../../src/embeddedExcel/workbook/table";

/** What a cell is given: text with "=" is a formula, an error code is an error. */
export type Content = CellValue | undefined;

/** A workbook that recalculates when told, addressed as a user would. */
export class Spreadsheet {
  readonly book = new Book();
  readonly calculator: Calculator;

  constructor(cells: Record<string, Content> = {}, options: CalculatorOptions = {}) {
    this.book.addSheet("Sheet1");
    this.calculator = new Calculator(this.book, options);
    this.enter(cells);
  }

  sheet(name = "Sheet1"): Sheet {
    return this.book.sheetNamed(name) ?? this.book.addSheet(name);
  }

  /** Puts content into cells ("A1" or "Data!A1") and recalculates once; gives the number of areas that changed. */
  enter(cells: Record<string, Content>): number {
    for (const [address, content] of Object.entries(cells)) this.put(address, content ?? null);
    return this.recalculate();
  }

  put(address: string, content: CellValue): void {
    const { sheet, row, column } = this.locate(address);
    if (typeof content === "string" && content.startsWith("="))
      sheet.setFormula(row, column, { text: content.slice(1) });
    else if (typeof content === "string") sheet.setValue(row, column, CellError.parse(content) ?? content);
    else sheet.setValue(row, column, content);
  }

  recalculate(): number {
    return this.calculator.recalculate(this.book.takeChanges()).length;
  }

  /** The value of a cell; errors as their code. */
  value(address: string): CellValue {
    const { sheet, row, column } = this.locate(address);
    return shown(sheet.grid.value(row, column));
  }

  values(area: string): CellValue[][] {
    const rectangle = parseAddress(area);
    if (!rectangle) throw new Error(`no area: ${area}`);
    const { grid } = this.sheet();
    const rows: CellValue[][] = [];
    for (let row = rectangle.top; row <= rectangle.bottom; row++) {
      const values: CellValue[] = [];
      for (let column = rectangle.left; column <= rectangle.right; column++)
        values.push(shown(grid.value(row, column)));
      rows.push(values);
    }
    return rows;
  }

  addName(name: string, formula: string, scope: Sheet | null = null): void {
    this.book.names.add({ name, scope, formula, visible: true, comment: "" });
    this.calculator.structureChanged();
  }

  addTable(name: string, area: string, columns: string[], options: Partial<Table> = {}, sheet = this.sheet()): Table {
    const rectangle = parseAddress(area);
    if (!rectangle) throw new Error(`no area: ${area}`);
    const table: Table = {
      id: sheet.tables.length + 1,
      name,
      area: rectangle,
      columns: columns.map((column, index) => ({ id: index + 1, name: column })),
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      ...options,
    };
    sheet.tables.push(table);
    this.calculator.structureChanged();
    return table;
  }

  private locate(address: string): { sheet: Sheet; row: number; column: number } {
    const [cell = "", sheetName] = address.split("!").reverse();
    const area = parseAddress(cell);
    if (!area) throw new Error(`no cell: ${address}`);
    return { sheet: this.sheet(sheetName), row: area.top, column: area.left };
  }
}

export const shown = (value: CellValue): CellValue => (value instanceof CellError ? value.code : value);

/** Result of one formula (without spilling into view: the top left value). */
export function resultOf(formula: string, cells: Record<string, Content> = {}): CellValue {
  return new Spreadsheet({ ...cells, AZ500: formula }).value("AZ500");
}
