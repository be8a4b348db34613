import { compareValues } from "../../embeddedExcel/calculation/values/comparison";
import { type CellValue, CellError } from "../../embeddedExcel/workbook/cellValue";
import type { CellValueOperator } from "../../embeddedExcel/workbook/conditionalFormat";

/** Null where the two cannot be compared, as errors cannot. */
const order = (a: CellValue, b: CellValue): number | null =>
  a instanceof CellError || b instanceof CellError ? null : compareValues(a, b);

/** Whether a cell's value meets a comparison; `second` is the upper limit of the two "between" operators. */
export function meetsComparison(
  value: CellValue,
  operator: CellValueOperator,
  first: CellValue,
  second: CellValue,
): boolean {
  const toFirst = order(value, first);
  if (toFirst === null) return false;
  const toSecond = order(value, second);
  switch (operator) {
    case "EqualTo":
      return toFirst === 0;
    case "NotEqualTo":
      return toFirst !== 0;
    case "GreaterThan":
      return toFirst > 0;
    case "LessThan":
      return toFirst < 0;
    case "GreaterThanOrEqual":
      return toFirst >= 0;
    case "LessThanOrEqual":
      return toFirst <= 0;
    case "Between":
      return toSecond !== null && toFirst >= 0 && toSecond <= 0;
    case "NotBetween":
      return toSecond !== null && (toFirst < 0 || toSecond > 0);
  }
}
