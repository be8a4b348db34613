import type { CellBlock } from "../application/sheetPlan";
import { LONG_BLOCK_CELLS, LONG_BLOCK_CHARACTERS } from "../limits";
import { inChunks, type Task } from "./inChunks";
import { answered } from "./run";
import type { TableTarget, Target } from "./survey";
import { cellsOf, charactersOf, widthOf, writeRows } from "./writeCells";

/**
 * A list to write: everything of a row – key, values, what the user typed in it and beside it – goes in one request, so
 * that after a failure at any moment no typed cell stands beside another client.
 */
export interface TargetList {
  readonly target: Target;
  readonly table: TableTarget;
}

/** The blocks of a list: those in its header row, and those of its rows. */
export function listBlocks({ target, table: { plan } }: TargetList): {
  readonly headers: readonly CellBlock[];
  readonly rows: readonly CellBlock[];
} {
  const blocks = target.plan.blocks.filter((block) => isInside(block, plan.area));
  return {
    headers: blocks.filter(({ row }) => row === plan.area.row),
    rows: [...blocks.filter(({ row }) => row > plan.area.row), ...(plan.beside ?? [])],
  };
}

export const isInside = (block: CellBlock, area: TableTarget["plan"]["area"]): boolean =>
  block.row >= area.row &&
  block.row < area.row + area.rowCount &&
  block.column >= area.column &&
  block.column < area.column + area.columnCount;

/** Rows a table that an earlier analysis left has too few; negative where it has too many. */
export const missingRows = ({ plan, existing }: TableTarget): number =>
  existing ? plan.area.rowCount - 1 - existing.dataRows : 0;

const isLong = (list: TargetList): boolean => {
  const { rows } = listBlocks(list);
  const sum = (of: (block: CellBlock) => number) => rows.reduce((total, block) => total + of(block), 0);
  return sum(cellsOf) > LONG_BLOCK_CELLS || sum(charactersOf) > LONG_BLOCK_CHARACTERS;
};

/** Writes a list that needs no chunks; nothing for a long one. */
export const listTasks = (list: TargetList): readonly Task[] =>
  isLong(list)
    ? []
    : [
        () => {
          makeRoom(list);
          writeListRows(list, 0, rowsToWrite(list));
          removeRest(list);
        },
      ];

/** Writes the long lists in chunks of rows that fit a request. */
export async function writeLongLists(
  context: Excel.RequestContext,
  lists: readonly TargetList[],
  signal: AbortSignal,
  onCells: (cells: number) => void,
): Promise<void> {
  for (const list of lists.filter(isLong)) {
    const cellsPerRow = listBlocks(list).rows.reduce((sum, block) => sum + widthOf(block), 0);
    const rowCount = rowsToWrite(list);
    await inChunks(rowCount, cellsPerRow, signal, NO_PROGRESS, async (row, rows) => {
      await writeChunk(context, list, row, rows);
      onCells(rows * cellsPerRow);
    });
  }
}

function writeChunk(context: Excel.RequestContext, list: TargetList, row: number, rows: number): Promise<unknown> {
  if (row === 0) makeRoom(list);
  writeListRows(list, row, rows);
  if (row + rows === rowsToWrite(list)) removeRest(list);
  return answered(context.sync());
}

/** Progress is told by cells, over all lists together. */
const NO_PROGRESS = (): void => undefined;

/** Down to the last row in which anything is written or cleared. */
const rowsToWrite = (list: TargetList): number =>
  Math.max(...listBlocks(list).rows.map(({ row, cells }) => row + cells.length - list.table.plan.area.row - 1), 0);

/**
 * Makes room for the rows and writes the headers. A table grows by inserting cells inside it, so that whatever refers to
 * it follows. Filters and the totals row would put rows in the wrong place and are taken away until the end.
 */
function makeRoom(list: TargetList): void {
  const { target, table: tableTarget } = list;
  const { existing, plan } = tableTarget;
  const { sheet } = target;
  if (existing) {
    const { table, headerRow, column, columnCount, dataRows, showsTotals } = existing;
    table.clearFilters();
    if (showsTotals) table.showTotals = false;
    const missing = missingRows(tableTarget);
    if (missing > 0) {
      // What is inserted below a single row would lie outside the table; above it, it would look like the header.
      const isSingle = dataRows === 1;
      const added = sheet
        .getRangeByIndexes(headerRow + (isSingle ? 1 : 2), column, missing, columnCount)
        .insert("Down");
      if (isSingle) added.clear("Formats");
      pushNotesBelow(target, tableTarget, missing);
    }
    if (isReordered(existing.headers, headersOf(list))) {
      // A header that another column still has would be changed by Excel.
      sheet.getRangeByIndexes(headerRow, column, 1, columnCount).formulas = [
        existing.headers.map((_, index) => `'${plan.name} ${index + 1}`),
      ];
    }
  }
  for (const block of listBlocks(list).headers) writeRows(sheet, block, 0, block.cells.length);
}

/** Notes below the list, to the right of it, stay below it. */
function pushNotesBelow(
  { sheet, plan: sheetPlan, usedColumns }: Target,
  { existing, plan }: TableTarget,
  rows: number,
) {
  if (!existing || plan.pushesNotes !== true || sheetPlan.tables.length > 1) return;
  const end = plan.area.column + plan.area.columnCount;
  const below = existing.headerRow + 1 + existing.dataRows;
  const { panels } = sheetPlan;
  const strips: readonly (readonly [from: number, to: number])[] =
    panels === undefined
      ? [[end, usedColumns]]
      : [
          [end, panels.column],
          [panels.column + panels.columnCount, usedColumns],
        ];
  for (const [from, to] of strips) {
    if (to > from) sheet.getRangeByIndexes(below, from, rows, to - from).insert("Down");
  }
}

/** The headers to write, from left to right. */
function headersOf(list: TargetList): readonly string[] {
  const { column } = list.table.plan.area;
  const headers: string[] = [];
  for (const block of listBlocks(list).headers) {
    block.cells[0]?.forEach((cell, index) => {
      headers[block.column - column + index] = typeof cell === "string" ? cell : "";
    });
  }
  return headers;
}

const isReordered = (before: readonly string[], now: readonly string[]): boolean => {
  const lower = (header: string) => header.toLowerCase();
  return now.some((header, index) => {
    const place = before.map(lower).indexOf(lower(header));
    return place >= 0 && place !== index;
  });
};

/** Writes some rows of a list, counted from the first below its headers, each as a whole. */
function writeListRows(list: TargetList, first: number, count: number): void {
  const top = list.table.plan.area.row + 1 + first;
  for (const block of listBlocks(list).rows) {
    const from = Math.max(0, top - block.row);
    const to = Math.min(block.cells.length, top + count - block.row);
    if (to > from) writeRows(list.target.sheet, block, from, to - from);
  }
}

/** What an earlier, longer list left: gone only once all rows are written. */
function removeRest({ target: { sheet }, table }: TargetList): void {
  const { plan, existing } = table;
  const { column, columnCount, row, rowCount } = plan.area;
  const end = row + rowCount;
  const below = (rows: number) => sheet.getRangeByIndexes(end, column, rows, columnCount);
  const surplus = Math.max(0, -missingRows(table)) + (plan.strayRows ?? 0);
  if (surplus === 0) return;
  if (existing) below(surplus).delete("Up");
  else below(surplus).clear("Contents");
}
