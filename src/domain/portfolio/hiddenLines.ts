import { isEmptyCell } from "../cells";
import type { SourceLines } from "./portfolio";

/** How many lines stand on hidden rows, whether they count or not; rows with nothing in them are no lines. */
export const hiddenLineCount = ({ hidden, columns }: SourceLines): number => {
  const cells = [...columns.values()];
  return (hidden ?? []).filter((isHidden, line) => isHidden && cells.some((column) => !isEmptyCell(column[line])))
    .length;
};
