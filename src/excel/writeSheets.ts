import type { OnProgress, PlannedSheet } from "../application/ports";
import { markSheet } from "./fixedArea";
import { clearOlderLayouts } from "./clearOlderLayouts";
import { inRequests, type Task } from "./inChunks";
import { insertColumns } from "./insertColumns";
import { nameLayout } from "./layoutVersion";
import { hideMark } from "./ownSheets";
import { stopIfCancelled } from "./run";
import { surveyed, type Target } from "./survey";
import { cellTasks, cellsOf, clearTasks, writeLongBlocks } from "./writeCells";
import { chartTasks } from "./writeCharts";
import { formatTasks } from "./writeFormats";
import { isInside, listBlocks, listTasks, writeLongLists } from "./writeLists";
import { nameTasks, tableNameTasks } from "./writeNames";
import { addTableTasks, columnFormulaTasks, restoreTableTasks } from "./writeTable";

/** Long lists fill most of the time; formats and charts come after them. */
const CELLS_SHARE = 0.9;

/**
 * Writes planned sheets in an order in which nothing refers to what is not there yet: Excel refuses a formula that
 * names an unknown table. Room for columns, names, lists row by row, then all other cells, then looks, then charts, and in
 * the end what tells that all is written.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<void> {
  await clearOlderLayouts(context, planned, signal);
  await insertColumns(context, planned, signal);
  const targets = await surveyed(context, planned);
  const run = (tasksOf: (target: Target) => readonly Task[]) => inRequests(context, targets.flatMap(tasksOf), signal);
  const lists = targets.flatMap((target) => target.tables.map((table) => ({ target, table })));
  const others = targets.flatMap((target) =>
    target.plan.blocks
      .filter((block) => !target.plan.tables.some(({ area }) => isInside(block, area)))
      .map((block) => ({ target, block })),
  );
  const allCells = [...lists.flatMap((list) => listBlocks(list).rows), ...others.map(({ block }) => block)].reduce(
    (sum, block) => sum + cellsOf(block),
    0,
  );
  let cellsDone = 0;
  const onCells = (cells: number) => {
    cellsDone += cells;
    onProgress((CELLS_SHARE * cellsDone) / allCells);
  };
  await run((target) => [...markTasks(target), ...nameTasks(context, target)]);
  await inRequests(context, lists.flatMap(listTasks), signal);
  await writeLongLists(context, lists, signal, onCells);
  await run((target) => [
    ...addTableTasks(target),
    ...tableNameTasks(context, target),
    ...clearTasks(target, target.plan.blocks),
  ]);
  await inRequests(context, others.flatMap(cellTasks), signal);
  await writeLongBlocks(context, others, signal, onCells);
  stopIfCancelled(signal);
  await run((target) => [
    ...columnFormulaTasks(target),
    ...formatTasks(target),
    ...restoreTableTasks(target),
    ...chartTasks(context, target),
  ]);
  const last = targets.flatMap((target) => (target.plan.lastBlocks ?? []).map((block) => ({ target, block })));
  await inRequests(
    context,
    [
      ...targets.flatMap(layoutTasks),
      ...last.flatMap(cellTasks),
      ...last.flatMap(({ target, block }) => clearTasks(target, [block])),
    ],
    signal,
  );
  onProgress(1);
}

/** A sheet is of this version's layout only once all of it is written. */
const layoutTasks = ({ sheet, plan, layout }: Target): readonly Task[] =>
  plan.marks === undefined
    ? []
    : [
        () => {
          nameLayout(sheet, layout);
          hideMark(sheet);
        },
      ];

/** The hidden names by which the next analysis tells what the user did to the sheet's columns. */
const markTasks = ({ sheet, sheetName, plan, marks }: Target): readonly Task[] =>
  plan.marks === undefined
    ? []
    : [
        () => {
          if (plan.marks) markSheet(sheet, sheetName, plan.marks, marks);
        },
      ];
