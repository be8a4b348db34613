import type { Area, CellBlock, FormattedArea } from "../../sheetPlan";

/** A part of the sheet that is no list. */
export interface DashboardPanel {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  readonly merges: readonly Area[];
}
