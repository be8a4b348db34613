import { headerScale } from "../../../domain/currency";
import { columnOn, partsOf } from "../../source/tableParts";
import { area } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { rangeReference } from "../references";

/**
 * The sum of the source's own cells, over all sheets they stand on, where they are all numbers: hidden rows count, error
 * cells do not. Null where no such formula says the same as the lines that were read.
 */
export function liveSum({ table, choice, parts, hasNumericSource }: SheetFacts): string | null {
  const { sales } = choice;
  if (!hasNumericSource || sales.kind === "product") return null;
  const places = partsOf(table, parts.length > 1);
  const total = (column: number): string => {
    const sums = places.flatMap((part) => {
      const there = columnOn(table, part, column);
      const rows = part.lastDataRow - part.firstDataRow + 1;
      return there === null
        ? []
        : [`AGGREGATE(9,6,${rangeReference(part.sheetName, area(part.firstDataRow, there, rows))})`];
    });
    // "CA (k€)": the header multiplies every number below it.
    const scale = headerScale(table.headers[column - table.firstColumn] ?? "");
    const sum = sums.join("+");
    return scale === 1 ? sum : `${scale}*(${sum})`;
  };
  if (sales.kind === "difference") return `${total(sales.credit)}-(${total(sales.debit)})`;
  return (sales.kind === "column" ? [sales.column] : sales.columns).map(total).join("+");
}
