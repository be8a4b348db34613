import { addAmounts, type Amount, NO_AMOUNT, sumOf } from "../portfolio/amount";
import { type CubicSpline, cubicSpline } from "./cubicSpline";

/** A point of the ABC curve. */
export interface CurvePoint {
  /** Share of the clients, from the largest on (0–1). */
  readonly effort: number;
  /** Share of the sales that they make (0–1). */
  readonly yield: number;
}

/** Limits found on the curve itself (method.md, Computed limits). */
export interface ComputedLimits {
  /** Where A ends, where B's own point lies, where C begins. A and B are the curve's two marks in order of effort. */
  readonly a: CurvePoint;
  readonly b: CurvePoint;
  readonly c: CurvePoint;
  /** True where the point of unit slope comes before the point nearest to the ideal, and so makes A. */
  readonly areExchanged: boolean;
  /** A above this amount … */
  readonly salesBelowA: Amount;
  /** … B down to this one, itself included. */
  readonly leastSalesOfB: Amount;
}

const FINE_GRID_FROM = 101;
const COARSE_STEPS = 100;
const FINE_STEPS = 1000;

/**
 * The limits of A. Ultsch and J. Lötsch ("Computed ABC Analysis for Rational Selection of Most Informative Variables in
 * Multivariate Data", PLoS ONE 2015) as their published package computes them, its grid included.
 * @param descending the positive amounts, largest first
 * @param notPositive clients at or below zero: they count as clients without sales
 * @throws RangeError for fewer than three clients
 * @example 1, 2, 2, 3, 3, 5, 6, 15, 17, 22, 25: A above 15, B from 15 down to 6
 */
export const computedLimits = (descending: readonly Amount[], notPositive: number): ComputedLimits => {
  const clients = descending.length + notPositive;
  const curve = curveOf(descending, clients);
  const steps = clients < FINE_GRID_FROM ? COARSE_STEPS : FINE_STEPS;
  const efforts = Float64Array.from({ length: steps + 1 }, (_, index) => index / steps);
  const yields = yieldsOn(efforts, curve);
  const points = Array.from(efforts, (effort, index): CurvePoint => ({ effort, yield: yields[index] ?? NaN }));

  const nearestToIdeal = firstLeast(points, ({ effort, yield: made }) => effort ** 2 + (1 - made) ** 2);
  const slopeAt = cubicSpline(efforts, yields).slope;
  // The slope is taken at j/m for the j-th of m points, up to one step beyond the point itself, as published.
  const unitSlope = firstLeast(points, (_, index) => Math.abs(slopeAt((index + 1) / points.length) - 1));
  const areExchanged = unitSlope.effort < nearestToIdeal.effort;
  const [a, b] = areExchanged ? [unitSlope, nearestToIdeal] : [nearestToIdeal, unitSlope];
  const c = firstLeast(points, ({ effort, yield: made }) => (effort - b.effort) ** 2 + (1 - made) ** 2);
  const salesAt = ({ effort }: CurvePoint): Amount =>
    descending[Math.max(1, halfToEven(effort * clients)) - 1] ?? NO_AMOUNT;
  return { a, b, c, areExchanged, salesBelowA: salesAt(a), leastSalesOfB: salesAt(c) };
};

/** Cumulative share of sales over cumulative share of clients, from nobody to everybody. */
const curveOf = (descending: readonly Amount[], clients: number): CubicSpline => {
  const total = sumOf(descending);
  const efforts = new Float64Array(clients + 1);
  const yields = new Float64Array(clients + 1);
  let soFar = NO_AMOUNT;
  for (let rank = 1; rank <= clients; rank++) {
    soFar = addAmounts(soFar, descending[rank - 1] ?? NO_AMOUNT);
    efforts[rank] = rank / clients;
    yields[rank] = soFar / total;
  }
  return cubicSpline(efforts, yields);
};

/** The spline may swing above everything that is sold: from there on it is everything. */
const yieldsOn = (efforts: Float64Array, { value }: CubicSpline): Float64Array => {
  const yields = efforts.map(value);
  const everything = yields.findIndex((made) => made >= 1);
  return everything < 0 ? yields : yields.fill(1, everything);
};

/** The first of the points whose measure no other undercuts. */
const firstLeast = (
  points: readonly CurvePoint[],
  measure: (point: CurvePoint, index: number) => number,
): CurvePoint => {
  let least = Infinity;
  let found: CurvePoint = { effort: 0, yield: 0 };
  points.forEach((point, index) => {
    const measured = measure(point, index);
    if (measured < least) {
      least = measured;
      found = point;
    }
  });
  return found;
};

/** To the nearest whole number; a half to the even one. */
const halfToEven = (value: number): number => {
  const below = Math.floor(value);
  const beyond = value - below;
  return beyond > 0.5 || (beyond === 0.5 && below % 2 === 1) ? below + 1 : below;
};
