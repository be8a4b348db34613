import { Area } from "../values/area";
import { REFERENCE_ERROR } from "../values/errors";
import { isError, type Operand } from "../values/operand";
import type { CellContext } from "./context";

/** `A1#`: the cells filled by the formula in A1. */
export function spillOf(operand: Operand, context: CellContext): Operand {
  if (!(operand instanceof Area)) return isError(operand) ? operand : REFERENCE_ERROR;
  const { sheet, top, left } = operand;
  const { session } = context;
  const value = session.ranges.value(sheet, top, left);
  const spill = session.spillArea(sheet, top, left);
  if (spill) return new Area(sheet, top, left, spill.bottom, spill.right);
  if (isError(value)) return value;
  return sheet.grid.formula(top, left) ? new Area(sheet, top, left) : REFERENCE_ERROR;
}
