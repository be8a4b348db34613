import type { ColumnsRequest, OnProgress, ReadColumns } from "../application/ports";
import type { CellContent } from "../domain/cells";
import { CELLS_PER_CHUNK } from "../limits";
import { inBatches } from "./inChunks";
import { answered, BatchProblem } from "./run";

/** A request and what is known of it before its cells are read. */
interface Source {
  readonly request: ColumnsRequest;
  readonly sheet: Excel.Worksheet;
  /** Of all its rows together; null where they differ. */
  readonly rowHidden: boolean | null;
}

/** Rows of a source that are read in one go. */
interface Piece {
  readonly source: Source;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Reads whole columns, only those asked for, of all sheets together: as many pieces a round trip as fit a response.
 * Which rows are hidden is asked row by row only where Excel says that some are and some are not.
 */
export async function readColumns(
  context: Excel.RequestContext,
  requests: readonly ColumnsRequest[],
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ReadColumns[]> {
  const sources = await lookedUp(context, requests);
  const pieces = await inBatches(
    sources.flatMap(piecesOf),
    ({ source, rowCount }) => cellsPerRow(source) * rowCount,
    halvesOf,
    async (batch) => {
      const queued = batch.map(queue);
      await answered(context.sync());
      return queued.map(({ source, ranges, rows }) => ({
        source,
        columns: ranges.map(cellsOf),
        hidden: rows?.value.map(({ rowHidden }) => rowHidden === true) ?? [],
      }));
    },
    { signal, onProgress },
  );
  return sources.map((source) => {
    const own = pieces.filter((piece) => piece.source === source);
    return {
      columns: source.request.columns.map((_, index) => own.flatMap(({ columns }) => columns[index] ?? [])),
      hidden: hiddenOf(
        source,
        own.flatMap(({ hidden }) => hidden),
      ),
    };
  });
}

async function lookedUp(context: Excel.RequestContext, requests: readonly ColumnsRequest[]): Promise<Source[]> {
  const asked = requests.map((request) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(request.sheetId);
    sheet.load("name");
    const rows = request.asksHidden
      ? sheet.getRangeByIndexes(request.firstRow, request.columns[0] ?? 0, rowCountOf(request), 1)
      : null;
    rows?.load("rowHidden");
    return { request, sheet, rows };
  });
  await answered(context.sync());
  const gone = asked.find(({ sheet }) => sheet.isNullObject);
  if (gone) throw new BatchProblem({ code: "sourceGone", name: gone.request.sheetName });
  return asked.map(({ request, sheet, rows }) => ({
    request,
    sheet,
    // The typings know no null, which is what Excel says of rows that differ.
    rowHidden: rows === null ? false : (rows.rowHidden as boolean | null),
  }));
}

const rowCountOf = ({ firstRow, lastRow }: ColumnsRequest): number => Math.max(0, lastRow - firstRow + 1);

/** Where every row has to be asked whether it is hidden, that is one more cell a row. */
const cellsPerRow = ({ request, rowHidden }: Source): number =>
  Math.max(1, request.columns.length + (rowHidden === null ? 1 : 0));

function piecesOf(source: Source): Piece[] {
  const { request } = source;
  const rowsPerPiece = Math.max(1, Math.floor(CELLS_PER_CHUNK / cellsPerRow(source)));
  return Array.from({ length: Math.ceil(rowCountOf(request) / rowsPerPiece) }, (_, index) => {
    const firstRow = request.firstRow + index * rowsPerPiece;
    return { source, firstRow, rowCount: Math.min(rowsPerPiece, request.lastRow - firstRow + 1) };
  });
}

function halvesOf(piece: Piece): Piece[] {
  if (piece.rowCount < 2) return [piece];
  const upper = Math.ceil(piece.rowCount / 2);
  return [
    { ...piece, rowCount: upper },
    { ...piece, firstRow: piece.firstRow + upper, rowCount: piece.rowCount - upper },
  ];
}

function queue({ source, firstRow, rowCount }: Piece) {
  const { request, sheet, rowHidden } = source;
  const ranges = request.columns.map((column) => {
    const range = sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
    range.load("values");
    return range;
  });
  const rows = rowHidden === null ? ranges[0]?.getRowProperties({ rowHidden: true }) : undefined;
  return { source, ranges, rows };
}

function cellsOf(range: Excel.Range): CellContent[] {
  // Values can silently be missing when Excel finds a range too large; pieces are far below, but a gap must never
  // become a wrong total.
  const values = range.values as CellContent[][] | null;
  if (!values) throw new BatchProblem({ code: "tooLarge" });
  range.untrack();
  return values.map(([cell]) => cell ?? "");
}

function hiddenOf({ request, rowHidden }: Source, hidden: readonly boolean[]): ReadColumns["hidden"] {
  if (rowHidden === false) return null;
  return rowHidden ? Array.from({ length: rowCountOf(request) }, () => true) : hidden;
}
