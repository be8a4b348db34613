import type { CellValue } from "../../workbook/cellValue";
import { Area, AreaUnion } from "../values/area";
import { VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { Lambda, type Operand } from "../values/operand";
import type { CellContext } from "./context";

/** The value or values an operand stands for; references are read. Empty arguments are blank. */
export function readOperand(operand: Operand, context: CellContext): CellValue | Matrix {
  if (operand instanceof Area) {
    if (operand.isSingle) return context.session.ranges.value(operand.sheet, operand.top, operand.left);
    return context.session.ranges.matrix(operand);
  }
  if (operand instanceof AreaUnion) return VALUE_ERROR;
  if (operand instanceof Lambda) return operand.asValue;
  return operand === undefined ? null : operand;
}

/** As `readOperand`, a single value as a matrix of one cell. */
export function readMatrix(operand: Operand, context: CellContext): Matrix {
  const value = readOperand(operand, context);
  return value instanceof Matrix ? value : new Matrix(1, 1, [value]);
}

/** What an operand gives where one value is expected: in older formulas a range means its cell in this row or column. */
export function readForScalar(operand: Operand, context: CellContext): CellValue | Matrix {
  if (!context.arrayMode && operand instanceof Area && !operand.isSingle) return implicitIntersection(operand, context);
  return readOperand(operand, context);
}

/** The one value `@` makes of an operand. */
export function implicitIntersection(operand: Operand, context: CellContext): CellValue {
  if (operand instanceof Area && !operand.isSingle) {
    const { sheet, top, left, bottom, right } = operand;
    const { ranges } = context.session;
    if (left === right && context.row >= top && context.row <= bottom) return ranges.value(sheet, context.row, left);
    if (top === bottom && context.column >= left && context.column <= right) {
      return ranges.value(sheet, top, context.column);
    }
    return VALUE_ERROR;
  }
  const value = readOperand(operand, context);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

/** A single value: the top left one of several. */
export function readSingle(operand: Operand, context: CellContext): CellValue {
  const value = readForScalar(operand, context);
  return value instanceof Matrix ? value.at(0, 0) : value;
}
