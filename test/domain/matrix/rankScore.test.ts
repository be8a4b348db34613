import fc from "fast-check";
import { rankScores } from "../../../src/domain/matrix/rankScore";

/** Rank by comparing every pair, as RANK.AVG is defined. */
const byPairs = (values: readonly (number | null)[]): (number | null)[] => {
  const known = values.filter((value) => value !== null);
  return values.map((value) => {
    if (value === null) return null;
    const below = known.filter((other) => other < value).length;
    const equal = known.filter((other) => other === value).length;
    const rankAverage = below + (1 + equal) / 2;
    return ((rankAverage - 0.5) / known.length) * 100;
  });
};

test("a score is the share below plus half of the equals", () => {
  expect(rankScores([10, 20, 20, 40])).toEqual([12.5, 50, 50, 87.5]);
  expect(rankScores([7])).toEqual([50]);
  expect(rankScores([3, 3, 3])).toEqual([50, 50, 50]);
});

test("unknown values have no score and count for nothing", () => {
  expect(rankScores([null, 5, null, 9])).toEqual([null, 25, null, 75]);
  expect(rankScores([null])).toEqual([null]);
});

test("equals what RANK.AVG and COUNT give, and the mean of all scores is 50", () => {
  const value = fc.option(fc.integer({ min: -5, max: 15 }), { nil: null });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), (values) => {
      const scores = rankScores(values);
      expect(scores).toEqual(byPairs(values));
      const known = scores.filter((score) => score !== null);
      if (known.length > 0) expect(known.reduce((sum, score) => sum + score, 0) / known.length).toBeCloseTo(50, 9);
    }),
  );
});
