import type { InputListRequest, ReadCell } from "../application/ports";
import type { CellContent } from "../domain/cells";
import { CELLS_PER_CHUNK } from "../limits";
import { inBatches } from "./inChunks";
import { answered, BatchProblem } from "./run";

/** A list that exists, and where it stands. */
interface PlacedList {
  readonly request: InputListRequest;
  readonly sheet: Excel.Worksheet;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows below the header down to the last used one of the sheet. */
  readonly rowCount: number;
}

/** Rows of a list that are read in one go. */
interface Piece {
  readonly list: PlacedList;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** Reads columns of lists that the user fills in, by place and not as tables: the user may have made plain ranges of them. */
export async function inputLists(
  context: Excel.RequestContext,
  requests: readonly InputListRequest[],
): Promise<ReadCell[][][]> {
  const placed = await placedLists(context, requests);
  const pieces = await inBatches(
    placed.flatMap((list) => (list === null ? [] : piecesOf(list))),
    ({ list, rowCount }) => 2 * list.request.columns.length * rowCount,
    halvesOf,
    async (batch) => {
      const queued = batch.map(queue);
      await answered(context.sync());
      return queued.map(({ list, ranges }) => ({ list, columns: ranges.map(cellsOf) }));
    },
  );
  return placed.map((list) => {
    if (list === null) return [];
    const own = pieces.filter((piece) => piece.list === list);
    const columns = list.request.columns.map((_, index) => own.flatMap((piece) => piece.columns[index] ?? []));
    return Array.from({ length: list.rowCount }, (_, row) => columns.map((cells) => cells[row] ?? EMPTY));
  });
}

const EMPTY: ReadCell = { value: "", formula: null };

async function placedLists(
  context: Excel.RequestContext,
  requests: readonly InputListRequest[],
): Promise<(PlacedList | null)[]> {
  const asked = requests.map((request) => {
    const header = rangeNamed(context, request.name);
    const sheet = rangeNamed(context, request.name).worksheet;
    const used = sheet.getUsedRangeOrNullObject(true);
    header.load("rowIndex,columnIndex");
    used.load("rowIndex,rowCount");
    return { request, header, sheet, used };
  });
  await answered(context.sync());
  return asked.map(({ request, header, sheet, used }) =>
    header.isNullObject || used.isNullObject
      ? null
      : {
          request,
          sheet,
          firstRow: header.rowIndex + 1,
          firstColumn: header.columnIndex,
          rowCount: Math.max(0, used.rowIndex + used.rowCount - header.rowIndex - 1),
        },
  );
}

const rangeNamed = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();

function piecesOf(list: PlacedList): Piece[] {
  const rowsPerPiece = Math.max(1, Math.floor(CELLS_PER_CHUNK / (2 * list.request.columns.length)));
  return Array.from({ length: Math.ceil(list.rowCount / rowsPerPiece) }, (_, index) => {
    const firstRow = index * rowsPerPiece;
    return { list, firstRow, rowCount: Math.min(rowsPerPiece, list.rowCount - firstRow) };
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

function queue({ list, firstRow, rowCount }: Piece) {
  const ranges = list.request.columns.map((column) => {
    const range = list.sheet.getRangeByIndexes(list.firstRow + firstRow, list.firstColumn + column, rowCount, 1);
    range.load("values,formulas");
    return range;
  });
  return { list, ranges };
}

function cellsOf(range: Excel.Range): ReadCell[] {
  // The typings know no null, which a range too large for Excel gives; a gap must never look like empty cells.
  const values = range.values as CellContent[][] | null;
  const formulas = range.formulas as CellContent[][] | null;
  if (!values || !formulas) throw new BatchProblem({ code: "tooLarge" });
  range.untrack();
  return values.map(([value = ""], row) => {
    const entered = formulas[row]?.[0] ?? "";
    // A text that begins with "=" is its own result; a formula is not.
    const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== value;
    return { value, formula: isFormula ? entered.slice(1) : null };
  });
}
