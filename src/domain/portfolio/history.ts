import { type Amount, sumOf } from "./amount";
import { fiscalYearOf } from "./fiscalCalendar";

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

const MONTHS_A_YEAR = 12;

/**
 * The years of a history, ascending (method.md, Periods). Columns of years are the source's own years, whatever month
 * they start in, and all count as complete: nothing in such a column tells a current, partial year.
 * @param fiscalYearStartMonth 1 for January … 12
 */
export const fiscalYears = (history: SalesHistory, fiscalYearStartMonth: number): readonly FiscalYear[] => {
  const byYear = new Map<number, number[]>();
  for (const [index, period] of history.periods.entries()) {
    const year = fiscalYearOf(period, fiscalYearStartMonth);
    const known = byYear.get(year);
    if (known === undefined) byYear.set(year, [index]);
    else known.push(index);
  }
  const hasLines = periodsWithLines(history);
  // The history starts and ends with lines: every year but the first and the last lies between two that have some.
  const ends = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  return [...byYear].map(([year, periods]) => {
    const [first, last] = [periods[0], periods.at(-1)];
    const isWhole =
      history.step === "year" ||
      (periods.length === MONTHS_A_YEAR &&
        first !== undefined &&
        last !== undefined &&
        hasLines(first) &&
        hasLines(last));
    return { year, periods, isComplete: isWhole || !ends.includes(year) };
  });
};

/** True for the periods, by their place in the history, in which any client has a line. */
export const periodsWithLines = ({ periods, sales }: SalesHistory): ((period: number) => boolean) => {
  const found = periods.map(() => false);
  for (const ofClient of sales.values()) {
    for (const [index, amount] of ofClient.entries()) if (amount !== null) found[index] = true;
  }
  return (period) => found[period] === true;
};

/** A client's sales over a year, or over some of its months; null where it has no line then. */
export const salesOfYear = (
  { sales }: SalesHistory,
  client: number,
  { periods }: Pick<FiscalYear, "periods">,
): Amount | null => {
  const ofClient = sales.get(client) ?? [];
  const amounts = periods.map((period) => ofClient[period] ?? null).filter((amount) => amount !== null);
  return amounts.length === 0 ? null : sumOf(amounts);
};
