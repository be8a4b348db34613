import { format, isDateFormat } from "numfmt";
import type { CellValue } from "./cellValue";

/** Days between the 1900 and the 1904 date systems. */
export const DAYS_1900_TO_1904 = 1462;

/**
 * The text a cell shows in an Excel of this language. Not modelled: "####" where a number is wider than its column;
 * impossible dates do show it.
 */
export function displayText(
  value: CellValue,
  numberFormat: string,
  uses1904Dates: boolean,
  language = "en-US",
): string {
  if (value === null) return "";
  if (typeof value === "object") return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return numberFormat === "General" ? value : formatted(numberFormat, value, language);
  const shift = uses1904Dates && isDateFormat(numberFormat) ? DAYS_1900_TO_1904 : 0;
  return formatted(numberFormat, value + shift, language);
}

function formatted(numberFormat: string, value: number | string, locale: string): string {
  return format(numberFormat, value, { locale, throws: false, invalid: String(value), overflow: "########" });
}
