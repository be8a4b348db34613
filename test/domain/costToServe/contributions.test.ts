import fc from "fast-check";
import { contributions, type Contributions } from "../../../src/domain/costToServe/contributions";
import type { ClientDrivers, CountedDriver } from "../../../src/domain/costToServe/drivers";
import { signChanges } from "../../../src/domain/costToServe/sensitivity";
import { driverCosts, EXAMPLE_UNIT_COSTS, type UnitCosts } from "../../../src/domain/costToServe/unitCosts";
import { assumedMargins } from "../../../src/domain/margin/buildMargins";
import { amountOf, inCurrency } from "../../../src/domain/portfolio/amount";
import poolTruth from "../../truth/costPool.json";
import { client } from "../client";

const confirmed = (amount: number) => ({ kind: "perUnit", amount, isConfirmed: true }) as const;
const costs = (changes: Partial<UnitCosts>): UnitCosts => ({ ...EXAMPLE_UNIT_COSTS, ...changes });
const using = (counted: ClientDrivers["counted"]): ClientDrivers => ({ counted, money: {} });

describe("cost to serve and net contribution", () => {
  const clients = [client(1, 1000), client(2, 200), client(3, -50)];
  const drivers = new Map<number, ClientDrivers>([
    [1, { counted: { orders: 10, supportHours: 1.5 }, money: { freight: amountOf(12.34), rebates: amountOf(50) } }],
    [2, using({ orders: 4, supportHours: 0 })],
    [3, using({ orders: 1, supportHours: 0 })],
  ]);
  const unitCosts = costs({ orders: confirmed(8), supportHours: { kind: "perUnit", amount: 40, isConfirmed: false } });
  const result = contributions(clients, drivers, unitCosts, assumedMargins(clients, 0.3));
  const rows = result.clients.map(({ cost, margin, netContribution, costShareOfSales }) => [
    inCurrency(cost),
    inCurrency(margin ?? amountOf(NaN)),
    inCurrency(netContribution ?? amountOf(NaN)),
    costShareOfSales,
  ]);

  test("are quantity × unit cost plus freight and rebates, and margin less that", () => {
    expect(rows).toEqual([
      [202.34, 300, 97.66, 0.20234],
      [32, 60, 28, 0.16],
      [8, -15, -23, null],
    ]);
    expect(inCurrency(result.cost)).toBe(242.34);
    expect(inCurrency(result.rounding)).toBe(0);
  });

  test("say what rests on costs nobody confirmed", () => {
    expect(result.exampleDrivers).toEqual(["supportHours"]);
    expect(result.clients.map(({ exampleCost }) => inCurrency(exampleCost))).toEqual([60, 0, 0]);
  });

  test("leave no net contribution where no margin is known", () => {
    const without = contributions(clients, drivers, unitCosts, null);
    expect(without.clients.map(({ netContribution }) => netContribution)).toEqual([null, null, null]);
    expect(without.cost).toBe(result.cost);
  });

  test("are nothing but the margin where the data hold no driver", () => {
    const none = contributions(clients, new Map(), unitCosts, assumedMargins(clients, 0.3));
    expect(none.drivers).toEqual([]);
    expect(none.clients.map(({ cost }) => cost)).toEqual([0, 0, 0]);
    expect(none.clients.map(({ netContribution }) => inCurrency(netContribution ?? amountOf(NaN)))).toEqual([
      300, 60, -15,
    ]);
  });
});

describe("a known total spread over a driver", () => {
  test("gives the published unit costs, the cost assigned and the cost of unused capacity", () => {
    const { cost_supplied: supplied, practical_minutes: capacity, activities } = poolTruth;
    const pool = { kind: "pool", total: amountOf(supplied), capacity } as const;
    const minutes = activities.map(({ min, volume }) => using({ supportHours: min * volume }));
    const [cost] = driverCosts(minutes, costs({ supportHours: pool }));
    expect(cost?.quantity).toBe(poolTruth.minutes_used);
    expect(cost?.unitCost).toBeCloseTo(poolTruth.rate_per_min, 12);
    expect(inCurrency(cost?.cost ?? amountOf(NaN))).toBe(poolTruth.cost_assigned);
    expect(inCurrency(cost?.pool?.unused ?? amountOf(NaN))).toBe(poolTruth.cost_unused);
    expect(activities.map(({ min }) => min * (cost?.unitCost ?? NaN))).toEqual(
      poolTruth.unit_costs.map((unit) => expect.closeTo(unit, 10)),
    );
    expect(poolTruth.unused_minutes).toBe(capacity - poolTruth.minutes_used);
  });

  test("has as many units as were used unless told otherwise; more than there is shows as negative", () => {
    const spread = (quantity: number, capacity: number | null) =>
      driverCosts(
        [using({ orders: quantity })],
        costs({ orders: { kind: "pool", total: amountOf(900), capacity } }),
      )[0];
    expect(spread(30, null)).toMatchObject({ unitCost: 30, cost: amountOf(900), pool: { capacity: 30, unused: 0 } });
    expect(spread(45, 30)).toMatchObject({ unitCost: 30, cost: amountOf(1350), pool: { unused: amountOf(-450) } });
    expect(spread(0, null)).toMatchObject({ unitCost: 0, cost: 0, pool: { unused: amountOf(900) } });
  });

  test("ties out to the cent, whatever the quantities", () => {
    const quantity = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 4);
    fc.assert(
      fc.property(
        fc.array(quantity, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: null }),
        (hours, cents, capacity) => {
          const clients = hours.map((_, index) => client(index + 1, 100));
          const drivers = new Map(hours.map((supportHours, index) => [index + 1, using({ supportHours })]));
          const total = amountOf(cents / 100);
          const result = contributions(
            clients,
            drivers,
            costs({ supportHours: { kind: "pool", total, capacity } }),
            null,
          );
          const [driver] = result.drivers;
          expect((driver?.cost ?? NaN) + (driver?.pool?.unused ?? NaN)).toBe(total);
          // A cent is 100 ten-thousandths.
          expect(Math.abs(result.cost - (driver?.cost ?? NaN))).toBeLessThan(50);
          const ofClients = result.clients.reduce((sum, { cost }) => sum + cost, 0);
          expect(ofClients + result.rounding).toBe(result.cost);
        },
      ),
    );
  });
});

describe("unit costs a quarter lower or higher", () => {
  const changes = (marginOfSales: number, drivers: Partial<Record<CountedDriver, number>>, unitCosts: UnitCosts) => {
    const clients = [client(7, 100)];
    const result: Contributions = contributions(
      clients,
      new Map([[7, using(drivers)]]),
      unitCosts,
      assumedMargins(clients, marginOfSales),
    );
    return signChanges(result.clients);
  };

  test("turn a small gain into a loss and a small loss into a gain", () => {
    expect(changes(1, { orders: 9 }, costs({ orders: confirmed(10) }))).toEqual({
      withLowerCosts: [],
      withHigherCosts: [7],
    });
    expect(changes(1, { orders: 11 }, costs({ orders: confirmed(10) }))).toEqual({
      withLowerCosts: [7],
      withHigherCosts: [],
    });
    expect(changes(1, { orders: 5 }, costs({ orders: confirmed(10) }))).toEqual({
      withLowerCosts: [],
      withHigherCosts: [],
    });
  });

  test("leave a known total as it is", () => {
    const pool = costs({ orders: { kind: "pool", total: amountOf(90), capacity: null } });
    expect(changes(1, { orders: 9 }, pool)).toEqual({ withLowerCosts: [], withHigherCosts: [] });
  });
});
