import fc from "fast-check";
import { buildMatrix } from "../../src/domain/matrix/buildMatrix";
import { amountOf } from "../../src/domain/portfolio/amount";
import { FUNCTIONS_EN } from "../../src/text/functions/en";
import { errorOf, HostError, registered } from "./host";

const call = registered();
const complexity = (...args: unknown[]): unknown => call("COST.COMPLEXITY", ...args);

const ALL = [
  [1, 5],
  [2, 5],
  [3, 8],
];

test("is the mean of the rank scores, for one client or for all", () => {
  expect(complexity([[2, 5]], ALL)).toEqual([[expect.closeTo((50 + 100 / 3) / 2, 8)]]);
  expect(complexity(ALL, ALL)).toEqual([[25], [expect.closeTo(41.666666667, 8)], [expect.closeTo(83.333333333, 8)]]);
});

test("follows the weights, and takes them as equal where they are left out", () => {
  expect(complexity([[3, 5]], ALL, [[3, 1]])).toEqual([[expect.closeTo((3 * (250 / 3) + 100 / 3) / 4, 8)]]);
  expect(complexity([[3, 5]], ALL, [[1, ""]])).toEqual([[expect.closeTo(250 / 3, 8)]]);
  expect(complexity([[3, 5]], ALL, [["", ""]])).toEqual(complexity([[3, 5]], ALL));
});

test("drops an intensity that is blank, and its weight", () => {
  expect(complexity([["", 8]], ALL)).toEqual([[expect.closeTo(250 / 3, 8)]]);
  expect(
    complexity(
      [
        ["", 8],
        ["", ""],
      ],
      ALL,
    ),
  ).toEqual([[expect.closeTo(250 / 3, 8)], [""]]);
});

test("agrees with the matrix for whatever clients", () => {
  const intensity = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(intensity, intensity), { minLength: 2, maxLength: 15 }), (clients) => {
      fc.pre(clients.flat().some((one) => one !== null));
      const { places } = buildMatrix(
        clients.map(([orders, rush], index) => ({
          number: index,
          sales: amountOf(100),
          margin: null,
          stability: null,
          potential: null,
          friction: null,
          intensities: { ...(orders === null ? {} : { orders }), ...(rush === null ? {} : { rush }) },
        })),
      );
      expect(complexity(clients, clients)).toEqual(places.map((place) => [place.complexity.score ?? ""]));
    }),
  );
});

test("wrong shapes are #VALUE! with a sentence", () => {
  const sentence = (key: keyof typeof FUNCTIONS_EN.errors) => ({
    code: "#VALUE!",
    message: FUNCTIONS_EN.errors[key],
  });
  expect(errorOf(() => complexity([[1, 2, 3]], ALL))).toMatchObject(sentence("intensitiesDiffer"));
  expect(errorOf(() => complexity([[1, 2]], ALL, [[1], [2]]))).toMatchObject(sentence("weightsDiffer"));
  expect(errorOf(() => complexity([[1, 2]], ALL, [[1, 2, 3]]))).toMatchObject(sentence("weightsDiffer"));
});

test("no number is #N/A, weights below zero or all zero are #NUM!, an error is handed on", () => {
  expect(errorOf(() => complexity([["", ""]], ALL))).toMatchObject({ code: "#N/A" });
  expect(errorOf(() => complexity([[1, 2]], [["", ""]]))).toMatchObject({ code: "#N/A" });
  expect(errorOf(() => complexity([[1, 2]], ALL, [[1, -1]]))).toMatchObject({ code: "#NUM!" });
  expect(errorOf(() => complexity([[1, 2]], ALL, [[0, 0]]))).toMatchObject({ code: "#NUM!" });
  expect(errorOf(() => complexity([[1, new HostError("#DIV/0!")]], ALL))).toMatchObject({ code: "#DIV/0!" });
});
