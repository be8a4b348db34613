import {
  clientVariations,
  completeMonths,
  variationCoefficient,
  xyzClass,
} from "../../../src/domain/movements/variation";
import { fiscalYears } from "../../../src/domain/portfolio/history";
import { monthly, yearly } from "./histories";

test("the limits of X, Y and Z belong to the less regular class", () => {
  expect([0.49, 0.5, 0.99, 1, 7].map((coefficient) => xyzClass(coefficient))).toEqual(["X", "Y", "Y", "Z", "Z"]);
  expect(xyzClass(variationCoefficient([1, 3]))).toBe("Y");
});

test("without sales, or with more returns than sales, there is no coefficient", () => {
  for (const values of [[], [0, 0], [5, -9]]) expect(variationCoefficient(values)).toBeNull();
});

test("the first and the last month of the history count only within a complete year", () => {
  const history = monthly({ year: 2023, month: 11 }, [Array<number>(17).fill(1)]);
  // November 2023 may be cut off, December is whole; 2024 is complete; of 2025, March may still run.
  expect(completeMonths(history, fiscalYears(history, 1))).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  const year = monthly({ year: 2023, month: 1 }, [Array<number>(12).fill(1)]);
  expect(completeMonths(year, fiscalYears(year, 1))).toHaveLength(12);
});

test("a month without a line counts as zero", () => {
  const history = monthly({ year: 2023, month: 1 }, [
    [10, null, null, 30, null, null, 50, null, null, 10, null, 20],
    Array<number>(12).fill(5),
  ]);
  const variations = clientVariations(history, fiscalYears(history, 1));
  expect(variations.get(1)).toBeCloseTo(1.5275252316519468, 12);
  expect(variations.get(2)).toBe(0);
});

test("columns of years hold no months", () => {
  const history = yearly(2022, [[1, 2]]);
  expect(completeMonths(history, fiscalYears(history, 1))).toEqual([]);
});
