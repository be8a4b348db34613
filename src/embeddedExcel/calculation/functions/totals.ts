import type { CellError, CellValue } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readOperand } from "../evaluation/reading";
import { Area, AreaUnion } from "../values/area";
import { toNumber } from "../values/coercion";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";

/** Count, sum and extremes of numbers; the extremes are infinite where there are none. */
export interface Totals {
  readonly count: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
}

const known = new WeakMap<Matrix, Totals | CellError>();

class Accumulator implements Totals {
  count = 0;
  sum = 0;
  minimum = Infinity;
  maximum = -Infinity;
  error: CellError | undefined;

  /** Of a range: only numbers count, an error ends it. */
  readonly take = (value: CellValue): void => {
    if (typeof value === "number") this.addNumber(value);
    else if (value instanceof Object && !this.error) this.error = value;
  };

  addNumber(value: number): void {
    this.count++;
    this.sum += value;
    if (value < this.minimum) this.minimum = value;
    if (value > this.maximum) this.maximum = value;
  }

  add(totals: Totals): void {
    this.count += totals.count;
    this.sum += totals.sum;
    this.minimum = Math.min(this.minimum, totals.minimum);
    this.maximum = Math.max(this.maximum, totals.maximum);
  }
}

function totalsOfMatrix(matrix: Matrix): Totals | CellError {
  let totals = known.get(matrix);
  if (!totals) {
    const accumulator = new Accumulator();
    matrix.cells.forEach(accumulator.take);
    totals = accumulator.error ?? accumulator;
    known.set(matrix, totals);
  }
  return totals;
}

function totalsOfOperand(operand: Operand, context: CellContext): Totals | CellError {
  if (operand instanceof AreaUnion) return totalsOf(operand.areas, context);
  const accumulator = new Accumulator();
  if (operand instanceof Area) {
    const { ranges } = context.session;
    const matrix = operand.isSingle ? undefined : ranges.retainedMatrix(operand);
    if (matrix) return totalsOfMatrix(matrix);
    ranges.visit(operand, accumulator.take);
    return accumulator.error ?? accumulator;
  }
  const value = readOperand(operand, context);
  if (value instanceof Matrix) return totalsOfMatrix(value);
  const number = toNumber(value, context.session.dates);
  if (isError(number)) return number;
  accumulator.addNumber(number);
  return accumulator;
}

/** Totals of all numbers among the operands, or the first error; a range shared by formulas is added up once. */
export function totalsOf(operands: readonly Operand[], context: CellContext): Totals | CellError {
  const [only] = operands;
  if (operands.length === 1) return totalsOfOperand(only, context);
  const all = new Accumulator();
  for (const operand of operands) {
    const totals = totalsOfOperand(operand, context);
    if (isError(totals)) return totals;
    all.add(totals);
  }
  return all;
}
