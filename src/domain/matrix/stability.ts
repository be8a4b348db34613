import { completeMonths } from "../movements/variation";
import type { FiscalYear, SalesHistory } from "../portfolio/history";
import type { Period } from "../portfolio/portfolio";

/** Three years of months say how steadily a client buys. */
const MOST_PERIODS = 36;

/**
 * In how many of the last complete months (at most 36) a client bought for more than it returned; in years where the
 * source knows no months (method.md, Matrix). By client number.
 * @param complete the periods that are whole, up to the end of what is analysed, by their place in the history, ascending
 * @returns null with a single period, which says nothing of steadiness
 */
export const stability = (history: SalesHistory, complete: readonly number[]): ReadonlyMap<number, number> | null => {
  const looked = complete.slice(-MOST_PERIODS);
  if (looked.length < 2) return null;
  const bought = (sales: readonly (number | null)[]): number =>
    looked.filter((period) => (sales[period] ?? 0) > 0).length;
  return new Map([...history.sales].map(([client, sales]) => [client, bought(sales)]));
};

/** The complete months, or the years where there are no months, up to the end of the period that is analysed. */
export const periodsOfStability = (
  history: SalesHistory,
  years: readonly FiscalYear[],
  { year }: Pick<Period, "year">,
): readonly number[] => {
  const complete = history.step === "month" ? completeMonths(history, years) : history.periods.map((_, index) => index);
  const last = years.find((one) => one.year === year)?.periods.at(-1);
  return last === undefined ? complete : complete.filter((index) => index <= last);
};
