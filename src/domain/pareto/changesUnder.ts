import type { Abc, AbcClass, AbcRule } from "./abc";
import { classify } from "./classify";

export interface ClassChange<T> {
  readonly item: T;
  readonly from: AbcClass;
  readonly to: AbcClass;
}

/** Who would stand in another class under the other rule, limits and ties unchanged; largest sales first. */
export const changesUnder = <T>(abc: Abc<T>, otherRule: AbcRule): readonly ClassChange<T>[] => {
  const other = classify(abc.rows, (row) => row.sales, { ...abc.options, rule: otherRule });
  return other.rows
    .filter(({ item, abcClass }) => item.abcClass !== abcClass)
    .map(({ item, abcClass }) => ({ item: item.item, from: item.abcClass, to: abcClass }));
};
