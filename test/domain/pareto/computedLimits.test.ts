import fc from "fast-check";
import { type AbcOptions, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify } from "../../../src/domain/pareto/classify";
import { computedLimits } from "../../../src/domain/pareto/computedLimits";
import { amountOf } from "../../../src/domain/portfolio/amount";

const COMPUTED: AbcOptions = { ...DEFAULT_ABC_OPTIONS, rule: "computed" };
const PUBLISHED = [1, 15, 25, 17, 2, 3, 5, 6, 2, 3, 22];

const classesOf = (sales: readonly number[], options = COMPUTED): [number, string][] =>
  classify(sales, amountOf, options).rows.map(({ item, abcClass }) => [item, abcClass]);

test("A lies above the one limit, B reaches down to the other", () => {
  const abc = classify(PUBLISHED, amountOf, COMPUTED);
  expect(abc.appliedRule).toBe("computed");
  expect(abc.computed).toMatchObject({ salesBelowA: amountOf(15), leastSalesOfB: amountOf(6) });
  expect(classesOf(PUBLISHED).map(([sales, abcClass]) => `${sales}${abcClass}`)).toEqual([
    "25A",
    "22A",
    "17A",
    "15B",
    "6B",
    "5C",
    "3C",
    "3C",
    "2C",
    "2C",
    "1C",
  ]);
});

test("the limits chosen on Settings play no part", () => {
  expect(classesOf(PUBLISHED, { ...COMPUTED, limits: { a: 0.1, b: 0.2 } })).toEqual(classesOf(PUBLISHED));
});

test("below ten clients with sales the rule is crossing, and the result says so", () => {
  const nine = PUBLISHED.slice(0, 9);
  const abc = classify([...nine, 0, -4], amountOf, COMPUTED);
  expect(abc).toMatchObject({ appliedRule: "crossing", computed: null, options: { rule: "computed" } });
  expect(classesOf(nine)).toEqual(classesOf(nine, DEFAULT_ABC_OPTIONS));
});

test("clients at or below zero count as clients without sales and stay unclassified", () => {
  const withZeros = [...PUBLISHED, ...Array<number>(11).fill(0), -3];
  const abc = classify(withZeros, amountOf, COMPUTED);
  expect(abc.totals["N/C"].clients).toBe(12);
  expect(abc.computed?.a.effort).toBeLessThan(
    computedLimits(
      PUBLISHED.map(amountOf).sort((x, y) => y - x),
      0,
    ).a.effort,
  );
});

test("one client that makes nearly everything leaves A empty, and the classes still hold everybody", () => {
  const abc = classify([1e6, ...Array<number>(9).fill(1)], amountOf, COMPUTED);
  expect(abc.totals.A.clients + abc.totals.B.clients + abc.totals.C.clients).toBe(10);
  expect(abc.lastB).toBeGreaterThanOrEqual(1);
});

test("neither the unit nor the order of the sales changes a class", () => {
  const sales = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 10, maxLength: 150 });
  fc.assert(
    fc.property(sales, fc.integer({ min: 2, max: 9 }), (some, factor) => {
      const scaled = classesOf(some.map((value) => value * factor).reverse());
      expect(scaled.map(([value, abcClass]) => [value / factor, abcClass])).toEqual(classesOf(some));
    }),
  );
});

test("the two points of the curve stand in order of effort, and C begins after both", () => {
  const sales = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 10, maxLength: 150 });
  fc.assert(
    fc.property(sales, (some) => {
      const { a, b, c, salesBelowA, leastSalesOfB } = computedLimits(
        some.map(amountOf).sort((x, y) => y - x),
        0,
      );
      expect(a.effort).toBeLessThanOrEqual(b.effort);
      expect(b.effort).toBeLessThanOrEqual(c.effort);
      expect(leastSalesOfB).toBeLessThanOrEqual(salesBelowA);
    }),
  );
});
