import { SHARE_TOLERANCE } from "./shareTolerance";

/**
 * Measures of how unevenly values are spread (method.md, Concentration). Zeros count as members without a share;
 * negative values are left out. A portfolio hands over its positive sales only. Every measure is null where nothing
 * positive was given.
 */
const membersDescending = (values: readonly number[]): Float64Array =>
  Float64Array.from(values.filter((value) => value >= 0))
    .sort()
    .reverse();

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/**
 * Gini coefficient of the population: 0 where all are equal, near 1 where one has everything.
 * With values ascending: 2Σ i·xᵢ / (nΣx) − (n+1)/n.
 * @example gini([1, 2, 3, 4]) is 0.25
 */
export const gini = (values: readonly number[]): number | null => {
  const descending = membersDescending(values);
  const total = sum(descending);
  if (total === 0) return null;
  const n = descending.length;
  const weighted = descending.reduce((soFar, value, index) => soFar + (n - index) * value, 0);
  return (2 * weighted) / (n * total) - (n + 1) / n;
};

/**
 * Herfindahl–Hirschman index on shares of 0–1: from 1/n, all equal, to 1, a single one.
 * @example hhi([1, 1, 1, 1]) is 0.25
 */
export const hhi = (values: readonly number[]): number | null => {
  const members = membersDescending(values);
  const total = sum(members);
  return total === 0 ? null : members.reduce((soFar, value) => soFar + (value / total) ** 2, 0);
};

/** How many equal members would be as concentrated: 1 / HHI. */
export const equivalentNumber = (values: readonly number[]): number | null => {
  const index = hhi(values);
  return index === null ? null : 1 / index;
};

/** Share of the `count` largest in the total (CR1, CR5, CR10). */
export const concentrationRatio = (values: readonly number[], count: number): number | null => {
  const descending = membersDescending(values);
  const total = sum(descending);
  return total === 0 ? null : sum(descending.subarray(0, count)) / total;
};

/**
 * Share of the largest members that make this share of their number, rounded up to whole members.
 * @example shareOfFirst([50, 20, 10, 10, 5, 5], 0.2) is 0.7: two of six
 */
export const shareOfFirst = (values: readonly number[], shareOfMembers: number): number | null => {
  const members = values.filter((value) => value >= 0).length;
  return concentrationRatio(values, Math.ceil(members * shareOfMembers - SHARE_TOLERANCE));
};
