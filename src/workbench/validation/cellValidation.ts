import { contains, rectangle } from "../../embeddedExcel/workbook/address";
import type { CellValue } from "../../embeddedExcel/workbook/cellValue";
import type { DataValidation, ValidationOperator } from "../../embeddedExcel/workbook/dataValidation";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import type { EvaluateRule } from "../conditionalFormats/sheetConditionalFormats";

/** The validation rule of a cell, if it has one. */
export const validationAt = (sheet: Sheet, row: number, column: number): DataValidation | undefined =>
  sheet.dataValidations.find(({ areas }) => areas.some((area) => contains(area, rectangle(row, column))));

/** The values a list lets choose from, in order and without empty ones. */
export function listItems(
  validation: DataValidation,
  row: number,
  column: number,
  evaluate: EvaluateRule,
): readonly CellValue[] {
  const quoted = /^"(.*)"$/s.exec(validation.formula1)?.[1];
  if (quoted !== undefined) return quoted.split(",").map((item) => item.trim().replace(/""/g, '"'));
  const result = evaluate(validation.formula1, row, column, baseOf(validation, row, column));
  const values = Array.isArray(result) ? result.flat() : [result];
  return values.filter((value) => value !== null && value !== "");
}

/** Whether a rule takes a value that was typed into a cell. */
export function isAccepted(
  validation: DataValidation,
  value: CellValue,
  row: number,
  column: number,
  evaluate: EvaluateRule,
): boolean {
  if (value === null || value === "") return validation.ignoreBlanks;
  if (validation.type === "list") {
    return listItems(validation, row, column, evaluate).some((item) => sameText(item, value));
  }
  const limit = (formula: string | undefined): CellValue => {
    if (formula === undefined) return null;
    const result = evaluate(formula, row, column, baseOf(validation, row, column));
    return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  };
  if (validation.type === "custom") {
    const result = limit(validation.formula1);
    return typeof result === "number" ? result !== 0 : result === true;
  }
  const measured = validation.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (validation.type === "wholeNumber" && !Number.isInteger(measured)) return false;
  const [first, second] = [limit(validation.formula1), limit(validation.formula2)];
  if (typeof first !== "number") return true;
  return isWithin(measured, validation.operator ?? "Between", first, typeof second === "number" ? second : first);
}

const sameText = (a: CellValue, b: CellValue): boolean => String(a).toLowerCase() === String(b).toLowerCase();

function isWithin(value: number, operator: ValidationOperator, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}

/** References of a rule count from the first cell of its first area. */
function baseOf({ areas }: DataValidation, row: number, column: number): { row: number; column: number } {
  const [first] = areas;
  return { row: first?.top ?? row, column: first?.left ?? column };
}
