import type { CellFormat, PlanCell, PlanName } from "../../sheetPlan";

/** One block of the Workings sheet: a plain range, no table, because its rows may build on the row above. */
export interface WorkingsSection {
  readonly title: string;
  readonly columns: readonly SectionColumn[];
  readonly cells: readonly (readonly PlanCell[])[];
  readonly names: readonly PlanName[];
}

export interface SectionColumn {
  /** Null where the column needs none. */
  readonly header: string | null;
  /** In characters. */
  readonly width: number;
  readonly format?: CellFormat;
}
