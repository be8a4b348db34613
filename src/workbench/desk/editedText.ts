import { isDateFormat } from "numfmt";
import type { Book } from "../../embeddedExcel/workbook/book";
import { displayText } from "../../embeddedExcel/workbook/displayText";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";

const isFrench = (language: string): boolean => language.startsWith("fr");

/** What the formula bar shows for a cell, ready to be edited: its formula, or its value in full. */
export function editedText(book: Book, sheet: Sheet, row: number, column: number, language: string): string {
  const formula = sheet.grid.formula(row, column);
  if (formula) return `=${formula.text}`;
  const value = sheet.grid.value(row, column);
  if (value === null) return "";
  if (typeof value === "object") return value.code;
  const { numberFormat, quotePrefix } = book.styles.get(sheet.styleAt(row, column));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (isDateFormat(numberFormat)) {
    const hasTime = value % 1 !== 0;
    const dateFormat = `${isFrench(language) ? "dd/mm/yyyy" : "m/d/yyyy"}${hasTime ? " hh:mm:ss" : ""}`;
    return displayText(value, dateFormat, book.uses1904Dates, language);
  }
  const isPercent = numberFormat.includes("%");
  // Twelve digits: what a percentage gains in the multiplication is not shown.
  const plain = isPercent ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  return isFrench(language) ? plain.replace(".", ",") : plain;
}

const FRENCH_NUMBER = /^([-+]?)(\d[\d \u00a0\u202f]*)(?:,(\d+))?[ \u00a0\u202f]*(%|€)?$/;
const FRENCH_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})( \d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The format a cell without one takes when this is typed, where the host would give it an English one. */
export const typedFormat = (typed: string, language: string): string | null =>
  isFrench(language) && FRENCH_DATE.test(typed.trim()) ? "dd/mm/yyyy" : null;

/** What the user typed, as the host reads it: numbers and dates of the user's language become those of the host's. */
export function hostText(typed: string, language: string): string {
  if (!isFrench(language)) return typed;
  const text = typed.trim();
  const date = FRENCH_DATE.exec(text);
  if (date) {
    const [, day, month, year = "", time = ""] = date;
    return `${month}/${day}/${year}${time}`;
  }
  const number = FRENCH_NUMBER.exec(text);
  if (!number) return typed;
  const [, sign = "", whole = "", decimals, unit] = number;
  const digits = `${sign}${whole.replace(/[ \u00a0\u202f]/g, "")}${decimals === undefined ? "" : `.${decimals}`}`;
  return unit === "%" ? `${digits}%` : digits;
}
