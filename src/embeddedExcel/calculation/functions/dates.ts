import type { CellError } from "../../workbook/cellValue";
import { daysInMonth, type DateSystem } from "../values/dateSystem";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import { parseNumber } from "../values/parseNumber";
import { declare, declareIn } from "./declaration";
import type { FunctionFamily } from "./definition";
import { integer, logical, optional, serial, text } from "./parameters";

const SECONDS_PER_DAY = 86_400;

/** Seconds since midnight, rounded as Excel shows them. */
const secondsOf = (time: number): number => Math.round((time - Math.floor(time)) * SECONDS_PER_DAY) % SECONDS_PER_DAY;

const valid = (day: number, dates: DateSystem): number | CellError => (dates.isValid(day) ? day : NUMBER_ERROR);

function date(year: number, month: number, day: number, dates: DateSystem): number | CellError {
  if (year < 0 || year > 9999) return NUMBER_ERROR;
  const full = year < 1900 ? year + 1900 : year;
  return valid(dates.toSerial(full, month, day), dates);
}

/** The same day some months on, or the last of the month where there is no such day. */
function monthsLater(start: number, months: number, dates: DateSystem): number {
  const { year, month, day } = dates.toCalendar(start);
  const total = year * 12 + month - 1 + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = (total % 12) + 1;
  return dates.toSerial(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** First day (0 Saturday … 6 Friday) of the week by the type of WEEKDAY; undefined for an unknown type. */
function weekStart(type: number): number | undefined {
  if (type === 1 || type === 17) return 1;
  if (type === 2 || type === 11) return 2;
  return type >= 12 && type <= 16 ? (type - 9) % 7 : undefined;
}

function weekday(day: number, type: number, dates: DateSystem): number | CellError {
  if (type === 3) return (dates.weekday(day) + 5) % 7;
  const start = weekStart(type);
  return start === undefined ? NUMBER_ERROR : ((dates.weekday(day) - start + 7) % 7) + 1;
}

/** ISO 8601: the week that holds the year's first Thursday is week 1. */
function isoWeek(day: number, dates: DateSystem): number {
  const monday = Math.floor(day) - ((dates.weekday(day) + 5) % 7);
  const { year } = dates.toCalendar(Math.max(0, monday + 3));
  return Math.floor((monday + 3 - dates.toSerial(year, 1, 1)) / 7) + 1;
}

function weekNumber(day: number, type: number, dates: DateSystem): number | CellError {
  if (type === 21) return isoWeek(day, dates);
  const start = weekStart(type);
  if (start === undefined) return NUMBER_ERROR;
  const firstOfYear = dates.toSerial(dates.toCalendar(day).year, 1, 1);
  const lead = (dates.weekday(firstOfYear) - start + 7) % 7;
  return Math.floor((Math.floor(day) - firstOfYear + lead) / 7) + 1;
}

function dateDifference(start: number, end: number, unit: string, dates: DateSystem): number | CellError {
  if (start > end) return NUMBER_ERROR;
  const from = dates.toCalendar(start);
  const to = dates.toCalendar(end);
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "MD":
      return to.day >= from.day ? to.day - from.day : Math.floor(end) - dates.toSerial(to.year, to.month - 1, from.day);
    case "YM":
      return months % 12;
    case "YD": {
      const sameYear = dates.toSerial(to.year, from.month, from.day);
      return Math.floor(end) - (sameYear > end ? dates.toSerial(to.year - 1, from.month, from.day) : sameYear);
    }
    default:
      return NUMBER_ERROR;
  }
}

export function days360(start: number, end: number, isEuropean: boolean, dates: DateSystem): number {
  const from = dates.toCalendar(start);
  const to = dates.toCalendar(end);
  const isLastOfFebruary = from.month === 2 && from.day === daysInMonth(from.year, 2);
  let startDay = from.day === 31 || (!isEuropean && isLastOfFebruary) ? 30 : from.day;
  let endDay = to.day;
  let endMonth = to.month;
  if (isEuropean) endDay = Math.min(endDay, 30);
  else if (endDay === 31) {
    if (startDay < 30) {
      endDay = 1;
      endMonth++;
    } else endDay = 30;
  }
  startDay = Math.min(startDay, 30);
  return (to.year - from.year) * 360 + (endMonth - from.month) * 30 + endDay - startDay;
}

/** A text read as date and time, in serial numbers. */
const parsed = (source: string, dates: DateSystem): number | CellError => {
  const isDateLike = /[/:\-.]|[A-Za-z]{3}|[ap]m/i.test(source);
  return (isDateLike ? parseNumber(source, dates) : undefined) ?? VALUE_ERROR;
};

export const DATES: FunctionFamily = {
  DATE: declareIn([integer, integer, integer], ({ session }, year, month, day) =>
    date(year, month, day, session.dates),
  ),
  TIME: declare([integer, integer, integer], (hours, minutes, seconds) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 ? NUMBER_ERROR : (total % SECONDS_PER_DAY) / SECONDS_PER_DAY;
  }),
  YEAR: declareIn([serial], ({ session }, day) => session.dates.toCalendar(day).year),
  MONTH: declareIn([serial], ({ session }, day) => session.dates.toCalendar(day).month),
  DAY: declareIn([serial], ({ session }, day) => session.dates.toCalendar(day).day),
  HOUR: declare([serial], (time) => Math.floor(secondsOf(time) / 3600)),
  MINUTE: declare([serial], (time) => Math.floor(secondsOf(time) / 60) % 60),
  SECOND: declare([serial], (time) => secondsOf(time) % 60),
  TODAY: declareIn([], ({ session }) => Math.floor(session.dates.fromClock(session.now))),
  NOW: declareIn([], ({ session }) => session.dates.fromClock(session.now)),
  DATEVALUE: declareIn([text], ({ session }, source) => {
    const day = parsed(source, session.dates);
    return typeof day === "number" ? Math.floor(day) : day;
  }),
  TIMEVALUE: declareIn([text], ({ session }, source) => {
    const time = parsed(source, session.dates);
    return typeof time === "number" ? time - Math.floor(time) : time;
  }),
  EDATE: declareIn([serial, integer], ({ session }, start, months) =>
    valid(monthsLater(Math.floor(start), months, session.dates), session.dates),
  ),
  EOMONTH: declareIn([serial, integer], ({ session }, start, months) => {
    const { year, month } = session.dates.toCalendar(start);
    return valid(session.dates.toSerial(year, month + months + 1, 0), session.dates);
  }),
  DAYS: declare([serial, serial], (end, start) => Math.floor(end) - Math.floor(start)),
  DAYS360: declareIn([serial, serial, optional(logical, false)], ({ session }, start, end, isEuropean) =>
    days360(start, end, isEuropean, session.dates),
  ),
  DATEDIF: declareIn([serial, serial, text], ({ session }, start, end, unit) =>
    dateDifference(start, end, unit, session.dates),
  ),
  WEEKDAY: declareIn([serial, optional(integer, 1)], ({ session }, day, type) => weekday(day, type, session.dates)),
  WEEKNUM: declareIn([serial, optional(integer, 1)], ({ session }, day, type) => weekNumber(day, type, session.dates)),
  ISOWEEKNUM: declareIn([serial], ({ session }, day) => isoWeek(day, session.dates)),
};
