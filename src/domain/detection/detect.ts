import type { DetectedTable, Detection, Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";
import { CLEAR_CLIENT } from "./clientColumns";
import { companionsOf, widestOf } from "./companionTables";
import type { SheetExtract, WorkbookExtract } from "./extract";
import { WHOLE_VOCABULARY, type HeaderReader } from "./headerReader";
import { isClientJoined } from "./joinReasons";
import { withDetails, withMissing } from "./joins";
import { CLEAR_SALES, judge, type JudgedTable } from "./judgedTable";
import { sameColumns } from "./sameColumns";
import { isSettled } from "./settledDoubts";
import { tablesIn } from "./tablesIn";
import { usefulness } from "./usefulness";

const FEWEST_LINES = 2;

const sizeOf = ({ firstDataRow, lastDataRow }: DetectedTable): number => lastDataRow - firstDataRow + 1;
const needsOther = ({ candidate }: JudgedTable): number => (isClientJoined(candidate) ? 1 : 0);

/** Better answers first; among equals what needs no other table, then the more confident, then the longer one. */
const byUse = (a: JudgedTable, b: JudgedTable): number =>
  usefulness(b.outcome) - usefulness(a.outcome) ||
  needsOther(a) - needsOther(b) ||
  b.table.confidence - a.table.confidence ||
  sizeOf(b.table) - sizeOf(a.table);

/** Another table of the same sheet with the same columns, which is neither part of this one nor a copy of it. */
const hasTwinOnSheet = (best: JudgedTable, all: readonly JudgedTable[]): boolean =>
  all.some(
    (other) =>
      other !== best &&
      other.table.sheetId === best.table.sheetId &&
      other.table.sales !== null &&
      sameColumns(best.table, other.table) !== null,
  );

/** True where headers name both a client and sales: then even one line is a table. */
function namesBoth({ headers, reader }: CandidateTable): boolean {
  const roles = headers.map((header) => reader.roles(header));
  return (
    roles.some((of) => Math.max(of.get("clientName") ?? 0, of.get("clientId") ?? 0) >= CLEAR_CLIENT) &&
    roles.some((of) => (of.get("sales") ?? 0) >= CLEAR_SALES)
  );
}

/** Leaves out what is too short for a table, but not the one line of a month beside the other months' sheets. */
function ofSomeLength(candidates: readonly CandidateTable[]): CandidateTable[] {
  const long = candidates.filter(({ lines }) => lines.length >= FEWEST_LINES);
  const known = new Set(long.map(({ headers }) => headers.join("|")));
  return candidates.filter((candidate) => long.includes(candidate) || known.has(candidate.headers.join("|")));
}

const hasSales = ({ outcome }: JudgedTable): boolean => usefulness(outcome) >= usefulness("needs-client");

/** Tables to choose from, the better answers first, and all those in which codes may be looked up. */
interface JudgedTables {
  readonly judged: readonly JudgedTable[];
  readonly lookups: readonly JudgedTable[];
}

/** Every table of the sheets, judged on its own and given from all others what it lacks. */
function judgedTables(
  sheets: readonly SheetExtract[],
  others: readonly SheetExtract[],
  reader: HeaderReader,
): JudgedTables {
  const candidatesOn = (from: readonly SheetExtract[]): CandidateTable[] =>
    from.flatMap((sheet) => tablesIn(sheet, reader));
  const candidates = candidatesOn(sheets);
  const long = ofSomeLength(candidates);
  const own = long.map(judge);
  const lookups = [...own, ...ofSomeLength(candidatesOn(others)).map(judge)];
  const judged = own.map((table) => withMissing(table, lookups));
  const short = judged.some(hasSales)
    ? []
    : candidates.filter((candidate) => !long.includes(candidate) && namesBoth(candidate)).map(judge);
  return { judged: [...judged, ...short].sort(byUse), lookups };
}

/** The tables to choose from: those of hidden sheets only where no visible one holds sales. */
function tablesToChooseFrom({ sheets }: WorkbookExtract, reader: HeaderReader): JudgedTables {
  const visible = sheets.filter(({ isVisible }) => isVisible);
  const hidden = sheets.filter(({ isVisible }) => !isVisible);
  const found = judgedTables(visible, hidden, reader);
  if (hidden.length === 0 || found.judged.some(hasSales)) return found;
  const concealed = judgedTables(hidden, visible, reader).judged.filter(hasSales);
  return { ...found, judged: [...concealed, ...found.judged] };
}

const hiddenDoubts = ({ candidate: { sheet } }: JudgedTable): Doubt[] =>
  sheet.isVisible ? [] : [{ code: "hiddenSheet", sheet: sheet.name }];

/**
 * Finds the sales to clients in a workbook: every table on every visible sheet is judged on its own, the best one is
 * the answer and the other usable ones are offered. Nothing is assumed about rows that were not extracted.
 */
export function detect(workbook: WorkbookExtract, reader: HeaderReader = WHOLE_VOCABULARY): Detection {
  const { judged, lookups } = tablesToChooseFrom(workbook, reader);
  const [first] = judged;
  if (first === undefined) return { outcome: "not-sales", table: null, others: [] };
  const best = first.outcome === "not-sales" ? first : widestOf(first, judged);
  const rest = judged.filter((other) => other !== best && other.outcome !== "not-sales");
  if (best.outcome === "not-sales")
    return { outcome: "not-sales", table: best.table, others: rest.map(({ table }) => table) };
  const inOrder = workbook.sheets.flatMap(({ id }) => judged.filter(({ table }) => table.sheetId === id));
  const companions = companionsOf(best, inOrder);
  const { continuedOn, copies } = companions;
  // What repeats or continues the table is read by the table's own columns.
  const known = new Set([...continuedOn.map(({ sheetName }) => sheetName), ...copies]);
  const others = rest.map((other) => (known.has(other.table.sheetName) ? other : withDetails(other, lookups)).table);
  const detailed = withDetails(best, lookups);
  const added: Doubt[] = [
    ...companions.doubts,
    ...(hasTwinOnSheet(best, inOrder) ? [{ code: "otherTables", sheets: [best.table.sheetName] } as const] : []),
    ...hiddenDoubts(best),
  ];
  const table: DetectedTable = {
    ...detailed.table,
    doubts: [...detailed.table.doubts, ...added],
    ...(continuedOn.length > 0 ? { continuedOn } : {}),
    ...(copies.length > 0 ? { copies } : {}),
  };
  const isOpen = added.some(
    (doubt) => !isSettled(doubt, table.roles) && !(doubt.code === "continuedOn" && companions.belongTogether),
  );
  const outcome = detailed.outcome === "found" && isOpen ? "needs-confirmation" : detailed.outcome;
  return { outcome, table, others };
}
