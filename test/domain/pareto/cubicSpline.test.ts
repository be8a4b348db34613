import fc from "fast-check";
import { cubicSpline } from "../../../src/domain/pareto/cubicSpline";

const knots = (values: readonly number[]): Float64Array => Float64Array.from(values);

const ascending = fc
  .uniqueArray(fc.integer({ min: -200, max: 200 }), { minLength: 4, maxLength: 12 })
  .map((values) => knots(values.map((value) => value / 10)).sort());

test("a cubic is its own spline, slopes included", () => {
  const coefficient = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(
      ascending,
      fc.tuple(coefficient, coefficient, coefficient, coefficient),
      fc.nat(100),
      (x, [a, b, c, d], percent) => {
        const { value, slope } = cubicSpline(
          x,
          x.map((at) => a + b * at + c * at ** 2 + d * at ** 3),
        );
        const [first, last] = [x[0] ?? NaN, x.at(-1) ?? NaN];
        const at = first + ((last - first) * percent) / 100;
        expect(Math.abs(value(at) - (a + b * at + c * at ** 2 + d * at ** 3))).toBeLessThan(1e-6);
        expect(Math.abs(slope(at) - (b + 2 * c * at + 3 * d * at ** 2))).toBeLessThan(1e-5);
      },
    ),
  );
});

test("goes through every point, and its slope does not jump there", () => {
  fc.assert(
    fc.property(ascending, fc.infiniteStream(fc.integer({ min: -100, max: 100 })), (x, heights) => {
      const y = x.map(() => heights.next().value ?? NaN);
      const { value, slope } = cubicSpline(x, y);
      x.forEach((at, index) => {
        expect(value(at)).toBeCloseTo(y[index] ?? NaN, 6);
        if (index > 0 && index < x.length - 1) {
          const scale = Math.max(1, Math.abs(slope(at)));
          expect(Math.abs(slope(at) - slope(at - 1e-9)) / scale).toBeLessThan(1e-3);
        }
      });
    }),
  );
});

test("fewer than four points are refused", () => {
  expect(() => cubicSpline(knots([0, 1, 2]), knots([0, 1, 4]))).toThrow(RangeError);
});
