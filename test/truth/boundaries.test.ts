import { classify } from "../../src/domain/pareto/classify";
import { equivalentNumber, gini, hhi } from "../../src/domain/pareto/concentration";
import { amountOf } from "../../src/domain/portfolio/amount";
import type { TieRule } from "../../src/domain/pareto/abc";
import boundaries from "./abcBoundary.json";
import concentrations from "./concentration.json";

const classesOf = (
  { values, a, b }: (typeof boundaries)[number],
  rule: "crossing" | "strict",
  ties: TieRule,
): Record<string, string> => {
  const abc = classify(values as [string, number][], ([, sales]) => amountOf(sales), { rule, limits: { a, b }, ties });
  return Object.fromEntries(abc.rows.map(({ item: [client], abcClass }) => [client, abcClass]));
};

describe.each(boundaries.map((vector) => [vector.name, vector] as const))("%s", (_name, vector) => {
  test.each(["crossing", "strict"] as const)("%s, ties together", (rule) => {
    expect(classesOf(vector, rule, "together")).toEqual(vector.expected_ties_together[rule]);
  });

  test.each(["crossing", "strict"] as const)("%s, row by row, not classified at or below zero", (rule) => {
    const expected: Record<string, string> = { ...vector.expected[rule] };
    for (const [client, sales] of vector.values as [string, number][]) if (sales <= 0) expected[client] = "N/C";
    expect(classesOf(vector, rule, "rowByRow")).toEqual(expected);
  });
});

test.each(concentrations.map(({ values, ...expected }) => [values, expected] as const))(
  "concentration of %p",
  (values, expected) => {
    expect(gini(values)).toBeCloseTo(expected.gini, 12);
    expect(hhi(values)).toBeCloseTo(expected.hhi, 12);
    expect(equivalentNumber(values)).toBeCloseTo(1 / expected.hhi, 9);
  },
);
