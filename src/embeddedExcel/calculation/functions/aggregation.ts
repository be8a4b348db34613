import type { CellError } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readMatrix } from "../evaluation/reading";
import { Area, AreaUnion } from "../values/area";
import { toNumber } from "../values/coercion";
import { DIVISION_BY_ZERO, NUMBER_ERROR } from "../values/errors";
import { isCollection, isError, type Operand } from "../values/operand";
import { declareOnOperands } from "./declaration";
import type { EagerFunction, FunctionFamily } from "./definition";
import { average, median, product, range, sumOfSquares, type Statistic } from "./statistics";
import { allNumbersOf } from "./numbersOf";
import { totalsOf, type Totals } from "./totals";

/** A function of all numbers among its arguments. */
export const ofNumbers = (statistic: Statistic): EagerFunction =>
  declareOnOperands(1, Infinity, (context, args) => {
    const numbers = allNumbersOf(args, context);
    return isError(numbers) ? numbers : finite(statistic(numbers));
  });

/** A function of count, sum and extremes, which need no list of the numbers. */
const ofTotals = (calculate: (totals: Totals) => number | CellError): EagerFunction =>
  declareOnOperands(1, Infinity, (context, args) => {
    const totals = totalsOf(args, context);
    return isError(totals) ? totals : finite(calculate(totals));
  });

const finite = (result: number | CellError): number | CellError =>
  typeof result === "number" && !Number.isFinite(result) ? NUMBER_ERROR : result;

/** AVERAGEA and its like: texts in ranges count as 0, logical values as 0 or 1. */
export const ofAllValues = (statistic: Statistic): EagerFunction =>
  declareOnOperands(1, Infinity, (context, args) => {
    const numbers: number[] = [];
    for (const argument of args) {
      const isRange = isCollection(argument);
      for (const value of cellsOf(argument, context)) {
        if (isRange && value === null) continue;
        const counted = isRange && typeof value === "string" ? 0 : toNumber(value, context.session.dates);
        if (isError(counted)) return counted;
        numbers.push(counted);
      }
    }
    return finite(statistic(numbers));
  });

export function cellsOf(operand: Operand, context: CellContext) {
  if (operand instanceof AreaUnion) return operand.areas.flatMap((area) => readMatrix(area, context).cells);
  return readMatrix(operand, context).cells;
}

/** COUNT passes over errors too; single arguments count where they convert to a number. */
function countOf(args: readonly Operand[], context: CellContext): number {
  let count = 0;
  for (const argument of args) {
    const isRange = isCollection(argument);
    for (const value of cellsOf(argument, context)) {
      if (typeof value === "number") count++;
      else if (!isRange && !isError(toNumber(value, context.session.dates))) count++;
    }
  }
  return count;
}

function countOfFilled(args: readonly Operand[], context: CellContext): number {
  let count = 0;
  for (const argument of args) {
    if (!isCollection(argument)) count++;
    else for (const value of cellsOf(argument, context)) if (value !== null) count++;
  }
  return count;
}

/** Rows and columns beyond the used part of the sheet are not read; they are all blank. */
function countOfBlanks(argument: Operand, context: CellContext): number {
  const matrix = readMatrix(argument, context);
  const unread = argument instanceof Area ? argument.height * argument.width - matrix.cells.length : 0;
  return unread + matrix.cells.filter((value) => value === null || value === "").length;
}

export const AGGREGATION: FunctionFamily = {
  SUM: ofTotals(({ sum }) => sum),
  PRODUCT: ofNumbers(product),
  SUMSQ: ofNumbers(sumOfSquares),
  AVERAGE: ofTotals(({ sum, count }) => (count === 0 ? DIVISION_BY_ZERO : sum / count)),
  AVERAGEA: ofAllValues(average),
  MAX: ofTotals(({ count, maximum }) => (count === 0 ? 0 : maximum)),
  MIN: ofTotals(({ count, minimum }) => (count === 0 ? 0 : minimum)),
  MAXA: ofAllValues((numbers) => range(numbers).maximum),
  MINA: ofAllValues((numbers) => range(numbers).minimum),
  MEDIAN: ofNumbers(median),
  COUNT: declareOnOperands(1, Infinity, (context, args) => countOf(args, context)),
  COUNTA: declareOnOperands(1, Infinity, (context, args) => countOfFilled(args, context)),
  COUNTBLANK: declareOnOperands(1, 1, (context, [argument]) => countOfBlanks(argument, context)),
};
