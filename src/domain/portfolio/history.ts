import type { Amount } from "./amount";

/** A month or, where the source has a column for each year only, a year. */
export interface HistoryPeriod {
  readonly year: number;
  /** 1–12; null for a whole year. */
  readonly month: number | null;
}

/** What every client bought over time: from dated lines, or from columns of months or years. */
export interface SalesHistory {
  readonly step: "month" | "year";
  /** Without gaps, from the first period with a line to the last. */
  readonly periods: readonly HistoryPeriod[];
  /** By client number, one entry a period; null where the client has no line in it. */
  readonly sales: ReadonlyMap<number, readonly (Amount | null)[]>;
}

/** A year of the fiscal calendar, as far as the history reaches. */
export interface FiscalYear {
  /** Year it starts in. */
  readonly year: number;
  /** Where its periods stand in the history, ascending. */
  readonly periods: readonly number[];
  /** True where its first and last month have lines, or where it lies between two years that have lines. */
  readonly isComplete: boolean;
}
