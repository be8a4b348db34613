import type { Abc, AbcClass, AbcOptions, AbcRule } from "./abc";
import { classOfRank } from "./classify";
import { lastRanks } from "./lastRanks";
import { sortedBlock } from "./sortedBlock";

export interface ClassChange<T> {
  readonly item: T;
  readonly from: AbcClass;
  readonly to: AbcClass;
}

/** Who would stand in another class under the other rule, limits and ties unchanged; largest sales first. */
export const changesUnder = <T>(abc: Abc<T>, otherRule: AbcRule): readonly ClassChange<T>[] =>
  changesWith(abc, { rule: otherRule, limits: abc.options.limits });

/** Who would stand in another class under another rule or other limits, ties unchanged; largest sales first. */
export const changesWith = <T>(
  { rows, ranked, options }: Abc<T>,
  other: Pick<AbcOptions, "rule" | "limits">,
): readonly ClassChange<T>[] => {
  const positive = rows.slice(0, ranked);
  const block = sortedBlock(
    positive.map(({ sales }) => sales),
    options.ties,
  );
  const last = lastRanks(block, other, rows.length - ranked);
  return positive
    .map(({ item, rank, abcClass }) => ({ item, from: abcClass, to: classOfRank(rank, last) }))
    .filter(({ from, to }) => from !== to);
};
