import type { HistoryPeriod } from "./history";

/**
 * The fiscal year of a month, named by the year it starts in; a year without months stays what it is.
 * @param fiscalYearStartMonth 1 for January … 12
 * @example starting in July, June 2025 belongs to 2024
 */
export const fiscalYearOf = ({ year, month }: HistoryPeriod, fiscalYearStartMonth: number): number =>
  month !== null && month < fiscalYearStartMonth ? year - 1 : year;
