import { type Amount, addAmounts, NO_AMOUNT, sumOf } from "../portfolio/amount";
import type { Abc, AbcClass, AbcClassTotals, AbcOptions, AbcRow } from "./abc";
import { appliedRule } from "./appliedRule";
import { computedLimits } from "./computedLimits";
import { type LastRanks, lastRanks } from "./lastRanks";
import { type SortedPosition, sortedBlock } from "./sortedBlock";

/** True where 0 < a < b < 1; anything else cannot classify. */
export const limitsAreInOrder = ({ a, b }: AbcOptions["limits"]): boolean => 0 < a && a < b && b < 1;

/** Class of a rank among positive sales, as the formula of the ABC table reads it. */
export const classOfRank = (rank: number, { lastA, lastB }: LastRanks): AbcClass =>
  rank <= lastA ? "A" : rank <= lastB ? "B" : "C";

/**
 * Pareto classes (method.md, ABC and Ties). Items at or below zero are N/C and take no part in any share.
 * Equal sales keep the order they came in.
 * @throws RangeError where the limits are out of order: check them with `limitsAreInOrder` first
 * @example sales 60, 25, 15 with limits 80 % and 95 %, crossing: A (0 % before), A (60 %), B (85 %)
 */
export const classify = <T>(items: readonly T[], salesOf: (item: T) => Amount, options: AbcOptions): Abc<T> => {
  if (!limitsAreInOrder(options.limits)) throw new RangeError("ABC limits must be 0 < a < b < 1");
  const sorted = items.map((item) => ({ item, sales: salesOf(item) })).sort((x, y) => y.sales - x.sales);
  const positive = sorted.filter(({ sales }) => sales > 0).map(({ sales }) => sales);
  const base = sumOf(positive);
  const block = sortedBlock(positive, options.ties);
  const notPositive = sorted.length - positive.length;
  const last = lastRanks(block, options, notPositive);
  const applied = appliedRule(options.rule, positive.length);
  const rows = sorted.map(({ item, sales }, index): AbcRow<T> => {
    const place = block[index];
    const position = index + 1;
    if (place === undefined) return { item, sales, position, rank: 0, share: 0, cumulativeShare: 0, abcClass: "N/C" };
    return {
      item,
      sales,
      position,
      rank: place.firstOfTie,
      share: sales / base,
      cumulativeShare: place.shareIncluding,
      abcClass: classOfRank(place.firstOfTie, last),
    };
  });
  return {
    options,
    appliedRule: applied,
    computed: applied === "computed" ? computedLimits(positive, notPositive) : null,
    rows,
    base,
    ranked: positive.length,
    lastA: last.lastA,
    lastB: last.lastB,
    totals: totalsOf(rows, base, positive.length),
    movedByTies: options.ties === "together" ? movedByTies(positive, block, last, options, notPositive) : 0,
  };
};

const totalsOf = <T>(rows: readonly AbcRow<T>[], base: Amount, ranked: number): Abc<T>["totals"] => {
  const clients: Record<AbcClass, number> = { A: 0, B: 0, C: 0, "N/C": 0 };
  const sales: Record<AbcClass, Amount> = { A: NO_AMOUNT, B: NO_AMOUNT, C: NO_AMOUNT, "N/C": NO_AMOUNT };
  for (const row of rows) {
    clients[row.abcClass]++;
    sales[row.abcClass] = addAmounts(sales[row.abcClass], row.sales);
  }
  const totals = (abcClass: "A" | "B" | "C"): AbcClassTotals => ({
    clients: clients[abcClass],
    sales: sales[abcClass],
    shareOfClients: ranked === 0 ? 0 : clients[abcClass] / ranked,
    shareOfSales: base === 0 ? 0 : sales[abcClass] / base,
  });
  return {
    A: totals("A"),
    B: totals("B"),
    C: totals("C"),
    "N/C": { clients: clients["N/C"], sales: sales["N/C"], shareOfClients: 0, shareOfSales: 0 },
  };
};

const movedByTies = (
  positive: readonly Amount[],
  together: readonly SortedPosition[],
  last: LastRanks,
  options: AbcOptions,
  notPositive: number,
): number => {
  const lastRowByRow = lastRanks(sortedBlock(positive, "rowByRow"), options, notPositive);
  return together.filter(
    ({ firstOfTie }, index) => classOfRank(firstOfTie, last) !== classOfRank(index + 1, lastRowByRow),
  ).length;
};
