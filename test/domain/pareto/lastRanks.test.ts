import fc from "fast-check";
import { lastRanks } from "../../../src/domain/pareto/lastRanks";
import { sortedBlock } from "../../../src/domain/pareto/sortedBlock";
import { amountOf } from "../../../src/domain/portfolio/amount";

const limits = { a: 0.8, b: 0.95 };

test("the block holds the share before, the share including and the span of each tie", () => {
  expect(sortedBlock([50, 25, 25].map(amountOf), "together")).toEqual([
    { sales: amountOf(50), shareBefore: 0, shareIncluding: 0.5, firstOfTie: 1, lastOfTie: 1 },
    { sales: amountOf(25), shareBefore: 0.5, shareIncluding: 0.75, firstOfTie: 2, lastOfTie: 3 },
    { sales: amountOf(25), shareBefore: 0.75, shareIncluding: 1, firstOfTie: 2, lastOfTie: 3 },
  ]);
  expect(
    sortedBlock([25, 25].map(amountOf), "rowByRow").map(({ firstOfTie, lastOfTie }) => [firstOfTie, lastOfTie]),
  ).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("a share that is on a limit but for the last bits of a double counts as on it", () => {
  // 0.5 + 0.33 is 0.8300000000000001 in binary floating point.
  const block = sortedBlock([50, 33, 17].map(amountOf), "together");
  expect(lastRanks(block, { rule: "strict", limits: { a: 0.5, b: 0.5 + 0.33 } }, 0)).toEqual({ lastA: 1, lastB: 2 });
  expect(lastRanks(block, { rule: "crossing", limits: { a: 0.5, b: 0.5 + 0.33 } }, 0)).toEqual({ lastA: 1, lastB: 2 });
});

test("the last rank of A is that of the whole tie it falls into", () => {
  const block = sortedBlock([40, 20, 20, 20].map(amountOf), "together");
  expect(lastRanks(block, { rule: "crossing", limits }, 0)).toEqual({ lastA: 4, lastB: 4 });
  expect(lastRanks(block, { rule: "count", limits }, 0)).toEqual({ lastA: 0, lastB: 4 });
});

test("searching by halves finds what a look from the top finds", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 40 });
  fc.assert(
    fc.property(amounts, fc.constantFrom("together" as const, "rowByRow" as const), (sales, ties) => {
      const block = sortedBlock(
        sales.map(amountOf).sort((x, y) => y - x),
        ties,
      );
      const aWhile = (isA: (place: (typeof block)[number]) => boolean): number => {
        const inA = block.filter(isA).length;
        return block[inA - 1]?.lastOfTie ?? 0;
      };
      expect(lastRanks(block, { rule: "crossing", limits }, 0).lastA).toBe(
        aWhile(({ shareBefore }) => shareBefore <= 0.8 - 1e-9),
      );
      expect(lastRanks(block, { rule: "strict", limits }, 0).lastA).toBe(
        aWhile(({ shareIncluding }) => shareIncluding <= 0.8 + 1e-9),
      );
    }),
  );
});
