import type { CellError } from "../../workbook/cellValue";
import { DIVISION_BY_ZERO, NUMBER_ERROR } from "../values/errors";
import { ascending } from "./numbersOf";

export type Statistic = (numbers: readonly number[]) => number | CellError;

const sums = new WeakMap<readonly number[], number>();

/** The sum; worked out once for a list that many formulas share. */
export function sum(numbers: readonly number[]): number {
  let total = sums.get(numbers);
  if (total === undefined) {
    total = 0;
    for (const number of numbers) total += number;
    sums.set(numbers, total);
  }
  return total;
}

export const product: Statistic = (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1);

export const sumOfSquares = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number * number, 0);

export const average: Statistic = (numbers) =>
  numbers.length === 0 ? DIVISION_BY_ZERO : sum(numbers) / numbers.length;

/** 0 and 0 for an empty list. */
export function range(numbers: readonly number[]): { minimum: number; maximum: number } {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const number of numbers) {
    if (number < minimum) minimum = number;
    if (number > maximum) maximum = number;
  }
  return numbers.length === 0 ? { minimum: 0, maximum: 0 } : { minimum, maximum };
}

/** Sum of squared distances from the average. */
export function squaredDeviations(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const mean = sum(numbers) / numbers.length;
  return numbers.reduce((total, number) => total + (number - mean) ** 2, 0);
}

export const sampleVariance: Statistic = (numbers) =>
  numbers.length < 2 ? DIVISION_BY_ZERO : squaredDeviations(numbers) / (numbers.length - 1);

export const populationVariance: Statistic = (numbers) =>
  numbers.length === 0 ? DIVISION_BY_ZERO : squaredDeviations(numbers) / numbers.length;

const rootOf =
  (statistic: Statistic): Statistic =>
  (numbers) => {
    const result = statistic(numbers);
    return typeof result === "number" ? Math.sqrt(result) : result;
  };

export const sampleDeviation = rootOf(sampleVariance);
export const populationDeviation = rootOf(populationVariance);

export const median: Statistic = (numbers) => percentileInclusive(numbers, 0.5);

/** Linear between ranks, the smallest at 0 and the largest at 1 (PERCENTILE.INC). */
export function percentileInclusive(numbers: readonly number[], share: number): number | CellError {
  if (numbers.length === 0 || share < 0 || share > 1) return NUMBER_ERROR;
  return interpolated(numbers, share * (numbers.length - 1));
}

/** As PERCENTILE.EXC: the ends themselves are no percentiles. */
export function percentileExclusive(numbers: readonly number[], share: number): number | CellError {
  const position = share * (numbers.length + 1) - 1;
  if (share <= 0 || share >= 1 || position < -1e-12 || position > numbers.length - 1 + 1e-12) return NUMBER_ERROR;
  return interpolated(numbers, Math.min(Math.max(position, 0), numbers.length - 1));
}

function interpolated(numbers: readonly number[], position: number): number {
  const order = ascending(numbers);
  // Shares such as 0.7 × 10 must not fall just below a whole rank.
  const rounded = Math.abs(position - Math.round(position)) < 1e-10 ? Math.round(position) : position;
  const below = Math.floor(rounded);
  const lower = order[below] ?? 0;
  const upper = order[below + 1] ?? lower;
  return lower + (upper - lower) * (rounded - below);
}

export function largest(numbers: readonly number[], rank: number): number | CellError {
  const order = ascending(numbers);
  return order[order.length - Math.ceil(rank)] ?? NUMBER_ERROR;
}

export function smallest(numbers: readonly number[], rank: number): number | CellError {
  return ascending(numbers)[Math.trunc(rank) - 1] ?? NUMBER_ERROR;
}
