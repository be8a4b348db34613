import type { Desk } from "./desk";

export interface SelectionStatistics {
  /** Cells that are not empty. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Selections larger than this are not counted. */
const MOST_CELLS = 200_000;

/** What the status bar tells of the selected cells; null for a single one. */
export function selectionStatistics(desk: Desk): SelectionStatistics | null {
  const { area } = desk.selection;
  if (area.top === area.bottom && area.left === area.right) return null;
  const { grid } = desk.sheet;
  const bottom = Math.min(area.bottom, grid.rowCount - 1);
  let [count, numbers, sum, seen] = [0, 0, 0, 0];
  for (let row = area.top; row <= bottom && seen < MOST_CELLS; row++) {
    const values = grid.rowValues(row);
    for (let column = area.left; column <= Math.min(area.right, values.length - 1); column++, seen++) {
      const value = values[column] ?? null;
      if (value === null || value === "") continue;
      count++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  return count > 1 ? { count, numbers, sum } : null;
}
