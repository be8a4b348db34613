import type { CellContent } from "../domain/cells";
import type { ExtractedRow, SheetExtract, WorkbookExtract } from "../domain/detection/extract";
import { LOOKED_AT_COLUMNS, SAMPLE_ROWS, WHOLE_SHEET_CELLS } from "../limits";
import { inBatches } from "./inChunks";
import { sheetsWithMarks } from "./ownSheets";
import { answered } from "./run";

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

/** Rows of the used area to look at, as [first, count] from its top. */
export function rowsToLookAt(rowCount: number, columnCount: number): [number, number][] {
  const { head, tail, spreadBlocks, rowsPerBlock } = SAMPLE_ROWS;
  const sampled = head + tail + spreadBlocks * rowsPerBlock;
  if (rowCount * columnCount <= WHOLE_SHEET_CELLS || rowCount <= sampled) return [[0, rowCount]];
  const blocks: [number, number][] = [[0, head]];
  const step = (rowCount - head - tail) / (spreadBlocks + 1);
  for (let block = 1; block <= spreadBlocks; block++) {
    blocks.push([Math.floor(head + block * step), rowsPerBlock]);
  }
  blocks.push([rowCount - tail, tail]);
  return withoutOverlap(blocks);
}

function withoutOverlap(blocks: readonly [number, number][]): [number, number][] {
  let end = 0;
  return blocks.flatMap(([first, count]) => {
    const from = Math.max(first, end);
    const rows = first + count - from;
    end = Math.max(end, first + count);
    return rows > 0 ? [[from, rows] satisfies [number, number]] : [];
  });
}

/** Reads what detection needs: the geometry of all sheets first, then samples, several sheets in one round trip. */
export async function extractWorkbook(context: Excel.RequestContext): Promise<WorkbookExtract> {
  const sheets = (await sheetsWithMarks(context)).filter(({ kind }) => kind === null).map(({ sheet }) => sheet);
  const all = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.tables.load("items/name");
    return { sheet, used, tables: sheet.tables };
  });
  // No property tells where a workbook's dates start; its own functions count as its dates do.
  const secondDayOf1904 = context.workbook.functions.date(1904, 1, 2);
  secondDayOf1904.load("value");
  await answered(context.sync());
  const filled = all.filter(({ used }) => !used.isNullObject);
  const tables = await tableAreas(context, filled);
  const pieces = filled.flatMap(piecesOf);
  const rows = await inBatches(
    pieces,
    ({ rowCount, columnCount }) => CONTENTS_PER_CELL * rowCount * columnCount,
    halvesOf,
    async (batch) => {
      const ranges = batch.map(queued);
      await answered(context.sync());
      return batch.map((piece, index) => ({ piece, rows: rowsOf(piece, ranges[index]) }));
    },
  );
  return {
    sheets: filled.map((used, index) =>
      extractOf(
        used,
        tables[index] ?? [],
        rows.flatMap(({ piece, rows: read }) => (piece.sheet === used.sheet ? read : [])),
      ),
    ),
    uses1904Dates: secondDayOf1904.value === 1,
  };
}

/** Of each cell its value and its number format are read. */
const CONTENTS_PER_CELL = 2;

async function tableAreas(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
): Promise<SheetExtract["tables"][]> {
  const ranges = sheets.map(({ tables }) =>
    tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    }),
  );
  if (ranges.every((inSheet) => inSheet.length === 0)) return ranges.map(() => []);
  await answered(context.sync());
  return ranges.map((inSheet) =>
    inSheet.map(({ name, range }) => ({
      name,
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
    })),
  );
}

/** Rows of a sheet that are read in one go. */
interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
}

const lookedAtColumns = ({ used }: UsedSheet): number => Math.min(used.columnCount, LOOKED_AT_COLUMNS);

function piecesOf(source: UsedSheet): Piece[] {
  const { sheet, used } = source;
  if (sheet.visibility !== "Visible") return [];
  const columnCount = lookedAtColumns(source);
  return rowsToLookAt(used.rowCount, columnCount).map(([first, rowCount]) => ({
    sheet,
    firstRow: used.rowIndex + first,
    rowCount,
    firstColumn: used.columnIndex,
    columnCount,
  }));
}

function halvesOf(piece: Piece): Piece[] {
  if (piece.rowCount < 2) return [piece];
  const upper = Math.ceil(piece.rowCount / 2);
  return [
    { ...piece, rowCount: upper },
    { ...piece, firstRow: piece.firstRow + upper, rowCount: piece.rowCount - upper },
  ];
}

function queued({ sheet, firstRow, rowCount, firstColumn, columnCount }: Piece): Excel.Range {
  const range = sheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount);
  range.load("values,numberFormat");
  return range;
}

function rowsOf({ firstRow }: Piece, range: Excel.Range | undefined): ExtractedRow[] {
  return (range?.values ?? []).map((cells: CellContent[], offset): ExtractedRow => ({
    row: firstRow + offset,
    cells,
    // Excel leaves the type of formats open; they are texts.
    numberFormats: (range?.numberFormat[offset] ?? []) as string[],
  }));
}

function extractOf(source: UsedSheet, tables: SheetExtract["tables"], rows: readonly ExtractedRow[]): SheetExtract {
  const { sheet, used } = source;
  const columnCount = lookedAtColumns(source);
  const lastColumn = used.columnIndex + columnCount - 1;
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    rowCount: used.rowCount,
    columnCount,
    rows,
    isComplete: rows.length === used.rowCount,
    tables: tables
      .map((table) => ({ ...table, right: Math.min(table.right, lastColumn) }))
      .filter(({ left, right }) => left <= right),
  };
}
