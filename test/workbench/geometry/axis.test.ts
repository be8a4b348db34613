import fc from "fast-check";
import { Axis } from "../../../src/workbench/geometry/axis";

const axisOf = (sizes: Record<number, number>) =>
  new Axis(20, new Map(Object.entries(sizes).map(([index, size]) => [Number(index), size])), 1000);

const axes = fc
  .array(fc.tuple(fc.nat(300), fc.constantFrom(0, 7, 20, 33, 120)), { maxLength: 40 })
  .map((entries) => new Axis(20, new Map(entries), 1000));

test("rows of usual, special and no height lie one after the other", () => {
  const axis = axisOf({ 1: 50, 2: 0 });
  expect([0, 1, 2, 3, 4].map((index) => axis.offsetOf(index))).toEqual([0, 20, 70, 70, 90]);
  expect(axis.spanOf(0, 3)).toBe(90);
});

test("each offset is the sum of the sizes before it", () => {
  fc.assert(
    fc.property(axes, fc.nat(400), (axis, index) => {
      let sum = 0;
      for (let before = 0; before < index; before++) sum += axis.sizeOf(before);
      expect(axis.offsetOf(index)).toBe(sum);
    }),
  );
});

test("the row found at a distance is visible and covers it", () => {
  fc.assert(
    fc.property(axes, fc.nat(8000), (axis, offset) => {
      const index = axis.indexAt(offset);
      if (offset < axis.offsetOf(1000)) {
        expect(axis.offsetOf(index)).toBeLessThanOrEqual(offset);
        expect(axis.offsetOf(index + 1)).toBeGreaterThan(offset);
      }
    }),
  );
});

test("the next visible row skips hidden ones, and there is none beyond the last", () => {
  const axis = axisOf({ 4: 0, 5: 0 });
  expect(axis.next(3, 1)).toBe(6);
  expect(axis.next(6, -1)).toBe(3);
  expect(axis.next(0, -1)).toBeNull();
  expect(axis.next(999, 1)).toBeNull();
});

test("a distance is taken over to an axis with other sizes within the same row", () => {
  const plain = axisOf({});
  const fitted = axisOf({ 0: 60, 2: 10 });
  expect(fitted.sameDistance(25, plain)).toBe(65);
  expect(fitted.sameDistance(55, plain)).toBe(90);
});
