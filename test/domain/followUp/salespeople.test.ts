import fc from "fast-check";
import { contributions } from "../../../src/domain/costToServe/contributions";
import { type ClientDrivers, DRIVERS } from "../../../src/domain/costToServe/drivers";
import { EXAMPLE_UNIT_COSTS } from "../../../src/domain/costToServe/unitCosts";
import { salespeople } from "../../../src/domain/followUp/salespeople";
import { buildMargins } from "../../../src/domain/margin/buildMargins";
import { amountOf, inCurrency } from "../../../src/domain/portfolio/amount";
import { client } from "../client";
import { countedSource, OWN, type Row } from "../countedSource";

const HEADERS = ["Commercial", "Coût"];
const ROLES = { salesperson: [OWN], cost: [OWN + 1] };
const linesOf = (rows: readonly Row[]) => countedSource(HEADERS, rows, { roles: ROLES });

const ROWS: readonly Row[] = [
  [1, 45_000, 600, "Léa Petit", 400],
  [1, 45_001, 200, "Marc Roux", 150],
  [2, 45_002, 1000, " marc  roux", 700],
  [3, 45_003, 50, "", 40],
  [3, 45_004, -50, "", 30],
];

const drivers = new Map<number, ClientDrivers>([
  [1, { counted: { orders: 8 }, money: { freight: amountOf(20) } }],
  [2, { counted: { orders: 3 }, money: {} }],
  [3, { counted: { orders: 2 }, money: {} }],
]);

test("sales, clients and margin are those of the salesperson's lines, whatever way the name is typed", () => {
  const source = linesOf(ROWS);
  const people = salespeople(source, buildMargins(source), drivers);
  expect(
    people.map(({ name, sales, clients, margin }) => [name, inCurrency(sales), clients, margin && inCurrency(margin)]),
  ).toEqual([
    ["Marc Roux", 1200, [1, 2], 350],
    ["Léa Petit", 600, [1], 200],
    [null, 0, [3], -10],
  ]);
});

test("what a client took is shared out by what each salesperson sold it", () => {
  const source = linesOf(ROWS);
  const people = salespeople(source, buildMargins(source), drivers);
  expect(people.map(({ quantities }) => [quantities.orders, quantities.freight])).toEqual([
    [2 + 3, 5],
    [6, 15],
    [2, 0],
  ]);
});

test("without a column of salespeople everything is without one", () => {
  const source = countedSource(HEADERS, ROWS, { roles: { cost: [OWN + 1] } });
  const people = salespeople(source, buildMargins(source), drivers);
  expect(people.map(({ name, sales }) => [name, inCurrency(sales)])).toEqual([[null, 1800]]);
});

test("without a margin there is none by salesperson, but what the clients took is known", () => {
  const people = salespeople(linesOf(ROWS), null, drivers);
  expect(people.map(({ margin, quantities }) => [margin, quantities.orders])).toEqual([
    [null, 5],
    [null, 6],
    [null, 2],
  ]);
});

describe("whoever sold what", () => {
  const someRows = fc.array(
    fc.record({
      client: fc.integer({ min: 1, max: 6 }),
      sales: fc.integer({ min: -5_000, max: 20_000 }),
      who: fc.constantFrom("", "Léa", "Marc", "Ali"),
      cost: fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 9_000 })),
    }),
    { minLength: 1, maxLength: 40 },
  );

  test("sales, margin and net contribution tie out to those of the portfolio", () => {
    fc.assert(
      fc.property(
        someRows,
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
        (rows, orders) => {
          const source = linesOf(
            rows.map(({ client: number, sales, who, cost }): Row => [
              number,
              45_000,
              sales / 100,
              who,
              cost === "" ? "" : Number(cost) / 100,
            ]),
          );
          const margins = buildMargins(source);
          const taken = new Map<number, ClientDrivers>(
            orders.map((count, index) => [
              index + 1,
              { counted: { orders: count }, money: { freight: amountOf(count) } },
            ]),
          );
          const people = salespeople(source, margins, taken);
          const sum = (of: (person: (typeof people)[number]) => number): number =>
            people.reduce((all, person) => all + of(person), 0);
          const sold = rows.reduce((all, { sales }) => all + sales / 100, 0);
          expect(sum(({ sales }) => inCurrency(sales))).toBeCloseTo(sold, 6);
          expect(sum(({ margin }) => (margin === null ? 0 : inCurrency(margin)))).toBeCloseTo(
            inCurrency(margins?.total.margin ?? amountOf(0)),
            3,
          );
          const clients = [...new Set(rows.map(({ client: number }) => number))].map((number) => client(number, 0));
          const net = contributions(clients, taken, EXAMPLE_UNIT_COSTS, margins).clients.reduce(
            (all, { netContribution }) => all + inCurrency(netContribution ?? amountOf(0)),
            0,
          );
          const unitCost = (driver: (typeof DRIVERS)[number]): number =>
            driver === "orders" ? orderCost : driver === "freight" ? 1 : 0;
          const netByPeople = sum(({ margin, quantities }) =>
            margin === null
              ? 0
              : inCurrency(margin) - DRIVERS.reduce((cost, driver) => cost + quantities[driver] * unitCost(driver), 0),
          );
          expect(netByPeople).toBeCloseTo(net, 3);
        },
      ),
    );
  });

  const orderCost = EXAMPLE_UNIT_COSTS.orders.kind === "perUnit" ? EXAMPLE_UNIT_COSTS.orders.amount : NaN;
});
