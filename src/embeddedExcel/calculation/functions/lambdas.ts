import type { CellValue } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readMatrix, readOperand } from "../evaluation/reading";
import { CALCULATION_ERROR, NOT_AVAILABLE, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, Lambda, type Operand } from "../values/operand";
import { declareIn, declareOnOperands } from "./declaration";
import type { FunctionFamily } from "./definition";
import { integer, lambda, matrix, operand } from "./parameters";

/** A LAMBDA's result as one cell of an array: arrays do not nest. */
function single(result: Operand, context: CellContext): CellValue {
  const value = readOperand(result, context);
  if (!(value instanceof Matrix)) return value;
  return value.isSingle ? value.at(0, 0) : CALCULATION_ERROR;
}

function map(context: CellContext, args: readonly Operand[]): Operand {
  const lambdaGiven = args.at(-1);
  if (!(lambdaGiven instanceof Lambda)) return isError(lambdaGiven) ? lambdaGiven : VALUE_ERROR;
  const arrays = args.slice(0, -1).map((argument) => readMatrix(argument, context));
  const height = Math.max(...arrays.map((array) => array.height));
  const width = Math.max(...arrays.map((array) => array.width));
  return Matrix.generate(height, width, (row, column) => {
    const elements = arrays.map((array) =>
      row < array.height && column < array.width ? array.at(row, column) : NOT_AVAILABLE,
    );
    return single(lambdaGiven.apply(elements), context);
  });
}

export const LAMBDAS: FunctionFamily = {
  MAP: declareOnOperands(2, Infinity, map),
  REDUCE: declareIn([operand, matrix, lambda], (_, start, values, step) =>
    values.cells.reduce<Operand>((result, cell) => step.apply([result, cell]), start),
  ),
  SCAN: declareIn([operand, matrix, lambda], (context, start, values, step) => {
    let result: Operand = start;
    return values.map((cell) => {
      const next = single(step.apply([result, cell]), context);
      result = next;
      return next;
    });
  }),
  BYROW: declareIn([matrix, lambda], (context, values, calculate) =>
    Matrix.column(values.rows().map((row) => single(calculate.apply([Matrix.row(row)]), context))),
  ),
  BYCOL: declareIn([matrix, lambda], (context, values, calculate) =>
    Matrix.row(
      values
        .transposed()
        .rows()
        .map((column) => single(calculate.apply([Matrix.column(column)]), context)),
    ),
  ),
  MAKEARRAY: declareIn([integer, integer, lambda], (context, height, width, calculate) => {
    if (height < 1 || width < 1) return VALUE_ERROR;
    return Matrix.generate(height, width, (row, column) => single(calculate.apply([row + 1, column + 1]), context));
  }),
};
