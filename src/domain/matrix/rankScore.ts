/**
 * Where a value stands among others, 0–100: the share of them below it plus half of those equal to it (method.md,
 * Matrix). Equals Excel's (RANK.AVG(v, range, 1) − 0.5) / COUNT(range) × 100. Equals get the same score, and a single
 * value, or all equal, 50.
 * @param ascending the values to compare with, in ascending order, at least one
 * @example 20 among 10, 20, 20, 40: one below and half of two equal make 2 of 4: 50
 */
export const rankScore = (value: number, ascending: readonly number[]): number => {
  const below = firstIndex(ascending, (other) => other >= value);
  const upToEqual = firstIndex(ascending, (other) => other > value);
  const averageRank = below + (upToEqual - below + 1) / 2;
  return ((averageRank - 0.5) / ascending.length) * 100;
};

/** The score of each value among all that are known; null stays null and counts for nothing. */
export const rankScores = (values: readonly (number | null)[]): readonly (number | null)[] => {
  const ascending = values.filter((value) => value !== null).sort((x, y) => x - y);
  return values.map((value) => (value === null ? null : rankScore(value, ascending)));
};

/** Index of the first entry that holds, all after it holding too; the length where none does. */
const firstIndex = (ascending: readonly number[], holds: (value: number) => boolean): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = ascending[middle];
    if (value !== undefined && holds(value)) high = middle;
    else low = middle + 1;
  }
  return low;
};
