import { dateToSerial } from "numfmt";

/** Which of the first two numbers of "3/4/2024" is the day. */
export type DateOrder = "dayFirst" | "monthFirst";

/** A text that looks like a date, before its order is known. */
export interface DateShape {
  readonly kind: "yearFirst" | "numeric" | "named";
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly mark: string;
  /** Fraction of a day. */
  readonly time: number;
  readonly timeFormat: string;
}

const TIME = String.raw`(?:[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?:\s?(?<half>[AP]M))?Z?)?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})(?<mark>[-/.])(?<first>\d{1,2})\k<mark>(?<last>\d{1,2})${TIME}$`,
  "i",
);
const NUMERIC = new RegExp(
  String.raw`^(?<first>\d{1,2})(?<mark>[-/.])(?<last>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})${TIME}$`,
  "i",
);
const NAMED = new RegExp(
  String.raw`^(?<day>\d{1,2})(?<mark>[-/ ])(?<month>[a-zéûA-ZÉÛ]{3,9})\.?\k<mark>(?<year>\d{4}|\d{2})${TIME}$`,
  "i",
);
const TIME_ONLY = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const MONTH_ONLY = /^(?:(?<month>\d{1,2})[./-](?<year>(?:19|20)\d{2})|(?<year2>(?:19|20)\d{2})-(?<month2>\d{2}))$/;

/** Most cells are plain numbers or words; they need not be tried as dates. */
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const STARTS_WITH_DIGIT = /^\s*\d/;

/** English and French month names by their beginning. */
const MONTHS = [
  /^jan/,
  /^f[eé]b|^f[eé]v/,
  /^mar/,
  /^apr|^avr/,
  /^may|^mai/,
  /^jun|^juin/,
  /^jul|^juil/,
  /^aug|^ao[uû]/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec|^d[eé]c/,
];

export function dateShape(text: string): DateShape | null {
  if (!STARTS_WITH_DIGIT.test(text) || PLAIN_NUMBER.test(text)) return null;
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > 30) return null;
  const yearFirst = YEAR_FIRST.exec(trimmed)?.groups;
  if (yearFirst) return shape("yearFirst", yearFirst, Number(yearFirst["first"]), Number(yearFirst["last"]));
  const numeric = NUMERIC.exec(trimmed)?.groups;
  if (numeric) return shape("numeric", numeric, Number(numeric["first"]), Number(numeric["last"]));
  const named = NAMED.exec(trimmed)?.groups;
  if (!named) return null;
  const month = MONTHS.findIndex((name) => name.test((named["month"] ?? "").toLowerCase())) + 1;
  return month === 0 ? null : shape("named", named, month, Number(named["day"]));
}

function shape(
  kind: DateShape["kind"],
  groups: Readonly<Record<string, string | undefined>>,
  first: number,
  second: number,
): DateShape | null {
  const { hour, minute = "0", second: seconds, half } = groups;
  const clock = half ? (Number(hour) % 12) + (half.toUpperCase() === "PM" ? 12 : 0) : Number(hour ?? "0");
  if (clock > 23 || Number(minute) > 59) return null;
  const time = (clock * 3600 + Number(minute) * 60 + Number(seconds ?? "0")) / 86_400;
  const hasSeconds = seconds !== undefined && Number(seconds) > 0;
  const timeFormat = hour === undefined ? "" : `${hasSeconds ? "hh:mm:ss" : "hh:mm"}${half ? " AM/PM" : ""}`;
  return { kind, first, second, year: fullYear(groups["year"] ?? ""), mark: groups["mark"] ?? "/", time, timeFormat };
}

/** Excel's rule: two digits below 30 mean this century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** The order a date proves by a number above twelve; null where it could be either. */
export function provenOrder({ kind, first, second }: DateShape): DateOrder | null {
  if (kind !== "numeric") return null;
  if (first > 12 && second <= 12) return "dayFirst";
  return second > 12 && first <= 12 ? "monthFirst" : null;
}

export interface ReadDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/** The date a shape means in this order; null where there is no such day. */
export function readDate(date: DateShape, order: DateOrder): ReadDate | null {
  const isDayFirst = date.kind === "numeric" && order === "dayFirst";
  const [month, day] = isDayFirst ? [date.second, date.first] : [date.first, date.second];
  const serial = serialOf(date.year, month, day);
  if (serial === null) return null;
  const time = date.timeFormat && ` ${date.timeFormat}`;
  return { serial: serial + date.time, numberFormat: dayFormat(date, order) + time };
}

function dayFormat({ kind, mark }: DateShape, order: DateOrder): string {
  if (kind === "yearFirst") return ["yyyy", "mm", "dd"].join(mark);
  if (kind === "named") return "d-mmm-yy";
  return order === "dayFirst" ? ["dd", "mm", "yyyy"].join(mark) : "m/d/yyyy";
}

function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  return day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? null : dateToSerial([year, month, day]);
}

/** "08.2020", "8/2020", "2020-08": the first day of a month; only meaningful where a whole column looks like this. */
export function readMonth(text: string): ReadDate | null {
  const groups = MONTH_ONLY.exec(text.trim())?.groups;
  if (!groups) return null;
  const year = Number(groups["year"] ?? groups["year2"]);
  const serial = serialOf(year, Number(groups["month"] ?? groups["month2"]), 1);
  return serial === null ? null : { serial, numberFormat: "mmm-yy" };
}

export function readTime(text: string): ReadDate | null {
  const match = TIME_ONLY.exec(text.trim());
  if (!match || Number(match[1]) > 23) return null;
  const serial = (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? "0")) / 86_400;
  return { serial, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
