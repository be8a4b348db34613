import type { Amount } from "../portfolio/amount";
import type { Abc, AbcClass, AbcRow } from "./abc";
import { classOfRank } from "./classify";
import { lastRanks } from "./lastRanks";
import { SHARE_TOLERANCE } from "./shareTolerance";
import { sortedBlock } from "./sortedBlock";

/**
 * Why a client stands in its class, as codes with numbers (method.md, Explanation). Shares (0–1) are cumulative; among
 * clients with equal sales they are those of the first, which decides for all of them.
 */
export type ExplanationFact =
  /** N/C: nothing was sold, or more came back. */
  | { readonly code: "notPositive"; readonly sales: Amount }
  | { readonly code: "rank"; readonly rank: number; readonly clients: number }
  /** Crossing: what larger clients make is no less than `from` and less than `below`; null at either end of the list. */
  | {
      readonly code: "shareBefore";
      readonly share: number;
      readonly from: number | null;
      readonly below: number | null;
    }
  /** Strict: what they and this client make is above `above` and at most `upTo`. */
  | {
      readonly code: "shareIncluding";
      readonly share: number;
      readonly above: number | null;
      readonly upTo: number | null;
    }
  /** Count: the class holds the ranks after `after` up to `upTo`. */
  | { readonly code: "rankWithin"; readonly after: number; readonly upTo: number }
  /** Computed: A above one amount, B from the other up to it, C below the other. */
  | { readonly code: "salesAbove"; readonly limit: Amount }
  | { readonly code: "salesBetween"; readonly from: Amount; readonly upTo: Amount }
  | { readonly code: "salesBelow"; readonly limit: Amount }
  /** This client's own sales lead from below a limit to above it. */
  | {
      readonly code: "crossesLimit";
      readonly limit: "a" | "b";
      readonly limitShare: number;
      readonly shareBefore: number;
      readonly shareIncluding: number;
    }
  /** So many clients, this one included, have the same sales. */
  | { readonly code: "equalSales"; readonly clients: number }
  /** At its own place in the order of the source it would have been in this class. */
  | { readonly code: "movedByTie"; readonly from: AbcClass };

/** Gives every row of the analysis its facts. */
export const explainer = <T>(abc: Abc<T>): ((row: AbcRow<T>) => readonly ExplanationFact[]) => {
  const { rows, ranked, options } = abc;
  const sales = rows.slice(0, ranked).map((row) => row.sales);
  const together = sortedBlock(sales, "together");
  const lastRowByRow = lastRanks(sortedBlock(sales, "rowByRow"), options, rows.length - ranked);
  return (row) => {
    const tie = together[row.position - 1];
    const deciding = together[row.rank - 1];
    if (tie === undefined || deciding === undefined) return [{ code: "notPositive", sales: row.sales }];
    const equal = tie.lastOfTie - tie.firstOfTie + 1;
    const ownClass = classOfRank(row.position, lastRowByRow);
    return [
      { code: "rank", rank: row.rank, clients: ranked },
      ...classFacts(abc, row, deciding),
      ...(equal > 1 ? [{ code: "equalSales", clients: equal } as const] : []),
      ...(ownClass === row.abcClass ? [] : [{ code: "movedByTie", from: ownClass } as const]),
    ];
  };
};

interface CumulativeShares {
  readonly shareBefore: number;
  readonly shareIncluding: number;
}

const classFacts = <T>(
  abc: Abc<T>,
  { abcClass }: AbcRow<T>,
  { shareBefore, shareIncluding }: CumulativeShares,
): readonly ExplanationFact[] => {
  const { a, b } = abc.options.limits;
  const start = abcClass === "A" ? null : abcClass === "B" ? a : b;
  const end = abcClass === "A" ? a : abcClass === "B" ? b : null;
  switch (abc.appliedRule) {
    case "crossing":
      return [
        { code: "shareBefore", share: shareBefore, from: start, below: end },
        ...crossings(abc, { shareBefore, shareIncluding }),
      ];
    case "strict":
      return [
        { code: "shareIncluding", share: shareIncluding, above: start, upTo: end },
        ...crossings(abc, { shareBefore, shareIncluding }),
      ];
    case "count":
      return [
        {
          code: "rankWithin",
          after: abcClass === "A" ? 0 : abcClass === "B" ? abc.lastA : abc.lastB,
          upTo: abcClass === "A" ? abc.lastA : abcClass === "B" ? abc.lastB : abc.ranked,
        },
      ];
    case "computed":
      return salesFacts(abc, abcClass);
  }
};

const crossings = <T>({ options }: Abc<T>, shares: CumulativeShares): readonly ExplanationFact[] =>
  (["a", "b"] as const)
    .map((limit) => ({ code: "crossesLimit", limit, limitShare: options.limits[limit], ...shares }) as const)
    .filter(
      ({ limitShare, shareBefore, shareIncluding }) =>
        shareBefore < limitShare - SHARE_TOLERANCE && shareIncluding > limitShare + SHARE_TOLERANCE,
    );

const salesFacts = <T>({ computed }: Abc<T>, abcClass: AbcClass): readonly ExplanationFact[] => {
  if (computed === null) return [];
  const { salesBelowA, leastSalesOfB } = computed;
  if (abcClass === "A") return [{ code: "salesAbove", limit: salesBelowA }];
  return abcClass === "B"
    ? [{ code: "salesBetween", from: leastSalesOfB, upTo: salesBelowA }]
    : [{ code: "salesBelow", limit: leastSalesOfB }];
};
