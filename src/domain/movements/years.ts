import type { FiscalYear, SalesHistory } from "../portfolio/history";
import type { Period } from "../portfolio/portfolio";

/** The years that movements and trends speak of (method.md, Movements). */
export interface AnalysedYears {
  /** N: the year that was chosen, or else the last complete one. */
  readonly analysed: FiscalYear;
  /** N−1; null where the history starts with N. */
  readonly before: FiscalYear | null;
  /** All years before N−1, ascending. */
  readonly earlier: readonly FiscalYear[];
  /** N+1, where the history ends within it. */
  readonly current: FiscalYear | null;
}

/** Null where no year was chosen and none is complete, or the chosen one is not in the history. */
export const analysedYears = (years: readonly FiscalYear[], period: Period): AnalysedYears | null => {
  const analysed =
    period.kind === "year"
      ? years.find(({ year }) => year === period.year)
      : years.filter(({ isComplete }) => isComplete).at(-1);
  if (analysed === undefined) return null;
  const inYear = (year: number): FiscalYear | null => years.find((one) => one.year === year) ?? null;
  const next = inYear(analysed.year + 1);
  return {
    analysed,
    before: inYear(analysed.year - 1),
    earlier: years.filter(({ year }) => year < analysed.year - 1),
    current: next !== null && !next.isComplete && next === years.at(-1) ? next : null,
  };
};

/** The part of a year that is compared. */
export type ComparedYear = Pick<FiscalYear, "year" | "periods">;

/** Two consecutive years, as far as they can be compared. */
export interface YearPair {
  readonly before: ComparedYear;
  readonly now: ComparedYear;
  /** Calendar months (1–12) that both are cut down to, in their order; null where both are complete. */
  readonly months: readonly number[] | null;
}

/**
 * Every pair of consecutive years, ascending. Where one of them is not complete both are cut down to the months that
 * both have: half a year against a whole one would find clients lost who buy in autumn.
 */
export const yearPairs = (history: SalesHistory, years: readonly FiscalYear[]): readonly YearPair[] =>
  years.flatMap((now, index) => {
    const before = years[index - 1];
    if (before === undefined || before.year !== now.year - 1) return [];
    const pair = pairOf(history, before, now);
    return pair === null ? [] : [pair];
  });

/** Null where the two years have no month in common. */
const pairOf = (history: SalesHistory, before: FiscalYear, now: FiscalYear): YearPair | null =>
  before.isComplete && now.isComplete ? { before, now, months: null } : sameMonths(history, before, now);

/** Two years cut down to the calendar months that both have; null where there is none. */
export const sameMonths = (history: SalesHistory, before: FiscalYear, now: FiscalYear): YearPair | null => {
  const monthOf = (period: number): number | null => history.periods[period]?.month ?? null;
  const monthsBefore = new Set(before.periods.map(monthOf));
  const months = now.periods
    .map(monthOf)
    .filter((month) => month !== null)
    .filter((month) => monthsBefore.has(month));
  if (months.length === 0) return null;
  const cut = ({ year, periods }: FiscalYear): ComparedYear => ({
    year,
    periods: periods.filter((period) => months.some((month) => month === monthOf(period))),
  });
  return { before: cut(before), now: cut(now), months };
};
