import { type Amount, addAmounts, amountOf, inCurrency, negate } from "../portfolio/amount";
import { type ClientDrivers, COUNTED_DRIVERS, type CountedDriver } from "./drivers";

/** What one unit of a driver costs: an amount in the currency, or a known total spread over a capacity. */
export type UnitCost =
  | {
      readonly kind: "perUnit";
      readonly amount: number;
      /** False while it is our example: until the user confirms it, no finding quotes an amount resting on it. */
      readonly isConfirmed: boolean;
    }
  | {
      readonly kind: "pool";
      readonly total: Amount;
      /** Units that the total pays for; null for as many as were used. */
      readonly capacity: number | null;
    };

export type UnitCosts = Readonly<Record<CountedDriver, UnitCost>>;

const example = (amount: number): UnitCost => ({ kind: "perUnit", amount, isConfirmed: false });

/**
 * First unit costs, to be confirmed or replaced. An order costs its entry, preparation and invoice; a small or rush one
 * costs this on top.
 */
export const EXAMPLE_UNIT_COSTS: UnitCosts = {
  orders: example(20),
  smallOrders: example(10),
  rush: example(40),
  returns: example(35),
  claims: example(60),
  supportHours: example(45),
  visits: example(120),
};

/** One driver over all clients. */
export interface DriverCost {
  readonly driver: CountedDriver;
  readonly quantity: number;
  /** In the currency. */
  readonly unitCost: number;
  readonly cost: Amount;
  readonly isExample: boolean;
  /** Where a known total was spread: cost + unused = total. Unused is negative where more was used than there is. */
  readonly pool: { readonly total: Amount; readonly capacity: number; readonly unused: Amount } | null;
}

/**
 * What each driver costs over all clients, for the drivers that any client has (method.md, Cost to serve).
 * @example a total of 560 000 for a capacity of 700 000 minutes, 578 600 of them used: 0.80 a minute, 462 880 assigned
 * and 97 120 unused
 */
export const driverCosts = (clients: Iterable<ClientDrivers>, unitCosts: UnitCosts): readonly DriverCost[] => {
  const quantities = new Map<CountedDriver, number>();
  for (const { counted } of clients) {
    for (const driver of COUNTED_DRIVERS) {
      const quantity = counted[driver];
      if (quantity !== undefined) quantities.set(driver, (quantities.get(driver) ?? 0) + quantity);
    }
  }
  return COUNTED_DRIVERS.flatMap((driver) => {
    const quantity = quantities.get(driver);
    return quantity === undefined ? [] : [driverCost(driver, quantity, unitCosts[driver])];
  });
};

const driverCost = (driver: CountedDriver, quantity: number, unitCost: UnitCost): DriverCost => {
  if (unitCost.kind === "perUnit") {
    const { amount, isConfirmed } = unitCost;
    const cost = amountOf(quantity * amount);
    return { driver, quantity, unitCost: amount, cost, isExample: !isConfirmed, pool: null };
  }
  const { total } = unitCost;
  const capacity = unitCost.capacity !== null && unitCost.capacity > 0 ? unitCost.capacity : quantity;
  const cost = amountOf(capacity === 0 ? 0 : inCurrency(total) * (quantity / capacity));
  return {
    driver,
    quantity,
    unitCost: capacity === 0 ? 0 : inCurrency(total) / capacity,
    cost,
    isExample: false,
    pool: { total, capacity, unused: addAmounts(total, negate(cost)) },
  };
};
