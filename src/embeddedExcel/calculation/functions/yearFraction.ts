import type { CellError } from "../../workbook/cellValue";
import { daysInMonth, isLeapYear, type CalendarDate, type DateSystem } from "../values/dateSystem";
import { NUMBER_ERROR } from "../values/errors";
import { days360 } from "./dates";
import { declareIn } from "./declaration";
import type { FunctionFamily } from "./definition";
import { optional, integer, serial } from "./parameters";

/** US 30/360: two ends of February count as the 30th. */
function days360InUsFractions(from: CalendarDate, to: CalendarDate): number {
  const endsFebruary = (date: CalendarDate) => date.month === 2 && date.day === daysInMonth(date.year, 2);
  let startDay = from.day;
  let endDay = to.day;
  if (endsFebruary(from) && endsFebruary(to)) endDay = 30;
  if (endsFebruary(from)) startDay = 30;
  if (endDay === 31 && startDay >= 30) endDay = 30;
  if (startDay === 31) startDay = 30;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + endDay - startDay;
}

/** Average length of the years touched; within one year, a leap year counts only with its 29 February in between. */
function actualYearLength(from: CalendarDate, to: CalendarDate): number {
  const isWithinYear =
    from.year === to.year ||
    (to.year === from.year + 1 && (from.month > to.month || (from.month === to.month && from.day >= to.day)));
  if (!isWithinYear) {
    let days = 0;
    for (let year = from.year; year <= to.year; year++) days += isLeapYear(year) ? 366 : 365;
    return days / (to.year - from.year + 1);
  }
  if (from.year === to.year) return isLeapYear(from.year) ? 366 : 365;
  const startsBeforeLeapDay = isLeapYear(from.year) && from.month <= 2;
  const endsAfterLeapDay = isLeapYear(to.year) && (to.month > 2 || (to.month === 2 && to.day === 29));
  return startsBeforeLeapDay || endsAfterLeapDay ? 366 : 365;
}

/** Share of a year between two days: 0 US 30/360, 1 actual, 2 actual/360, 3 actual/365, 4 European 30/360. */
export function yearFraction(start: number, end: number, basis: number, dates: DateSystem): number | CellError {
  const first = Math.floor(Math.min(start, end));
  const last = Math.floor(Math.max(start, end));
  const from = dates.toCalendar(first);
  const to = dates.toCalendar(last);
  switch (basis) {
    case 0:
      return days360InUsFractions(from, to) / 360;
    case 1:
      return first === last ? 0 : (last - first) / actualYearLength(from, to);
    case 2:
      return (last - first) / 360;
    case 3:
      return (last - first) / 365;
    case 4:
      return days360(first, last, true, dates) / 360;
    default:
      return NUMBER_ERROR;
  }
}

export const YEAR_FRACTION: FunctionFamily = {
  YEARFRAC: declareIn([serial, serial, optional(integer, 0)], ({ session }, start, end, basis) =>
    yearFraction(start, end, basis, session.dates),
  ),
};
