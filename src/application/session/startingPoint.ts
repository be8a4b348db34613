import type { DetectedTable, Detection } from "../../domain/detection/answer";
import type { Mapping } from "../memory/mapping";
import { recall } from "../memory/recall";
import { detectedColumns, type ColumnDraft } from "./columnDraft";
import type { Found } from "./state";

/** What a look at the workbook starts from, before the user changes anything. */
export interface StartingPoint extends Pick<Found, "table" | "isTogether" | "origin" | "missingHeaders"> {
  readonly draft: ColumnDraft;
  /** The user need not confirm again what was settled before. */
  readonly isConfirmed: boolean;
}

/** What was detected of a table. */
export const detectedStart = (table: DetectedTable): StartingPoint => ({
  table,
  draft: detectedColumns(table),
  isTogether: table.continuedOn !== undefined,
  isConfirmed: false,
  origin: "detected",
  missingHeaders: [],
});

/** The choice made before, where its columns are still there; otherwise what was detected, and what is missing. */
export function startingPoint(
  detection: Detection,
  best: DetectedTable,
  mapping: Mapping | null,
  origin: "remembered" | "chosen",
): StartingPoint {
  const detected = detectedStart(best);
  if (mapping === null) return detected;
  const found = recall(mapping, detection);
  if (found.kind === "missing") return { ...detected, missingHeaders: found.headers };
  const { table, choice, isTogether, isSettled } = found.recalled;
  return { table, draft: choice, isTogether, isConfirmed: isSettled, origin, missingHeaders: [] };
}
