import { format, isDateFormat } from "numfmt";
import { CellError, type CellValue } from "./cellValue";

/** Days between the 1900 and the 1904 date systems. */
export const DAYS_1900_TO_1904 = 1462;

/**
 * The text a cell shows in an English (United States) Excel. Not modelled: "####" where a number is wider than its
 * column; impossible dates do show it.
 */
export function displayText(value: CellValue, numberFormat: string, uses1904Dates: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return numberFormat === "General" ? value : formatted(numberFormat, value);
  const shift = uses1904Dates && isDateFormat(numberFormat) ? DAYS_1900_TO_1904 : 0;
  return formatted(numberFormat, value + shift);
}

function formatted(numberFormat: string, value: number | string): string {
  return format(numberFormat, value, { throws: false, invalid: String(value), overflow: "########" });
}
