import { inCurrency } from "../../../src/domain/portfolio/amount";
import type { SalesHistory } from "../../../src/domain/portfolio/history";
import { type ColumnChoice, NO_DECISIONS } from "../../../src/domain/portfolio/portfolio";
import { salesHistory } from "../../../src/domain/portfolio/salesHistory";
import { HEADERS, LINES, on, source, YEARS } from "./source";

const periodsOf = (history: SalesHistory | null): string[] =>
  (history?.periods ?? []).map(({ year, month }) => (month === null ? String(year) : `${year}-${month}`));

const salesOf = (history: SalesHistory | null): [number, (number | null)[]][] =>
  [...(history?.sales ?? [])].map(([client, amounts]) => [
    client,
    amounts.map((amount) => (amount === null ? null : inCurrency(amount))),
  ]);

describe("dated lines", () => {
  const lines = source(HEADERS, [
    ["C1", "Dupont", 100, on(2024, 11, 30)],
    ["C2", "Martin", 20, on(2025, 2)],
    ["C1", "Dupont", -30, on(2024, 11, 1)],
    ["C1", "Dupont", 5, ""],
    ["C1", "Dupont", 7, on(2025, 2)],
    ["C1", "Dupont", 3, on(2024, 12)],
    ["C1", "Dupont", -3, on(2024, 12)],
    ["C3", "Sans date", 9, "bientôt"],
    ["", "", 50, on(2030, 1)],
  ]);

  test("make months without gaps; a month without a line of the client is null, one that nets to nothing is zero", () => {
    const history = salesHistory(lines, LINES);
    expect(history?.step).toBe("month");
    expect(periodsOf(history)).toEqual(["2024-11", "2024-12", "2025-1", "2025-2"]);
    expect(salesOf(history)).toEqual([
      [1, [70, 0, null, 7]],
      [2, [null, null, null, 20]],
    ]);
  });

  test("count for the clients that decisions make of them", () => {
    const decisions = { excluded: ["Sans date"], merged: [{ client: "Martin", into: "C1" }] };
    expect(salesOf(salesHistory(lines, LINES, { decisions }))).toEqual([[1, [70, 0, null, 27]]]);
    const withoutDupont = salesHistory(lines, LINES, { decisions: { ...NO_DECISIONS, excluded: ["dupont"] } });
    expect(periodsOf(withoutDupont)).toEqual(["2025-2"]);
    expect(salesOf(withoutDupont)).toEqual([[2, [20]]]);
  });

  test("whose dates are mere years make years, because nothing says which month", () => {
    const years = source(HEADERS, [
      ["C1", "Dupont", 100, 2023],
      ["C1", "Dupont", 10, "2025"],
    ]);
    const history = salesHistory(years, LINES);
    expect(history?.step).toBe("year");
    expect(periodsOf(history)).toEqual(["2023", "2024", "2025"]);
    expect(salesOf(history)).toEqual([[1, [100, null, 10]]]);
  });

  test("without any date that can be read make no history", () => {
    expect(salesHistory(source(HEADERS, [["C1", "Dupont", 1, "bientôt"]]), LINES)).toBeNull();
    expect(salesHistory(lines, { ...LINES, date: null })).toBeNull();
  });
});

describe("columns of periods", () => {
  const choice = (columns: number): ColumnChoice => ({
    ...YEARS,
    sales: { kind: "sum", columns: Array.from({ length: columns }, (_, index) => index + 1) },
  });

  test("of years make years in their order in time; an empty cell is no line, a zero is one", () => {
    const table = source(
      ["Client", "2025", "2024", "2023"],
      [
        ["Dupont", 3, "", 1],
        ["Martin", 0, 5, ""],
      ],
    );
    const history = salesHistory(table, YEARS);
    expect(history?.step).toBe("year");
    expect(periodsOf(history)).toEqual(["2023", "2024", "2025"]);
    expect(salesOf(history)).toEqual([
      [1, [1, null, 3]],
      [2, [null, 5, 0]],
    ]);
  });

  test("of months that name their year make months", () => {
    const table = source(["Client", "déc. 2024", "janv. 2025", "mars 2025"], [["Dupont", 1, 2, 3]]);
    const history = salesHistory(table, YEARS);
    expect(history?.step).toBe("month");
    expect(periodsOf(history)).toEqual(["2024-12", "2025-1", "2025-2", "2025-3"]);
    expect(salesOf(history)).toEqual([[1, [1, 2, null, 3]]]);
  });

  test("of months without a year make no history, nor do columns that are no periods or mix years and months", () => {
    for (const headers of [
      ["Janvier", "Février", "Mars"],
      ["CA 2023", "CA 2024", "Export"],
      ["2023", "2024", "janv. 2025"],
    ])
      expect(salesHistory(source(["Client", ...headers], [["Dupont", 1, 2, 3]]), YEARS)).toBeNull();
  });

  test("of all four quarters make years; a year with fewer quarters makes no history", () => {
    const quarters = ["T1 2024", "T2 2024", "T3 2024", "T4 2024"];
    const whole = salesHistory(source(["Client", ...quarters], [["Dupont", 1, 2, "", 4]]), choice(4));
    expect(whole?.step).toBe("year");
    expect(periodsOf(whole)).toEqual(["2024"]);
    expect(salesOf(whole)).toEqual([[1, [7]]]);
    const more = source(["Client", ...quarters, "T1 2025"], [["Dupont", 1, 2, 3, 4, 5]]);
    expect(salesHistory(more, choice(5))).toBeNull();
  });

  test("win over a date beside them, which is not the sales'", () => {
    const table = source(["Client", "2023", "2024", "2025", "Client depuis"], [["Dupont", 1, 2, 3, on(1998, 4)]]);
    expect(periodsOf(salesHistory(table, { ...YEARS, date: 4 }))).toEqual(["2023", "2024", "2025"]);
  });

  test("with the same period twice are added in it", () => {
    const table = source(["Client", "CA France 2024", "CA Export 2024", "CA Export 2025"], [["Dupont", 1, 2, 4]]);
    expect(salesOf(salesHistory(table, YEARS))).toEqual([[1, [3, 4]]]);
  });
});
