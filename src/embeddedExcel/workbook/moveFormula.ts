import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "./address";
import type { Formula } from "./grid";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The formula as it reads when copied from one cell to another: relative references move along. It spills anew. */
export function copiedFormula(formula: Formula, from: Cell, to: Cell): Formula {
  const how = formula.implicitIntersection ? { implicitIntersection: formula.implicitIntersection } : {};
  if (from.row === to.row && from.column === to.column) return { text: formula.text, ...how };
  const relative = translateFormulaToR1C1(`=${formula.text}`, cellAddress(from.row, from.column));
  const text = translateFormulaToA1(relative, cellAddress(to.row, to.column), { wrapEdges: false }).slice(1);
  return { text, ...how };
}
