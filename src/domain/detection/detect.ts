import type { DetectedTable, Detection, DetectionOutcome } from "./answer";
import type { WorkbookExtract } from "./extract";
import { judge, type JudgedTable } from "./judgedTable";
import { normaliseName } from "../names";
import { tablesIn } from "./tablesIn";

/** Answers from the most useful to the least: what asks less of the user comes first. */
const ORDER: readonly DetectionOutcome[] = ["found", "needs-confirmation", "needs-client", "needs-sales", "not-sales"];

const FEWEST_LINES = 2;

const sizeOf = ({ firstDataRow, lastDataRow }: DetectedTable): number => lastDataRow - firstDataRow + 1;

/** Better answers first; among equals the more confident, then the longer table. */
const byUse = (a: JudgedTable, b: JudgedTable): number =>
  ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
  b.table.confidence - a.table.confidence ||
  sizeOf(b.table) - sizeOf(a.table);

const headerKey = ({ headers }: DetectedTable): string =>
  headers
    .map(normaliseName)
    .filter((header) => header !== "")
    .sort()
    .join("|");

/** Sheets whose table has the same headers: one ledger cut over several sheets. */
function sheetsLike(best: JudgedTable, all: readonly JudgedTable[]): string[] {
  const key = headerKey(best.table);
  return all
    .filter(({ table }) => table !== best.table && table.headers.length > 1 && headerKey(table) === key)
    .map(({ table }) => table.sheetName)
    .filter((name) => name !== best.table.sheetName);
}

/**
 * Finds the sales to clients in a workbook: every table on every visible sheet is judged on its own, the best one is
 * the answer and the other usable ones are offered. Nothing is assumed about rows that were not extracted.
 */
export function detect(workbook: WorkbookExtract): Detection {
  const judged = workbook.sheets
    .filter(({ isVisible }) => isVisible)
    .flatMap((sheet) => tablesIn(sheet))
    .filter(({ lines }) => lines.length >= FEWEST_LINES)
    .map(judge)
    .sort(byUse);
  const best = judged[0];
  if (best === undefined) return { outcome: "not-sales", table: null, others: [] };
  const others = judged
    .slice(1)
    .filter(({ outcome }) => outcome !== "not-sales")
    .map(({ table }) => table);
  if (best.outcome === "not-sales") return { outcome: "not-sales", table: best.table, others };
  const alike = sheetsLike(best, judged);
  const sheets = workbook.sheets.map(({ name }) => name).filter((name) => alike.includes(name));
  if (sheets.length === 0) return { outcome: best.outcome, table: best.table, others };
  const table: DetectedTable = { ...best.table, doubts: [...best.table.doubts, { code: "otherTables", sheets }] };
  return { outcome: best.outcome === "found" ? "needs-confirmation" : best.outcome, table, others };
}
