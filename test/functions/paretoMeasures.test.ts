import { FUNCTIONS_EN } from "../../src/text/functions/en";
import concentration from "../truth/concentration.json";
import { errorOf, registered } from "./host";

const call = registered();
const { errors } = FUNCTIONS_EN;
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

test.each(concentration.map((one) => [one.values.join(", "), one] as const))("Gini and HHI of %s", (_, one) => {
  const values = column(...one.values);
  expect(call("PARETO.GINI", values)).toEqual([[expect.closeTo(one.gini, 12)]]);
  expect(call("PARETO.HHI", values)).toEqual([[expect.closeTo(one.hhi, 12)]]);
});

test("negative amounts and text are left out of both, zeros are not", () => {
  expect(call("PARETO.GINI", column(0, 0, 0, 10, -5, "x"))).toEqual([[0.75]]);
  expect(call("PARETO.HHI", column(1, 1, -1))).toEqual([[0.5]]);
});

test("with nothing above zero there is nothing to measure", () => {
  expect(errorOf(() => call("PARETO.GINI", column(0, -1))).message).toBe(errors.nothingPositive);
  expect(errorOf(() => call("PARETO.HHI", column("x"))).message).toBe(errors.noValues);
});

test("the computed limits are amounts: A above the first, B down to the second", () => {
  expect(call("PARETO.LIMITS", column(1, 2, 2, 3, 3, 5, 6, 15, 17, 22, 25))).toEqual([[15, 6]]);
  expect(errorOf(() => call("PARETO.LIMITS", column(1, 2, 3))).message).toBe(errors.tooFewValues);
});
