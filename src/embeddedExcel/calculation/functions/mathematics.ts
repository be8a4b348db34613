import type { CellError } from "../../workbook/cellValue";
import { power } from "../evaluation/operators";
import { DIVISION_BY_ZERO, NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import type { Matrix } from "../values/matrix";
import { isError } from "../values/operand";
import { declare, declareVariadic, withArrays } from "./declaration";
import type { EagerFunction, FunctionFamily } from "./definition";
import { integer, matrix, number, numbers, optional } from "./parameters";

/** A function of one number that has no answer outside its domain. */
const real = (calculate: (x: number) => number, isInDomain: (x: number) => boolean = () => true): EagerFunction =>
  declare([number], (x) => (isInDomain(x) ? calculate(x) : NUMBER_ERROR));

/** As `real`, infinite at 0. */
const reciprocal = (calculate: (x: number) => number): EagerFunction =>
  declare([number], (x) => (x === 0 ? DIVISION_BY_ZERO : calculate(x)));

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function wholeNumbers(lists: readonly (readonly number[])[]): number[] | CellError {
  const all = lists.flat().map(Math.trunc);
  return all.some((value) => value < 0 || value > 2 ** 53) ? NUMBER_ERROR : all;
}

function factorial(n: number): number {
  let result = 1;
  for (let factor = 2; factor <= n; factor++) result *= factor;
  return result;
}

/** n over k. */
function combinations(n: number, k: number): number {
  let result = 1;
  for (let step = 1; step <= Math.min(k, n - k); step++) result = (result * (n - step + 1)) / step;
  return Math.round(result);
}

function permutations(n: number, k: number): number {
  let result = 1;
  for (let factor = n - k + 1; factor <= n; factor++) result *= factor;
  return result;
}

/** SUMX2MY2 and its like: pairs in which both are numbers. */
const overPairs = (term: (x: number, y: number) => number) =>
  withArrays(
    declare([matrix, matrix], (xs, ys) => {
      if (xs.cells.length !== ys.cells.length) return VALUE_ERROR;
      let total = 0;
      for (let index = 0; index < xs.cells.length; index++) {
        const x = xs.cells[index];
        const y = ys.cells[index];
        if (isError(x)) return x;
        if (isError(y)) return y;
        if (typeof x === "number" && typeof y === "number") total += term(x, y);
      }
      return total;
    }),
  );

/** Texts and blanks count as 0. */
function sumOfProducts(factors: readonly Matrix[]) {
  const [first] = factors;
  if (!first) return VALUE_ERROR;
  if (factors.some(({ height, width }) => height !== first.height || width !== first.width)) return VALUE_ERROR;
  let total = 0;
  for (let index = 0; index < first.cells.length; index++) {
    let product = 1;
    for (const { cells } of factors) {
      const value = cells[index];
      if (isError(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    total += product;
  }
  return total;
}

export const MATHEMATICS: FunctionFamily = {
  ABS: real(Math.abs),
  SIGN: real(Math.sign),
  SQRT: real(Math.sqrt, (x) => x >= 0),
  SQRTPI: real(
    (x) => Math.sqrt(x * Math.PI),
    (x) => x >= 0,
  ),
  EXP: real(Math.exp),
  LN: real(Math.log, (x) => x > 0),
  LOG10: real(Math.log10, (x) => x > 0),
  LOG: declare([number, optional(number, 10)], (x, base) => {
    if (x <= 0 || base <= 0) return NUMBER_ERROR;
    if (base === 1) return DIVISION_BY_ZERO;
    return base === 10 ? Math.log10(x) : base === 2 ? Math.log2(x) : Math.log(x) / Math.log(base);
  }),
  POWER: declare([number, number], power),
  MOD: declare([number, number], (x, divisor) => {
    if (divisor === 0) return DIVISION_BY_ZERO;
    const rest = x - divisor * Math.floor(x / divisor);
    return Math.abs(rest) < Math.abs(x) * 2 ** -51 ? 0 : rest;
  }),
  QUOTIENT: declare([number, number], (x, divisor) => (divisor === 0 ? DIVISION_BY_ZERO : Math.trunc(x / divisor))),
  PI: declare([], () => Math.PI),
  SIN: real(Math.sin),
  COS: real(Math.cos),
  TAN: real(Math.tan),
  COT: reciprocal((x) => 1 / Math.tan(x)),
  SEC: real((x) => 1 / Math.cos(x)),
  CSC: reciprocal((x) => 1 / Math.sin(x)),
  SINH: real(Math.sinh),
  COSH: real(Math.cosh),
  TANH: real(Math.tanh),
  COTH: reciprocal((x) => 1 / Math.tanh(x)),
  SECH: real((x) => 1 / Math.cosh(x)),
  CSCH: reciprocal((x) => 1 / Math.sinh(x)),
  ASIN: real(Math.asin, (x) => Math.abs(x) <= 1),
  ACOS: real(Math.acos, (x) => Math.abs(x) <= 1),
  ATAN: real(Math.atan),
  ACOT: real((x) => Math.PI / 2 - Math.atan(x)),
  ATAN2: declare([number, number], (x, y) => (x === 0 && y === 0 ? DIVISION_BY_ZERO : Math.atan2(y, x))),
  ASINH: real(Math.asinh),
  ACOSH: real(Math.acosh, (x) => x >= 1),
  ATANH: real(Math.atanh, (x) => Math.abs(x) < 1),
  ACOTH: real(
    (x) => Math.atanh(1 / x),
    (x) => Math.abs(x) > 1,
  ),
  DEGREES: real((x) => (x * 180) / Math.PI),
  RADIANS: real((x) => (x * Math.PI) / 180),
  FACT: declare([integer], (n) => (n < 0 || n > 170 ? NUMBER_ERROR : factorial(n))),
  FACTDOUBLE: declare([integer], (n) => {
    if (n < -1 || n > 300) return NUMBER_ERROR;
    let result = 1;
    for (let factor = n; factor > 1; factor -= 2) result *= factor;
    return result;
  }),
  COMBIN: declare([integer, integer], (n, k) => (n < 0 || k < 0 || k > n ? NUMBER_ERROR : combinations(n, k))),
  COMBINA: declare([integer, integer], (n, k) => {
    if (n < 0 || k < 0 || (n === 0 && k > 0)) return NUMBER_ERROR;
    return k === 0 ? 1 : combinations(n + k - 1, k);
  }),
  PERMUT: declare([integer, integer], (n, k) => (n < 0 || k < 0 || k > n ? NUMBER_ERROR : permutations(n, k))),
  PERMUTATIONA: declare([integer, integer], (n, k) => (n < 0 || k < 0 ? NUMBER_ERROR : n ** k)),
  GCD: declareVariadic([], numbers, (lists) => {
    const all = wholeNumbers(lists);
    return isError(all) ? all : all.reduce(greatestCommonDivisor, 0);
  }),
  LCM: declareVariadic([], numbers, (lists) => {
    const all = wholeNumbers(lists);
    if (isError(all)) return all;
    return all.reduce((multiple, n) => (n === 0 ? 0 : (multiple * n) / greatestCommonDivisor(multiple, n)), 1);
  }),
  MULTINOMIAL: declareVariadic([], numbers, (lists) => {
    const all = wholeNumbers(lists);
    if (isError(all)) return all;
    let result = 1;
    let total = 0;
    for (const n of all) result *= combinations((total += n), n);
    return result;
  }),
  SUMPRODUCT: withArrays(declareVariadic([], matrix, sumOfProducts)),
  SUMX2MY2: overPairs((x, y) => x * x - y * y),
  SUMX2PY2: overPairs((x, y) => x * x + y * y),
  SUMXMY2: overPairs((x, y) => (x - y) ** 2),
  SERIESSUM: declare([number, number, number, numbers], (x, start, step, coefficients) =>
    coefficients.reduce((total, coefficient, index) => total + coefficient * x ** (start + index * step), 0),
  ),
};
