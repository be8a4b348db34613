import type { Abc } from "../../../domain/pareto/abc";
import { appliedRule } from "../../../domain/pareto/appliedRule";
import { lastRanks } from "../../../domain/pareto/lastRanks";
import { sortedBlock } from "../../../domain/pareto/sortedBlock";

/**
 * Where a class ends under the rule "computed", whatever rule is chosen, so that the rule can be switched in the sheet.
 * Null with too few clients: the rule then falls back to crossing.
 */
export const computedPosition = (abc: Abc<unknown>, end: "lastA" | "lastB"): number | null => {
  if (appliedRule("computed", abc.ranked) !== "computed") return null;
  const descending = abc.rows.slice(0, abc.ranked).map(({ sales }) => sales);
  const block = sortedBlock(descending, abc.options.ties);
  return lastRanks(block, { ...abc.options, rule: "computed" }, abc.rows.length - abc.ranked)[end];
};
