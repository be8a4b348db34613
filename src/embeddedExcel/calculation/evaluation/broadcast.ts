import type { CellValue } from "../../workbook/cellValue";
import { Matrix } from "../values/matrix";

/** Size of the array that results from combining operands element by element, or null where all are single values. */
export function commonSize(operands: readonly unknown[]): { height: number; width: number } | null {
  let height = 1;
  let width = 1;
  let found = false;
  for (const operand of operands) {
    if (!(operand instanceof Matrix)) continue;
    found = true;
    height = Math.max(height, operand.height);
    width = Math.max(width, operand.width);
  }
  return found ? { height, width } : null;
}

export const elementAt = (operand: CellValue | Matrix, row: number, column: number): CellValue =>
  operand instanceof Matrix ? operand.broadcast(row, column) : operand;

export function mapEach(operand: CellValue | Matrix, calculate: (value: CellValue) => CellValue): CellValue | Matrix {
  return operand instanceof Matrix ? operand.map(calculate) : calculate(operand);
}

export function combine(
  left: CellValue | Matrix,
  right: CellValue | Matrix,
  calculate: (left: CellValue, right: CellValue) => CellValue,
): CellValue | Matrix {
  if (!(left instanceof Matrix) && !(right instanceof Matrix)) return calculate(left, right);
  const size = commonSize([left, right]) ?? { height: 1, width: 1 };
  return Matrix.generate(size.height, size.width, (row, column) =>
    calculate(elementAt(left, row, column), elementAt(right, row, column)),
  );
}
