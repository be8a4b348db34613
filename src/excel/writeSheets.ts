import type { OnProgress, PlannedSheet } from "../application/ports";
import type { Area, CellBlock, PlanTable, SheetPlan } from "../application/sheetPlan";
import { rangeReference } from "../application/sheets/references";
import { answered, stopIfCancelled } from "./run";
import { writeBlocks } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { rangeOf, writeFormats } from "./writeFormats";
import { addTables, fitTables, writeColumnFormulas } from "./writeTable";

interface Target {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly plan: SheetPlan;
}

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
  const targets = planned.map(({ sheet, plan }): Target => ({
    sheet: context.workbook.worksheets.getItem(sheet.id),
    sheetName: sheet.name,
    plan,
  }));
  await defineNames(context, targets);
  const progress = progressOver(targets, onProgress);
  for (const { sheet, plan } of targets) await writeTableCells(context, sheet, plan, signal, progress(plan, 0));
  for (const { sheet, plan } of targets) {
    const others = plan.blocks.filter((block) => !isInTable(block, plan.tables));
    await writeBlocks(context, sheet, others, signal, progress(plan, 0.5));
  }
  stopIfCancelled(signal);
  for (const { sheet, plan } of targets) {
    writeColumnFormulas(sheet, plan.tables);
    writeFormats(sheet, plan);
  }
  await answered(context.sync());
  for (const { sheet, plan } of targets) await writeCharts(context, sheet, plan.charts);
  onProgress(1);
}

async function writeTableCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<void> {
  if (plan.tables.length === 0) return;
  await fitTables(context, sheet, plan.tables);
  const inTables = plan.blocks.filter((block) => isInTable(block, plan.tables));
  await writeBlocks(context, sheet, inTables, signal, onProgress);
  await addTables(context, sheet, plan.tables);
}

async function defineNames(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const names = targets.flatMap(({ sheet, sheetName, plan }) =>
    plan.names.map((name) => ({ sheet, sheetName, ...name })),
  );
  const existing = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of existing) item.load("name");
  await answered(context.sync());
  names.forEach(({ name, sheet, sheetName, area }, index) => {
    const item = existing[index];
    if (item && !item.isNullObject) item.formula = `=${rangeReference(sheetName, area)}`;
    else context.workbook.names.add(name, rangeOf(sheet, area));
  });
  await answered(context.sync());
}

function isInTable(block: CellBlock, tables: readonly PlanTable[]): boolean {
  const covers = (area: Area) =>
    block.row >= area.row &&
    block.row < area.row + area.rowCount &&
    block.column >= area.column &&
    block.column < area.column + area.columnCount;
  return tables.some(({ area }) => covers(area));
}

/** Progress by the number of cells: tables are the first half of the work, all other cells the second. */
function progressOver(
  targets: readonly Target[],
  onProgress: OnProgress,
): (plan: SheetPlan, from: number) => OnProgress {
  const share = 0.5 / Math.max(1, targets.length);
  return (plan, from) => {
    const before =
      from +
      share *
        Math.max(
          0,
          targets.findIndex((target) => target.plan === plan),
        );
    return (fraction) => {
      onProgress(before + share * fraction);
    };
  };
}
