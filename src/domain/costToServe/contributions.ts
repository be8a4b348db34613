import { marginOf } from "../margin/buildMargins";
import type { Margins } from "../margin/margin";
import {
  type Amount,
  addAmounts,
  amountOf,
  exactly,
  type ExactSum,
  inCurrency,
  negate,
  rounded,
  sumOf,
} from "../portfolio/amount";
import type { Client } from "../portfolio/portfolio";
import { costToServe } from "./costToServe";
import { type ClientDrivers, type CountedDriver, MONEY_DRIVERS, NO_DRIVERS } from "./drivers";
import { type DriverCost, driverCosts, type UnitCosts } from "./unitCosts";

/** What serving one client costs and what it leaves. */
export interface ClientContribution {
  readonly client: number;
  readonly sales: Amount;
  readonly cost: Amount;
  /** The part of the cost that rests on costs per unit, confirmed or not; the rest is money or a known total. */
  readonly perUnitCost: Amount;
  /** The part that rests on unit costs nobody confirmed. */
  readonly exampleCost: Amount;
  /** Cost ÷ sales; null for sales at or below zero. */
  readonly costShareOfSales: number | null;
  /** Null where no margin is known. */
  readonly margin: Amount | null;
  /** Margin less cost. */
  readonly netContribution: Amount | null;
}

export interface Contributions {
  readonly drivers: readonly DriverCost[];
  /** In the order of the clients. */
  readonly clients: readonly ClientContribution[];
  /** Cost of all clients, rounded once. */
  readonly cost: Amount;
  /** What the clients' costs lose or gain by being rounded each. */
  readonly rounding: Amount;
  /** Drivers that cost something by a unit cost nobody confirmed. */
  readonly exampleDrivers: readonly CountedDriver[];
}

/**
 * Cost to serve = Σ driver × unit cost + freight and rebates; net contribution = gross margin − cost to serve
 * (method.md, Cost to serve).
 * @param margins null where there are none: then there is no net contribution either
 */
export const contributions = (
  clients: readonly Client[],
  driversByClient: ReadonlyMap<number, ClientDrivers>,
  unitCosts: UnitCosts,
  margins: Margins | null,
): Contributions => {
  const driversOf = ({ number }: Client): ClientDrivers => driversByClient.get(number) ?? NO_DRIVERS;
  const drivers = driverCosts(clients.map(driversOf), unitCosts);
  let total: ExactSum = 0n;
  const rows = clients.map((client): ClientContribution => {
    const { counted, money } = driversOf(client);
    const costOf = (some: readonly DriverCost[]): number =>
      costToServe(
        some.map(({ driver }) => counted[driver] ?? 0),
        some.map(({ unitCost }) => unitCost),
      );
    const inMoney = MONEY_DRIVERS.reduce((sum, driver) => sum + inCurrency(money[driver] ?? amountOf(0)), 0);
    const exact = exactly(costOf(drivers)) + exactly(inMoney);
    total += exact;
    const cost = rounded(exact);
    const margin = marginOf(margins, client.number);
    return {
      client: client.number,
      sales: client.sales,
      cost,
      perUnitCost: amountOf(costOf(drivers.filter(({ pool }) => pool === null))),
      exampleCost: amountOf(costOf(drivers.filter(({ isExample }) => isExample))),
      costShareOfSales: client.sales > 0 ? cost / client.sales : null,
      margin,
      netContribution: margin === null ? null : addAmounts(margin, negate(cost)),
    };
  });
  const cost = rounded(total);
  return {
    drivers,
    clients: rows,
    cost,
    rounding: addAmounts(cost, negate(sumOf(rows.map((row) => row.cost)))),
    exampleDrivers: drivers.filter((driver) => driver.isExample && driver.cost !== 0).map(({ driver }) => driver),
  };
};
