import { textFingerprint } from "../../../domain/textFingerprint";
import type { TypedCell } from "../../memory/inputList";
import type { PlanCell } from "../../sheetPlan";

/** What a proposal's cells said when they were written: a row with another fingerprint was touched by the user. */
export const proposalFingerprint = (cells: readonly (TypedCell | PlanCell)[]): string =>
  textFingerprint(JSON.stringify(cells.map(told)));

/** An empty text leaves an empty cell. */
const told = (cell: TypedCell | PlanCell): unknown =>
  cell !== null && typeof cell === "object" ? [cell.formula] : cell === "" ? null : cell;
