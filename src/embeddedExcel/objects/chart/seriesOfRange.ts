import { type Rectangle, sheetAddress } from "../../workbook/address";
import type { Book } from "../../workbook/book";
import type { ChartSeries, ChartType } from "../../workbook/chart";
import { displayText } from "../../workbook/displayText";
import type { Sheet } from "../../workbook/sheet";
import { isScatter } from "./chartTypes";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

export function newSeries(type: ChartType, name: ChartSeries["name"]): ChartSeries {
  return {
    name,
    type,
    axisGroup: "Primary",
    values: null,
    categories: null,
    bubbleSizes: null,
    smooth: false,
    hasDataLabels: false,
  };
}

/**
 * The series Excel makes of a source range. Belief: series run along the longer side; the first row (column) names them
 * where it holds text or the corner is empty, and the first column (row) holds the categories under the same condition.
 */
export function seriesOfRange(book: Book, sheet: Sheet, area: Rectangle, type: ChartType, by: SeriesBy): ChartSeries[] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const inColumns = by === "Columns" || (by === "Auto" && height >= width);
  const source = new SourceRange(book, sheet, area, inColumns);
  return type === "Bubble" ? source.bubbles() : source.series(type);
}

/** The range turned so that series are its "columns". */
class SourceRange {
  private readonly lines: number;
  private readonly points: number;

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly area: Rectangle,
    private readonly inColumns: boolean,
  ) {
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    [this.lines, this.points] = inColumns ? [width, height] : [height, width];
  }

  series(type: ChartType): ChartSeries[] {
    const hasCategories =
      this.lines > 1 && (isScatter(type) || this.isText(0, this.points > 1 ? 1 : 0) || this.isEmpty(0, 0));
    const first = hasCategories ? 1 : 0;
    const start = this.hasNames(first) ? 1 : 0;
    return Array.from({ length: this.lines - first }, (_, index) => ({
      ...newSeries(type, this.name(first + index, start, index)),
      values: this.reference(first + index, start),
      categories: hasCategories ? this.reference(0, start) : null,
    }));
  }

  /** Three columns: horizontal position, vertical position, size. */
  bubbles(): ChartSeries[] {
    const start = this.hasNames(Math.min(1, this.lines - 1)) ? 1 : 0;
    if (this.lines < 3) return this.series("Bubble");
    return [
      {
        ...newSeries("Bubble", this.name(1, start, 0)),
        categories: this.reference(0, start),
        values: this.reference(1, start),
        bubbleSizes: this.reference(2, start),
      },
    ];
  }

  private hasNames(line: number): boolean {
    return this.points > 1 && (this.isText(line, 0) || this.isEmpty(0, 0));
  }

  private name(line: number, start: number, index: number): ChartSeries["name"] {
    if (start === 0) return { text: `Series${index + 1}` };
    const { row, column } = this.cell(line, 0);
    const { numberFormat } = this.book.styles.get(this.sheet.styleAt(row, column));
    const text = displayText(this.sheet.grid.value(row, column), numberFormat, this.book.uses1904Dates);
    return { text, formula: this.address({ top: row, bottom: row, left: column, right: column }) };
  }

  private reference(line: number, start: number): string {
    const first = this.cell(line, start);
    const last = this.cell(line, this.points - 1);
    return this.address({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }

  private address(area: Rectangle): string {
    return sheetAddress(this.sheet.name, area, true);
  }

  private isText(line: number, point: number): boolean {
    const { row, column } = this.cell(line, point);
    return typeof this.sheet.grid.value(row, column) === "string";
  }

  private isEmpty(line: number, point: number): boolean {
    const { row, column } = this.cell(line, point);
    return this.sheet.grid.value(row, column) === null;
  }

  private cell(line: number, point: number): { row: number; column: number } {
    const { top, left } = this.area;
    return this.inColumns ? { row: top + point, column: left + line } : { row: top + line, column: left + point };
  }
}
