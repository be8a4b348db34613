import { isEmptyCell } from "../../domain/cells";
import type { SalesExpression } from "../../domain/detection/answer";
import { salesColumns } from "../../domain/portfolio/lineAmount";
import type { SourceLines } from "../../domain/portfolio/portfolio";

/** Whether the sales of a table can be summed by a formula: own columns, added or subtracted, of nothing but numbers. */
export function hasNumericSales(lines: SourceLines, sales: SalesExpression): boolean {
  return (
    sales.kind !== "product" &&
    salesColumns(sales).every(
      (column) =>
        !lines.keyColumns.has(column) &&
        (lines.columns.get(column) ?? []).every((cell) => typeof cell === "number" || isEmptyCell(cell)),
    )
  );
}
