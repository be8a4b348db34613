import type { DetectedTable, SalesExpression } from "../domain/detection/answer";
import { isEmptyCell, type CellContent } from "../domain/cells";
import { salesColumns } from "../domain/portfolio/lineAmount";
import type { ColumnChoice, SourceLines } from "../domain/portfolio/portfolio";

/** Columns of the table that often carry the word "Total" of a total row. */
const LABEL_COLUMNS = 2;

/** All columns the analysis reads: those chosen, and the first ones, where total rows have their label. */
export function columnsToRead(table: DetectedTable, choice: ColumnChoice): readonly number[] {
  const labels = Array.from({ length: LABEL_COLUMNS }, (_, index) => table.firstColumn + index);
  const chosen = [
    ...(choice.clientId === null ? [] : [choice.clientId]),
    ...choice.clientName,
    ...salesColumns(choice.sales),
    ...(choice.date === null ? [] : [choice.date]),
  ];
  const inTable = (column: number) => column >= table.firstColumn && column <= table.lastColumn;
  return [...new Set([...chosen, ...labels])].filter(inTable).sort((a, b) => a - b);
}

export function sourceLines(
  table: Pick<DetectedTable, "sheetName" | "firstDataRow" | "lastDataRow" | "firstColumn" | "headers">,
  columns: readonly number[],
  cells: readonly (readonly CellContent[])[],
  uses1904Dates: boolean,
): SourceLines {
  const rowCount = table.lastDataRow - table.firstDataRow + 1;
  return {
    parts: [{ sheetName: table.sheetName, lineCount: rowCount, columnShift: 0 }],
    rows: Array.from({ length: rowCount }, (_, index) => table.firstDataRow + index),
    columns: new Map(columns.map((column, index) => [column, cells[index] ?? []])),
    headers: new Map(columns.map((column) => [column, table.headers[column - table.firstColumn] ?? ""])),
    keyColumns: new Map(),
    hidden: null,
    uses1904Dates,
  };
}

/** Whether the sales of a table can be summed by a formula: one column or several, of nothing but numbers. */
export function hasNumericSales(lines: SourceLines, sales: SalesExpression): boolean {
  return (
    sales.kind !== "product" &&
    salesColumns(sales).every((column) =>
      (lines.columns.get(column) ?? []).every((cell) => typeof cell === "number" || isEmptyCell(cell)),
    )
  );
}
