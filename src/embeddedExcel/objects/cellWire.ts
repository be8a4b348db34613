import { CellError, type CellValue } from "../workbook/cellValue";

/** A cell's value as the client receives it: errors as their code, an empty cell as "". */
export function wireValue(value: CellValue | undefined): number | string | boolean {
  if (value === null || value === undefined) return "";
  return value instanceof CellError ? value.code : value;
}

export function wireValueType(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
