import { type Amount, amountOf } from "../../../src/domain/portfolio/amount";
import { type FiscalYear, fiscalYears, type SalesHistory, salesOfYear } from "../../../src/domain/portfolio/history";

/** Consecutive months from the given one on. */
const monthly = (year: number, month: number, ...clients: readonly (readonly (number | null)[])[]): SalesHistory => ({
  step: "month",
  periods: (clients[0] ?? []).map((_, index) => ({
    year: year + Math.floor((month - 1 + index) / 12),
    month: ((month - 1 + index) % 12) + 1,
  })),
  sales: new Map(clients.map((amounts, index) => [index + 1, amounts.map(amount)])),
});

const amount = (inCurrency: number | null): Amount | null => (inCurrency === null ? null : amountOf(inCurrency));

const summary = (years: readonly FiscalYear[]): [number, number, boolean][] =>
  years.map(({ year, periods, isComplete }) => [year, periods.length, isComplete]);

test("a year is complete with lines in its first and its last month, whosever they are", () => {
  const inJanuary = [1, ...Array<null>(11).fill(null), 1];
  const inDecember = [...Array<null>(11).fill(null), 1, null];
  expect(summary(fiscalYears(monthly(2024, 1, inJanuary, inDecember), 1))).toEqual([
    [2024, 12, true],
    [2025, 1, false],
  ]);
  expect(summary(fiscalYears(monthly(2024, 1, inJanuary), 1))).toEqual([
    [2024, 12, false],
    [2025, 1, false],
  ]);
});

test("a year between two others with lines is complete, even without lines of its own", () => {
  const months = [1, ...Array<null>(30).fill(null), 1];
  expect(summary(fiscalYears(monthly(2022, 6, months), 1))).toEqual([
    [2022, 7, false],
    [2023, 12, true],
    [2024, 12, true],
    [2025, 1, false],
  ]);
});

test("fiscal years start with their month and know where their months stand in the history", () => {
  const years = fiscalYears(monthly(2024, 5, Array<number>(14).fill(1)), 7);
  expect(summary(years)).toEqual([
    [2023, 2, false],
    [2024, 12, true],
  ]);
  expect(years.map(({ periods }) => periods)).toEqual([
    [0, 1],
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  ]);
});

test("columns of years are complete years, whatever month the fiscal year starts with", () => {
  const history: SalesHistory = {
    step: "year",
    periods: [2023, 2024].map((year) => ({ year, month: null })),
    sales: new Map([[1, [amountOf(1), null]]]),
  };
  expect(summary(fiscalYears(history, 7))).toEqual([
    [2023, 1, true],
    [2024, 1, true],
  ]);
});

test("a client's sales of a year are null without a line in it, and can be taken over some of its months", () => {
  const history = monthly(2024, 1, [...Array<null>(12).fill(null), 5, 7], [1, ...Array<null>(11).fill(null), 2, -2]);
  const [before, now] = fiscalYears(history, 1);
  if (before === undefined || now === undefined) throw new Error("two years");
  expect(salesOfYear(history, 1, before)).toBeNull();
  expect(salesOfYear(history, 1, now)).toBe(amountOf(12));
  expect(salesOfYear(history, 1, { periods: now.periods.slice(0, 1) })).toBe(amountOf(5));
  expect(salesOfYear(history, 2, now)).toBe(0);
  expect(salesOfYear(history, 3, now)).toBeNull();
});
