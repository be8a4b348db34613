import { type Amount, amountOf, sumOf } from "../domain/portfolio/amount";
import type { AbcOptions } from "../domain/pareto/abc";
import { appliedRule } from "../domain/pareto/appliedRule";
import { type LastRanks, lastRanks } from "../domain/pareto/lastRanks";
import { type SortedPosition, sortedBlock } from "../domain/pareto/sortedBlock";
import { type Argument, numbersIn } from "./argument";
import { FunctionError } from "./functionError";

/** What the Pareto functions look values up in. */
export interface Ranking {
  /** Positive values in descending order, ties together. */
  readonly block: readonly SortedPosition[];
  /** Place of each positive value: the last of its equals, whose cumulative share includes them all. */
  readonly placeByValue: ReadonlyMap<Amount, SortedPosition>;
  readonly notPositive: ReadonlySet<Amount>;
  /** Where A and B end; under the rule computed, which takes long, found once for all cells. */
  readonly lastRanks: (options: Pick<AbcOptions, "rule" | "limits">) => LastRanks;
  /** Sum of the positive values: what shares are of. */
  readonly base: Amount;
}

/**
 * Cells that fill a column with =PARETO.CLASS(B2;B$2:B$5000) hand over the same numbers thousands of times: the ranking
 * of the last ones is kept, and used again when every number is the same. It changes no result.
 */
let last: { readonly numbers: readonly number[]; readonly ranking: Ranking } | null = null;

/** @throws FunctionError for an error among the values (that error) or no number at all (#N/A) */
export const rankingOf = (argument: Argument): Ranking => {
  const numbers = numbersIn(argument);
  if (numbers.length === 0) throw new FunctionError("#N/A", "noValues");
  if (last === null || !areEqual(last.numbers, numbers)) last = { numbers, ranking: rank(numbers.map(amountOf)) };
  return last.ranking;
};

const areEqual = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((number, index) => number === others[index]);

/** A ranking that is not kept for the next call. */
export const rank = (values: readonly Amount[]): Ranking => {
  const descending = values.filter((value) => value > 0).sort((x, y) => y - x);
  const block = sortedBlock(descending, "together");
  const notPositive = values.length - descending.length;
  let computed: LastRanks | null = null;
  return {
    block,
    placeByValue: new Map(block.map((place) => [place.sales, place])),
    notPositive: new Set(values.filter((value) => value <= 0)),
    lastRanks: (options) => {
      if (appliedRule(options.rule, block.length) !== "computed") return lastRanks(block, options, notPositive);
      return (computed ??= lastRanks(block, options, notPositive));
    },
    base: sumOf(descending),
  };
};
