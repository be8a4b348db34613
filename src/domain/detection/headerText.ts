import { civilDate } from "../dates";
import { isEmptyCell, type CellContent } from "../cells";

/** True for number formats that show a date: day, month or year letters outside quotes and brackets. */
export const isDateFormat = (numberFormat: string): boolean =>
  /[dmyj]/iu.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, "")) &&
  !/^(?:general|standard)$/iu.test(numberFormat);

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A header cell as text: dates as year-month-day, everything else as it stands, white space folded. */
export function headerText(cell: CellContent | undefined, numberFormat: string | undefined): string {
  if (cell === undefined || isEmptyCell(cell)) return "";
  if (typeof cell === "number" && isDateFormat(numberFormat ?? "") && cell >= 1) {
    const { year, month, day } = civilDate(cell);
    return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  }
  return String(cell).replace(/\s+/gu, " ").trim();
}
