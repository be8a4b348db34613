import fc from "fast-check";
import { monthlyFigures, monthsOfYear, nextMonth, yearlyChange } from "../../../src/domain/followUp/monthlyFigures";
import { buildMargins } from "../../../src/domain/margin/buildMargins";
import { fiscalYears } from "../../../src/domain/portfolio/history";
import { salesHistory } from "../../../src/domain/portfolio/salesHistory";
import { countedSource, OWN, type Row } from "../countedSource";
import { JANUARY_2022, monthly } from "../movements/histories";
import { on } from "../portfolio/source";

const NO_LINES = countedSource([], []);
const ROLES = { orderId: [OWN], cost: [OWN + 1] };

const figuresOf = (rows: readonly Row[]) => {
  const source = countedSource(["N° facture", "Coût"], rows, { roles: ROLES });
  const history = salesHistory(source.lines, source.choice);
  if (history === null) throw new Error("the lines have dates");
  return monthlyFigures(history, fiscalYears(history, 1), source, buildMargins(source));
};

const ROWS: readonly Row[] = [
  [1, on(2024, 1), 100, "F1", 60],
  [1, on(2024, 1), 50, "F1", 30],
  [2, on(2024, 1), 30, "F2", 30],
  [2, on(2024, 1), -40, "A1", 20],
  [1, on(2024, 3), 80, "F3", 50],
];

test("every month has its sales, active clients, margin, orders and average order", () => {
  const figures = figuresOf(ROWS);
  expect(figures?.months).toEqual([1, 2, 3].map((month) => ({ year: 2024, month })));
  expect(figures?.series).toEqual({
    sales: [140, 0, 80],
    activeClients: [1, 0, 1],
    grossMargin: [60 + 0 - 20, 0, 30],
    orders: [3, 0, 1],
    averageOrder: [140 / 3, null, 80],
  });
});

test("years without months give no monthly figures", () => {
  const history = { step: "year", periods: [{ year: 2024, month: null }], sales: new Map() } as const;
  expect(monthlyFigures(history, fiscalYears(history, 1), NO_LINES, null)).toBeNull();
});

test("months as columns have sales and active clients only", () => {
  const history = monthly(JANUARY_2022, [[10, 20]]);
  const lines = { ...NO_LINES, choice: { ...NO_LINES.choice, date: null } };
  expect(monthlyFigures(history, fiscalYears(history, 1), lines, null)?.series).toEqual({
    sales: [10, 20],
    activeClients: [1, 1],
  });
});

test("the change over a year compares the last twelve complete months with the twelve before", () => {
  const history = monthly(JANUARY_2022, [[...Array<number>(12).fill(100), ...Array<number>(12).fill(110), 5]]);
  const figures = monthlyFigures(history, fiscalYears(history, 1), NO_LINES, null);
  expect(figures?.isComplete).toEqual([...Array<boolean>(24).fill(true), false]);
  expect(figures && yearlyChange(figures, "sales")).toBeCloseTo(0.1, 12);
  expect(figures && yearlyChange(figures, "orders")).toBeNull();
  const short = monthly(JANUARY_2022, [[...Array<number>(20).fill(100)]]);
  const shortFigures = monthlyFigures(short, fiscalYears(short, 1), NO_LINES, null);
  expect(shortFigures && yearlyChange(shortFigures, "sales")).toBeNull();
});

test("the months of a fiscal year begin with its first month, wherever in it one stands", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (month, start) => {
      const months = monthsOfYear({ year: 2026, month }, start);
      expect(months).toHaveLength(12);
      expect(months[0]?.month).toBe(start);
      expect(months).toContainEqual({ year: 2026, month });
      expect(months.slice(1)).toEqual(months.slice(0, -1).map((one) => nextMonth(one)));
    }),
  );
});

test("months add up to the sales of all clients", () => {
  const someRows = fc.array(
    fc.record({
      client: fc.integer({ min: 1, max: 5 }),
      month: fc.integer({ min: 0, max: 30 }),
      sales: fc.integer({ min: -1000, max: 5000 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(someRows, (rows) => {
      const figures = figuresOf(
        rows.map(({ client, month, sales }, index): Row => [
          client,
          on(2022, 1) + 30 * month,
          sales / 100,
          `F${index}`,
          1,
        ]),
      );
      const total = rows.reduce((sum, { sales }) => sum + sales / 100, 0);
      expect(figures?.series.sales?.reduce<number>((sum, sales) => sum + (sales ?? 0), 0)).toBeCloseTo(total, 6);
      expect(figures?.series.orders?.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(rows.length);
    }),
  );
});
