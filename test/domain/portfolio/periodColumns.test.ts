import { inCurrency } from "../../../src/domain/portfolio/amount";
import { buildPortfolio } from "../../../src/domain/portfolio/buildPortfolio";
import { LAST_TWELVE_MONTHS } from "../../../src/domain/portfolio/periods";
import type { ColumnChoice, Portfolio } from "../../../src/domain/portfolio/portfolio";
import { built, HEADERS, leftOut, LINES, on, salesByName, source, YEARS } from "./source";

const tiesOut = ({ control }: Portfolio): void => {
  expect(control.read).toBe(control.clients + control.leftOut + control.rounding);
};

describe("a year of a table with columns of years", () => {
  const table = source(
    ["Client", "2023", "2024", "2025"],
    [
      ["Dupont", 1, 20, 300],
      ["Martin", "", 50, 0],
      ["Petit", 7, 8, ""],
      ["Grand", "", "", 9],
    ],
  );

  test("counts that column; the other columns are outside, with their cells, and rows without it stay out", () => {
    const portfolio = built(table, YEARS, { kind: "year", year: 2025 });
    expect(salesByName(portfolio)).toEqual([
      ["Dupont", 300],
      ["Martin", 0],
      ["Grand", 9],
    ]);
    expect(leftOut(portfolio)).toEqual([["outsidePeriod", 1, 86, "B5 C5 C6 B7 C7"]]);
    expect(portfolio.leftOut[0]?.partly).toBe(2);
    expect(portfolio.linesRead).toBe(3);
    expect(inCurrency(portfolio.control.read)).toBe(395);
    tiesOut(portfolio);
  });

  test("keeps the clients' numbers, and everything is unchanged", () => {
    expect(built(table, YEARS, { kind: "year", year: 2025 }).clients.map(({ number }) => number)).toEqual([1, 2, 4]);
    const everything = built(table, YEARS);
    expect(salesByName(everything)).toEqual([
      ["Dupont", 321],
      ["Martin", 50],
      ["Petit", 15],
      ["Grand", 9],
    ]);
    expect(everything.leftOut).toEqual([]);
    expect(everything.dates).toBeNull();
  });

  test("that the table does not have is an empty period", () => {
    expect(buildPortfolio(table, YEARS, { kind: "year", year: 2030 })).toEqual({
      kind: "problem",
      problem: { code: "emptyPeriod", year: 2030 },
    });
  });
});

describe("the last twelve months", () => {
  test("end with the last month that has a line that counts", () => {
    const lines = source(HEADERS, [
      ["C1", "Dupont", 1, on(2024, 2, 29)],
      ["C1", "Dupont", 20, on(2024, 3, 1)],
      ["C2", "Martin", 300, on(2025, 2, 1)],
      ["", "", 4000, on(2025, 6)],
      ["C2", "Martin", 50, ""],
    ]);
    const portfolio = built(lines, LINES, LAST_TWELVE_MONTHS);
    expect(salesByName(portfolio)).toEqual([
      ["Dupont", 20],
      ["Martin", 300],
    ]);
    expect(leftOut(portfolio)).toEqual([
      ["noClient", 1, 4000, "A8"],
      ["noDate", 1, 50, "D9"],
      ["outsidePeriod", 1, 1, "D5"],
    ]);
    tiesOut(portfolio);
  });

  test("can be columns of months", () => {
    const months = Array.from(
      { length: 14 },
      (_, index) => `${String((index % 12) + 1).padStart(2, "0")}/${2024 + Math.floor(index / 12)}`,
    );
    const table = source(["Client", ...months], [["Dupont", ...months.map((_, index) => 10 ** (index % 3))]]);
    const choice: ColumnChoice = { ...YEARS, sales: { kind: "sum", columns: months.map((_, index) => index + 1) } };
    const portfolio = built(table, choice, LAST_TWELVE_MONTHS);
    expect(salesByName(portfolio)).toEqual([["Dupont", 100 + 3 * 111 + 1 + 10]]);
    expect(inCurrency(portfolio.control.leftOut)).toBe(11);
    tiesOut(portfolio);
  });
});
