import type { SalesHistory } from "../portfolio/history";
import type { Portfolio } from "../portfolio/portfolio";

const DAYS_A_YEAR = 365.25;
const MONTHS_A_YEAR = 12;

/**
 * How many years a portfolio covers, so that effects can be told for one: 1 for a year or twelve months; otherwise from
 * its first date to its last, or as many periods as its columns stand for. 1 where nothing tells.
 */
export const yearsAnalysed = (
  { period, dates }: Pick<Portfolio, "period" | "dates">,
  history: Pick<SalesHistory, "step" | "periods"> | null,
): number => {
  if (period.kind !== "everything") return 1;
  if (dates !== null) return (Math.floor(dates.last) - Math.floor(dates.first) + 1) / DAYS_A_YEAR;
  if (history === null) return 1;
  return history.periods.length / (history.step === "month" ? MONTHS_A_YEAR : 1);
};
