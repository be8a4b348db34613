import { type OrderBasis } from "../costToServe/drivers";
import { ordersIn } from "../costToServe/orders";
import { lineMarginReader } from "../margin/lineMargins";
import type { Margins } from "../margin/margin";
import { completeMonths } from "../movements/variation";
import { type Amount, type ExactSum, inCurrency, NO_AMOUNT, rounded, sumOf } from "../portfolio/amount";
import type { CountedSource } from "../portfolio/countedLine";
import type { FiscalYear, SalesHistory } from "../portfolio/history";
import { positionOf } from "../portfolio/historyPeriods";
import { datePeriods, timelineOf } from "../portfolio/timeline";
import type { Indicator } from "./indicator";

/** Indicators that can be followed month by month. */
export const MONTHLY_INDICATORS = [
  "sales",
  "grossMargin",
  "activeClients",
  "orders",
  "averageOrder",
] as const satisfies readonly Indicator[];
export type MonthlyIndicator = (typeof MONTHLY_INDICATORS)[number];

export interface Month {
  readonly year: number;
  /** 1 for January … 12. */
  readonly month: number;
}

/** Every month of the data, from the first with a line to the last. */
export interface MonthlyFigures {
  readonly months: readonly Month[];
  /** For every month whether it is surely whole: the data may begin or end within one. */
  readonly isComplete: readonly boolean[];
  /** In currency or counted, an entry a month; null where nothing can be said. Absent where the data lack it. */
  readonly series: Readonly<Partial<Record<MonthlyIndicator, readonly (number | null)[]>>>;
}

/**
 * The portfolio month by month (method.md, Dashboard). Null where the source knows no months.
 * @param source the lines that count, of all periods
 */
export const monthlyFigures = (
  history: SalesHistory,
  years: readonly FiscalYear[],
  source: CountedSource,
  margins: Margins | null,
): MonthlyFigures | null => {
  if (history.step !== "month") return null;
  const months = history.periods.map(({ year, month }): Month => ({ year, month: month ?? 1 }));
  const complete = new Set(completeMonths(history, years));
  const bySales = [...history.sales.values()];
  const monthOf = lineMonths(history, source);
  return {
    months,
    isComplete: months.map((_, index) => complete.has(index)),
    series: {
      sales: months.map((_, index) => inCurrency(sumOf(bySales.map((sales) => sales[index] ?? NO_AMOUNT)))),
      activeClients: months.map((_, index) => bySales.filter((sales) => (sales[index] ?? 0) > 0).length),
      ...(monthOf === null ? {} : ofLines(source, margins, months.length, monthOf)),
    },
  };
};

/** Where the month of a counted line, by its place among them, stands in the history; null without a date. */
type MonthOf = (line: number) => number | null;

/** Null where months are columns: a line then lies in several. */
const lineMonths = ({ periods }: SalesHistory, { lines, choice, counted }: CountedSource): MonthOf | null => {
  const timeline = timelineOf(lines, choice);
  const [first] = periods;
  if (timeline.kind !== "dates" || first === undefined) return null;
  const periodOf = datePeriods(timeline);
  const start = positionOf(first);
  return (line) => {
    const date = counted[line]?.date ?? null;
    return date === null ? null : positionOf(periodOf(date)) - start;
  };
};

const ofLines = (
  source: CountedSource,
  margins: Margins | null,
  months: number,
  monthOf: MonthOf,
): MonthlyFigures["series"] => ({
  ...(margins === null || margins.source.kind === "assumedRate" ? {} : marginSeries(source, margins, months, monthOf)),
  ...orderSeries(source, months, monthOf),
});

/** Of the lines whose cost is known. */
const marginSeries = (
  source: CountedSource,
  margins: Margins,
  months: number,
  monthOf: MonthOf,
): MonthlyFigures["series"] => {
  const marginAt = lineMarginReader(source, margins.source);
  const sums = Array.from({ length: months }, (): ExactSum => 0n);
  source.counted.forEach((line, index) => {
    const month = monthOf(index);
    const sum = month === null ? undefined : sums[month];
    if (month !== null && sum !== undefined) sums[month] = sum + (marginAt(line) ?? 0n);
  });
  return { grossMargin: sums.map((sum) => inCurrency(rounded(sum))) };
};

/** What lines without number, or without date, make is no order that could be counted by month. */
const COUNTABLE: readonly OrderBasis[] = ["numbers", "clientDates"];

/** An order counts in the month of its first line, with all it is worth. */
const orderSeries = (source: CountedSource, months: number, monthOf: MonthOf): MonthlyFigures["series"] => {
  const orders = ordersIn(source);
  if (orders === null || !COUNTABLE.includes(orders.basis)) return {};
  const counts = Array.from({ length: months }, () => 0);
  const amounts: Amount[][] = Array.from({ length: months }, () => []);
  const seen = new Map([...orders.byClient.keys()].map((client) => [client, new Set<string>()]));
  source.counted.forEach(({ client }, index) => {
    const order = orders.orderOfLine[index] ?? "";
    const month = monthOf(index);
    const seenOfClient = seen.get(client);
    if (month === null || seenOfClient === undefined || seenOfClient.has(order)) return;
    seenOfClient.add(order);
    counts[month] = (counts[month] ?? 0) + 1;
    amounts[month]?.push(rounded(orders.byClient.get(client)?.get(order) ?? 0n));
  });
  return {
    orders: counts,
    averageOrder: counts.map((count, month) => (count === 0 ? null : inCurrency(sumOf(amounts[month] ?? [])) / count)),
  };
};

const MONTHS_A_YEAR = 12;

/**
 * Change of the last twelve complete months against the twelve before, as a share; null where there are fewer than 24
 * in a row, or those before come to nothing. Months without a figure count as zero, means are means of the months.
 * @example twelve months of 100, then twelve of 110: 0.1
 */
export const yearlyChange = ({ isComplete, series }: MonthlyFigures, indicator: MonthlyIndicator): number | null => {
  const values = series[indicator];
  if (values === undefined) return null;
  const end = isComplete.lastIndexOf(true) + 1;
  const start = end - 2 * MONTHS_A_YEAR;
  if (start < 0 || !isComplete.slice(start, end).every(Boolean)) return null;
  const total = (from: number): number =>
    values.slice(from, from + MONTHS_A_YEAR).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const before = total(start);
  return before > 0 ? total(start + MONTHS_A_YEAR) / before - 1 : null;
};

/** The month after another. */
export const nextMonth = ({ year, month }: Month, months = 1): Month => {
  const position = positionOf({ year, month }) + months;
  return { year: Math.floor(position / MONTHS_A_YEAR), month: (position % MONTHS_A_YEAR) + 1 };
};

/**
 * The months of the fiscal year in which a month lies.
 * @param fiscalYearStartMonth 1 for January … 12
 * @example May 2026, years from July: July 2025 to June 2026
 */
export const monthsOfYear = (of: Month, fiscalYearStartMonth: number): readonly Month[] => {
  const since = (of.month - fiscalYearStartMonth + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  return Array.from({ length: MONTHS_A_YEAR }, (_, index) => nextMonth(of, index - since));
};
