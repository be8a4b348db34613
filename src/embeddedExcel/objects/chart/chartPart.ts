import type { Chart } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { displayText } from "../../workbook/displayText";
import { resolveReference } from "../../workbook/resolveReference";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";

/** A chart or an element of it. */
export abstract class ChartPart extends ExcelObject {
  constructor(
    session: WorkbookSession,
    protected readonly sheet: Sheet,
    protected readonly chart: Chart,
  ) {
    super(session);
  }

  override get isDeleted(): boolean {
    return !this.sheet.charts.includes(this.chart) || !this.session.book.sheets.includes(this.sheet);
  }

  /** To be called before every change of the chart. */
  protected changing(): void {
    this.session.requireUnprotected(this.sheet);
    this.chart.changed = true;
    this.sheet.touch("charts");
  }

  /** What the cell shows that a chart text is linked to, or the text itself. */
  protected shownText({ text, formula }: { readonly text: string; readonly formula?: string }): string {
    if (formula === undefined) return text;
    const { book } = this.session;
    const cell = resolveReference(book, formula, this.sheet);
    if (!cell) return text;
    this.session.calculatePending();
    const { top, left } = cell.area;
    const { numberFormat } = book.styles.get(cell.sheet.styleAt(top, left));
    return displayText(cell.sheet.grid.value(top, left), numberFormat, book.uses1904Dates);
  }
}
