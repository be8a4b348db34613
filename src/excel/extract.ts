import type { CellContent } from "../domain/cells";
import type { ExtractedRow, SheetExtract, WorkbookExtract } from "../domain/detection/extract";
import { SAMPLE_ROWS, WHOLE_SHEET_CELLS } from "../limits";
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
  await answered(context.sync());
  const filled = all.filter(({ used }) => !used.isNullObject);
  const tables = await tableAreas(context, filled);
  const extracts: SheetExtract[] = [];
  const pending = filled.map((used, index) => picked(used, tables[index] ?? []));
  await inBatches(
    pending,
    ({ cells }) => cells,
    async (batch) => {
      const ranges = batch.map(queueRows);
      await answered(context.sync());
      extracts.push(...batch.map((sheet, index) => extractOf(sheet, ranges[index] ?? [])));
    },
  );
  return { sheets: extracts, uses1904Dates: false };
}

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

interface PickedSheet extends UsedSheet {
  readonly tableAreas: SheetExtract["tables"];
  readonly picked: readonly [number, number][];
  /** Values and number formats to read. */
  readonly cells: number;
}

function picked(source: UsedSheet, tableAreas: SheetExtract["tables"]): PickedSheet {
  const { sheet, used } = source;
  const rows = sheet.visibility === "Visible" ? rowsToLookAt(used.rowCount, used.columnCount) : [];
  const rowCount = rows.reduce((sum, [, count]) => sum + count, 0);
  return { ...source, tableAreas, picked: rows, cells: 2 * rowCount * used.columnCount };
}

interface QueuedRows {
  readonly firstRow: number;
  readonly range: Excel.Range;
}

function queueRows({ sheet, used, picked: rows }: PickedSheet): QueuedRows[] {
  return rows.map(([first, count]) => {
    const firstRow = used.rowIndex + first;
    const range = sheet.getRangeByIndexes(firstRow, used.columnIndex, count, used.columnCount);
    range.load("values,numberFormat");
    return { firstRow, range };
  });
}

function extractOf({ sheet, used, tableAreas }: PickedSheet, blocks: readonly QueuedRows[]): SheetExtract {
  const rows = blocks.flatMap(({ firstRow, range }) =>
    range.values.map((cells: CellContent[], offset): ExtractedRow => ({
      row: firstRow + offset,
      cells,
      // Excel leaves the type of formats open; they are texts.
      numberFormats: (range.numberFormat[offset] ?? []) as string[],
    })),
  );
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    rowCount: used.rowCount,
    columnCount: used.columnCount,
    rows,
    isComplete: rows.length === used.rowCount,
    tables: tableAreas,
  };
}
