import type { CellError } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readOperand } from "../evaluation/reading";
import { AreaUnion } from "../values/area";
import { toNumber } from "../values/coercion";
import { Matrix } from "../values/matrix";
import { isCollection, isError, type Operand } from "../values/operand";

const known = new WeakMap<Matrix, readonly number[] | CellError>();
const sorted = new WeakMap<readonly number[], Float64Array>();

/** The numbers of a matrix in reading order; the first error instead where it holds one. Shared, not to be changed. */
function numbersOfMatrix(matrix: Matrix): readonly number[] | CellError {
  let result = known.get(matrix);
  if (result === undefined) {
    result = collect(matrix);
    known.set(matrix, result);
  }
  return result;
}

function collect(matrix: Matrix): readonly number[] | CellError {
  const found: number[] = [];
  for (const cell of matrix.cells) {
    if (typeof cell === "number") found.push(cell);
    else if (isError(cell)) return cell;
  }
  return found;
}

/** Numbers an aggregating function counts: those of ranges and arrays, and single arguments converted. */
export function numbersOf(operand: Operand, context: CellContext): readonly number[] | CellError {
  if (operand instanceof AreaUnion) return allNumbersOf(operand.areas, context);
  const value = readOperand(operand, context);
  if (value instanceof Matrix) return numbersOfMatrix(value);
  if (isCollection(operand)) return isError(value) ? value : typeof value === "number" ? [value] : [];
  const converted = toNumber(value, context.session.dates);
  return isError(converted) ? converted : [converted];
}

export function allNumbersOf(operands: readonly Operand[], context: CellContext): readonly number[] | CellError {
  const [only] = operands;
  if (operands.length === 1) return numbersOf(only, context);
  const all: number[] = [];
  for (const operand of operands) {
    const found = numbersOf(operand, context);
    if (isError(found)) return found;
    for (const one of found) all.push(one);
  }
  return all;
}

/** Ascending; sorted once for every list. */
export function ascending(numbers: readonly number[]): Float64Array {
  let result = sorted.get(numbers);
  if (!result) {
    result = Float64Array.from(numbers).sort();
    sorted.set(numbers, result);
  }
  return result;
}
