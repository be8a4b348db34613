import type { CountedDriver } from "../../domain/costToServe/drivers";
import type { ComplexityIndicator, MatrixSettings } from "../../domain/matrix/matrix";
import type { Axis } from "../../domain/matrix/quadrant";

/** Workbook-wide names about costs and the matrix, beside those of `NAMES`: the same in every language. */

/** The cells of one driver: four on the Settings sheet, the unit cost in use on the Cost to serve sheet. */
export interface DriverNames {
  readonly unitCost: string;
  /** Whether the unit cost is an example that waits to be confirmed. */
  readonly toConfirm: string;
  /** What the driver cost over the period, where that is known: it replaces the unit cost. */
  readonly total: string;
  /** Units that total pays for; empty for as many as were used. */
  readonly capacity: string;
  /** In use: the unit cost, or the known total spread over its capacity. */
  readonly used: string;
  /** The part of it that is an estimate a unit: none where a known total is spread. */
  readonly estimated: string;
}

const driverNames = (driver: string): DriverNames => ({
  unitCost: `CP_UnitCost${driver}`,
  toConfirm: `CP_ToConfirm${driver}`,
  total: `CP_Total${driver}`,
  capacity: `CP_Capacity${driver}`,
  used: `CP_CostOf${driver}`,
  estimated: `CP_Estimated${driver}`,
});

export const DRIVER_NAMES: Readonly<Record<CountedDriver, DriverNames>> = {
  orders: driverNames("Orders"),
  smallOrders: driverNames("SmallOrders"),
  rush: driverNames("Rush"),
  returns: driverNames("Returns"),
  claims: driverNames("Claims"),
  supportHours: driverNames("SupportHours"),
  visits: driverNames("Visits"),
};

/** What the parts of value weigh. */
export const VALUE_WEIGHT_NAMES: Readonly<Record<keyof MatrixSettings["valueWeights"], string>> = {
  main: "CP_WeightMargin",
  stability: "CP_WeightStability",
  potential: "CP_WeightPotential",
};

/** What the parts of complexity weigh. */
export const COMPLEXITY_WEIGHT_NAMES: Readonly<Record<ComplexityIndicator, string>> = {
  orders: "CP_WeightOrders",
  smallOrderShare: "CP_WeightSmallOrders",
  rush: "CP_WeightRush",
  returns: "CP_WeightReturns",
  claims: "CP_WeightClaims",
  supportHours: "CP_WeightSupportHours",
  visits: "CP_WeightVisits",
  freight: "CP_WeightFreight",
  rebates: "CP_WeightRebates",
  discountRate: "CP_WeightDiscountRate",
  friction: "CP_WeightFriction",
};

export const CUT_NAMES: Readonly<Record<Axis, string>> = { value: "CP_CutValue", complexity: "CP_CutComplexity" };

export const ECONOMICS_NAMES: readonly string[] = [
  ...Object.values(DRIVER_NAMES).flatMap((names) => Object.values<string>({ ...names })),
  ...Object.values(VALUE_WEIGHT_NAMES),
  ...Object.values(COMPLEXITY_WEIGHT_NAMES),
  ...Object.values(CUT_NAMES),
];
