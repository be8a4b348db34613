import fc from "fast-check";
import { type Abc, type AbcOptions, ABC_RULES, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify, limitsAreInOrder } from "../../../src/domain/pareto/classify";
import { amountOf, sumOf } from "../../../src/domain/portfolio/amount";

const classified = (sales: readonly number[], options: Partial<AbcOptions> = {}): Abc<number> =>
  classify(sales, amountOf, { ...DEFAULT_ABC_OPTIONS, ...options });

const classes = (abc: Abc<number>): string[] => abc.rows.map(({ abcClass }) => abcClass);

const ORDER = { A: 0, B: 1, C: 2, "N/C": 3 } as const;

/** Sales with many ties, zeros and returns. */
const sales = fc.array(fc.oneof(fc.integer({ min: -50, max: 300 }), fc.double({ min: -1e4, max: 1e7, noNaN: true })), {
  maxLength: 60,
});
const options: fc.Arbitrary<AbcOptions> = fc.record({
  rule: fc.constantFrom(...ABC_RULES),
  limits: fc
    .tuple(fc.integer({ min: 1, max: 998 }), fc.integer({ min: 1, max: 998 }))
    .map(([x, y]) => ({ a: Math.min(x, y) / 1000, b: (Math.max(x, y) + 1) / 1000 })),
  ties: fc.constantFrom("together" as const, "rowByRow" as const),
});

describe("the three rules", () => {
  test("crossing keeps the client that crosses a limit; strict hands it to the next class", () => {
    expect(classes(classified([60, 25, 10, 5]))).toEqual(["A", "A", "B", "C"]);
    expect(classes(classified([60, 25, 10, 5], { rule: "strict" }))).toEqual(["A", "B", "B", "C"]);
  });

  test("crossing never leaves A empty; strict does where the first client is above the limit", () => {
    expect(classified([90, 10]).totals.A.clients).toBe(1);
    expect(classified([90, 10], { rule: "strict" })).toMatchObject({ lastA: 0, lastB: 1 });
  });

  test("count takes the first 20 % and up to 70 % of the clients, rounded down without floating-point loss", () => {
    const ninety = Array.from({ length: 90 }, (_, index) => index + 1);
    expect(classified(ninety, { rule: "count" })).toMatchObject({ lastA: 18, lastB: 63 });
    expect(classes(classified([4, 3, 2, 1], { rule: "count" }))).toEqual(["B", "B", "C", "C"]);
  });

  test("limits out of order are refused", () => {
    for (const limits of [
      { a: 0.95, b: 0.8 },
      { a: 0, b: 0.9 },
      { a: 0.8, b: 1 },
      { a: 0.8, b: 0.8 },
    ]) {
      expect(limitsAreInOrder(limits)).toBe(false);
      expect(() => classified([1], { limits })).toThrow(RangeError);
    }
  });
});

describe("ranks, shares and totals", () => {
  test("equal sales share a rank, keep the order they came in, and count once each in the cumulative share", () => {
    const abc = classify(
      [
        { name: "b", sold: 20 },
        { name: "a", sold: 20 },
        { name: "c", sold: 50 },
        { name: "d", sold: 10 },
      ],
      ({ sold }) => amountOf(sold),
      DEFAULT_ABC_OPTIONS,
    );
    expect(abc.rows.map(({ item, rank, position }) => [item.name, rank, position])).toEqual([
      ["c", 1, 1],
      ["b", 2, 2],
      ["a", 2, 3],
      ["d", 4, 4],
    ]);
    expect(abc.rows.map(({ cumulativeShare }) => cumulativeShare)).toEqual([0.5, 0.7, 0.9, 1]);
  });

  test("clients at or below zero come last, without rank or share, and do not lower the base", () => {
    const abc = classified([-40, 100, 0, 60]);
    expect(abc.base).toBe(amountOf(160));
    expect(abc.ranked).toBe(2);
    expect(abc.rows.map(({ item, rank, share, abcClass }) => [item, rank, share, abcClass])).toEqual([
      [100, 1, 0.625, "A"],
      [60, 2, 0.375, "A"],
      [0, 0, 0, "N/C"],
      [-40, 0, 0, "N/C"],
    ]);
    expect(abc.totals["N/C"]).toEqual({ clients: 2, sales: amountOf(-40), shareOfClients: 0, shareOfSales: 0 });
  });

  test("nothing positive means no class at all", () => {
    expect(classified([0, -1])).toMatchObject({ ranked: 0, lastA: 0, lastB: 0, base: 0, movedByTies: 0 });
    expect(classified([])).toMatchObject({ rows: [], ranked: 0 });
  });

  test("a tie that would be split moves as a whole, and those moved are counted", () => {
    const abc = classified([25, 25, 25, 25], { rule: "strict" });
    expect(classes(abc)).toEqual(["A", "A", "A", "A"]);
    expect(abc.movedByTies).toBe(1);
    expect(classes(classified([25, 25, 25, 25], { rule: "strict", ties: "rowByRow" }))).toEqual(["A", "A", "A", "C"]);
  });
});

describe("whatever the sales", () => {
  test("the order they come in changes no class of an amount, ties together", () => {
    fc.assert(
      fc.property(sales, options, fc.func(fc.integer()), (amounts, chosen, shuffle) => {
        const classOf = (list: readonly number[]): [number, string][] =>
          classified(list, { ...chosen, ties: "together" }).rows.map(({ sales, abcClass }) => [sales, abcClass]);
        const shuffled = [...amounts].sort((x, y) => shuffle(x) - shuffle(y));
        expect(classOf(shuffled)).toEqual(classOf(amounts));
      }),
    );
  });

  test("equal sales have equal classes, ties together", () => {
    fc.assert(
      fc.property(sales, options, (amounts, chosen) => {
        const bySales = new Map<number, string>();
        for (const row of classified(amounts, { ...chosen, ties: "together" }).rows) {
          expect(bySales.get(row.sales) ?? row.abcClass).toBe(row.abcClass);
          bySales.set(row.sales, row.abcClass);
        }
      }),
    );
  });

  test("a larger client never has a lower class", () => {
    fc.assert(
      fc.property(sales, options, (amounts, chosen) => {
        const order = classified(amounts, chosen).rows.map(({ abcClass }) => ORDER[abcClass]);
        expect(order).toEqual([...order].sort((x, y) => x - y));
      }),
    );
  });

  test("raising the limit of A never lowers a class", () => {
    fc.assert(
      fc.property(sales, options, fc.double({ min: 0, max: 1, noNaN: true }), (amounts, chosen, towardsB) => {
        const { a, b } = chosen.limits;
        const raised = { a: a + (b - a) * Math.min(towardsB, 0.999), b };
        const before = classified(amounts, chosen).rows;
        classified(amounts, { ...chosen, limits: raised }).rows.forEach((row, index) => {
          expect(ORDER[row.abcClass]).toBeLessThanOrEqual(ORDER[before[index]?.abcClass ?? "A"]);
        });
      }),
    );
  });

  test("classes add up to all clients and all sales, shares to one", () => {
    fc.assert(
      fc.property(sales, options, (amounts, chosen) => {
        const { totals, rows, base, ranked } = classified(amounts, chosen);
        const all = [totals.A, totals.B, totals.C, totals["N/C"]];
        expect(all.reduce((count, { clients }) => count + clients, 0)).toBe(amounts.length);
        expect(sumOf(all.map((total) => total.sales))).toBe(sumOf(amounts.map(amountOf)));
        expect(sumOf([totals.A, totals.B, totals.C].map((total) => total.sales))).toBe(base);
        if (ranked === 0) return;
        const sum = (shares: number[]): number => shares.reduce((soFar, share) => soFar + share, 0);
        expect(sum(rows.map(({ share }) => share))).toBeCloseTo(1, 9);
        expect(sum(all.map(({ shareOfSales }) => shareOfSales))).toBeCloseTo(1, 9);
        expect(sum(all.map(({ shareOfClients }) => shareOfClients))).toBeCloseTo(1, 9);
        expect(rows[ranked - 1]?.cumulativeShare).toBe(1);
      }),
    );
  });

  test("the two last ranks alone give every class, as on the sheet", () => {
    fc.assert(
      fc.property(sales, options, (amounts, chosen) => {
        const { rows, lastA, lastB } = classified(amounts, chosen);
        for (const { sales: sold, rank, abcClass } of rows)
          expect(sold <= 0 ? "N/C" : rank <= lastA ? "A" : rank <= lastB ? "B" : "C").toBe(abcClass);
      }),
    );
  });

  test("as many are moved by ties as differ from row by row", () => {
    fc.assert(
      fc.property(sales, options, (amounts, chosen) => {
        const together = classified(amounts, { ...chosen, ties: "together" });
        const rowByRow = classified(amounts, { ...chosen, ties: "rowByRow" });
        const moved = together.rows.filter((row, index) => row.abcClass !== rowByRow.rows[index]?.abcClass);
        expect(together.movedByTies).toBe(moved.length);
      }),
    );
  });
});
