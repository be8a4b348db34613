import fc from "fast-check";
import { type Abc, ABC_RULES, type AbcOptions, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify } from "../../../src/domain/pareto/classify";
import { explainer, type ExplanationFact } from "../../../src/domain/pareto/explanation";
import { amountOf } from "../../../src/domain/portfolio/amount";

const classified = (sales: readonly number[], options: Partial<AbcOptions> = {}): Abc<number> =>
  classify(sales, amountOf, { ...DEFAULT_ABC_OPTIONS, ...options });

const explained = (sales: readonly number[], options: Partial<AbcOptions> = {}): (readonly ExplanationFact[])[] => {
  const abc = classified(sales, options);
  return abc.rows.map(explainer(abc));
};

test("crossing: the share before decides, and the client that crosses a limit is told", () => {
  expect(explained([60, 25, 10, 5])).toEqual([
    [
      { code: "rank", rank: 1, clients: 4 },
      { code: "shareBefore", share: 0, from: null, below: 0.8 },
    ],
    [
      { code: "rank", rank: 2, clients: 4 },
      { code: "shareBefore", share: 0.6, from: null, below: 0.8 },
      { code: "crossesLimit", limit: "a", limitShare: 0.8, shareBefore: 0.6, shareIncluding: 0.85 },
    ],
    [
      { code: "rank", rank: 3, clients: 4 },
      { code: "shareBefore", share: 0.85, from: 0.8, below: 0.95 },
    ],
    [
      { code: "rank", rank: 4, clients: 4 },
      { code: "shareBefore", share: 0.95, from: 0.95, below: null },
    ],
  ]);
});

test("strict: the share including decides, for equal sales that of the first, and a move by a tie is told", () => {
  expect(explained([25, 25, 25, 25], { rule: "strict" })[3]).toEqual([
    { code: "rank", rank: 1, clients: 4 },
    { code: "shareIncluding", share: 0.25, above: null, upTo: 0.8 },
    { code: "equalSales", clients: 4 },
    { code: "movedByTie", from: "C" },
  ]);
});

test("count: the ranks of the class; computed: its amounts", () => {
  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect(explained(ten, { rule: "count" }).map(([, fact]) => fact)).toEqual([
    ...Array(2).fill({ code: "rankWithin", after: 0, upTo: 2 }),
    ...Array(5).fill({ code: "rankWithin", after: 2, upTo: 7 }),
    ...Array(3).fill({ code: "rankWithin", after: 7, upTo: 10 }),
  ]);
  const published = [25, 22, 17, 15, 6, 5, 3, 3, 2, 2, 1];
  const facts = explained(published, { rule: "computed" });
  expect(facts[2]).toContainEqual({ code: "salesAbove", limit: amountOf(15) });
  expect(facts[3]).toContainEqual({ code: "salesBetween", from: amountOf(6), upTo: amountOf(15) });
  expect(facts[5]).toContainEqual({ code: "salesBelow", limit: amountOf(6) });
});

test("a client that is not classified has no rank", () => {
  expect(explained([10, -3])[1]).toEqual([{ code: "notPositive", sales: amountOf(-3) }]);
});

test("what is told of a client holds, whatever the rule", () => {
  const sales = fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 40 });
  fc.assert(
    fc.property(sales, fc.constantFrom(...ABC_RULES), fc.constantFrom("together", "rowByRow"), (some, rule, ties) => {
      const abc = classified(some, { rule, ties });
      const rowByRow = classified(some, { rule, ties: "rowByRow" });
      const explain = explainer(abc);
      for (const row of abc.rows) {
        for (const fact of explain(row)) {
          switch (fact.code) {
            case "notPositive":
              expect(row.abcClass).toBe("N/C");
              break;
            case "rank":
              expect(fact).toMatchObject({ rank: row.rank, clients: abc.ranked });
              break;
            case "shareBefore":
              expect(fact.share).toBeGreaterThan((fact.from ?? -1) - 1e-8);
              expect(fact.share).toBeLessThan(fact.below ?? 1);
              break;
            case "shareIncluding":
              expect(fact.share).toBeGreaterThan(fact.above ?? -1);
              expect(fact.share).toBeLessThan((fact.upTo ?? 1) + 1e-8);
              break;
            case "rankWithin":
              expect(row.rank).toBeGreaterThan(fact.after);
              expect(row.rank).toBeLessThanOrEqual(fact.upTo);
              break;
            case "salesAbove":
              expect(row.sales).toBeGreaterThan(fact.limit);
              break;
            case "salesBetween":
              expect(row.sales >= fact.from && row.sales <= fact.upTo).toBe(true);
              break;
            case "salesBelow":
              expect(row.sales).toBeLessThan(fact.limit);
              break;
            case "crossesLimit":
              expect(fact.shareBefore < fact.limitShare && fact.limitShare < fact.shareIncluding).toBe(true);
              break;
            case "equalSales":
              expect(abc.rows.filter((other) => other.sales === row.sales).length).toBe(fact.clients);
              break;
            case "movedByTie":
              expect(rowByRow.rows[row.position - 1]?.abcClass).toBe(fact.from);
              expect(fact.from).not.toBe(row.abcClass);
          }
        }
      }
    }),
  );
});
