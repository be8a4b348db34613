import type { FiscalYear, SalesHistory } from "../portfolio/history";

/** How regular sales are: X regular, Z irregular. */
export type XyzClass = "X" | "Y" | "Z";

/** Coefficients of variation where X and Y end. */
export interface XyzLimits {
  readonly x: number;
  readonly y: number;
}

export const DEFAULT_XYZ_LIMITS: XyzLimits = { x: 0.5, y: 1 };

/**
 * Standard deviation of the population over the mean; months without sales count as zero (method.md, XYZ). Null where
 * the mean is not above zero.
 * @example 10, 0, 0, 30, 0, 0, 50, 0, 0, 10, 0, 20: mean 10, coefficient 1.53
 */
export const variationCoefficient = (values: readonly number[]): number | null => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!(mean > 0)) return null;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) / mean;
};

/** X below the first limit, Y below the second, Z from there on; null without a coefficient. */
export const xyzClass = (coefficient: number | null, limits: XyzLimits = DEFAULT_XYZ_LIMITS): XyzClass | null => {
  if (coefficient === null) return null;
  return coefficient < limits.x ? "X" : coefficient < limits.y ? "Y" : "Z";
};

/** Coefficient of variation of every client over the complete months, by its number. */
export const clientVariations = (
  history: SalesHistory,
  years: readonly FiscalYear[],
): ReadonlyMap<number, number | null> => {
  const months = completeMonths(history, years);
  return new Map(
    [...history.sales].map(([client, sales]) => [
      client,
      variationCoefficient(months.map((month) => sales[month] ?? 0)),
    ]),
  );
};

/**
 * The months that are surely whole, by their place in the history: those of complete years, and of a year cut off at
 * either end of the history all but the outermost, which the data may have caught half. None where there are only years.
 */
export const completeMonths = ({ step, periods }: SalesHistory, years: readonly FiscalYear[]): readonly number[] => {
  if (step === "year") return [];
  return years.flatMap((year) =>
    year.isComplete ? year.periods : year.periods.filter((period) => period !== 0 && period !== periods.length - 1),
  );
};
