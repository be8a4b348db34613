import type { Area, CellBlock, FormattedArea, PlanConditionalFormat } from "../../sheetPlan";

/** A part of the follow-up. */
export interface Panel {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
}
