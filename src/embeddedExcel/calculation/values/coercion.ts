import type { CellError, CellValue } from "../../workbook/cellValue";
import type { DateSystem } from "./dateSystem";
import { NUMBER_ERROR, VALUE_ERROR } from "./errors";
import type { NumberMarks } from "./numberMarks";
import { numberText } from "./numberText";
import { isError } from "./operand";
import { parseNumber } from "./parseNumber";

/** The number a single value stands for in arithmetic: blank is 0, TRUE is 1, text is read as typed into a cell. */
export function toNumber(value: CellValue, dates: DateSystem): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  return parseNumber(value, dates) ?? VALUE_ERROR;
}

export function toText(value: CellValue, marks: NumberMarks): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value).replace(".", marks.decimal);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE_ERROR;
}

/** A result as a cell can hold it: no infinite numbers, no negative zero. */
export function cellResult(value: CellValue): CellValue {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return NUMBER_ERROR;
  return value === 0 ? 0 : value;
}
