import type { CellPosition } from "./cellSet";

/** Thrown by a formula under evaluation that needs cells which wait for calculation themselves. */
export class MissingCells {
  constructor(readonly cells: readonly CellPosition[]) {}
}
