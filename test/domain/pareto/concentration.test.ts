import fc from "fast-check";
import {
  concentrationRatio,
  equivalentNumber,
  gini,
  hhi,
  shareOfFirst,
} from "../../../src/domain/pareto/concentration";

test("the share of the first fifth takes whole clients, rounded up without floating-point loss", () => {
  expect(shareOfFirst([50, 20, 10, 10, 5, 5], 0.2)).toBeCloseTo(0.7, 12);
  // 0.2 × 35 is 7.000000000000001 in binary floating point: seven clients, not eight.
  expect(shareOfFirst(Array<number>(35).fill(1), 0.2)).toBeCloseTo(7 / 35, 12);
});

test("zeros are members, negative values are not", () => {
  expect(gini([0, 0, 0, 10])).toBeCloseTo(0.75, 12);
  expect(gini([-5, 1, 1])).toBeCloseTo(0, 12);
  expect(concentrationRatio([-100, 3, 1], 1)).toBe(0.75);
});

test("nothing positive has no concentration", () => {
  for (const values of [[], [0, 0], [-1]])
    expect([
      gini(values),
      hhi(values),
      equivalentNumber(values),
      concentrationRatio(values, 1),
      shareOfFirst(values, 0.2),
    ]).toEqual([null, null, null, null, null]);
});

test("measures depend neither on the unit nor on the order, and stay within their bounds", () => {
  const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(values, (some) => {
      const scaled = some.map((value) => value * 8).reverse();
      for (const measure of [gini, hhi, equivalentNumber]) expect(measure(scaled)).toBeCloseTo(measure(some) ?? NaN, 9);
      expect(gini(some)).toBeGreaterThan(-1e-9);
      expect(gini(some)).toBeLessThan(1);
      expect(equivalentNumber(some)).toBeGreaterThan(1 - 1e-9);
      expect(equivalentNumber(some)).toBeLessThan(some.length + 1e-6);
      expect(concentrationRatio(some, some.length)).toBe(1);
    }),
  );
});
