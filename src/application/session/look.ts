import { detect } from "../../domain/detection/detect";
import type { DetectedTable, Detection } from "../../domain/detection/answer";
import type { WorkbookExtract } from "../../domain/detection/extract";
import type { HeaderReader } from "../../domain/detection/headerReader";
import type { Problem } from "../../domain/problems";
import { readMemory, type Memory } from "../memory/memory";
import type { Workbook } from "../ports";

/** What a look at the workbook tells. */
export type Look =
  | {
      readonly kind: "found";
      readonly extract: WorkbookExtract;
      readonly detection: Detection;
      readonly table: DetectedTable;
      readonly memory: Memory;
    }
  | { readonly kind: "nothingFound" | "failed"; readonly problem: Problem };

/** Looks for the sales, and for what an earlier analysis left in the workbook. */
export async function look(
  workbook: Workbook,
  headerReader?: (workbook: WorkbookExtract) => HeaderReader,
): Promise<Look> {
  const read = await workbook.extract();
  if (read.kind === "problem") return { kind: "failed", problem: read.problem };
  const extract = read.value;
  if (extract.sheets.length === 0) return { kind: "nothingFound", problem: { code: "emptyWorkbook" } };
  const detection = detect(extract, headerReader?.(extract));
  const { table } = detection;
  if (table === null) return { kind: "nothingFound", problem: { code: "noSalesFound" } };
  const memory = await readMemory(workbook);
  if (memory.kind === "problem") return { kind: "failed", problem: memory.problem };
  return { kind: "found", extract, detection, table, memory: memory.value };
}
