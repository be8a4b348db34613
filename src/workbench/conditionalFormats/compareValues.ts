import type { CellValue } from "../../embeddedExcel/workbook/cellValue";
import type { CellValueOperator } from "../../embeddedExcel/workbook/conditionalFormat";

/** Null where the two cannot be compared, as errors cannot. Numbers come before texts, texts before FALSE and TRUE. */
function order(a: CellValue, b: CellValue): number | null {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (left === null || right === null) return 0;
  if (typeof left === "object" || typeof right === "object") return null;
  const byKind = rank(left) - rank(right);
  if (byKind !== 0) return byKind;
  if (typeof left === "string" && typeof right === "string") {
    return left.localeCompare(right, "en-US", { sensitivity: "accent" });
  }
  return Number(left) - Number(right);
}

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** An empty cell counts as 0 beside a number and as no text beside a text. */
const emptyLike = (other: CellValue): CellValue =>
  typeof other === "number" ? 0 : typeof other === "string" ? "" : typeof other === "boolean" ? false : null;

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
