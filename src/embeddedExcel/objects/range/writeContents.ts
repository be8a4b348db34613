import { isDateFormat } from "numfmt";
import { HostError } from "../../protocol/hostError";
import { contains, rectangle, type Rectangle } from "../../workbook/address";
import type { CellValue } from "../../workbook/cellValue";
import { DAYS_1900_TO_1904 } from "../../workbook/displayText";
import { filledFormula } from "../../workbook/formulaReferences";
import type { Sheet } from "../../workbook/sheet";
import { readTypedText, type TypedContent } from "../../workbook/typedText";
import { invalidArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { completeTablesAfterWrite } from "../table/tableContents";
import { forEachCell } from "./cellInput";

/** Writes what the client sent for the cells of an area, as if it had been typed. */
export function writeContents(session: WorkbookSession, sheet: Sheet, area: Rectangle, input: unknown): void {
  session.requireUnprotected(sheet);
  const writer = new CellWriter(session, sheet);
  // Everything is read before anything is written: a mistake in one cell leaves all as they were.
  const contents: { row: number; column: number; content: TypedContent }[] = [];
  const filled = filledInto(area, input);
  forEachCell(area, input, (row, column, content) => {
    contents.push({ row, column, content: filled(writer.read(row, column, content), row, column) });
  });
  if (contents.length === 0) return;
  const isOneCell = area.top === area.bottom && area.left === area.right;
  if (isOneCell) session.changeLog.noteBefore(sheet, area.top, area.left);
  for (const { row, column, content } of contents) writer.write(row, column, content);
  completeTablesAfterWrite(session, sheet, area);
  sheet.cellsChanged(area);
}

/** One formula for all cells is written for the first of them and filled into the others. */
function filledInto(
  { top, left }: Rectangle,
  input: unknown,
): (content: TypedContent, row: number, column: number) => TypedContent {
  if (Array.isArray(input)) return (content) => content;
  let formulaAt: ((rows: number, columns: number) => string) | undefined;
  return (content, row, column) => {
    if (content.kind !== "formula") return content;
    formulaAt ??= filledFormula(content.formula);
    return { kind: "formula", formula: formulaAt(row - top, column - left) };
  };
}

class CellWriter {
  private readonly merges: readonly Rectangle[];
  private readonly now: Date;
  private readonly derivedStyles = new Map<string, number>();

  constructor(
    private readonly session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    this.merges = sheet.merges;
    this.now = session.currentTime;
  }

  read(row: number, column: number, content: unknown): TypedContent {
    this.refusePartOfArray(row, column);
    // Of merged cells only the first holds anything.
    if (this.isHiddenByMerge(row, column)) return { kind: "empty" };
    const format = this.numberFormat(row, column);
    if (typeof content === "string") {
      const typed = readTypedText(content, format, this.now);
      if (!typed) throw invalidArgument(`"${content}" begins like a formula, but is none.`);
      return typed;
    }
    if (typeof content === "boolean") return { kind: "value", value: content };
    if (typeof content !== "number") throw invalidArgument();
    // Belief: a number written to a cell of the text format becomes text, as when typed.
    return format === "@"
      ? { kind: "text", text: String(content), quotePrefix: false }
      : { kind: "value", value: content };
  }

  write(row: number, column: number, content: TypedContent): void {
    const { grid } = this.sheet;
    if (content.kind === "formula") {
      grid.setFormula(row, column, { text: content.formula });
      this.setQuotePrefix(row, column, false);
      return;
    }
    grid.setFormula(row, column, undefined);
    if (content.kind === "empty") grid.setValue(row, column, null);
    else if (content.kind === "text") grid.setValue(row, column, content.text);
    else grid.setValue(row, column, this.formatted(row, column, content.value, content.numberFormat));
    this.setQuotePrefix(row, column, content.kind === "text" && content.quotePrefix);
  }

  /** Gives a cell of the General format the one its content asks for; dates count in the workbook's date system. */
  private formatted(row: number, column: number, value: CellValue, numberFormat: string | undefined): CellValue {
    if (numberFormat === undefined || typeof value !== "number") return value;
    if (this.numberFormat(row, column) === "General") this.changeStyle(row, column, { numberFormat });
    const isDate = isDateFormat(numberFormat) && /[ymd]/.test(numberFormat);
    return isDate && this.session.book.uses1904Dates ? value - DAYS_1900_TO_1904 : value;
  }

  private numberFormat(row: number, column: number): string {
    return this.session.book.styles.get(this.sheet.styleAt(row, column)).numberFormat;
  }

  private setQuotePrefix(row: number, column: number, quotePrefix: boolean): void {
    const style = this.session.book.styles.get(this.sheet.styleAt(row, column));
    if (style.quotePrefix !== quotePrefix) this.changeStyle(row, column, { quotePrefix });
  }

  private changeStyle(row: number, column: number, change: { numberFormat?: string; quotePrefix?: boolean }): void {
    const before = this.sheet.styleAt(row, column);
    const key = `${before} ${change.numberFormat ?? ""} ${change.quotePrefix ?? ""}`;
    const after = this.derivedStyles.get(key) ?? this.session.book.styles.derive(before, change);
    this.derivedStyles.set(key, after);
    this.sheet.setStyle(row, column, after);
  }

  private isHiddenByMerge(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => contains(merge, rectangle(row, column)) && (merge.top !== row || merge.left !== column),
    );
  }

  /** A fixed array formula can only be replaced as a whole. */
  private refusePartOfArray(row: number, column: number): void {
    const array = this.sheet.grid.formula(row, column)?.array;
    if (array && !array.dynamic && (array.area.top !== array.area.bottom || array.area.left !== array.area.right)) {
      throw new HostError("InvalidOperation", "You can't change part of an array.");
    }
  }
}
