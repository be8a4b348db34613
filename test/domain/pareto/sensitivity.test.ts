import fc from "fast-check";
import { type Abc, type AbcOptions, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify } from "../../../src/domain/pareto/classify";
import { sensitivity } from "../../../src/domain/pareto/sensitivity";
import { amountOf } from "../../../src/domain/portfolio/amount";

const classified = (sales: readonly number[], options: Partial<AbcOptions> = {}): Abc<{ sold: number }> =>
  classify(
    sales.map((sold) => ({ sold })),
    ({ sold }) => amountOf(sold),
    { ...DEFAULT_ABC_OPTIONS, ...options },
  );

test("tells who changes five points lower, five points higher, and in either", () => {
  // Shares before: 0, 50, 77, 88, 94 and 97 %.
  const found = sensitivity(classified([50, 27, 11, 6, 3, 3, -2]));
  expect(found?.lower.limits.a).toBeCloseTo(0.75, 12);
  expect(found?.lower.changes).toEqual([
    { item: { sold: 11 }, from: "A", to: "B" },
    { item: { sold: 3 }, from: "B", to: "C" },
    { item: { sold: 3 }, from: "B", to: "C" },
  ]);
  expect(found?.higher.limits.b).toBe(1);
  expect(found?.higher.changes).toEqual([]);
  expect(found?.clientsInEither).toBe(3);
});

test("in the worked example only the last client changes, and only higher", () => {
  const found = sensitivity(classified([60, 25, 10, 5]));
  expect(found?.lower.changes).toEqual([]);
  expect(found?.higher.changes).toEqual([{ item: { sold: 5 }, from: "C", to: "B" }]);
});

test("a limit may reach 100 %, but not more", () => {
  const found = sensitivity(classified([60, 25, 10, 5], { limits: { a: 0.97, b: 0.99 } }));
  expect(found?.higher.limits).toEqual({ a: 1, b: 1 });
  expect(sensitivity(classified([60, 40], { limits: { a: 0.03, b: 0.5 } }))?.lower.limits.a).toBe(0);
});

test("rules without limits have no sensitivity; computed below ten clients has that of crossing", () => {
  const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(sensitivity(classified(twelve, { rule: "count" }))).toBeNull();
  expect(sensitivity(classified(twelve, { rule: "computed" }))).toBeNull();
  const few = [60, 25, 10, 5];
  expect(sensitivity(classified(few, { rule: "computed" }))).toEqual(sensitivity(classified(few)));
});

test("each run is the classification with those limits", () => {
  const sales = fc.array(fc.integer({ min: -5, max: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(sales, fc.constantFrom("crossing" as const, "strict" as const), (some, rule) => {
      const abc = classified(some, { rule, limits: { a: 0.7, b: 0.9 } });
      const found = sensitivity(abc);
      for (const run of [found?.lower, found?.higher]) {
        const other = classified(some, { rule, limits: run?.limits ?? { a: 0, b: 0 } });
        const changed = abc.rows.filter((row, index) => row.abcClass !== other.rows[index]?.abcClass);
        expect(run?.changes.map(({ item }) => item)).toEqual(changed.map(({ item }) => item));
      }
    }),
  );
});
