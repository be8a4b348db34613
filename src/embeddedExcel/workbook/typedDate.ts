import { dateToSerial } from "numfmt";
import type { TypedContent } from "./typedText";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m?)?$/i;
const HOUR_ONLY = /^(\d{1,2}) ?([ap])m?$/i;
const DATE_AND_TIME = /^(\S+) (\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m?)?)$/i;
const NUMERIC_DATE = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/;
const DAY_MONTH = /^(\d{1,2})[-/ ]?([a-z]{3,9})(?:[-/ ,]+(\d{2}|\d{4}))?$/i;
const MONTH_DAY = /^([a-z]{3,9})[- ]?(\d{1,2})(?:, ?(\d{4}))$/i;
const MONTH_NUMBER = /^([a-z]{3,9})[-/ ](\d{1,4})$/i;

/** Reads text Excel (English, United States) would turn into a date or a time, with the format it would choose. */
export function parseTypedDate(text: string, now: Date): TypedContent | null {
  const time = parseTime(text);
  if (time) return { kind: "value", value: time.days, numberFormat: time.format };
  const both = DATE_AND_TIME.exec(text);
  if (both) {
    const date = parseDay(both[1] ?? "", now);
    const clock = parseTime(both[2] ?? "");
    if (date && clock) return { kind: "value", value: date.serial + clock.days, numberFormat: "m/d/yyyy h:mm" };
  }
  const day = parseDay(text, now);
  return day && { kind: "value", value: day.serial, numberFormat: day.format };
}

function parseTime(text: string): { days: number; format: string } | null {
  const hourOnly = HOUR_ONLY.exec(text);
  const match = TIME.exec(text);
  const [hourText, minuteText, secondText, half] = match
    ? [match[1], match[2], match[3], match[4]]
    : [hourOnly?.[1], "0", undefined, hourOnly?.[2]];
  if (hourText === undefined) return null;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59 || (half && (hour < 1 || hour > 12))) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const days = (hour * 3600 + minute * 60 + second) / 86_400;
  // Belief: 24 hours and more count as a duration.
  if (hour >= 24) return { days, format: "[h]:mm:ss" };
  return { days, format: `h:mm${secondText === undefined ? "" : ":ss"}${half ? " AM/PM" : ""}` };
}

function parseDay(text: string, now: Date): { serial: number; format: string } | null {
  const thisYear = now.getFullYear();
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric) return numericDay(Number(numeric[1]), Number(numeric[3]), numeric[4], thisYear);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const year = dayMonth[3];
    return serialOf(
      year === undefined ? thisYear : fullYear(year),
      monthOf(dayMonth[2]),
      Number(dayMonth[1]),
      year === undefined ? "d-mmm" : "d-mmm-yy",
    );
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return serialOf(fullYear(monthDay[3]), monthOf(monthDay[1]), Number(monthDay[2]), "d-mmm-yy");
  const monthNumber = MONTH_NUMBER.exec(text);
  if (!monthNumber) return null;
  const [, name, number = ""] = monthNumber;
  // "Jan 5" is a day, "Jan 32" and "Jan 2020" are months of a year.
  const asDay = number.length <= 2 ? serialOf(thisYear, monthOf(name), Number(number), "d-mmm") : null;
  return asDay ?? (number.length === 3 ? null : serialOf(fullYear(number), monthOf(name), 1, "mmm-yy"));
}

function numericDay(first: number, second: number, third: string | undefined, thisYear: number) {
  if (third !== undefined) {
    if (first > 31) return serialOf(first, second, Number(third), "m/d/yyyy");
    return third.length === 3 ? null : serialOf(fullYear(third), first, second, "m/d/yyyy");
  }
  // Belief: month and day, else day and month, else month and year.
  return (
    serialOf(thisYear, first, second, "d-mmm") ??
    serialOf(thisYear, second, first, "d-mmm") ??
    (second > 31 && (second < 100 || second >= 1900) ? serialOf(fullYear(String(second)), first, 1, "mmm-yy") : null)
  );
}

/** Two digits below 30 mean this century. */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  if ((text ?? "").length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): number {
  const wanted = (name ?? "").toLowerCase();
  return Math.max(MONTHS.indexOf(wanted), MONTH_NAMES.indexOf(wanted)) + 1;
}

function serialOf(year: number, month: number, day: number, format: string): { serial: number; format: string } | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const serial = dateToSerial([year, month, day]);
  return serial === null ? null : { serial, format };
}
