import fc from "fast-check";
import { type AbcOptions, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify } from "../../../src/domain/pareto/classify";
import { distanceToNextClass } from "../../../src/domain/pareto/distance";
import { addAmounts, amountOf, inCurrency } from "../../../src/domain/portfolio/amount";

const distances = (sales: readonly number[], options: Partial<AbcOptions> = {}): (number | null)[] => {
  const abc = classify(sales, amountOf, { ...DEFAULT_ABC_OPTIONS, ...options });
  return abc.rows.map((row) => {
    const distance = distanceToNextClass(abc, row);
    return distance === null ? null : inCurrency(distance);
  });
};

test("is what a client lacks to equal the last one of the next class", () => {
  expect(distances([60, 25, 10, 4, 1])).toEqual([null, null, 15, 6, 9]);
});

test("is blank for A, for clients not classified and where the next class is empty", () => {
  expect(distances([90, 10, 0, -5], { rule: "strict" })).toEqual([null, 80, null, null]);
  // The first client alone crosses both limits: A, no B, C.
  expect(distances([98, 1, 1])).toEqual([null, null, null]);
});

test("is above zero wherever it is told, and adds up to the sales of a client of the next class", () => {
  const sales = fc.array(fc.integer({ min: -5, max: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(sales, (some) => {
      const abc = classify(some, amountOf, DEFAULT_ABC_OPTIONS);
      for (const row of abc.rows) {
        const distance = distanceToNextClass(abc, row);
        if (distance === null) continue;
        expect(distance).toBeGreaterThan(0);
        const aim = abc.rows.find(({ sales: sold }) => sold === addAmounts(row.sales, distance));
        expect(aim?.abcClass).toBe(row.abcClass === "C" ? "B" : "A");
      }
    }),
  );
});
