import fc from "fast-check";
import { amountOf } from "../../../src/domain/portfolio/amount";
import { type FiscalYear, fiscalYears, type SalesHistory } from "../../../src/domain/portfolio/history";

/** A history of calendar months from `first` on, one list of monthly sales a client; null is a month without a line. */
export const monthly = (
  first: { readonly year: number; readonly month: number },
  clients: readonly (readonly (number | null)[])[],
): SalesHistory => {
  const start = first.year * 12 + first.month - 1;
  const length = Math.max(...clients.map((sales) => sales.length));
  return {
    step: "month",
    periods: Array.from({ length }, (_, index) => ({
      year: Math.floor((start + index) / 12),
      month: ((start + index) % 12) + 1,
    })),
    sales: salesOf(clients, length),
  };
};

/** A history of whole years from `first` on. */
export const yearly = (first: number, clients: readonly (readonly (number | null)[])[]): SalesHistory => {
  const length = Math.max(...clients.map((sales) => sales.length));
  return {
    step: "year",
    periods: Array.from({ length }, (_, index) => ({ year: first + index, month: null })),
    sales: salesOf(clients, length),
  };
};

const salesOf = (clients: readonly (readonly (number | null)[])[], length: number): SalesHistory["sales"] =>
  new Map(
    clients.map((sales, index) => [
      index + 1,
      Array.from({ length }, (_, period) => {
        const sold = sales[period] ?? null;
        return sold === null ? null : amountOf(sold);
      }),
    ]),
  );

/** Twelve months of which the first holds everything and the last a line of nothing, so that the year is complete. */
export const year = (sold: number | null): (number | null)[] => [sold, ...Array<null>(10).fill(null), sold && 0];

export const JANUARY_2022 = { year: 2022, month: 1 } as const;

/** Some years of monthly sales with gaps and returns, cut off anywhere, in a fiscal calendar of any start. */
export const someHistory: fc.Arbitrary<{ history: SalesHistory; years: readonly FiscalYear[] }> = fc
  .record({
    clients: fc.array(
      fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.integer({ min: -30, max: 90 })), {
        minLength: 1,
        maxLength: 50,
      }),
      { minLength: 1, maxLength: 12 },
    ),
    month: fc.integer({ min: 1, max: 12 }),
    startMonth: fc.integer({ min: 1, max: 12 }),
    step: fc.constantFrom("month", "year"),
  })
  .map(({ clients, month, startMonth, step }) => {
    const history = step === "month" ? monthly({ year: 2020, month }, clients) : yearly(2000, clients);
    return { history, years: fiscalYears(history, startMonth) };
  });
