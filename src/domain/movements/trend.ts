import { SHARE_TOLERANCE } from "../pareto/shareTolerance";

/** From which change a year on, as a share of the mean, sales go up or down. */
export interface TrendThresholds {
  /** Up from this on. */
  readonly up: number;
  /** Down to this and below; negative. */
  readonly down: number;
}

export const DEFAULT_TREND_THRESHOLDS: TrendThresholds = { up: 0.05, down: -0.05 };

/** Sales of a client in one year after the other, in any one unit. */
export interface YearlySales {
  /** Complete years, ascending: N−2, N−1, N, as far as the history has them. */
  readonly complete: readonly number[];
  /** The year after the last of them as far as it went; null where it is not to count. */
  readonly current: CurrentSales | null;
  /** True where nothing was sold before the last complete year, although the history reaches back. */
  readonly startsLate: boolean;
}

export interface CurrentSales {
  readonly soFar: number;
  readonly months: number;
  /** What the same months of the last complete year made. */
  readonly sameMonths: number;
}

export type Trend =
  | {
      readonly kind: "up" | "down" | "stable";
      /** Least-squares slope a year over the mean: 0.08 is 8 % of the mean a year. */
      readonly slopeShare: number;
      readonly annualised: Annualised | null;
    }
  /** First sale in the last complete year or later. */
  | { readonly kind: "new" }
  /** Fewer than two years, or a mean of nothing. */
  | { readonly kind: "none" };

/** The current year as a whole one: after the course of the last complete year, or month for month. */
export interface Annualised {
  readonly sales: number;
  readonly basis: "seasonal" | "linear";
}

/** The current year enters the trend once it has run for so long. */
export const FEWEST_CURRENT_MONTHS = 3;
const MONTHS_A_YEAR = 12;

/**
 * Where a client is heading (method.md, Trend).
 * @example 100, 110, 121 and 63 after six months that made 60.5 the year before: annualised 126, slope 8.9 a year on a
 * mean of 114.25, so +7.8 %: up
 */
export const trendOf = (sales: YearlySales, thresholds: TrendThresholds = DEFAULT_TREND_THRESHOLDS): Trend => {
  if (sales.startsLate) return { kind: "new" };
  const annualised = annualisedSales(sales);
  const points = annualised === null ? sales.complete : [...sales.complete, annualised.sales];
  const slopeShare = slopeOverMean(points);
  if (slopeShare === null) return { kind: "none" };
  if (slopeShare >= thresholds.up - SHARE_TOLERANCE) return { kind: "up", slopeShare, annualised };
  if (slopeShare <= thresholds.down + SHARE_TOLERANCE) return { kind: "down", slopeShare, annualised };
  return { kind: "stable", slopeShare, annualised };
};

const annualisedSales = ({ complete, current }: YearlySales): Annualised | null => {
  if (current === null || current.months < FEWEST_CURRENT_MONTHS) return null;
  const { soFar, months, sameMonths } = current;
  const last = complete.at(-1) ?? 0;
  // A year, or its same months, without sales has no course to follow.
  return last > 0 && sameMonths > 0
    ? { sales: (last * soFar) / sameMonths, basis: "seasonal" }
    : { sales: (soFar * MONTHS_A_YEAR) / months, basis: "linear" };
};

/** Slope of the least-squares line through equally spaced values, over their mean; null where that says nothing. */
const slopeOverMean = (values: readonly number[]): number | null => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2 || mean <= 0) return null;
  const middle = (values.length - 1) / 2;
  let product = 0;
  let square = 0;
  values.forEach((value, index) => {
    product += (index - middle) * (value - mean);
    square += (index - middle) ** 2;
  });
  return product / square / mean;
};
