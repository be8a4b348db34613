import { inCurrency } from "../../../src/domain/portfolio/amount";
import { currencyTotals } from "../../../src/domain/portfolio/currencyTotals";
import type { ColumnChoice } from "../../../src/domain/portfolio/portfolio";
import { built, leftOut, LINES, on, salesByName, source } from "./source";

const HEADERS = ["Code", "Client", "Montant", "Date", "Devise"];
const keeping = (kept: string): ColumnChoice => ({ ...LINES, currency: { column: 4, kept } });

const lines = (...amounts: readonly (readonly [amount: number | string, currency: string])[]) =>
  source(
    HEADERS,
    amounts.map(([amount, currency]) => ["C1", "Dupont", amount, on(2024, 5), currency]),
  );

const totals = (...args: Parameters<typeof currencyTotals>): [string, number, number][] =>
  currencyTotals(...args).map(({ currency, lines: count, sales }) => [currency, count, inCurrency(sales)]);

test("amounts in another currency than the kept one stay out; signs, codes and case do not matter", () => {
  const portfolio = built(lines([100, "EUR"], [20, "USD"], [3, " eur "], [0.5, "€"]), keeping("€"));
  expect(salesByName(portfolio)).toEqual([["Dupont", 103.5]]);
  expect(leftOut(portfolio)).toEqual([["otherCurrency", 1, 20, "E6"]]);
  expect(portfolio.control.read).toBe(portfolio.control.clients + portfolio.control.leftOut);
  expect(salesByName(built(lines([100, "EUR"], [20, "USD"]), keeping("usd")))).toEqual([["Dupont", 20]]);
});

test("dollars of two countries are two currencies", () => {
  expect(salesByName(built(lines([100, "CA$"], [20, "US$"], [3, "$"]), keeping("$")))).toEqual([["Dupont", 3]]);
});

describe("a blank currency", () => {
  const mostlyEuros = lines([100, "EUR"], [50, "EUR"], [20, "USD"], [3, ""]);

  test("is that of most lines, and how many lines that holds for is told", () => {
    const portfolio = built(mostlyEuros, keeping("EUR"));
    expect(salesByName(portfolio)).toEqual([["Dupont", 153]]);
    expect(portfolio.linesWithoutCurrency).toBe(1);
    const dollars = built(mostlyEuros, keeping("USD"));
    expect(salesByName(dollars)).toEqual([["Dupont", 20]]);
    expect(dollars.linesWithoutCurrency).toBe(0);
  });

  test("is the company's own, left unsaid, where more lines are blank than name any one currency", () => {
    const mostlyBlank = lines([100, ""], [50, ""], [20, "USD"], [3, "GBP"]);
    expect(totals(mostlyBlank, LINES, 4)).toEqual([
      ["", 2, 150],
      ["USD", 1, 20],
      ["GBP", 1, 3],
    ]);
    expect(salesByName(built(mostlyBlank, keeping("")))).toEqual([["Dupont", 150]]);
    expect(salesByName(built(mostlyBlank, keeping("USD")))).toEqual([["Dupont", 20]]);
  });

  test("is nobody's where two currencies are named equally often", () => {
    expect(totals(lines([1, "EUR"], [2, "USD"], [4, ""]), LINES, 4)).toEqual([
      ["", 1, 4],
      ["USD", 1, 2],
      ["EUR", 1, 1],
    ]);
  });
});

test("the currencies of a column come with lines and sales, the largest first, whether or not one is kept", () => {
  const some = lines([100, "EUR"], ["?!", "EUR"], [20, "USD"], [300, "usd"], [5, ""], [6, "EUR"]);
  // Three lines name euros, one of them with an unreadable amount, and two name dollars: the blank one is in euros.
  const expected = [
    ["USD", 2, 320],
    ["EUR", 3, 111],
  ];
  expect(totals(some, LINES, 4)).toEqual(expected);
  expect(totals(some, keeping("USD"), 4)).toEqual(expected);
});
