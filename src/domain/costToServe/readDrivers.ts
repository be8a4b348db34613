import type { Role, RoleColumns } from "../detection/roles";
import { type Amount, amountOf } from "../portfolio/amount";
import { columnCells } from "../portfolio/columnCells";
import { type CountedSource, roleColumn } from "../portfolio/countedLine";
import { driverColumn, type ReadDriver } from "./driverColumn";
import { type ClientDrivers, type CountedDriver, type Drivers, type FoundDriver, isMoneyDriver } from "./drivers";
import { repeatsInOrders } from "./oncePerOrder";
import { type Orders, ordersIn, smallOrdersOf } from "./orders";

/** The role of the column each driver is read from. Orders of a list of lines are counted instead. */
const COLUMNS: readonly { readonly driver: ReadDriver; readonly role: Role }[] = [
  { driver: "orders", role: "orderCount" },
  { driver: "rush", role: "rush" },
  { driver: "returns", role: "returns" },
  { driver: "claims", role: "claims" },
  { driver: "supportHours", role: "supportHours" },
  { driver: "visits", role: "visits" },
  { driver: "freight", role: "freight" },
  { driver: "rebates", role: "rebate" },
];

/** Columns that drivers are read from: to be read with the source. */
export const driverColumns = (roles: RoleColumns): readonly number[] =>
  (["orderId", ...COLUMNS.map(({ role }) => role)] as const).flatMap((role) => roles[role]?.slice(0, 1) ?? []);

/** A driver with its quantity by client number, in units or in the currency; clients without any are absent. */
interface Reading extends FoundDriver {
  readonly quantities: ReadonlyMap<number, number>;
}

/**
 * What the clients asked for in the period, driver by driver, from lines or from a table of clients (method.md, Cost to
 * serve). Only what the data hold is found; nothing is guessed.
 * @param smallOrderLimit orders below it are small
 */
export const readDrivers = (source: CountedSource, smallOrderLimit: Amount): Drivers => {
  const orders = ordersIn(source);
  const counted = orders === null ? [] : orderReadings(orders, smallOrderLimit);
  const columns = orders === null ? COLUMNS : COLUMNS.filter(({ driver }) => driver !== "orders");
  const readings = [...counted, ...columns.flatMap(({ driver, role }) => columnReading(source, driver, role, orders))];
  const clients = new Set(source.counted.map(({ client }) => client));
  return {
    found: readings.map(({ driver, column, basis }) => ({ driver, column, basis })),
    byClient: new Map([...clients].map((client) => [client, driversOf(client, readings)])),
    linesWithoutOrderNumber: orders?.linesWithoutNumber ?? 0,
  };
};

const driversOf = (client: number, readings: readonly Reading[]): ClientDrivers => {
  const quantityOf = ({ quantities }: Reading): number => quantities.get(client) ?? 0;
  const money = readings.filter(({ driver }) => isMoneyDriver(driver));
  const counted = readings.filter(({ driver }) => !isMoneyDriver(driver));
  return {
    counted: Object.fromEntries(counted.map((reading) => [reading.driver, quantityOf(reading)])),
    money: Object.fromEntries(money.map((reading) => [reading.driver, amountOf(quantityOf(reading))])),
  };
};

const orderReadings = ({ basis, column, byClient }: Orders, limit: Amount): Reading[] => {
  const counts = (driver: CountedDriver, count: (orders: ReadonlyMap<string, bigint>) => number): Reading => ({
    driver,
    column,
    basis,
    quantities: new Map([...byClient].map(([client, orders]) => [client, count(orders)])),
  });
  return [counts("orders", (orders) => orders.size), counts("smallOrders", (orders) => smallOrdersOf(orders, limit))];
};

const columnReading = (source: CountedSource, driver: ReadDriver, role: Role, orders: Orders | null): Reading[] => {
  const column = roleColumn(source.roles, role);
  if (column === null) return [];
  const cells = driverColumn(
    columnCells(source.lines, column),
    source.counted.map(({ line }) => line),
    driver,
  );
  if (cells === null) return [];
  const orderOf = (index: number): string => {
    const order = orders?.orderOfLine[index] ?? `row:${index}`;
    return `${source.counted[index]?.client ?? 0}|${order}`;
  };
  const numbers = source.counted.map(({ line, client }, index) => {
    const number = cells.kind === "numbers" ? cells.numberAt(line) : Number(cells.isMarked(line));
    return { order: orderOf(index), client, number };
  });
  const isOncePerOrder = cells.kind === "marks" || (orders?.basis === "numbers" && repeatsInOrders(numbers));
  const taken = new Set<string>();
  const quantities = new Map<number, number>();
  for (const { order, client, number } of numbers) {
    if (number === 0 || (isOncePerOrder && taken.has(order))) continue;
    taken.add(order);
    quantities.set(client, (quantities.get(client) ?? 0) + number);
  }
  const basis =
    cells.kind === "marks" ? "markedOrders" : driver === "orders" ? "column" : isOncePerOrder ? "oncePerOrder" : "sum";
  return [{ driver, column, basis, quantities }];
};
