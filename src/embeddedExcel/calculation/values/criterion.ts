import { CellError, type CellValue } from "../../workbook/cellValue";
import { compareTexts } from "./comparison";
import type { DateSystem } from "./dateSystem";
import { isError } from "./operand";
import { parseNumber } from "./parseNumber";
import { hasWildcards, wildcardPattern } from "./wildcard";

export type CriterionOperator = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A condition of SUMIFS, COUNTIF and their like. */
export interface Criterion {
  readonly matches: (value: CellValue) => boolean;
  /** Where the condition is plain equality: what an index of the range is asked for. */
  readonly equalTo?: string | number | boolean;
  /** Where the condition is an order of numbers. */
  readonly bound?: { readonly operator: "<" | ">" | "<=" | ">="; readonly number: number };
}

const OPERATOR = /^(<=|>=|<>|=|<|>)?([^]*)$/;

/** Reads a condition such as `">=10"`, `"A*"` or 5. */
export function readCriterion(condition: CellValue, dates: DateSystem): Criterion {
  if (condition === null) return numberCriterion("=", 0);
  if (typeof condition === "number") return numberCriterion("=", condition);
  if (typeof condition === "boolean") return { matches: (value) => value === condition, equalTo: condition };
  if (isError(condition)) return { matches: (value) => value === condition };
  const [, written, operand = ""] = OPERATOR.exec(condition) ?? [];
  // The expression matches nothing else before the operand.
  const operator = (written ?? "=") as CriterionOperator;
  if (operand === "") return emptyCriterion(operator, written !== undefined);
  const number = parseNumber(operand, dates);
  if (number !== undefined) return numberCriterion(operator, number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return exactCriterion(operator, upper === "TRUE");
  const error = CellError.parse(upper);
  return error ? exactCriterion(operator, error) : textCriterion(operator, operand);
}

/** Texts that read as this number match as well: "0012" is 12. */
export function textAsNumber(value: string): number | undefined {
  if (value === "" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function numberCriterion(operator: CriterionOperator, number: number): Criterion {
  const isEqual = (value: CellValue) =>
    value === number || (typeof value === "string" && textAsNumber(value) === number);
  if (operator === "=") return { matches: isEqual, equalTo: number };
  if (operator === "<>") return { matches: (value) => !isEqual(value) };
  const holds = orderTest(operator);
  return {
    matches: (value) => typeof value === "number" && holds(value - number),
    bound: { operator, number },
  };
}

function orderTest(operator: "<" | ">" | "<=" | ">="): (order: number) => boolean {
  switch (operator) {
    case "<":
      return (order) => order < 0;
    case ">":
      return (order) => order > 0;
    case "<=":
      return (order) => order <= 0;
    case ">=":
      return (order) => order >= 0;
  }
}

function emptyCriterion(operator: CriterionOperator, isWritten: boolean): Criterion {
  if (operator === "=") return { matches: (value) => value === null || (!isWritten && value === "") };
  if (operator === "<>") return { matches: (value) => value !== null };
  return { matches: () => false };
}

function exactCriterion(operator: CriterionOperator, wanted: boolean | CellError): Criterion {
  if (operator === "=") {
    const matches = (value: CellValue) => value === wanted;
    return typeof wanted === "boolean" ? { matches, equalTo: wanted } : { matches };
  }
  if (operator === "<>") return { matches: (value) => value !== wanted };
  const holds = orderTest(operator);
  return {
    matches: (value) => typeof value === typeof wanted && !isError(value) && holds(Number(value) - Number(wanted)),
  };
}

function textCriterion(operator: CriterionOperator, wanted: string): Criterion {
  if (operator !== "=" && operator !== "<>") {
    const holds = orderTest(operator);
    return { matches: (value) => typeof value === "string" && holds(compareTexts(value, wanted)) };
  }
  const isEqual = textTest(wanted);
  if (operator === "<>") return { matches: (value) => !isEqual(value) };
  return hasWildcards(wanted) ? { matches: isEqual } : { matches: isEqual, equalTo: wanted.toLowerCase() };
}

function textTest(wanted: string): (value: CellValue) => boolean {
  if (hasWildcards(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  const lower = wanted.toLowerCase();
  return (value) => typeof value === "string" && value.toLowerCase() === lower;
}
