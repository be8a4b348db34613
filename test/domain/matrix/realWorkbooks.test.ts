import { contributions } from "../../../src/domain/costToServe/contributions";
import { EXAMPLE_UNIT_COSTS } from "../../../src/domain/costToServe/unitCosts";
import { whaleCurve } from "../../../src/domain/costToServe/whaleCurve";
import { amountOf, inCurrency } from "../../../src/domain/portfolio/amount";
import { requires } from "../../support/requires";
import { plainMatrix, tallies } from "./plainArithmetic";
import { column, realMatrix, type RealTable, SMALL_ORDER_LIMIT } from "./realTables";

const SUPERSTORE: RealTable = {
  file: "../shared/corpus/files/en-superstore-xls.xls",
  sheet: "Orders",
  headerRow: 0,
  client: column("F"),
  sales: { kind: "column", column: column("R") },
  days: { column: column("C"), firstMonth: "2019-01", lastMonth: "2021-12" },
  roles: { sales: [column("R")], orderId: [column("B")], discount: [column("T")], margin: [column("U")] },
};
const RESELLERS: RealTable = {
  file: "../shared/corpus/files/en-aw-reseller.xlsx",
  sheet: "Sheet1",
  headerRow: 0,
  client: column("H"),
  sales: {
    kind: "product",
    quantity: column("B"),
    unitPrice: column("C"),
    discount: { column: column("D"), unit: "share" },
  },
  days: null,
  roles: { orderId: [column("A")], quantity: [column("B")], discount: [column("D")], unitCost: [column("E")] },
};
const CUSTOMERS: RealTable = {
  file: "../shared/corpus/files/en-pareto-csv.csv",
  sheet: "Sheet1",
  headerRow: 0,
  client: column("A"),
  sales: { kind: "column", column: column("E") },
  days: null,
  roles: { sales: [column("E")], orderId: [column("D")] },
};
/** The sample workbook: invoices with credit notes, a total row, amounts as text, blank codes and costs. */
const SAMPLE: RealTable = {
  file: "assets/sample/atelier-brisemarne.xlsx",
  sheet: "Factures",
  headerRow: 3,
  client: column("E"),
  sales: { kind: "column", column: column("O") },
  days: { column: column("B"), firstMonth: "2023-04", lastMonth: "2026-03" },
  roles: {
    sales: [column("O")],
    orderId: [column("A")],
    discount: [column("N")],
    rush: [column("R")],
    freight: [column("S")],
    returns: [column("T")],
    quantity: [column("L")],
    cost: [column("U")],
  },
};

/** Whoever reads the numbers twice, by the product and by plain arithmetic, finds the same. */
const agrees = (table: RealTable): void => {
  const { rows, portfolio, matrix } = realMatrix(table);
  const byClient = tallies(table, rows);
  const positive = portfolio.clients.filter(({ sales }) => sales > 0);
  const clients = positive.flatMap(({ code }) => byClient.get(code) ?? []);
  expect(clients).toHaveLength(positive.length);
  const expected = plainMatrix(table, clients, SMALL_ORDER_LIMIT);
  expect(matrix.places).toHaveLength(expected.length);
  matrix.places.forEach(({ scores, quadrant }, index) => {
    expect(scores.value).toBeCloseTo(expected[index]?.value ?? NaN, 6);
    expect(scores.complexity).toBeCloseTo(expected[index]?.complexity ?? NaN, 6);
    expect(quadrant).toBe(expected[index]?.quadrant);
  });
};

describe("the sample workbook", () => {
  test("has scores and quadrants as plain arithmetic gives them", () => {
    agrees(SAMPLE);
    const quadrants = new Set(realMatrix(SAMPLE).matrix.places.map(({ quadrant }) => quadrant));
    expect([...quadrants].sort()).toEqual(["efficient", "gold", "strategic", "toxic"]);
  });

  test("has drivers of every kind, and margins for all but a few lines", () => {
    const { drivers, margins } = realMatrix(SAMPLE);
    expect(drivers.found.map(({ driver, basis }) => [driver, basis])).toEqual([
      ["orders", "numbers"],
      ["smallOrders", "numbers"],
      ["rush", "markedOrders"],
      ["returns", "markedOrders"],
      ["freight", "sum"],
    ]);
    expect(margins?.source).toMatchObject({ kind: "cost", quantity: null, scope: { scope: "line" } });
    expect(margins?.total.coverage).toBeGreaterThan(0.99);
    expect(margins?.total.coverage).toBeLessThan(1);
  });
});

requires("../shared/corpus")("real workbooks", () => {
  test.each([
    ["Superstore", SUPERSTORE],
    ["resellers", RESELLERS],
    ["customers", CUSTOMERS],
  ])("%s: scores and quadrants are as plain arithmetic gives them", (_name, table) => {
    agrees(table);
    expect(realMatrix(table).matrix.places.length).toBeGreaterThan(600);
  });

  test("the whale curve of Superstore's profits equals the arithmetic to the cent", () => {
    const { rows, portfolio, margins } = realMatrix(SUPERSTORE);
    const profits = [...tallies(SUPERSTORE, rows).values()].map(({ margin }) => margin);
    const sum = (some: readonly number[]): number => some.reduce((total, profit) => total + profit, 0);
    const gains = profits.filter((profit) => profit > 0);
    const losses = profits.filter((profit) => profit < 0);
    const curve = whaleCurve(contributions(portfolio.clients, new Map(), EXAMPLE_UNIT_COSTS, margins).clients);
    expect(margins?.source.kind).toBe("margin");
    expect(curve?.points).toHaveLength(793);
    expect(inCurrency(curve?.total ?? amountOf(NaN))).toBeCloseTo(286_397.0217, 2);
    expect(inCurrency(curve?.peak.cumulative ?? amountOf(NaN))).toBeCloseTo(sum(gains), 2);
    expect(curve?.peak.position).toBe(gains.length);
    expect(curve?.peakOverTotal).toBeCloseTo(sum(gains) / sum(profits), 6);
    expect(curve?.lossMakers.clients).toBe(losses.length);
    expect(inCurrency(curve?.lossMakers.sum ?? amountOf(NaN))).toBeCloseTo(sum(losses), 2);
  });

  test("the resellers' costs are recognised as those of one unit and cover all sales", () => {
    const { margins } = realMatrix(RESELLERS);
    expect(margins?.source).toMatchObject({
      kind: "cost",
      column: column("E"),
      quantity: column("B"),
      scope: { scope: "unit", evidence: { code: "arithmetic" } },
    });
    expect(margins?.total.coverage).toBe(1);
    expect(inCurrency(margins?.total.margin ?? amountOf(NaN))).toBeCloseTo(80_450_596.9572 - 79_980_114.379, 2);
  });
});
