import { rankScore } from "./rankScore";
import { weightedScore } from "./weightedScore";

/**
 * Complexity score (0–100) of one client from its intensities and those of all clients, column by column (method.md,
 * Matrix): what the matrix computes, for one client and whatever columns. Null where the client has no intensity.
 * @param ascendingByColumn the known intensities of all clients in ascending order
 * @throws RangeError where the lists differ in length
 * @example intensities 2 and 5 among 1, 2, 3 and 5, 5, 8: rank scores 50 and 33.3, the score 41.7
 */
export const complexityScore = (
  intensities: readonly (number | null)[],
  ascendingByColumn: readonly (readonly number[])[],
  weights: readonly number[],
): number | null => {
  if (ascendingByColumn.length !== intensities.length || weights.length !== intensities.length)
    throw new RangeError("Each intensity needs its column and its weight");
  const parts = intensities.map((intensity, column) => {
    const ascending = ascendingByColumn[column] ?? [];
    return {
      indicator: String(column),
      score: intensity === null || ascending.length === 0 ? null : rankScore(intensity, ascending),
    };
  });
  return weightedScore(parts, Object.fromEntries(weights.map((weight, column) => [String(column), weight]))).score;
};
