import type { HistoryPeriod, SalesHistory } from "./history";

const MONTHS_A_YEAR = 12;

/** The whole number of a period: consecutive periods have consecutive ones. */
export const positionOf = ({ year, month }: HistoryPeriod): number =>
  month === null ? year : year * MONTHS_A_YEAR + month - 1;

export const periodAt = (step: SalesHistory["step"], position: number): HistoryPeriod =>
  step === "year"
    ? { year: position, month: null }
    : { year: Math.floor(position / MONTHS_A_YEAR), month: (position % MONTHS_A_YEAR) + 1 };
