import type { DetectedTable, Detection, DetectionOutcome, Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";
import { companionsOf, widestOf } from "./companionTables";
import type { WorkbookExtract } from "./extract";
import { WHOLE_VOCABULARY, type HeaderReader } from "./headerReader";
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

/** The same headers in another order, which nobody could read as one table. */
const headerKey = ({ headers }: DetectedTable): string =>
  headers
    .map(normaliseName)
    .filter((header) => header !== "")
    .sort()
    .join("|");

/** Sheets with the same headers whose lines are neither part of the table nor a copy of it. */
function sheetsAlike(best: JudgedTable, all: readonly JudgedTable[], known: ReadonlySet<string>): string[] {
  const key = headerKey(best.table);
  const alike = all
    .filter(({ table }) => table !== best.table && table.headers.length > 1 && headerKey(table) === key)
    .map(({ table }) => table.sheetName)
    .filter((name) => name !== best.table.sheetName && !known.has(name));
  return [...new Set(alike)];
}

/** Leaves out what is too short for a table, but not the one line of a month beside the other months' sheets. */
function ofSomeLength(candidates: readonly CandidateTable[]): CandidateTable[] {
  const long = candidates.filter(({ lines }) => lines.length >= FEWEST_LINES);
  const known = new Set(long.map(({ headers }) => headers.join("|")));
  return candidates.filter((candidate) => long.includes(candidate) || known.has(candidate.headers.join("|")));
}

/**
 * Finds the sales to clients in a workbook: every table on every visible sheet is judged on its own, the best one is
 * the answer and the other usable ones are offered. Nothing is assumed about rows that were not extracted.
 */
export function detect(workbook: WorkbookExtract, reader: HeaderReader = WHOLE_VOCABULARY): Detection {
  const judged = ofSomeLength(
    workbook.sheets.filter(({ isVisible }) => isVisible).flatMap((sheet) => tablesIn(sheet, reader)),
  )
    .map(judge)
    .sort(byUse);
  const first = judged[0];
  if (first === undefined) return { outcome: "not-sales", table: null, others: [] };
  const best = first.outcome === "not-sales" ? first : widestOf(first, judged);
  const others = judged.filter((other) => other !== best && other.outcome !== "not-sales").map(({ table }) => table);
  if (best.outcome === "not-sales") return { outcome: "not-sales", table: best.table, others };
  const inOrder = workbook.sheets.flatMap(({ id }) => judged.filter(({ table }) => table.sheetId === id));
  const { continuedOn, copies, doubts } = companionsOf(best, inOrder);
  const alike = sheetsAlike(best, inOrder, new Set([...continuedOn.map(({ sheetName }) => sheetName), ...copies]));
  const added: Doubt[] = [...doubts, ...(alike.length > 0 ? [{ code: "otherTables", sheets: alike } as const] : [])];
  const table: DetectedTable = {
    ...best.table,
    doubts: [...best.table.doubts, ...added],
    ...(continuedOn.length > 0 ? { continuedOn } : {}),
    ...(copies.length > 0 ? { copies } : {}),
  };
  return { outcome: best.outcome === "found" && added.length > 0 ? "needs-confirmation" : best.outcome, table, others };
}
