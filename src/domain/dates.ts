import { isEmptyCell, type CellContent } from "./cells";
import { readDateText, type DateOrder } from "./dateTexts";

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** What one cell of a date column holds; `serial` counts in the 1900 system whatever the workbook's is. */
export type DateReading =
  { readonly kind: "date"; readonly serial: number } | { readonly kind: "empty" } | { readonly kind: "unreadable" };

const MS_PER_DAY = 86_400_000;
/** 1 January 1970 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;
/** The 1900 system counts a 29 February 1900 that never was: serials up to it are one day nearer. */
const PHANTOM_LEAP_DAY = 60;
/** Serial of 31 December 9999, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;
/** Days between 1 January 1900 and 1 January 1904 in serial numbers. */
export const DAYS_TO_1904 = 1462;

/** The calendar day of a serial number of the 1900 date system; the time of day is dropped. */
export function civilDate(serial: number): CivilDate {
  const whole = Math.floor(serial);
  const days = whole < PHANTOM_LEAP_DAY ? whole + 1 : whole;
  const date = new Date((days - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number (1900 date system) of a calendar day; null for a day that does not exist. */
export function serialOf({ year, month, day }: CivilDate): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null;
  const days = ms / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  const serial = days <= PHANTOM_LEAP_DAY ? days - 1 : days;
  return serial >= 1 && serial <= LAST_SERIAL ? serial : null;
}

const isWhole = (value: number): boolean => Number.isInteger(value);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const isYear = (year: number): boolean => isWhole(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

const fromYear = (value: number): CivilDate | null => (isYear(value) ? { year: value, month: 1, day: 1 } : null);
const fromYearMonth = (value: number): CivilDate | null => {
  const year = Math.floor(value / 100);
  const month = value % 100;
  return isYear(year) && isWhole(value) && month >= 1 && month <= 12 ? { year, month, day: 1 } : null;
};
const fromYearMonthDay = (value: number): CivilDate | null => {
  const day = value % 100;
  const month = fromYearMonth(Math.floor(value / 100));
  return month !== null && isWhole(value) && day >= 1 ? { ...month, day } : null;
};

type NumberNotation = (value: number) => number | null;

/** How the plain numbers of a date column are meant: 2024, 202401, 20240131, or serial numbers. */
function numberNotation(numbers: readonly number[], uses1904Dates: boolean): NumberNotation {
  for (const read of [fromYear, fromYearMonth, fromYearMonthDay]) {
    if (numbers.length > 0 && numbers.every((value) => read(value) !== null)) {
      return (value) => {
        const date = read(value);
        return date === null ? null : serialOf(date);
      };
    }
  }
  const shift = uses1904Dates ? DAYS_TO_1904 : 0;
  return (value) => (value + shift >= 1 && value + shift < LAST_SERIAL + 1 ? value + shift : null);
}

/** Below this share of a column's telling cells an order is not the column's. */
const CLEAR_MAJORITY = 0.9;

/**
 * Day or month first? Cells with a number above 12 tell. Where none does, the order under which the dates run more
 * steadily in one direction, and day first where that says nothing either. Null where the cells contradict each other.
 */
function dateOrderOf(texts: readonly string[]): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const order = readDateText(text)?.onlyOrder;
    if (order === "dayFirst") dayFirst += 1;
    else if (order === "monthFirst") monthFirst += 1;
  }
  const telling = dayFirst + monthFirst;
  if (telling > 0) {
    if (dayFirst / telling >= CLEAR_MAJORITY) return "dayFirst";
    return monthFirst / telling >= CLEAR_MAJORITY ? "monthFirst" : null;
  }
  return turnsUnder(texts, "monthFirst") < turnsUnder(texts, "dayFirst") ? "monthFirst" : "dayFirst";
}

/** How often the sequence changes direction when read in this order. */
function turnsUnder(texts: readonly string[], order: DateOrder): number {
  let turns = 0;
  let previous: number | null = null;
  let direction = 0;
  for (const text of texts) {
    const date = readDateText(text)?.date(order) ?? null;
    const serial = date === null ? null : serialOf(date);
    if (serial === null) continue;
    const step = previous === null ? 0 : Math.sign(serial - previous);
    if (step !== 0 && direction !== 0 && step !== direction) turns += 1;
    if (step !== 0) direction = step;
    previous = serial;
  }
  return turns;
}

/**
 * Reads the dates of one column: serial numbers of either date system, years (2024), months (202401) and days
 * (20240131) written as numbers, and texts in the usual notations of seven languages. Day-first or month-first is
 * decided for the column as a whole; a text that could be both in a column that contradicts itself is unreadable.
 */
export function dateReader(cells: readonly CellContent[], uses1904Dates: boolean): (cell: CellContent) => DateReading {
  const fromNumber = numberNotation(
    cells.filter((cell) => typeof cell === "number"),
    uses1904Dates,
  );
  const order = dateOrderOf(cells.filter((cell): cell is string => typeof cell === "string" && !isEmptyCell(cell)));
  const fromText = (text: string): number | null => {
    const reading = readDateText(text);
    const chosen = reading?.onlyOrder ?? order;
    if (reading === null || (chosen === null && reading.isAmbiguous)) return null;
    const date = reading.date(chosen ?? "dayFirst");
    return date === null ? null : serialOf(date);
  };
  return (cell) => {
    if (isEmptyCell(cell)) return { kind: "empty" };
    const serial = typeof cell === "number" ? fromNumber(cell) : typeof cell === "string" ? fromText(cell) : null;
    return serial === null ? { kind: "unreadable" } : { kind: "date", serial };
  };
}
