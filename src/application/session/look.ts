import { detect } from "../../domain/detection/detect";
import type { DetectedTable, Detection } from "../../domain/detection/answer";
import type { WorkbookExtract } from "../../domain/detection/extract";
import type { HeaderReader } from "../../domain/detection/headerReader";
import type { Problem } from "../../domain/problems";
import { readMemory, type Memory } from "../memory/memory";
import { readTypedLists } from "../memory/typedLists";
import { done, type Reply, type Workbook } from "../ports";
import type { Earlier } from "./refreshPreview";

/** What a look at the workbook tells. */
export type Look =
  | {
      readonly kind: "found";
      readonly extract: WorkbookExtract;
      readonly detection: Detection;
      readonly table: DetectedTable;
      readonly memory: Memory;
      /** Null where the workbook carries no analysis. */
      readonly earlier: Earlier | null;
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
  const earlier = await lookBack(workbook, memory.value);
  if (earlier.kind === "problem") return { kind: "failed", problem: earlier.problem };
  return { kind: "found", extract, detection, table, memory: memory.value, earlier: earlier.value };
}

async function lookBack(workbook: Workbook, { last }: Memory): Promise<Reply<Earlier | null>> {
  if (last === null) return done(null);
  const typed = await readTypedLists(workbook);
  return typed.kind === "problem" ? typed : done({ last, typed: typed.value });
}
