import type { Amount } from "../portfolio/amount";

/** Drivers that are counted and need a unit cost (method.md, Cost to serve). Support is in hours. */
export const COUNTED_DRIVERS = [
  "orders",
  "smallOrders",
  "rush",
  "returns",
  "claims",
  "supportHours",
  "visits",
] as const;
/** Drivers that are money already. */
export const MONEY_DRIVERS = ["freight", "rebates"] as const;

export type CountedDriver = (typeof COUNTED_DRIVERS)[number];
export type MoneyDriver = (typeof MONEY_DRIVERS)[number];
export type Driver = CountedDriver | MoneyDriver;

/** What makes an order: its number, else a client's day, else each line; or a column gives their number. */
export type OrderBasis = "numbers" | "clientDates" | "lines" | "column";

/** How a driver's cells became a quantity. */
export type DriverBasis =
  | OrderBasis
  /** Orders with at least one marked line; in a table of clients the marked clients. */
  | "markedOrders"
  /** Cells added up. */
  | "sum"
  /** Cells that repeat on every line of an order, each taken once an order. */
  | "oncePerOrder"
  /** Typed by the user, client by client. */
  | "typed";

/** A driver the data hold, and how it was read. */
export interface FoundDriver {
  readonly driver: Driver;
  /** Null for orders made of dates or lines, and for what was typed. */
  readonly column: number | null;
  readonly basis: DriverBasis;
}

/** One client's drivers of the period. A driver that is absent is not known; zero means there was none. */
export interface ClientDrivers {
  readonly counted: Readonly<Partial<Record<CountedDriver, number>>>;
  readonly money: Readonly<Partial<Record<MoneyDriver, Amount>>>;
}

export const DRIVERS: readonly Driver[] = [...COUNTED_DRIVERS, ...MONEY_DRIVERS];

export const isMoneyDriver = (driver: Driver): driver is MoneyDriver => driver === "freight" || driver === "rebates";

export const NO_DRIVERS: ClientDrivers = { counted: {}, money: {} };

export interface Drivers {
  /** In the order of the driver lists. */
  readonly found: readonly FoundDriver[];
  /** By client number. Every client has every driver found, but for typed ones that were left empty. */
  readonly byClient: ReadonlyMap<number, ClientDrivers>;
  /** Lines without an order number among lines that have one; their day, or the line itself, stands for their order. */
  readonly linesWithoutOrderNumber: number;
}
