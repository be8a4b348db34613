import { civilDate } from "../dates";
import type { ColumnChoice, Period, SourceLines } from "./portfolio";
import { readLines } from "./readLines";

export const JANUARY = 1;
export const EVERYTHING: Period = { kind: "everything" };

/** A month of a fiscal calendar: the year the fiscal year starts in, and 0 for its first month to 11. */
interface FiscalMonth {
  readonly year: number;
  readonly month: number;
}

/**
 * Places serial numbers (1900 system) in a fiscal calendar.
 * @param fiscalYearStartMonth 1 for January … 12
 * @example starting in July, 30 June 2025 is month 11 of the year 2024
 */
export const fiscalCalendar = (fiscalYearStartMonth: number): ((serial: number) => FiscalMonth) => {
  const known = new Map<number, FiscalMonth>();
  return (serial) => {
    const day = Math.floor(serial);
    let found = known.get(day);
    if (found === undefined) {
      const { year, month } = civilDate(day);
      found =
        month >= fiscalYearStartMonth
          ? { year, month: month - fiscalYearStartMonth }
          : { year: year - 1, month: month - fiscalYearStartMonth + 12 };
      known.set(day, found);
    }
    return found;
  };
};

/**
 * Periods the user may choose from, the default first (method.md, Periods): the last complete year, the other years
 * from the latest on, everything. Everything comes first where no year is complete, and alone where there are no dates.
 */
export const periodsIn = (
  lines: SourceLines,
  choice: ColumnChoice,
  fiscalYearStartMonth: number = JANUARY,
): readonly Period[] => {
  if (choice.date === null) return [EVERYTHING];
  const monthsByYear = new Map<number, Set<number>>();
  const place = fiscalCalendar(fiscalYearStartMonth);
  for (const { date, fault } of readLines(lines, choice)) {
    if (fault !== null || date.kind !== "date") continue;
    const { year, month } = place(date.serial);
    const months = monthsByYear.get(year) ?? new Set<number>();
    monthsByYear.set(year, months.add(month));
  }
  const years = [...monthsByYear.keys()].sort((x, y) => y - x);
  const isComplete = (year: number): boolean => {
    const months = monthsByYear.get(year);
    const isBetweenOthers = years.some((other) => other < year) && years.some((other) => other > year);
    return isBetweenOthers || (months?.has(0) === true && months.has(11));
  };
  const asPeriod = (year: number): Period => ({ kind: "year", year });
  const lastComplete = years.find(isComplete);
  if (lastComplete === undefined) return [EVERYTHING, ...years.map(asPeriod)];
  const others = years.filter((year) => year !== lastComplete);
  return [asPeriod(lastComplete), ...others.map(asPeriod), EVERYTHING];
};
