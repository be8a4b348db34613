import { FUNCTIONS_EN } from "../../src/text/functions/en";
import { errorOf, HostError, registered } from "./host";

const call = registered();
const quadrant = (...args: unknown[]): unknown => call("MATRIX.CLASS", ...args);

test.each([
  [80, 20, "A"],
  [80, 80, "B"],
  [20, 20, "C"],
  [20, 80, "D"],
  [60, 59.9, "A"],
  [60, 60, "B"],
  [59.9, 59.9, "C"],
])("value %p and complexity %p are %s", (value, complexity, letter) => {
  expect(quadrant(value, complexity)).toEqual([[letter]]);
});

test("takes other cuts, and 60 for a cut that is left out or empty", () => {
  expect(quadrant(55, 55, 50)).toEqual([["A"]]);
  expect(quadrant(55, 55, 50, 50)).toEqual([["B"]]);
  expect(quadrant(55, 55, "", 50)).toEqual([["D"]]);
});

test("spills over ranges; a place without both scores stays empty, an error stays in its own cell", () => {
  expect(quadrant([[80], [20], [""], ["n/a"]], [[20], [80], [50], [50]])).toEqual([["A"], ["D"], [""], [""]]);
  expect(quadrant([[80, 20]], [[20, new HostError("#DIV/0!")]])).toEqual([
    ["A", expect.objectContaining({ code: "#DIV/0!" })],
  ]);
});

test("a whole column spills down to its last filled row", () => {
  const column = (...filled: number[]) => [
    ...filled.map((score) => [score]),
    ...Array.from({ length: 1_048_576 - filled.length }, () => [""]),
  ];
  expect(quadrant(column(80, 20), column(20, 80))).toEqual([["A"], ["D"]]);
});

test("ranges of different shapes, no score and wrong cuts are errors", () => {
  expect(errorOf(() => quadrant([[80], [20]], [[20]]))).toMatchObject({
    code: "#VALUE!",
    message: FUNCTIONS_EN.errors.scoresDiffer,
  });
  expect(errorOf(() => quadrant("", 50))).toMatchObject({ code: "#N/A", message: FUNCTIONS_EN.errors.noScore });
  expect(errorOf(() => quadrant(50, 50, "high"))).toMatchObject({ code: "#VALUE!" });
  expect(errorOf(() => quadrant(50, 50, 101))).toMatchObject({ code: "#NUM!" });
  expect(errorOf(() => quadrant(50, 50, 60, -1))).toMatchObject({ code: "#NUM!" });
  expect(errorOf(() => quadrant(new HostError("#NUM!"), 50))).toMatchObject({ code: "#NUM!" });
});
