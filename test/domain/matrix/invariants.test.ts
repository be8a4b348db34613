import fc from "fast-check";
import { contributions } from "../../../src/domain/costToServe/contributions";
import type { CountedDriver } from "../../../src/domain/costToServe/drivers";
import { readDrivers } from "../../../src/domain/costToServe/readDrivers";
import { EXAMPLE_UNIT_COSTS } from "../../../src/domain/costToServe/unitCosts";
import { buildMargins } from "../../../src/domain/margin/buildMargins";
import { buildMatrix } from "../../../src/domain/matrix/buildMatrix";
import { discountRates } from "../../../src/domain/matrix/discountRate";
import { type Friction, FRICTIONS, readFriction } from "../../../src/domain/matrix/friction";
import type { Matrix } from "../../../src/domain/matrix/matrix";
import { matrixClients } from "../../../src/domain/matrix/matrixClients";
import { quadrantTotals } from "../../../src/domain/matrix/quadrantTotals";
import { amountOf, rounded, sumOf } from "../../../src/domain/portfolio/amount";
import type { CountedSource } from "../../../src/domain/portfolio/countedLine";
import type { Client } from "../../../src/domain/portfolio/portfolio";
import { client } from "../client";
import { countedSource, OWN, type Row } from "../countedSource";

const LIMIT = 150;

/** Each client's lines added up, in the order of their numbers. */
const clientsOf = ({ counted }: CountedSource): Client[] => {
  const sums = new Map<number, bigint>();
  for (const line of counted) sums.set(line.client, (sums.get(line.client) ?? 0n) + line.sales);
  return [...sums]
    .map(([number, sum]) => ({ ...client(number, 0), sales: rounded(sum) }))
    .sort((x, y) => x.number - y.number);
};

/** From lines to the matrix, with every amount and money limit multiplied. */
const matrixOf = (rows: readonly Row[], factor = 1): Matrix => {
  const scaled = rows.map(([who, date, sales, order, rush, freight, cost, discount, friction]): Row => {
    return [who, date, sales * factor, order ?? "", rush ?? "", Number(freight) * factor, Number(cost) * factor, discount ?? "", friction ?? ""]; // prettier-ignore
  });
  const source = countedSource(["N°", "Express", "Port", "Coût", "Remise", "Friction"], scaled, {
    roles: {
      orderId: [OWN],
      rush: [OWN + 1],
      freight: [OWN + 2],
      cost: [OWN + 3],
      discount: [OWN + 4],
      friction: [OWN + 5],
    },
  });
  const clients = clientsOf(source);
  return buildMatrix(
    matrixClients(clients, {
      margins: buildMargins(source),
      drivers: readDrivers(source, amountOf(LIMIT * factor)).byClient,
      discountRates: discountRates(source),
      stability: null,
      potentials: new Map(),
      frictions: readFriction(source),
    }),
  );
};

const cents = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.integer({ min: 1, max: 8 }),
  fc.integer({ min: 45_000, max: 45_010 }),
  fc.oneof(
    cents(500),
    cents(50).map((value) => -value),
  ),
  fc.constantFrom("F1", "F2", "F3", ""),
  fc.constantFrom("O", "N"),
  cents(20),
  cents(300),
  fc.constantFrom(0, 0.05, 0.1),
  fc.constantFrom(...FRICTIONS, ""),
);
const rows = fc.array(row, { minLength: 1, maxLength: 40 });

test("every client with sales above zero is in exactly one quadrant, the others in none", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const matrix = matrixOf(some);
      const clients = clientsOf(countedSource([], some));
      const positive = clients.filter(({ sales }) => sales > 0).map(({ number }) => number);
      expect(matrix.places.map((place) => place.client)).toEqual(positive);
      expect(matrix.notClassified).toEqual(clients.filter(({ sales }) => sales <= 0).map(({ number }) => number));
      const totals = quadrantTotals(matrix, contributions(clients, new Map(), EXAMPLE_UNIT_COSTS, null).clients);
      expect(Object.values(totals).reduce((sum, group) => sum + group.clients, 0)).toBe(clients.length);
      expect(sumOf(Object.values(totals).map(({ sales }) => sales))).toBe(sumOf(clients.map(({ sales }) => sales)));
      expect(totals.notClassified.clients).toBe(matrix.notClassified.length);
    }),
  );
});

test("multiplying all amounts and money limits by a factor above zero changes no score and no quadrant", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(0.5, 2, 3, 10, 1000), (some, factor) => {
      const [once, scaled] = [matrixOf(some), matrixOf(some, factor)];
      expect(scaled.places).toEqual(once.places);
    }),
  );
});

type Counts = Readonly<Partial<Record<CountedDriver, number>>>;

/** Complexity of the client at a place, all with the same sales. */
function complexityAt(index: number, all: readonly Counts[], friction: Friction | null): number {
  const matrix = buildMatrix(
    matrixClients(
      all.map((_, at) => client(at + 1, 1000)),
      {
        margins: null,
        drivers: new Map(all.map((counted, at) => [at + 1, { counted, money: {} }])),
        discountRates: null,
        stability: null,
        potentials: new Map(),
        frictions: new Map(friction === null ? [] : [[index + 1, friction]]),
      },
    ),
  );
  return matrix.places[index]?.scores.complexity ?? NaN;
}

/** A client and the same one with more of one driver, among others. */
function expectNoLower(
  all: readonly Counts[],
  who: number,
  what: CountedDriver,
  by: number,
  friction: Friction | null,
) {
  const index = who % all.length;
  const more = all.map((counted, at) => (at === index ? { ...counted, [what]: (counted[what] ?? 0) + by } : counted));
  expect(complexityAt(index, more, friction)).toBeGreaterThanOrEqual(complexityAt(index, all, friction));
}

const friction = fc.constantFrom(null, ...FRICTIONS);

test("raising one driver of a client, its other indicators held, never lowers its complexity", () => {
  const clients = fc.array(
    fc.record({
      orders: fc.integer({ min: 0, max: 6 }),
      rush: fc.integer({ min: 0, max: 3 }),
      returns: fc.integer({ min: 0, max: 2 }),
      claims: fc.integer({ min: 0, max: 2 }),
      supportHours: fc.integer({ min: 0, max: 8 }),
      visits: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const what = fc.constantFrom<CountedDriver>("orders", "rush", "returns", "claims", "supportHours", "visits");
  fc.assert(fc.property(clients, fc.nat(), what, fc.integer({ min: 1, max: 5 }), friction, expectNoLower));
});

test("raising the small ones among a client's orders never lowers its complexity", () => {
  const clients = fc.array(
    fc.record({ orders: fc.integer({ min: 10, max: 20 }), smallOrders: fc.integer({ min: 0, max: 5 }) }),
    { minLength: 1, maxLength: 12 },
  );
  const by = fc.integer({ min: 1, max: 5 });
  fc.assert(fc.property(clients, fc.nat(), fc.constant<CountedDriver>("smallOrders"), by, friction, expectNoLower));
});

test("equal ratios of drivers to sales share a rank to the last bit", () => {
  const matrix = matrixOf([
    [1, 0, 300.3, "A", "N", 0, 0, 0, ""],
    [2, 0, 100.1, "B", "N", 0, 0, 0, ""],
    [1, 0, 0.3, "C", "N", 0, 0, 0, ""],
    [1, 0, 0, "D", "N", 0, 0, 0, ""],
    [2, 0, 0.1, "B", "N", 0, 0, 0, ""],
  ]);
  const ordersOf = (index: number) =>
    matrix.places[index]?.complexity.parts.find(({ indicator }) => indicator === "orders")?.score;
  expect(ordersOf(0)).toBe(50);
  expect(ordersOf(1)).toBe(50);
});
