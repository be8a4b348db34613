import { type Amount, NO_AMOUNT } from "../portfolio/amount";
import { type FiscalYear, type SalesHistory, salesOfYear } from "../portfolio/history";
import { DEFAULT_TREND_THRESHOLDS, type Trend, trendOf, type TrendThresholds } from "./trend";
import { type AnalysedYears, type ComparedYear, sameMonths } from "./years";

/** As many complete years make a trend, at most. */
const TREND_YEARS = 3;

/** Where every client is heading, by its number (method.md, Trend). */
export const clientTrends = (
  history: SalesHistory,
  years: AnalysedYears,
  thresholds: TrendThresholds = DEFAULT_TREND_THRESHOLDS,
): ReadonlyMap<number, Trend> => {
  const { complete, earlier, current } = trendYears(years);
  const last = complete.at(-1);
  const months = last === undefined || current === null ? null : sameMonths(history, last, current);
  const trends = new Map<number, Trend>();
  for (const client of history.sales.keys()) {
    const salesIn = (year: ComparedYear): Amount => salesOfYear(history, client, year) ?? NO_AMOUNT;
    const trend = trendOf(
      {
        complete: complete.map(salesIn),
        current:
          months === null
            ? null
            : { soFar: salesIn(months.now), months: months.now.periods.length, sameMonths: salesIn(months.before) },
        startsLate: earlier.length > 0 && earlier.every((year) => salesIn(year) <= 0),
      },
      thresholds,
    );
    trends.set(client, trend);
  }
  return trends;
};

interface TrendYears {
  readonly complete: readonly FiscalYear[];
  /** All years before the last complete one. */
  readonly earlier: readonly FiscalYear[];
  readonly current: FiscalYear | null;
}

/** Up to N where it is complete; else up to N−1, with N as the current year. */
const trendYears = ({ analysed, before, earlier, current }: AnalysedYears): TrendYears => {
  const past = [...earlier, ...(before === null ? [] : [before])];
  const all = analysed.isComplete ? [...past, analysed] : past;
  return {
    complete: all.slice(-TREND_YEARS).filter(({ isComplete }) => isComplete),
    earlier: all.slice(0, -1),
    current: analysed.isComplete ? current : analysed,
  };
};
