import { type Amount, amountOf, sumOf } from "../domain/portfolio/amount";
import type { AbcOptions } from "../domain/pareto/abc";
import { appliedRule } from "../domain/pareto/appliedRule";
import { type LastRanks, lastRanks } from "../domain/pareto/lastRanks";
import { type SortedPosition, sortedBlock } from "../domain/pareto/sortedBlock";
import { type Argument, numbersIn } from "./argument";
import { FunctionError } from "./functionError";
import { rememberedByContent } from "./rememberedByContent";

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

/** @throws FunctionError for an error among the values (that error) or no number at all (#N/A) */
export const rankingOf = rememberedByContent((argument: Argument): Ranking => {
  const numbers = numbersIn(argument);
  if (numbers.length === 0) throw new FunctionError("#N/A", "noValues");
  return rank(numbers.map(amountOf));
});

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
