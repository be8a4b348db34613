import { filledFormula } from "./formulaReferences";
import type { Formula } from "./grid";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The formula as it reads when copied from one cell to another: relative references move along. It spills anew. */
export function copiedFormula({ text, implicitIntersection }: Formula, from: Cell, to: Cell): Formula {
  return {
    text: filledFormula(text)(to.row - from.row, to.column - from.column),
    ...(implicitIntersection ? { implicitIntersection } : {}),
  };
}
