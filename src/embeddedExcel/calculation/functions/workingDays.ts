import type { CellError } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import type { DateSystem } from "../values/dateSystem";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import { isError, type Operand } from "../values/operand";
import { declareIn } from "./declaration";
import { cellsOf } from "./aggregation";
import type { FunctionFamily } from "./definition";
import { defaulted, integer, operand, serial, value } from "./parameters";
import { toNumber } from "../values/coercion";
import type { CellValue } from "../../workbook/cellValue";

/** Which days are free, from Monday to Sunday. */
type Weekend = readonly boolean[];

const SATURDAY_AND_SUNDAY = 1;

/** Reads a weekend as its number (1–7 two days, 11–17 one) or as seven digits, 1 for free. */
function weekendOf(given: CellValue): Weekend | CellError {
  if (typeof given === "string") {
    if (!/^[01]{7}$/.test(given)) return VALUE_ERROR;
    return given.includes("0") ? [...given].map((digit) => digit === "1") : VALUE_ERROR;
  }
  const kind = Math.trunc(Number(given));
  const isFree = (day: number): boolean =>
    kind >= 11 ? day === (kind - 11 + 6) % 7 : day === (kind + 4) % 7 || day === (kind + 5) % 7;
  const isKnown = (kind >= 1 && kind <= 7) || (kind >= 11 && kind <= 17);
  return isKnown ? Array.from({ length: 7 }, (_, day) => isFree(day)) : NUMBER_ERROR;
}

function holidaysOf(given: Operand, context: CellContext): Set<number> | CellError {
  const days = new Set<number>();
  if (given === undefined) return days;
  for (const cell of cellsOf(given, context)) {
    if (cell === null) continue;
    const day = toNumber(cell, context.session.dates);
    if (isError(day)) return day;
    days.add(Math.floor(day));
  }
  return days;
}

/** Monday is 0. */
const dayOfWeek = (day: number, dates: DateSystem): number => (dates.weekday(day) + 5) % 7;

function workingDaysBetween(start: number, end: number, weekend: Weekend, holidays: Set<number>, dates: DateSystem) {
  const first = Math.min(start, end);
  const last = Math.max(start, end);
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * weekend.filter((isFree) => !isFree).length;
  for (let day = first + weeks * 7; day <= last; day++) if (!weekend[dayOfWeek(day, dates)]) count++;
  for (const day of holidays) if (day >= first && day <= last && !weekend[dayOfWeek(day, dates)]) count--;
  return start <= end ? count : -count;
}

function workingDayAfter(start: number, days: number, weekend: Weekend, holidays: Set<number>, dates: DateSystem) {
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (!dates.isValid(day)) return NUMBER_ERROR;
    if (!weekend[dayOfWeek(day, dates)] && !holidays.has(day)) left--;
  }
  return day;
}

type Rule = (
  from: number,
  to: number,
  weekend: Weekend,
  holidays: Set<number>,
  dates: DateSystem,
) => number | CellError;

function apply(
  rule: Rule,
  context: CellContext,
  from: number,
  to: number,
  weekendGiven: CellValue,
  holidaysGiven: Operand,
) {
  const weekend = weekendOf(weekendGiven);
  const holidays = holidaysOf(holidaysGiven, context);
  if (isError(weekend)) return weekend;
  if (isError(holidays)) return holidays;
  return rule(Math.floor(from), Math.floor(to), weekend, holidays, context.session.dates);
}

const holidays = defaulted(operand, undefined);
const weekend = defaulted(value, SATURDAY_AND_SUNDAY);

export const WORKING_DAYS: FunctionFamily = {
  NETWORKDAYS: declareIn([serial, serial, holidays], (context, start, end, free) =>
    apply(workingDaysBetween, context, start, end, SATURDAY_AND_SUNDAY, free),
  ),
  "NETWORKDAYS.INTL": declareIn([serial, serial, weekend, holidays], (context, start, end, freeDays, free) =>
    apply(workingDaysBetween, context, start, end, freeDays, free),
  ),
  WORKDAY: declareIn([serial, integer, holidays], (context, start, days, free) =>
    apply(workingDayAfter, context, start, days, SATURDAY_AND_SUNDAY, free),
  ),
  "WORKDAY.INTL": declareIn([serial, integer, weekend, holidays], (context, start, days, freeDays, free) =>
    apply(workingDayAfter, context, start, days, freeDays, free),
  ),
};
