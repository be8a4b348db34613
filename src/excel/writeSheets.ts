import type { OnProgress, PlannedSheet } from "../application/ports";
import type { Area, CellBlock, PlanTable } from "../application/sheetPlan";
import { inRequests, type Task } from "./inChunks";
import { stopIfCancelled } from "./run";
import { surveyed, type Target } from "./survey";
import { cellTasks, cellsOf, clearTasks, writeLongBlocks } from "./writeCells";
import { chartTasks } from "./writeCharts";
import { formatTasks } from "./writeFormats";
import { nameTasks } from "./writeNames";
import { addTableTasks, columnFormulaTasks, fitTableTasks, restoreTableTasks } from "./writeTable";

/** Long lists fill most of the time; formats and charts come after them. */
const CELLS_SHARE = 0.9;

/**
 * Writes planned sheets in an order in which nothing refers to what is not there yet: Excel refuses a formula that
 * names an unknown table. Names, then tables, then all other cells, then looks, then charts.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<void> {
  const targets = await surveyed(context, planned);
  const run = (tasksOf: (target: Target) => readonly Task[]) => inRequests(context, targets.flatMap(tasksOf), signal);
  const blocks = targets.flatMap((target) => target.plan.blocks.map((block) => ({ target, block })));
  const inTables = blocks.filter(({ target, block }) => isInTable(block, target.plan.tables));
  const others = blocks.filter(({ target, block }) => !isInTable(block, target.plan.tables));
  const allCells = blocks.reduce((sum, { block }) => sum + cellsOf(block), 0);
  let cellsDone = 0;
  const onCells = (cells: number) => {
    cellsDone += cells;
    onProgress((CELLS_SHARE * cellsDone) / allCells);
  };
  await run((target) => [...nameTasks(context, target), ...fitTableTasks(target), ...clearTasks(target)]);
  await inRequests(context, inTables.flatMap(cellTasks), signal);
  await writeLongBlocks(context, inTables, signal, onCells);
  await run(addTableTasks);
  await inRequests(context, others.flatMap(cellTasks), signal);
  await writeLongBlocks(context, others, signal, onCells);
  stopIfCancelled(signal);
  await run((target) => [
    ...columnFormulaTasks(target),
    ...formatTasks(target),
    ...restoreTableTasks(target),
    ...chartTasks(context, target),
  ]);
  onProgress(1);
}

function isInTable(block: CellBlock, tables: readonly PlanTable[]): boolean {
  const covers = (area: Area) =>
    block.row >= area.row &&
    block.row < area.row + area.rowCount &&
    block.column >= area.column &&
    block.column < area.column + area.columnCount;
  return tables.some(({ area }) => covers(area));
}
