import type { CellError } from "../../workbook/cellValue";
import { DIVISION_BY_ZERO, NOT_AVAILABLE, REFERENCE_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import { declare, withArrays } from "./declaration";
import type { FunctionFamily } from "./definition";
import { solve } from "./linearAlgebra";
import { defaulted, logical, matrix, number } from "./parameters";

interface Moments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly sumXX: number;
  readonly sumYY: number;
  readonly sumXY: number;
}

/** Sums over the pairs in which both values are numbers. */
function momentsOf(xs: Matrix, ys: Matrix): Moments | CellError {
  if (xs.cells.length !== ys.cells.length) return NOT_AVAILABLE;
  const pairs: [number, number][] = [];
  for (let index = 0; index < xs.cells.length; index++) {
    const x = xs.cells[index];
    const y = ys.cells[index];
    if (isError(x)) return x;
    if (isError(y)) return y;
    if (typeof x === "number" && typeof y === "number") pairs.push([x, y]);
  }
  const count = pairs.length;
  const meanX = pairs.reduce((total, [x]) => total + x, 0) / count;
  const meanY = pairs.reduce((total, [, y]) => total + y, 0) / count;
  let [sumXX, sumYY, sumXY] = [0, 0, 0];
  for (const [x, y] of pairs) {
    sumXX += (x - meanX) ** 2;
    sumYY += (y - meanY) ** 2;
    sumXY += (x - meanX) * (y - meanY);
  }
  return { count, meanX, meanY, sumXX, sumYY, sumXY };
}

/** A statistic of known y's and known x's, in the order Excel takes them. */
const ofPairs = (calculate: (moments: Moments) => number | CellError) =>
  withArrays(
    declare([matrix, matrix], (ys, xs) => {
      const moments = momentsOf(xs, ys);
      return isError(moments) ? moments : calculate(moments);
    }),
  );

const ratio = (numerator: number, denominator: number): number | CellError =>
  denominator === 0 || Number.isNaN(denominator) ? DIVISION_BY_ZERO : numerator / denominator;

const correlation = ({ sumXY, sumXX, sumYY }: Moments) => ratio(sumXY, Math.sqrt(sumXX * sumYY));

const covariance = (divisor: (count: number) => number) =>
  ofPairs(({ sumXY, count }) => (divisor(count) < 1 ? DIVISION_BY_ZERO : sumXY / divisor(count)));

const forecast = withArrays(
  declare([number, matrix, matrix], (x, ys, xs) => {
    const moments = momentsOf(xs, ys);
    if (isError(moments)) return moments;
    const slope = ratio(moments.sumXY, moments.sumXX);
    return isError(slope) ? slope : moments.meanY + slope * (x - moments.meanX);
  }),
);

interface Fit {
  /** One for each x variable, then the constant. */
  readonly coefficients: number[];
  /** Rows of x values, the constant's 1 last. */
  readonly rows: number[][];
  readonly ys: number[];
  readonly inverse: number[][];
}

/** Numbers of a matrix, all of which have to be numbers. */
function allNumbers(values: Matrix): number[] | CellError {
  const numbers: number[] = [];
  for (const value of values.cells) {
    if (isError(value)) return value;
    if (typeof value !== "number") return VALUE_ERROR;
    numbers.push(value);
  }
  return numbers;
}

/** Observations in rows: each row of x values belongs to one y. */
function observations(xs: Matrix | null, count: number, isColumn: boolean): number[][] | CellError {
  if (xs === null) return Array.from({ length: count }, (_, index) => [index + 1]);
  const oriented = isColumn || xs.height === count ? xs : xs.transposed();
  const isSingleLine = xs.cells.length === count;
  const numbers = allNumbers(oriented);
  if (isError(numbers)) return numbers;
  if (isSingleLine) return numbers.map((x) => [x]);
  if (oriented.height !== count) return REFERENCE_ERROR;
  return Array.from({ length: count }, (_, row) => numbers.slice(row * oriented.width, (row + 1) * oriented.width));
}

/** Least squares by the normal equations. */
function fit(ysGiven: Matrix, xsGiven: Matrix | null, hasConstant: boolean, isExponential: boolean): Fit | CellError {
  const given = allNumbers(ysGiven);
  if (isError(given)) return given;
  const ys = isExponential ? given.map(Math.log) : given;
  if (ys.some((y) => !Number.isFinite(y))) return DIVISION_BY_ZERO;
  const xs = observations(xsGiven, ys.length, ysGiven.width === 1);
  if (isError(xs)) return xs;
  const rows = hasConstant ? xs.map((row) => [...row, 1]) : xs;
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => index);
  const product = (a: number, b: number) => rows.reduce((total, row) => total + (row[a] ?? 0) * (row[b] ?? 0), 0);
  const normal = columns.map((a) => columns.map((b) => product(a, b)));
  const unit = columns.map((a) => columns.map((b) => (a === b ? 1 : 0)));
  const inverse = solve(normal, unit).solution;
  if (!inverse) return DIVISION_BY_ZERO;
  const right = columns.map((a) => rows.reduce((total, row, index) => total + (row[a] ?? 0) * (ys[index] ?? 0), 0));
  const coefficients = inverse.map((row) =>
    row.reduce((total, value, index) => total + value * (right[index] ?? 0), 0),
  );
  return { coefficients: hasConstant ? coefficients : [...coefficients, 0], rows, ys, inverse };
}

const predict = (coefficients: readonly number[], row: readonly number[]): number =>
  coefficients.reduce((total, coefficient, index) => total + coefficient * (row[index] ?? 0), 0);

/** LINEST's table: coefficients last variable first, then (with statistics) errors, R², F and sums of squares. */
function regressionTable(
  { coefficients, rows, ys, inverse }: Fit,
  hasConstant: boolean,
  hasStatistics: boolean,
  isExponential: boolean,
) {
  const variables = coefficients.length - 1;
  const order = [...Array.from({ length: variables }, (_, index) => variables - 1 - index), variables];
  const shown = order.map((index) => coefficients[index] ?? 0);
  const first = isExponential ? shown.map(Math.exp) : shown;
  if (!hasStatistics) return Matrix.row(first);
  const mean = hasConstant ? ys.reduce((a, b) => a + b, 0) / ys.length : 0;
  const residual = ys.reduce((total, y, index) => total + (y - predict(coefficients, rows[index] ?? [])) ** 2, 0);
  const totalSquares = ys.reduce((total, y) => total + (y - mean) ** 2, 0);
  const freedom = ys.length - variables - (hasConstant ? 1 : 0);
  const variance = freedom > 0 ? residual / freedom : 0;
  const errors = order.map((index) => {
    const diagonal = inverse[index]?.[index];
    return diagonal === undefined ? NOT_AVAILABLE : Math.sqrt(variance * diagonal);
  });
  const explained = totalSquares - residual;
  const fValue = variance === 0 ? DIVISION_BY_ZERO : explained / variables / variance;
  return Matrix.generate(5, variables + 1, (row, column) => {
    if (row === 0) return first[column] ?? 0;
    if (row === 1) return errors[column] ?? NOT_AVAILABLE;
    const pairs = [
      [totalSquares === 0 ? 1 : explained / totalSquares, Math.sqrt(variance)],
      [fValue, freedom],
      [explained, residual],
    ];
    return pairs[row - 2]?.[column] ?? NOT_AVAILABLE;
  });
}

const estimate = (isExponential: boolean) =>
  withArrays(
    declare(
      [matrix, defaulted(matrix, null), defaulted(logical, true), defaulted(logical, false)],
      (ys, xs, hasConstant, hasStatistics): Operand => {
        const fitted = fit(ys, xs, hasConstant, isExponential);
        return isError(fitted) ? fitted : regressionTable(fitted, hasConstant, hasStatistics, isExponential);
      },
    ),
  );

/** TREND and GROWTH: the fitted values at the known or at new x's. */
const extrapolate = (isExponential: boolean) =>
  withArrays(
    declare(
      [matrix, defaulted(matrix, null), defaulted(matrix, null), defaulted(logical, true)],
      (ys, xs, newXs, hasConstant): Operand => {
        const fitted = fit(ys, xs, hasConstant, isExponential);
        if (isError(fitted)) return fitted;
        const wanted = newXs ?? xs;
        const variables = fitted.coefficients.length - 1;
        const shape = wanted ?? ys;
        const isColumn = variables === 1 ? shape.width === 1 : ys.width === 1;
        const count = variables === 1 ? shape.cells.length : isColumn ? shape.height : shape.width;
        const rows = observations(wanted, count, isColumn);
        if (isError(rows)) return rows;
        const values = rows.map((row) => {
          const value = predict(fitted.coefficients, [...row, 1]);
          return isExponential ? Math.exp(value) : value;
        });
        if (variables === 1) return new Matrix(shape.height, shape.width, values);
        return isColumn ? Matrix.column(values) : Matrix.row(values);
      },
    ),
  );

export const REGRESSION: FunctionFamily = {
  CORREL: ofPairs(correlation),
  PEARSON: ofPairs(correlation),
  RSQ: ofPairs((moments) => {
    const r = correlation(moments);
    return isError(r) ? r : r * r;
  }),
  COVAR: covariance((count) => count),
  "COVARIANCE.P": covariance((count) => count),
  "COVARIANCE.S": covariance((count) => count - 1),
  SLOPE: ofPairs(({ sumXY, sumXX }) => ratio(sumXY, sumXX)),
  INTERCEPT: ofPairs(({ sumXY, sumXX, meanX, meanY }) => {
    const slope = ratio(sumXY, sumXX);
    return isError(slope) ? slope : meanY - slope * meanX;
  }),
  STEYX: ofPairs(({ sumXY, sumXX, sumYY, count }) =>
    count < 3 || sumXX === 0 ? DIVISION_BY_ZERO : Math.sqrt((sumYY - sumXY ** 2 / sumXX) / (count - 2)),
  ),
  FORECAST: forecast,
  "FORECAST.LINEAR": forecast,
  LINEST: estimate(false),
  LOGEST: estimate(true),
  TREND: extrapolate(false),
  GROWTH: extrapolate(true),
};
