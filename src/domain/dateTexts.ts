import { isWeekday, monthNamed } from "./monthNames";
import type { CivilDate } from "./dates";

export type DateOrder = "dayFirst" | "monthFirst";

/** A text that may be a date. */
export interface DateText {
  /** True where both orders give a day that could exist. */
  readonly isAmbiguous: boolean;
  /** The order the text itself proves (a number above 12); null where it proves none. */
  readonly onlyOrder: DateOrder | null;
  date(order: DateOrder): CivilDate | null;
}

const TIME = /[T ,]+\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/iu;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/u;
const TWO_NUMBERS_AND_YEAR = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u;
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/u;
const DIGITS = /^(\d{4})(\d{2})?(\d{2})?$/u;

const MONTHS_A_YEAR = 12;
const LAST_DAY = 31;
/** Two-digit years below this are of this century, as spreadsheets read them. */
const CENTURY_TURN = 50;

const yearOf = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
};

const isMonth = (month: number): boolean => month >= 1 && month <= MONTHS_A_YEAR;
const isDay = (day: number): boolean => day >= 1 && day <= LAST_DAY;
const isLikelyYear = (year: number): boolean => year >= 1900 && year <= 2100;

const settled = (date: CivilDate): DateText | null =>
  isMonth(date.month) && isDay(date.day) && isLikelyYear(date.year)
    ? { isAmbiguous: false, onlyOrder: null, date: () => date }
    : null;

function fromTwoNumbers(first: number, second: number, year: number): DateText | null {
  const byDay = isMonth(second) && isDay(first) ? { year, month: second, day: first } : null;
  const byMonth = isMonth(first) && isDay(second) ? { year, month: first, day: second } : null;
  if ((byDay === null && byMonth === null) || !isLikelyYear(year)) return null;
  return {
    isAmbiguous: byDay !== null && byMonth !== null && first !== second,
    onlyOrder: byMonth === null ? "dayFirst" : byDay === null ? "monthFirst" : null,
    date: (order) => (order === "dayFirst" ? byDay : byMonth),
  };
}

/** "5 janvier 2024", "Jan 5, 2024", "janv-24", "lundi 5 janvier 2024", "5. März 2024", "5 de enero de 2024". */
function fromMonthName(text: string): DateText | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/u.test(word));
  const letters = words.filter(
    (word) => !/^\d/u.test(word) && !/^(?:de|del|di|of|the|st|nd|rd|th|er|den|le)$/iu.test(word),
  );
  // A weekday may stand before the month, and "mar." is both: the last word that names a month is it.
  const month =
    letters
      .map(monthNamed)
      .reverse()
      .find((found) => found !== null) ?? null;
  if (month === null || letters.slice(0, -1).some((word) => !isWeekday(word))) return null;
  const [first, second] = numbers;
  if (numbers.length === 1 && first !== undefined && first.length !== 1 && first.length !== 3) {
    return settled({ year: yearOf(first), month, day: 1 });
  }
  if (numbers.length !== 2 || first === undefined || second === undefined) return null;
  return first.length === 4
    ? settled({ year: Number(first), month, day: Number(second) })
    : settled({ year: yearOf(second), month, day: Number(first) });
}

/** What a text says as a date, whatever its notation; null where it is none. */
export function readDateText(text: string): DateText | null {
  const day = text.normalize("NFKC").trim().replace(/^'/u, "").replace(TIME, "").trim();
  const yearFirst = YEAR_FIRST.exec(day);
  if (yearFirst !== null) {
    const [, year, month, date = "1"] = yearFirst;
    return settled({ year: Number(year), month: Number(month), day: Number(date) });
  }
  const twoNumbers = TWO_NUMBERS_AND_YEAR.exec(day);
  if (twoNumbers !== null) {
    const [, first, second, year = ""] = twoNumbers;
    return fromTwoNumbers(Number(first), Number(second), yearOf(year));
  }
  const monthAndYear = MONTH_AND_YEAR.exec(day);
  if (monthAndYear !== null) return settled({ year: Number(monthAndYear[2]), month: Number(monthAndYear[1]), day: 1 });
  const digits = DIGITS.exec(day);
  if (digits !== null) {
    const [, year, month = "1", date = "1"] = digits;
    return settled({ year: Number(year), month: Number(month), day: Number(date) });
  }
  return /\p{L}{3}/u.test(day) && /\d/u.test(day) ? fromMonthName(day) : null;
}
