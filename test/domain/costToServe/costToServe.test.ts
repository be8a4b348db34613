import { costToServe } from "../../../src/domain/costToServe/costToServe";

test("adds each driver's quantity times its unit cost", () => {
  expect(costToServe([12, 3, 1], [8, 25, 60])).toBe(231);
  expect(costToServe([], [])).toBe(0);
});

test("refuses drivers without a unit cost of their own", () => {
  expect(() => costToServe([1, 2], [3])).toThrow(RangeError);
});
