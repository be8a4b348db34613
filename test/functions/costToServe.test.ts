import { FUNCTIONS_EN } from "../../src/text/functions/en";
import { errorOf, HostError, registered } from "./host";

const call = registered();
const cost = (drivers: unknown, unitCosts: unknown): unknown => call("COST.TO.SERVE", drivers, unitCosts);

test("a row of drivers gives a number, several rows spill", () => {
  expect(cost([[12, 3, 1]], [[8, 25, 60]])).toEqual([[231]]);
  expect(
    cost(
      [
        [12, 3, 1],
        [1, 0, 0],
        [0, 0, 2],
      ],
      [[8, 25, 60]],
    ),
  ).toEqual([[231], [8], [120]]);
  expect(cost(3, 4)).toEqual([[12]]);
});

test("empty cells and text count as none, as SUM takes them", () => {
  expect(
    cost(
      [
        [2, "", null],
        ["none", true, 5],
      ],
      [[10, 20, 30]],
    ),
  ).toEqual([[20], [150]]);
  expect(cost([[2, 3]], [[10, ""]])).toEqual([[20]]);
});

test("drivers and unit costs of different widths, or costs in several rows, are #VALUE! with a sentence", () => {
  const error = { code: "#VALUE!", message: FUNCTIONS_EN.errors.widthsDiffer };
  expect(errorOf(() => cost([[1, 2, 3]], [[1, 2]]))).toMatchObject(error);
  expect(errorOf(() => cost([[1, 2, 3]], [[1], [2], [3]]))).toMatchObject(error);
});

test("nothing to compute is #N/A", () => {
  expect(errorOf(() => cost([["", null]], [[1, 2]]))).toMatchObject({
    code: "#N/A",
    message: FUNCTIONS_EN.errors.noDrivers,
  });
  expect(errorOf(() => cost([[1, 2]], [["", null]]))).toMatchObject({
    code: "#N/A",
    message: FUNCTIONS_EN.errors.noUnitCosts,
  });
});

test("an error in a cell is the result", () => {
  expect(errorOf(() => cost([[1, new HostError("#NUM!")]], [[1, 2]]))).toMatchObject({ code: "#NUM!" });
});
