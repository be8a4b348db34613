import type { CellError, CellValue } from "../../workbook/cellValue";
import { DIVISION_BY_ZERO, NOT_AVAILABLE, NUMBER_ERROR } from "../values/errors";
import type { Matrix } from "../values/matrix";
import { isError } from "../values/operand";
import { declare, declareVariadic, withArrays } from "./declaration";
import type { FunctionFamily } from "./definition";
import { callLibrary, LIBRARY_FUNCTIONS } from "./formulajs";
import { integer, logical, matrix, number, numbers, optional, value } from "./parameters";
import * as statistics from "./statistics";

/** An older name for a function, the last arguments fixed where it has fewer. */
const formerly = (name: string, ...fixed: CellValue[]) =>
  declareVariadic([], value, (args) => callLibrary(name, ...args, ...fixed));

function studentDensity(x: number, freedom: number): number {
  const scale = callLibrary("GAMMALN", (freedom + 1) / 2);
  const base = callLibrary("GAMMALN", freedom / 2);
  const logarithm = Number(scale) - Number(base) - Math.log(freedom * Math.PI) / 2;
  return Math.exp(logarithm - ((freedom + 1) / 2) * Math.log(1 + (x * x) / freedom));
}

function studentCumulative(x: number, freedom: number): CellValue {
  const tail = callLibrary("T.DIST.2T", Math.abs(x), freedom);
  if (typeof tail !== "number") return tail;
  return x >= 0 ? 1 - tail / 2 : tail / 2;
}

/** Probability that two samples have the same mean: 1 paired, 2 equal variances, 3 unequal variances. */
function tTest(first: readonly number[], second: readonly number[], tails: number, type: number): CellValue {
  const test = type === 1 ? paired(first, second) : independent(first, second, type === 2);
  if (isError(test)) return test;
  if (tails !== 1 && tails !== 2) return NUMBER_ERROR;
  const both = twoTailed(test.t, test.freedom);
  return typeof both === "number" ? (both * tails) / 2 : both;
}

interface StudentTest {
  readonly t: number;
  readonly freedom: number;
}

/** Between whole degrees of freedom the probability is interpolated. */
function twoTailed(t: number, freedom: number): CellValue {
  const low = callLibrary("T.DIST.2T", Math.abs(t), Math.floor(freedom));
  const high = callLibrary("T.DIST.2T", Math.abs(t), Math.ceil(freedom));
  if (typeof low !== "number" || typeof high !== "number") return low;
  return low + (high - low) * (freedom - Math.floor(freedom));
}

function paired(first: readonly number[], second: readonly number[]): StudentTest | CellError {
  if (first.length !== second.length) return NOT_AVAILABLE;
  const differences = first.map((one, index) => one - (second[index] ?? 0));
  const deviation = statistics.sampleDeviation(differences);
  if (isError(deviation)) return deviation;
  if (deviation === 0) return DIVISION_BY_ZERO;
  const { length } = differences;
  return { t: statistics.sum(differences) / length / (deviation / Math.sqrt(length)), freedom: length - 1 };
}

function independent(first: readonly number[], second: readonly number[], isEqual: boolean): StudentTest | CellError {
  const variances = [statistics.sampleVariance(first), statistics.sampleVariance(second)];
  const [a, b] = variances;
  if (typeof a !== "number" || typeof b !== "number") return DIVISION_BY_ZERO;
  const n = first.length;
  const m = second.length;
  const difference = statistics.sum(first) / n - statistics.sum(second) / m;
  if (isEqual) {
    const pooled = ((n - 1) * a + (m - 1) * b) / (n + m - 2);
    return { t: difference / Math.sqrt(pooled * (1 / n + 1 / m)), freedom: n + m - 2 };
  }
  const spread = a / n + b / m;
  const freedom = spread ** 2 / ((a / n) ** 2 / (n - 1) + (b / m) ** 2 / (m - 1));
  return { t: difference / Math.sqrt(spread), freedom };
}

/** Two-tailed probability that two samples have the same variance. */
function fTest(first: readonly number[], second: readonly number[]): CellValue {
  const a = statistics.sampleVariance(first);
  const b = statistics.sampleVariance(second);
  if (typeof a !== "number" || typeof b !== "number" || a === 0 || b === 0) return DIVISION_BY_ZERO;
  const tail = callLibrary("F.DIST.RT", a / b, first.length - 1, second.length - 1);
  return typeof tail === "number" ? 2 * Math.min(tail, 1 - tail) : tail;
}

/** Probability that observed counts differ from expected ones as much by chance. */
function chiSquareTest(observed: Matrix, expected: Matrix): CellValue {
  const { height, width } = observed;
  if (height !== expected.height || width !== expected.width || observed.isSingle) return NOT_AVAILABLE;
  let statistic = 0;
  for (let index = 0; index < observed.cells.length; index++) {
    const seen = observed.cells[index];
    const due = expected.cells[index];
    if (isError(seen)) return seen;
    if (isError(due)) return due;
    if (typeof seen !== "number" || typeof due !== "number") continue;
    if (due === 0) return DIVISION_BY_ZERO;
    statistic += (seen - due) ** 2 / due;
  }
  const freedom = height === 1 || width === 1 ? height * width - 1 : (height - 1) * (width - 1);
  return callLibrary("CHISQ.DIST.RT", statistic, freedom);
}

const chiSquareTestFunction = withArrays(declare([matrix, matrix], chiSquareTest));
const tTestFunction = withArrays(declare([numbers, numbers, integer, integer], tTest));
const fTestFunction = withArrays(declare([numbers, numbers], fTest));

/** ERF between two limits, or from 0. */
const errorFunction = declare([number, optional(number, null)], (lower, upper) => {
  const atLower = callLibrary("ERF", lower);
  if (upper === null || typeof atLower !== "number") return atLower;
  const atUpper = callLibrary("ERF", upper);
  return typeof atUpper === "number" ? atUpper - atLower : atUpper;
});

const upperCase = (name: string) =>
  declareVariadic([], value, (args) => {
    const result = callLibrary(name, ...args);
    return typeof result === "string" ? result.toUpperCase() : result;
  });

/** Distributions and tests: the library's where it is right, completed and put right where it is not. */
export const DISTRIBUTIONS: FunctionFamily = {
  ...LIBRARY_FUNCTIONS,
  NORMSDIST: formerly("NORM.S.DIST", true),
  TINV: formerly("T.INV.2T"),
  CHIDIST: formerly("CHISQ.DIST.RT"),
  CHIINV: formerly("CHISQ.INV.RT"),
  FDIST: formerly("F.DIST.RT"),
  FINV: formerly("F.INV.RT"),
  POISSON: formerly("POISSON.DIST"),
  WEIBULL: formerly("WEIBULL.DIST"),
  LOGNORMDIST: formerly("LOGNORM.DIST", true),
  CONFIDENCE: formerly("CONFIDENCE.NORM"),
  "ERFC.PRECISE": formerly("ERFC"),
  ERF: errorFunction,
  "ERF.PRECISE": declare([number], (x) => callLibrary("ERF", x)),
  BIN2HEX: upperCase("BIN2HEX"),
  DEC2HEX: upperCase("DEC2HEX"),
  OCT2HEX: upperCase("OCT2HEX"),
  "T.DIST": declare([number, integer, logical], (x, freedom, isCumulative) => {
    if (freedom < 1) return NUMBER_ERROR;
    return isCumulative ? studentCumulative(x, freedom) : studentDensity(x, freedom);
  }),
  "BETA.DIST": declare(
    [number, number, number, logical, optional(number, 0), optional(number, 1)],
    (x, alpha, beta, isCumulative, lower, upper) => {
      const result = callLibrary("BETA.DIST", x, alpha, beta, isCumulative, lower, upper);
      return isCumulative || typeof result !== "number" ? result : result / (upper - lower);
    },
  ),
  "CHISQ.TEST": chiSquareTestFunction,
  CHITEST: chiSquareTestFunction,
  "T.TEST": tTestFunction,
  TTEST: tTestFunction,
  "F.TEST": fTestFunction,
  FTEST: fTestFunction,
};
