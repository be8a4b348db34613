import type { AbcOptions } from "./abc";
import { appliedRule } from "./appliedRule";
import { computedLimits } from "./computedLimits";
import { SHARE_TOLERANCE } from "./shareTolerance";
import type { SortedPosition } from "./sortedBlock";

/** Positions where A and B end. A client is A up to `lastA`, else B up to `lastB`, else C. */
export interface LastRanks {
  /** 0 where nobody is A. */
  readonly lastA: number;
  /** Never below `lastA`; equal to it where nobody is B. */
  readonly lastB: number;
}

/** Cumulative shares of clients, in percent, where A and B end under the rule "count" (method.md, ABC). */
export const COUNT_RULE_PERCENT = { a: 20, b: 70 } as const;

/**
 * The two cells of the Workings sheet that every class is read from, by the same look-ups:
 * - crossing: the last position whose share *before* is below the limit, `MATCH(limit-1E-9, before, 1)`
 * - strict: the last position whose share *including* is within the limit, `MATCH(limit+1E-9, including, 1)`
 * - count: `INT(n*20/100)` and `INT(n*70/100)`
 *
 * and then the last position of the tie that one stands in, `INDEX(lastOfTie, …)`; 0 where there is none. For the rule
 * computed they are the last positions above the one limit and down to the other.
 * @param notPositive values at or below zero: they have no place in the block, but the rule computed counts them
 */
export const lastRanks = (
  block: readonly SortedPosition[],
  { rule, limits }: Pick<AbcOptions, "rule" | "limits">,
  notPositive: number,
): LastRanks => {
  switch (appliedRule(rule, block.length)) {
    case "crossing":
      return {
        lastA: tieEnd(block, lastUpTo(block, "shareBefore", limits.a - SHARE_TOLERANCE)),
        lastB: tieEnd(block, lastUpTo(block, "shareBefore", limits.b - SHARE_TOLERANCE)),
      };
    case "strict":
      return {
        lastA: tieEnd(block, lastUpTo(block, "shareIncluding", limits.a + SHARE_TOLERANCE)),
        lastB: tieEnd(block, lastUpTo(block, "shareIncluding", limits.b + SHARE_TOLERANCE)),
      };
    case "count":
      return {
        lastA: tieEnd(block, Math.floor((block.length * COUNT_RULE_PERCENT.a) / 100)),
        lastB: tieEnd(block, Math.floor((block.length * COUNT_RULE_PERCENT.b) / 100)),
      };
    case "computed": {
      const computed = computedLimits(
        block.map(({ sales }) => sales),
        notPositive,
      );
      return {
        lastA: lastWhile(block, ({ sales }) => sales > computed.salesBelowA),
        lastB: lastWhile(block, ({ sales }) => sales >= computed.leastSalesOfB),
      };
    }
  }
};

const tieEnd = (block: readonly SortedPosition[], position: number): number => block[position - 1]?.lastOfTie ?? 0;

/** MATCH(limit, shares, 1) on ascending shares: the last position whose share is at most the limit, 0 if none. */
const lastUpTo = (block: readonly SortedPosition[], share: "shareBefore" | "shareIncluding", limit: number): number =>
  lastWhile(block, (position) => position[share] <= limit);

/** The last position for which something holds that holds for all those before it, 0 if none. */
const lastWhile = (block: readonly SortedPosition[], holds: (position: SortedPosition) => boolean): number => {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const position = block[middle];
    if (position !== undefined && holds(position)) low = middle + 1;
    else high = middle;
  }
  return low;
};
