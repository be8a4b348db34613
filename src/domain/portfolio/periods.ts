import { fiscalYearOf } from "./fiscalCalendar";
import { fiscalYears, type HistoryPeriod, periodsWithLines } from "./history";
import { positionOf } from "./historyPeriods";
import type { ColumnChoice, Period, PortfolioOptions, SourceLines } from "./portfolio";
import { salesHistory } from "./salesHistory";

/** Fiscal years may start with it, the default, or with any later month. */
export const JANUARY = 1;
export const EVERYTHING: Period = { kind: "everything" };
export const LAST_TWELVE_MONTHS: Period = { kind: "lastTwelveMonths" };

const TWELVE = 12;

/**
 * Periods the user may choose from, the default first (method.md, Periods): the last complete year, the other years
 * from the latest on, the last twelve months where there are more, everything. Everything comes first where no year is
 * complete, and alone where the lines do not stand in time.
 */
export const periodsIn = (
  lines: SourceLines,
  choice: ColumnChoice,
  options: PortfolioOptions = {},
): readonly Period[] => {
  const history = salesHistory(lines, choice, options);
  if (history === null) return [EVERYTHING];
  const hasLines = periodsWithLines(history);
  const years = fiscalYears(history, options.fiscalYearStartMonth ?? JANUARY)
    .filter(({ periods }) => periods.some(hasLines))
    .reverse();
  const asPeriod = ({ year }: { readonly year: number }): Period => ({ kind: "year", year });
  const hasMoreMonths = history.step === "month" && history.periods.length > TWELVE;
  const lastMonths = hasMoreMonths ? [LAST_TWELVE_MONTHS] : [];
  const lastComplete = years.find(({ isComplete }) => isComplete);
  if (lastComplete === undefined) return [EVERYTHING, ...years.map(asPeriod), ...lastMonths];
  const others = years.filter((year) => year !== lastComplete);
  return [asPeriod(lastComplete), ...others.map(asPeriod), ...lastMonths, EVERYTHING];
};

/** Whether a month or year of the source belongs to the chosen period. */
export const periodTest = (
  period: Period,
  lines: SourceLines,
  choice: ColumnChoice,
  options: PortfolioOptions,
): ((found: HistoryPeriod) => boolean) => {
  switch (period.kind) {
    case "everything":
      return () => true;
    case "year":
      return (found) => fiscalYearOf(found, options.fiscalYearStartMonth ?? JANUARY) === period.year;
    case "lastTwelveMonths": {
      const last = salesHistory(lines, choice, options)?.periods.at(-1);
      return (found) =>
        last !== undefined &&
        last.month !== null &&
        positionOf(found) <= positionOf(last) &&
        positionOf(found) > positionOf(last) - TWELVE;
    }
  }
};
