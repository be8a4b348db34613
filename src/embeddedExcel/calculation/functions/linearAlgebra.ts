import type { CellError } from "../../workbook/cellValue";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError } from "../values/operand";
import { declare, withArrays } from "./declaration";
import type { FunctionFamily } from "./definition";
import { integer, matrix } from "./parameters";

type Rows = number[][];

/** Rows of numbers; anything else among the values is #VALUE!. */
function numericRows(values: Matrix): Rows | CellError {
  const error = values.cells.find(isError);
  if (error) return error;
  const rows: Rows = [];
  for (const row of values.rows()) {
    const numbers = row.filter((value) => typeof value === "number");
    if (numbers.length !== row.length) return VALUE_ERROR;
    rows.push(numbers);
  }
  return rows;
}

/**
 * Solves A·X = B by elimination with row exchange. Gives the determinant of A as well; no solution where that is 0.
 */
export function solve(a: Rows, b: Rows): { determinant: number; solution: Rows | null } {
  const size = a.length;
  const rows = a.map((row, index) => [...row, ...(b[index] ?? [])]);
  let determinant = 1;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const pivotRow = rows[pivot];
    const replaced = rows[column];
    const lead = pivotRow?.[column] ?? 0;
    if (!pivotRow || !replaced || lead === 0) return { determinant: 0, solution: null };
    if (pivot !== column) {
      rows[pivot] = replaced;
      rows[column] = pivotRow;
      determinant = -determinant;
    }
    determinant *= lead;
    const scaled = pivotRow.map((value) => value / lead);
    rows[column] = scaled;
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== column && factor !== 0) {
        rows[index] = row.map((value, position) => value - factor * (scaled[position] ?? 0));
      }
    });
  }
  return { determinant, solution: rows.map((row) => row.slice(size)) };
}

const identity = (size: number): Rows =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)));

export const LINEAR_ALGEBRA: FunctionFamily = {
  MMULT: withArrays(
    declare([matrix, matrix], (left, right) => {
      const a = numericRows(left);
      const b = numericRows(right);
      if (isError(a)) return a;
      if (isError(b)) return b;
      if (left.width !== right.height) return VALUE_ERROR;
      return Matrix.generate(left.height, right.width, (row, column) =>
        (a[row] ?? []).reduce((total, value, index) => total + value * (b[index]?.[column] ?? 0), 0),
      );
    }),
  ),
  MDETERM: withArrays(
    declare([matrix], (given) => {
      const rows = numericRows(given);
      if (isError(rows)) return rows;
      return given.height === given.width ? solve(rows, []).determinant : VALUE_ERROR;
    }),
  ),
  MINVERSE: withArrays(
    declare([matrix], (given) => {
      const rows = numericRows(given);
      if (isError(rows)) return rows;
      if (given.height !== given.width) return VALUE_ERROR;
      const { solution } = solve(rows, identity(given.height));
      return solution ? Matrix.fromRows(solution) : NUMBER_ERROR;
    }),
  ),
  MUNIT: declare([integer], (size) => (size < 1 ? VALUE_ERROR : Matrix.fromRows(identity(size)))),
};
