/** What an indicator is counted in; shares are 0–1. */
export type IndicatorUnit = "amount" | "count" | "share";

/** What the data must hold for an indicator to be computed. */
export type IndicatorNeed =
  | "margin"
  /** Two years to compare. */
  | "movements"
  | "orders"
  | "visits"
  /** Nothing gives it: the user counts it and types it. */
  | "typing";

export interface IndicatorDefinition {
  readonly unit: IndicatorUnit;
  /** What came of it, or what was done for it. */
  readonly nature: "result" | "activity";
  readonly better: "higher" | "lower";
  readonly needs: readonly IndicatorNeed[];
}

const result = (
  unit: IndicatorUnit,
  better: IndicatorDefinition["better"],
  ...needs: readonly IndicatorNeed[]
): IndicatorDefinition => ({ unit, nature: "result", better, needs });

const activity = (
  unit: IndicatorUnit,
  better: IndicatorDefinition["better"],
  ...needs: readonly IndicatorNeed[]
): IndicatorDefinition => ({ unit, nature: "activity", better, needs });

/** The catalogue a dashboard is made from (method.md, Dashboard). */
export const INDICATORS = {
  sales: result("amount", "higher"),
  grossMargin: result("amount", "higher", "margin"),
  grossMarginRate: result("share", "higher", "margin"),
  netContribution: result("amount", "higher", "margin"),
  costShareOfSales: result("share", "lower"),
  activeClients: result("count", "higher"),
  salesPerClient: result("amount", "higher"),
  newClients: result("count", "higher", "movements"),
  lostClients: result("count", "lower", "movements"),
  churn: result("share", "lower", "movements"),
  orders: result("count", "higher", "orders"),
  averageOrder: result("amount", "higher", "orders"),
  classAShareOfClients: result("share", "higher"),
  fiveLargestShareOfSales: result("share", "lower"),
  goldShareOfSales: result("share", "higher"),
  toxicShareOfSales: result("share", "lower"),
  openActions: activity("count", "lower"),
  overdueActions: activity("count", "lower"),
  doneActions: activity("count", "higher"),
  visits: activity("count", "higher", "visits"),
  calls: activity("count", "higher", "typing"),
  proposals: activity("count", "higher", "typing"),
  proposalsWon: activity("share", "higher", "typing"),
} as const satisfies Readonly<Record<string, IndicatorDefinition>>;

export type Indicator = keyof typeof INDICATORS;

// Object.keys forgets the type of the keys of the constant above.
export const INDICATOR_NAMES = Object.keys(INDICATORS) as readonly Indicator[];

export const indicatorDefinition = (indicator: Indicator): IndicatorDefinition => INDICATORS[indicator];

/** Fewer indicators leave part of the work in the dark, more are no longer looked at. */
export const FEWEST_INDICATORS = 5;
export const MOST_INDICATORS = 7;

/** Within this share (0–1) of its target an indicator that misses it counts as close. */
export const CLOSE_TO_TARGET = 0.05;
