import type { SourceCell } from "../cells";
import type { LeftOutReason } from "./portfolio";

/** Why a line stays out, and the cells that say so. */
export interface Fault {
  readonly reason: LeftOutReason;
  readonly cells: readonly SourceCell[];
}
