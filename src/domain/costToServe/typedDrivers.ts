import { amountOf } from "../portfolio/amount";
import {
  type ClientDrivers,
  COUNTED_DRIVERS,
  type CountedDriver,
  type Driver,
  type Drivers,
  type FoundDriver,
  MONEY_DRIVERS,
  NO_DRIVERS,
} from "./drivers";

/** Quantities the user typed for one client, money in the currency. */
export type TypedQuantities = Readonly<Partial<Record<Driver, number>>>;

/** What the user typed of drivers: a driver of which anything was typed is the user's, whatever the data say of it. */
export interface TypedDrivers {
  readonly drivers: ReadonlySet<Driver>;
  /** By client number. */
  readonly byClient: ReadonlyMap<number, TypedQuantities>;
}

/**
 * The drivers with what was typed in place of what was read; a client without a typed number has no such driver
 * (method.md, Cost to serve).
 * @param clients numbers of the clients
 */
export const withTypedDrivers = (drivers: Drivers, clients: readonly number[], typed: TypedDrivers): Drivers => {
  if (typed.drivers.size === 0) return drivers;
  const isRead = (driver: Driver): boolean => !typed.drivers.has(driver);
  const own = [...typed.drivers].map((driver): FoundDriver => ({ driver, column: null, basis: "typed" }));
  return {
    ...drivers,
    found: [...drivers.found.filter(({ driver }) => isRead(driver)), ...own],
    byClient: new Map(
      clients.map((client) => {
        const read = drivers.byClient.get(client) ?? NO_DRIVERS;
        return [client, merged(read, typed.byClient.get(client) ?? {}, isRead)];
      }),
    ),
  };
};

const merged = (
  { counted, money }: ClientDrivers,
  typed: TypedQuantities,
  isRead: (driver: Driver) => boolean,
): ClientDrivers => {
  const quantityOf = (driver: CountedDriver): number | undefined => (isRead(driver) ? counted[driver] : typed[driver]);
  return {
    counted: Object.fromEntries(
      COUNTED_DRIVERS.flatMap((driver) => {
        const quantity = quantityOf(driver);
        return quantity === undefined ? [] : [[driver, quantity]];
      }),
    ),
    money: Object.fromEntries(
      MONEY_DRIVERS.flatMap((driver) => {
        const inCurrency = typed[driver];
        const amount = isRead(driver) ? money[driver] : inCurrency === undefined ? undefined : amountOf(inCurrency);
        return amount === undefined ? [] : [[driver, amount]];
      }),
    ),
  };
};
