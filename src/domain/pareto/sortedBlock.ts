import { type Amount, addAmounts, NO_AMOUNT, sumOf } from "../portfolio/amount";
import type { TieRule } from "./abc";

/** One place in the ranking of positive sales; the Workings sheet holds these as rows. */
export interface SortedPosition {
  readonly sales: Amount;
  /** Cumulative share of all sales before this position, and including it (0–1). */
  readonly shareBefore: number;
  readonly shareIncluding: number;
  /** First and last position (from 1) of the equal sales around this one; the position itself, row by row. */
  readonly firstOfTie: number;
  readonly lastOfTie: number;
}

/**
 * The ranking that classes are read from (method.md, ABC).
 * @param descending positive amounts, largest first
 * @example sales 50, 25, 25 with ties together: shares including 0.5, 0.75, 1; last of tie 1, 3, 3
 */
export const sortedBlock = (descending: readonly Amount[], ties: TieRule): readonly SortedPosition[] => {
  const base = sumOf(descending);
  const positions: SortedPosition[] = [];
  let before = NO_AMOUNT;
  let firstOfTie = 1;
  let lastOfTie = 0;
  descending.forEach((sales, index) => {
    const position = index + 1;
    if (position > lastOfTie) {
      firstOfTie = position;
      lastOfTie = ties === "together" ? endOfTie(descending, position) : position;
    }
    const including = addAmounts(before, sales);
    positions.push({
      sales,
      shareBefore: before / base,
      shareIncluding: including / base,
      firstOfTie,
      lastOfTie,
    });
    before = including;
  });
  return positions;
};

const endOfTie = (descending: readonly Amount[], from: number): number => {
  let end = from;
  while (end < descending.length && descending[end] === descending[from - 1]) end++;
  return end;
};
