import type { CellBlock, PlanCell } from "../application/sheetPlan";
import type { OnProgress } from "../application/ports";
import { LONG_BLOCK_CELLS } from "../limits";
import { inChunks } from "./inChunks";
import { answered } from "./run";

/**
 * A cell as Excel takes it. Text always gets an apostrophe in front: Excel removes it and leaves the rest alone, so
 * that "=1+1", "0012", "1-2" or "'t Hooft" from the source can become neither formula, number nor date.
 */
export function written(cell: PlanCell): string | number | boolean {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `'${cell}`;
  return typeof cell === "object" ? `=${cell.formula}` : cell;
}

/**
 * Writes blocks of cells: short ones together in one round trip, long ones in chunks. Rows below a list are cleared
 * first where an earlier analysis had more of them.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<void> {
  const [short, long] = [blocks.filter((block) => !isLong(block)), blocks.filter(isLong)];
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,rowCount");
  await answered(context.sync());
  const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  for (const block of blocks) clearBelow(sheet, block, usedRows);
  for (const block of short) writeRows(sheet, block, 0, block.cells.length);
  await answered(context.sync());
  const longRows = long.reduce((sum, block) => sum + block.cells.length, 0);
  let rowsDone = 0;
  for (const block of long) {
    await writeInChunks(context, sheet, block, signal, (rows) => {
      rowsDone += rows;
      onProgress(rowsDone / longRows);
    });
  }
}

async function writeInChunks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellBlock,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<void> {
  await inChunks(
    block.cells.length,
    widthOf(block),
    signal,
    () => undefined,
    async (row, rows) => {
      writeRows(sheet, block, row, rows);
      await answered(context.sync());
      onRows(rows);
    },
  );
}

const widthOf = (block: CellBlock): number => block.cells[0]?.length ?? 0;
const isLong = (block: CellBlock): boolean => block.cells.length * widthOf(block) > LONG_BLOCK_CELLS;

function clearBelow(sheet: Excel.Worksheet, block: CellBlock, usedRows: number): void {
  const end = block.row + block.cells.length;
  if (!block.endsColumn || usedRows <= end) return;
  sheet.getRangeByIndexes(end, block.column, usedRows - end, widthOf(block)).clear("Contents");
}

function writeRows(sheet: Excel.Worksheet, block: CellBlock, first: number, rows: number): void {
  const range = sheet.getRangeByIndexes(block.row + first, block.column, rows, widthOf(block));
  range.formulas = block.cells.slice(first, first + rows).map((cells) => cells.map(written));
  range.untrack();
}
