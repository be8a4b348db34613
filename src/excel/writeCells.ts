import type { CellBlock, PlanCell } from "../application/sheetPlan";
import { LONG_BLOCK_CELLS, LONG_BLOCK_CHARACTERS } from "../limits";
import { inChunks, type Task } from "./inChunks";
import { answered } from "./run";
import type { Target } from "./survey";
import { missingRows } from "./writeLists";

/**
 * A cell as Excel takes it. Text always gets an apostrophe in front: Excel removes it and leaves the rest alone, so
 * that "=1+1", "0012", "1-2" or "'t Hooft" from the source can become neither formula, number nor date.
 */
export function written(cell: PlanCell): string | number | boolean {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `'${cell}`;
  return typeof cell === "object" ? `=${cell.formula}` : cell;
}

/** A block and the sheet it stands on. */
export interface TargetBlock {
  readonly target: Target;
  readonly block: CellBlock;
}

export const widthOf = ({ cells, columnCount }: CellBlock): number => cells[0]?.length ?? columnCount ?? 0;
export const cellsOf = (block: CellBlock): number => block.cells.length * widthOf(block);
const isLong = (block: CellBlock): boolean =>
  cellsOf(block) > LONG_BLOCK_CELLS || charactersOf(block) > LONG_BLOCK_CHARACTERS;

export const charactersOf = ({ cells }: CellBlock): number =>
  cells.reduce((sum, row) => row.reduce<number>((sumOfRow, cell) => sumOfRow + lengthOf(cell), sum), 0);

const lengthOf = (cell: PlanCell): number => {
  if (typeof cell === "string") return cell.length;
  return typeof cell === "object" && cell !== null ? cell.formula.length : 0;
};

/** Empties the rows below blocks of which an earlier analysis had more, once the tables have the rows they need. */
export const clearTasks = ({ sheet, usedRows, tables }: Target, blocks: readonly CellBlock[]): readonly Task[] => {
  const lastUsed = usedRows + tables.reduce((rows, table) => rows + Math.max(0, missingRows(table)), 0);
  return blocks.flatMap((block) => {
    const end = block.row + block.cells.length;
    if (!block.endsColumn || lastUsed <= end || widthOf(block) === 0) return [];
    return [() => sheet.getRangeByIndexes(end, block.column, lastUsed - end, widthOf(block)).clear("Contents")];
  });
};

/** Writes a block that needs no chunks; nothing for a long one or an empty list. */
export const cellTasks = ({ target, block }: TargetBlock): readonly Task[] =>
  isLong(block) || block.cells.length === 0
    ? []
    : [
        () => {
          writeRows(target.sheet, block, 0, block.cells.length);
        },
      ];

/** Writes the long blocks in chunks that fit a request. */
export async function writeLongBlocks(
  context: Excel.RequestContext,
  blocks: readonly TargetBlock[],
  signal: AbortSignal,
  onCells: (cells: number) => void,
): Promise<void> {
  for (const { target, block } of blocks.filter((each) => isLong(each.block))) {
    await inChunks(block.cells.length, widthOf(block), signal, NO_PROGRESS, async (row, rows) => {
      await writeChunk(context, target.sheet, block, row, rows);
      onCells(rows * widthOf(block));
    });
  }
}

function writeChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellBlock,
  row: number,
  rows: number,
): Promise<unknown> {
  writeRows(sheet, block, row, rows);
  return answered(context.sync());
}

/** Progress is told by cells, over all blocks together. */
const NO_PROGRESS = (): void => undefined;

export function writeRows(sheet: Excel.Worksheet, block: CellBlock, first: number, rows: number): void {
  const range = sheet.getRangeByIndexes(block.row + first, block.column, rows, widthOf(block));
  range.formulas = block.cells.slice(first, first + rows).map((cells) => cells.map(written));
  range.untrack();
}
