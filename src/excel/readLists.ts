import type { FoundList, ListCells, ListCellsRequest, ReadCell } from "../application/ports";
import type { Area } from "../application/sheetPlan";
import type { CellContent, CellPosition } from "../domain/cells";
import { CELLS_PER_CHUNK } from "../limits";
import { inBatches } from "./inChunks";
import { answered, BatchProblem } from "./run";
import { rangeOf } from "./writeFormats";

/** Cells of one request that are read in one go. */
interface Piece {
  readonly request: ListCellsRequest;
  /** Place among the request's columns; null for cells beside the list. */
  readonly column: number | null;
  readonly area: Area;
}

/**
 * Reads columns of lists and whatever stands in the cells beside them, by place and not as tables: the user may have made
 * plain ranges of them.
 */
export async function readLists(
  context: Excel.RequestContext,
  requests: readonly ListCellsRequest[],
): Promise<ListCells[]> {
  const beside = await usedParts(context, requests);
  const pieces = requests.flatMap((request) => [
    ...request.columns.flatMap((column, index) =>
      piecesOf({
        request,
        column: index,
        area: { row: request.list.headerRow + 1, column, rowCount: request.rowCount, columnCount: 1 },
      }),
    ),
    ...beside.filter((part) => part.request === request).flatMap(piecesOf),
  ]);
  const read = await inBatches(pieces, cellCount, halvesOf, async (batch) => {
    const queued = batch.map((piece) => {
      const range = rangeOf(sheetOf(context, piece.request.list), piece.area);
      range.load(hasFormats(piece) ? "values,formulas,numberFormat" : "values,formulas");
      return { piece, range };
    });
    await answered(context.sync());
    return queued.map(({ piece, range }) => ({ piece, cells: cellsOf(range, hasFormats(piece)) }));
  });
  return requests.map((request) => {
    const own = read.filter(({ piece }) => piece.request === request);
    const columns = request.columns.map((_, index) =>
      own.flatMap(({ piece, cells }) => (piece.column === index ? cells.map(([cell = EMPTY]) => cell) : [])),
    );
    return {
      rows: Array.from({ length: request.rowCount }, (_, row) => columns.map((cells) => cells[row] ?? EMPTY)),
      beside: own.flatMap(({ piece, cells }) => (piece.column === null ? filledCells(piece.area, cells) : [])),
    };
  });
}

/** How Excel calls the format of cells that have none. */
const GENERAL = "General";

const EMPTY: ReadCell = { value: "", formula: null };

const sheetOf = (context: Excel.RequestContext, list: FoundList): Excel.Worksheet =>
  context.workbook.worksheets.getItem(list.sheetId);

/** The parts beside lists that hold anything. */
async function usedParts(context: Excel.RequestContext, requests: readonly ListCellsRequest[]): Promise<Piece[]> {
  const asked = requests.flatMap((request) =>
    request.beside.map((area) => {
      const used = rangeOf(sheetOf(context, request.list), area).getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { request, used };
    }),
  );
  if (asked.length > 0) await answered(context.sync());
  return asked.flatMap(({ request, used }) => {
    if (used.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
    return [{ request, column: null, area: { row, column, rowCount, columnCount } }];
  });
}

const hasFormats = ({ request, column, area }: Piece): boolean =>
  column === null || request.formattedColumns.includes(area.column);

/** Values and formulas. */
const cellCount = ({ area }: Piece): number => 2 * area.rowCount * area.columnCount;

function piecesOf(piece: Piece): Piece[] {
  const { area } = piece;
  const rowsPerPiece = Math.max(1, Math.floor(CELLS_PER_CHUNK / (2 * area.columnCount)));
  return Array.from({ length: Math.ceil(area.rowCount / rowsPerPiece) }, (_, index) => {
    const first = index * rowsPerPiece;
    return {
      ...piece,
      area: { ...area, row: area.row + first, rowCount: Math.min(rowsPerPiece, area.rowCount - first) },
    };
  });
}

function halvesOf(piece: Piece): Piece[] {
  const { area } = piece;
  if (area.rowCount < 2) return [piece];
  const upper = Math.ceil(area.rowCount / 2);
  return [
    { ...piece, area: { ...area, rowCount: upper } },
    { ...piece, area: { ...area, row: area.row + upper, rowCount: area.rowCount - upper } },
  ];
}

function cellsOf(range: Excel.Range, hasFormats: boolean): ReadCell[][] {
  // The typings know no null, which a range too large for Excel gives; a gap must never look like empty cells.
  const values = range.values as CellContent[][] | null;
  const formulas = range.formulas as CellContent[][] | null;
  const formats = hasFormats ? (range.numberFormat as string[][] | null) : [];
  if (!values || !formulas || !formats) throw new BatchProblem({ code: "tooLarge" });
  range.untrack();
  return values.map((cells, row) =>
    cells.map((value, column) => {
      const entered = formulas[row]?.[column] ?? "";
      // A text that begins with "=" is its own result; a formula is not.
      const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== value;
      const numberFormat = formats[row]?.[column] ?? GENERAL;
      return {
        value,
        formula: isFormula ? entered.slice(1) : null,
        ...(numberFormat === GENERAL ? {} : { numberFormat }),
      };
    }),
  );
}

const filledCells = (area: Area, cells: readonly (readonly ReadCell[])[]): (CellPosition & { cell: ReadCell })[] =>
  cells.flatMap((row, down) =>
    row.flatMap((cell, right) =>
      cell.value === "" && cell.formula === null ? [] : [{ row: area.row + down, column: area.column + right, cell }],
    ),
  );
