import { contributions } from "../../../src/domain/costToServe/contributions";
import type { ClientDrivers } from "../../../src/domain/costToServe/drivers";
import { EXAMPLE_UNIT_COSTS, type UnitCosts } from "../../../src/domain/costToServe/unitCosts";
import { portfolioFindings, type PortfolioFinding } from "../../../src/domain/findings/portfolioFindings";
import { assumedMargins } from "../../../src/domain/margin/buildMargins";
import { buildMatrix } from "../../../src/domain/matrix/buildMatrix";
import { matrixClients } from "../../../src/domain/matrix/matrixClients";
import { amountOf } from "../../../src/domain/portfolio/amount";
import { client } from "../client";

/** Gold, strategic, efficient, toxic – in this order, and one with credit notes only. */
const CLIENTS = [client(1, 9000), client(2, 8000), client(3, 1000), client(4, 2000), client(5, -10)];
const ORDERS = [10, 40, 2, 30, 1];
const DRIVERS = new Map<number, ClientDrivers>(
  ORDERS.map((orders, index) => [index + 1, { counted: { orders }, money: {} }]),
);
const CONFIRMED: UnitCosts = { ...EXAMPLE_UNIT_COSTS, orders: { kind: "perUnit", amount: 20, isConfirmed: true } };

const found = (unitCosts: UnitCosts, falling: readonly number[] = [], margin: number | null = 0.2) => {
  const margins = margin === null ? null : assumedMargins(CLIENTS, margin);
  const matrix = buildMatrix(
    matrixClients(CLIENTS, {
      margins,
      drivers: DRIVERS,
      discountRates: null,
      stability: null,
      potentials: new Map(),
      frictions: new Map(),
    }),
  );
  expect(matrix.places.map(({ quadrant }) => quadrant)).toEqual(["gold", "strategic", "efficient", "toxic"]);
  return portfolioFindings({
    clients: CLIENTS,
    matrix,
    contributions: contributions(CLIENTS, DRIVERS, unitCosts, margins).clients,
    drivers: DRIVERS,
    falling: new Set(falling),
  });
};

const codes = (findings: readonly PortfolioFinding[]): string[] => findings.map(({ code }) => code);

test("tells what toxic and strategic clients cost, where that rests on confirmed costs", () => {
  expect(found(CONFIRMED)).toEqual([
    {
      code: "toxicClients",
      clients: [4],
      sales: amountOf(2000),
      shareOfSales: 0.1,
      cost: amountOf(600),
      netContribution: amountOf(-200),
    },
    { code: "lossMakers", clients: [4, 5], sales: amountOf(1990), shareOfSales: 0.0995, loss: amountOf(-222) },
    {
      code: "strategicToReprice",
      clients: [2],
      sales: amountOf(8000),
      shareOfSales: 0.4,
      cost: amountOf(800),
      netContribution: amountOf(800),
    },
  ]);
});

test("quotes no amount that rests on an example", () => {
  const findings = found(EXAMPLE_UNIT_COSTS);
  expect(codes(findings)).toEqual(["toxicClients", "lossMakers", "strategicToReprice"]);
  expect(findings).toMatchObject([
    { cost: null, netContribution: null },
    { loss: null },
    { cost: null, netContribution: null },
  ]);
});

test("quotes no contribution without a margin, but the cost", () => {
  const findings = found(CONFIRMED, [], null);
  expect(codes(findings)).toEqual(["toxicClients", "strategicToReprice"]);
  expect(findings[0]).toMatchObject({ cost: amountOf(600), netContribution: null });
});

test("gold clients with a falling trend are at risk; others that fall are not told", () => {
  expect(found(CONFIRMED, [1, 2, 3])).toContainEqual({
    code: "goldAtRisk",
    clients: [1],
    sales: amountOf(9000),
    shareOfSales: 0.45,
  });
  expect(codes(found(CONFIRMED, [2, 3]))).not.toContain("goldAtRisk");
});

test("efficient clients with far more orders than sales are noise", () => {
  const place = (number: number, quadrant: "gold" | "efficient") => ({
    client: number,
    value: { score: 50, parts: [] },
    complexity: { score: 50, parts: [] },
    scores: { value: 50, complexity: 50 },
    quadrant,
    deciding: { axis: "value" as const, indicator: null },
    distance: 0,
  });
  const clients = [client(1, 900), client(2, 60), client(3, 40)];
  const noise = (orders: readonly number[] | null) =>
    portfolioFindings({
      clients,
      matrix: { ...buildMatrix([]), places: [place(1, "gold"), place(2, "efficient"), place(3, "efficient")] },
      contributions: [],
      drivers: new Map(orders?.map((count, index) => [index + 1, { counted: { orders: count }, money: {} }])),
      falling: new Set(),
    });
  expect(noise([80, 5, 15])).toMatchObject([
    { code: "noiseInEfficient", clients: [3, 2], counted: "orders", count: 20, shareOfCount: 0.2, shareOfSales: 0.1 },
  ]);
  expect(noise([90, 5, 5])).toEqual([]);
  // One line each: two of three.
  expect(noise(null)).toMatchObject([{ counted: "lines", count: 2, shareOfCount: 2 / 3 }]);
});

test("nothing is said of nobody", () => {
  expect(
    portfolioFindings({
      clients: [],
      matrix: buildMatrix([]),
      contributions: [],
      drivers: new Map(),
      falling: new Set(),
    }),
  ).toEqual([]);
});
