import type { CellValue } from "../../workbook/cellValue";
import { toNumber, toText } from "../values/coercion";
import { compareValues } from "../values/comparison";
import type { DateSystem } from "../values/dateSystem";
import { DIVISION_BY_ZERO, NUMBER_ERROR } from "../values/errors";
import { isError } from "../values/operand";
import type { BinaryOperator } from "../syntax/expression";

type Operation = (left: CellValue, right: CellValue, dates: DateSystem) => CellValue;

/** Sums that cancel to within a few units of the last digit are 0, as in Excel. */
const CANCELLATION = 2 ** -50;

function arithmetic(calculate: (a: number, b: number) => CellValue): Operation {
  return (left, right, dates) => {
    const a = toNumber(left, dates);
    if (isError(a)) return a;
    const b = toNumber(right, dates);
    if (isError(b)) return b;
    const result = calculate(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? NUMBER_ERROR : result;
  };
}

function comparison(holds: (order: number) => boolean): Operation {
  return (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : holds(compareValues(left, right));
  };
}

export function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) <= CANCELLATION * Math.max(Math.abs(a), Math.abs(b)) ? 0 : sum;
}

export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return NUMBER_ERROR;
  if (base === 0 && exponent < 0) return DIVISION_BY_ZERO;
  return base ** exponent;
}

const concatenation: Operation = (left, right, dates) => {
  const a = toText(left, dates.marks);
  if (isError(a)) return a;
  const b = toText(right, dates.marks);
  return isError(b) ? b : a + b;
};

/** The operators that combine values element by element (the others combine references). */
export const VALUE_OPERATIONS: Partial<Record<BinaryOperator, Operation>> = {
  "+": arithmetic(add),
  "-": arithmetic((a, b) => add(a, -b)),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? DIVISION_BY_ZERO : a / b)),
  "^": arithmetic(power),
  "&": concatenation,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};
