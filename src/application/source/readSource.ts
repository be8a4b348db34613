import type { CellContent } from "../../domain/cells";
import type { DetectedTable, JoinedColumn, TablePart } from "../../domain/detection/answer";
import { done, type ColumnsRequest, type OnProgress, type ReadColumns, type Reply, type Workbook } from "../ports";
import { joinedColumn } from "./columnsToRead";
import { sourceOf, type ReadLookup, type Source } from "./sourceLines";
import { turn } from "../turns";
import { columnOn, partsOf } from "./tableParts";

/** A table to be read, on one sheet or on all it goes on. */
export interface SourceRequest {
  readonly table: DetectedTable;
  readonly isTogether: boolean;
  /** Own and looked-up columns, with the keys of the latter. */
  readonly columns: readonly number[];
  readonly uses1904Dates: boolean;
}

/** Reads the lines of a table, with its parts on other sheets and what is looked up there, all in the same round trips. */
export async function readSource(
  workbook: Workbook,
  request: SourceRequest,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Reply<Source>> {
  const { table, isTogether, columns } = request;
  const own = columns.filter((column) => joinedColumn(table, column) === undefined);
  const joined = (table.joined ?? []).filter(({ column }) => columns.includes(column));
  const parts = partsOf(table, isTogether);
  const partRequests = parts.map((part): ColumnsRequest => ({
    sheetId: part.sheetId,
    sheetName: part.sheetName,
    firstRow: part.firstDataRow,
    lastRow: part.lastDataRow,
    columns: own.flatMap((column) => columnOn(table, part, column) ?? []),
    asksHidden: true,
  }));
  const read = await workbook.readColumns([...partRequests, ...joined.map(lookupRequest)], signal, onProgress);
  if (read.kind === "problem") return read;
  await turn();
  const lookups = joined.map((one, index): ReadLookup => {
    const [keys = [], values = keys] = read.value[parts.length + index]?.columns ?? [];
    return { joined: one, keys, values };
  });
  const readParts = parts.map((part, index) => withMissing(table, part, own, read.value[index]));
  return done(sourceOf({ ...request, columns: own, parts: readParts, lookups }));
}

/** A column that a part lacks is empty on all its lines. */
function withMissing(
  table: DetectedTable,
  part: TablePart,
  columns: readonly number[],
  read: ReadColumns | undefined,
): ReadColumns {
  const there = columns.filter((column) => columnOn(table, part, column) !== null);
  const lineCount = part.lastDataRow - part.firstDataRow + 1;
  const empty = Array.from({ length: lineCount }, (): CellContent => "");
  return {
    columns: columns.map((column) => read?.columns[there.indexOf(column)] ?? empty),
    hidden: read?.hidden ?? null,
  };
}

const lookupRequest = (joined: JoinedColumn): ColumnsRequest => ({
  sheetId: joined.sheetId,
  sheetName: joined.sheetName,
  firstRow: joined.firstDataRow,
  lastRow: joined.lastDataRow,
  columns: [joined.lookupColumn, joined.valueColumn],
  asksHidden: false,
});
