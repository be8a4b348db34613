import fc from "fast-check";
import { ABC_RULES, DEFAULT_ABC_OPTIONS } from "../../src/domain/pareto/abc";
import { classify } from "../../src/domain/pareto/classify";
import { amountOf } from "../../src/domain/portfolio/amount";
import { CHART_POINTS } from "../../src/limits";
import { paretoShape } from "../../src/taskpane/paretoShape";

const shapeOf = (sales: readonly number[], rule: (typeof ABC_RULES)[number] = "crossing") =>
  paretoShape(classify(sales, amountOf, { ...DEFAULT_ABC_OPTIONS, rule }));

test("each class has its part of the curve, from where the one before it ends", () => {
  expect(shapeOf([80, 15, 5])).toEqual([
    {
      abcClass: "A",
      points: [
        { shareOfClients: 0, cumulativeShare: 0 },
        { shareOfClients: 1 / 3, cumulativeShare: 0.8 },
      ],
    },
    {
      abcClass: "B",
      points: [
        { shareOfClients: 1 / 3, cumulativeShare: 0.8 },
        { shareOfClients: 2 / 3, cumulativeShare: 0.95 },
      ],
    },
    {
      abcClass: "C",
      points: [
        { shareOfClients: 2 / 3, cumulativeShare: 0.95 },
        { shareOfClients: 1, cumulativeShare: 1 },
      ],
    },
  ]);
});

test("a class without clients has no part, and without positive sales there is no curve", () => {
  expect(shapeOf([100]).map(({ abcClass }) => abcClass)).toEqual(["A"]);
  expect(shapeOf([0, -5])).toEqual([]);
});

test("whatever the sales and the rule, the curve rises from nothing to everything in as many points as can be seen", () => {
  const sales = fc.array(fc.integer({ min: -100, max: 100_000 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(sales, fc.constantFrom(...ABC_RULES), (amounts, rule) => {
      const parts = shapeOf(amounts, rule);
      fc.pre(parts.length > 0);
      const points = parts.flatMap((part) => part.points);
      expect(points[0]).toEqual({ shareOfClients: 0, cumulativeShare: 0 });
      expect(points.at(-1)?.shareOfClients).toBe(1);
      expect(points.at(-1)?.cumulativeShare).toBeCloseTo(1, 9);
      points.slice(1).forEach((point, index) => {
        expect(point.shareOfClients).toBeGreaterThanOrEqual(points[index]?.shareOfClients ?? NaN);
        expect(point.cumulativeShare).toBeGreaterThanOrEqual(points[index]?.cumulativeShare ?? NaN);
      });
      expect(points.length).toBeLessThanOrEqual(CHART_POINTS + 2 * parts.length);
    }),
  );
});
