import type { Amount } from "../portfolio/amount";
import { COUNTED_DRIVERS, type CountedDriver } from "./drivers";
import { EXAMPLE_UNIT_COSTS, type UnitCost, type UnitCosts } from "./unitCosts";

/** What the user sets about the cost of one driver. The unit cost is kept where a known total replaces it. */
export interface DriverCostSetting {
  /** A unit, in the currency. */
  readonly unitCost: number;
  readonly isConfirmed: boolean;
  /** What the driver cost over the period in all; null where that is not known. */
  readonly knownTotal: Amount | null;
  /** Units the known total pays for; null for as many as were used. */
  readonly capacity: number | null;
}

/** What the user sets about costs. */
export interface CostSettings {
  readonly drivers: Readonly<Record<CountedDriver, DriverCostSetting>>;
  /** Orders below it are small, in the currency; null for what the orders suggest. */
  readonly smallOrderLimit: number | null;
  /** Gross margin as a share of sales (0–1) where the data have none; null while nobody gave one. */
  readonly assumedMarginRate: number | null;
}

const example = (unitCost: UnitCost): DriverCostSetting => ({
  unitCost: unitCost.kind === "perUnit" ? unitCost.amount : 0,
  isConfirmed: false,
  knownTotal: null,
  capacity: null,
});

/** One thing for every counted driver. */
export const byCountedDriver = <T>(of: (driver: CountedDriver) => T): Readonly<Record<CountedDriver, T>> =>
  // The entries are all the drivers.
  Object.fromEntries(COUNTED_DRIVERS.map((driver) => [driver, of(driver)])) as Record<CountedDriver, T>;

export const DEFAULT_COST_SETTINGS: CostSettings = {
  drivers: byCountedDriver((driver) => example(EXAMPLE_UNIT_COSTS[driver])),
  smallOrderLimit: null,
  assumedMarginRate: null,
};

/** A known total goes before a unit cost. */
export const unitCostsOf = ({ drivers }: CostSettings): UnitCosts =>
  byCountedDriver((driver): UnitCost => {
    const { unitCost, isConfirmed, knownTotal, capacity } = drivers[driver];
    return knownTotal === null
      ? { kind: "perUnit", amount: unitCost, isConfirmed }
      : { kind: "pool", total: knownTotal, capacity };
  });
