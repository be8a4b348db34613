import { computedLimits, type CurvePoint } from "../../src/domain/pareto/computedLimits";
import { amountOf, inCurrency } from "../../src/domain/portfolio/amount";
import computed from "./computedAbcLimits.json";
import northwind from "./northwind.json";

/** A power of two, so that no reference value has more decimals than an amount keeps; limits are free of units. */
const SCALE = 64;

const valuesOf = (values: readonly number[] | undefined): readonly number[] =>
  values ?? northwind.clients.map(([, sales]) => Number(sales));

/** Where two grid points differ from unit slope by the last bit of a double, the reference may have taken the other. */
const isTied = (name: string): boolean => name === "one_to_nine";

describe.each(computed.map((reference) => [reference.name, reference] as const))("%s", (name, reference) => {
  const values = valuesOf(reference.values);
  const descending = values
    .filter((value) => value > 0)
    .map((value) => amountOf(value * SCALE))
    .sort((x, y) => y - x);
  const limits = computedLimits(descending, values.length - descending.length);

  test("each limit is the reference's", () => {
    expect(values.length).toBe(reference.n);
    const isNear = ({ effort, yield: made }: CurvePoint, [effortThere, yieldThere]: readonly number[]): void => {
      expect(effort).toBeCloseTo(effortThere ?? NaN, 9);
      expect(made).toBeCloseTo(yieldThere ?? NaN, 9);
    };
    isNear(limits.a, reference.a);
    if (isTied(name)) {
      expect(Math.abs(limits.b.effort - 0.5)).toBeLessThan(0.01 + 1e-9);
      expect(Math.abs(limits.c.effort - 0.63)).toBeLessThan(0.01 + 1e-9);
    } else {
      isNear(limits.b, reference.b);
      isNear(limits.c, reference.c);
    }
    expect(limits.areExchanged).toBe(reference.exchanged);
    expect(inCurrency(limits.salesBelowA) / SCALE).toBe(reference.limitAB);
    expect(inCurrency(limits.leastSalesOfB) / SCALE).toBe(reference.limitBC);
  });

  test("each class has as many members", () => {
    const a = descending.filter((value) => value > limits.salesBelowA).length;
    const b = descending.filter((value) => value >= limits.leastSalesOfB).length - a;
    expect({ A: a, B: b, C: values.length - a - b }).toEqual(reference.clients);
  });
});
