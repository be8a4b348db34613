import { contains, intersection, rectangle, type Rectangle } from "../../embeddedExcel/workbook/address";
import type { Book } from "../../embeddedExcel/workbook/book";
import type { CellValue } from "../../embeddedExcel/workbook/cellValue";
import { displayText } from "../../embeddedExcel/workbook/displayText";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import type { CellStyle } from "../../embeddedExcel/workbook/style";
import { SheetConditionalFormats, type EvaluateRule } from "../conditionalFormats/sheetConditionalFormats";
import { sheetAxes, type SheetAxes } from "../geometry/sheetAxes";
import { cellLook, fontCss, type CellLook } from "./cellLook";
import { fittedHeights } from "./fittedHeights";
import type { Measure } from "./fittedText";
import { tableLook } from "./tableLook";

export interface DrawnCell {
  readonly value: CellValue;
  readonly text: string;
  readonly look: CellLook;
}

/** A sheet as it is drawn as long as nothing changes in the workbook; cells are looked up when they come into view. */
export class DrawnSheet {
  readonly axes: SheetAxes;
  private readonly conditionalFormats: SheetConditionalFormats;
  private readonly cells = new Map<number, Map<number, DrawnCell>>();

  constructor(
    private readonly book: Book,
    readonly sheet: Sheet,
    evaluate: EvaluateRule,
    private readonly language: string,
    readonly measure: Measure,
  ) {
    this.conditionalFormats = new SheetConditionalFormats(sheet, evaluate);
    const columns = sheetAxes(sheet, new Map()).columns;
    const heights = fittedHeights(book, sheet, (column) => columns.sizeOf(column), measure, language);
    this.axes = sheetAxes(sheet, heights);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.book.styles.get(this.sheet.styleAt(row, column));
  }

  cell(row: number, column: number): DrawnCell {
    const inRow = this.cells.get(row) ?? new Map<number, DrawnCell>();
    this.cells.set(row, inRow);
    let cell = inRow.get(column);
    if (!cell) inRow.set(column, (cell = this.read(row, column)));
    return cell;
  }

  isEmpty(row: number, column: number): boolean {
    const value = this.sheet.grid.value(row, column);
    return value === null || value === "";
  }

  /** The merged cells this cell belongs to, if any. */
  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.sheet.merges.find((merge) => contains(merge, rectangle(row, column)));
  }

  mergesWithin(area: Rectangle): readonly Rectangle[] {
    return this.sheet.merges.filter((merge) => intersection(merge, area) !== null);
  }

  /** Width in pixels of a text in a cell's font. */
  widthOf(text: string, style: CellStyle): number {
    return this.measure(text, fontCss(style));
  }

  private read(row: number, column: number): DrawnCell {
    const value = this.sheet.grid.value(row, column);
    const conditional = this.conditionalFormats.at(row, column);
    const look = cellLook(this.styleAt(row, column), tableLook(this.sheet, row, column), conditional, value);
    const text = displayText(value, look.style.numberFormat, this.book.uses1904Dates, this.language);
    return { value, text, look };
  }
}
