import { DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { changesUnder } from "../../../src/domain/pareto/changesUnder";
import { classify } from "../../../src/domain/pareto/classify";
import { amountOf } from "../../../src/domain/portfolio/amount";

test("tells who would stand in which other class under the other rule", () => {
  const crossing = classify([60, 25, 10, 5, -3], amountOf, DEFAULT_ABC_OPTIONS);
  expect(changesUnder(crossing, "strict")).toEqual([{ item: 25, from: "A", to: "B" }]);
  expect(changesUnder(crossing, "crossing")).toEqual([]);
});
