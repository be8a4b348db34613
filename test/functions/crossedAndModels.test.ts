import fc from "fast-check";
import { FUNCTIONS_EN } from "../../src/text/functions/en";
import funnel from "../truth/funnel.json";
import activity from "../truth/activity.json";
import { errorOf, HostError, registered } from "./host";

const call = registered();
const { errors } = FUNCTIONS_EN;

test("the zones of the crossed ABC", () => {
  const letters = ["A", "B", "C", "P"];
  const zones = letters.map((current) =>
    ["A", "B", "C"].map((potential) => (call("MATRIX.ZONE", current, potential) as unknown[][])[0]?.[0]),
  );
  expect(zones).toEqual([
    ["CORE", "CORE", "CORE"],
    ["DEVELOP", "CORE", "ECONOMY"],
    ["DEVELOP", "DEVELOP", "ECONOMY"],
    ["DEVELOP", "DEVELOP", "ECONOMY"],
  ]);
});

test("a zone takes classes as sheets show them, and spills over two ranges", () => {
  expect(call("MATRIX.ZONE", "b", "A′")).toEqual([["DEVELOP"]]);
  expect(call("MATRIX.ZONE", "N/C", "C'")).toEqual([["ECONOMY"]]);
  expect(call("MATRIX.ZONE", [["A"], [""], ["X"]], [["A"], ["B"], ["B"]])).toEqual([
    ["CORE"],
    [""],
    [expect.any(HostError)],
  ]);
  expect(errorOf(() => call("MATRIX.ZONE", "A", "")).message).toBe(errors.noClass);
  expect(errorOf(() => call("MATRIX.ZONE", "A", "D")).message).toBe(errors.unknownClass);
  expect(errorOf(() => call("MATRIX.ZONE", [["A"], ["B"]], [["A"]])).message).toBe(errors.classesDiffer);
});

test("the funnel rounds each stage up on its own, in the shape of the rates", () => {
  expect(call("FUNNEL.NEEDED", funnel.target, [funnel.rates])).toEqual([funnel.needed]);
  expect(
    call(
      "FUNNEL.NEEDED",
      funnel.target,
      funnel.rates.map((rate) => [rate]),
    ),
  ).toEqual(funnel.needed.map((people) => [people]));
  expect(errorOf(() => call("FUNNEL.NEEDED", 10, [[0.5, 0]])).code).toBe("#NUM!");
  expect(errorOf(() => call("FUNNEL.NEEDED", 10, [[0.5, ""]])).message).toBe(errors.rateIsNoNumber);
  expect(errorOf(() => call("FUNNEL.NEEDED", "x", [[0.5]])).message).toBe(errors.targetIsNoNumber);
});

test("no stage of a funnel needs fewer people than the next", () => {
  const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), rates, (target, shares) => {
      const [needed = []] = call("FUNNEL.NEEDED", target, [shares]) as number[][];
      expect(needed.at(-1)).toBe(target);
      expect(needed.every((people, stage) => stage === 0 || people <= (needed[stage - 1] ?? 0))).toBe(true);
    }),
  );
});

test("one more point on a score adds the product of the others", () => {
  expect(call("ACTIVITY.LEVER", [activity.scores])).toEqual([activity.gains]);
  expect(call("ACTIVITY.LEVER", [[7], [""], [6]])).toEqual([[6], [""], [7]]);
  expect(errorOf(() => call("ACTIVITY.LEVER", [[""]])).message).toBe(errors.noScores);
});

test("the gain is what the product with that point more says", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 5 }), (scores) => {
      const product = (of: readonly number[]) => of.reduce((result, score) => result * score, 1);
      const [gains = []] = call("ACTIVITY.LEVER", [scores]) as number[][];
      gains.forEach((gain, index) => {
        const raised = scores.map((score, other) => (other === index ? score + 1 : score));
        expect(product(raised)).toBe(product(scores) + gain);
      });
    }),
  );
});
