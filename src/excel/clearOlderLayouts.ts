import type { PlannedSheet } from "../application/ports";
import type { Area } from "../application/sheetPlan";
import { areaOf, fixedAreaOf } from "./fixedArea";
import { inRequests, type Task } from "./inChunks";
import { answered } from "./run";
import { rangeOf } from "./writeFormats";

/** Names of everything of ours begin with it. */
const OWN_PREFIX = "CP_";

/**
 * Takes away what an older version of the add-in wrote on sheets that are now written anew in place: the cells that had
 * fixed places, the tables, and formulas of ours below; what the user typed elsewhere stays. Each sheet is cleared in one
 * request, once all that was typed in its lists is kept.
 */
export async function clearOlderLayouts(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  signal: AbortSignal,
): Promise<void> {
  const asked = planned.flatMap(({ sheet: { id }, plan: { replacesOlder } }) => {
    if (replacesOlder === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const fixedArea = fixedAreaOf(sheet).load("formula");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    return [{ sheet, fixedArea, used, kept: replacesOlder.kept }];
  });
  if (asked.length === 0) return;
  await answered(context.sync());
  const found = asked.map(({ sheet, fixedArea, used, kept }) => {
    const fixed = fixedArea.isNullObject ? null : areaOf(String(fixedArea.formula));
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    });
    const lastRow = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const below = fixed === null ? null : { ...fixed, rowCount: Math.max(fixed.rowCount, lastRow - fixed.row) };
    const cells = below === null ? null : rangeOf(sheet, below).load("formulas");
    return { sheet, fixed, tables, below, cells, kept };
  });
  await answered(context.sync());
  await inRequests(
    context,
    found.map(({ sheet, fixed, tables, below, cells, kept }): Task => () => {
      for (const { table, range } of tables) {
        table.convertToRange();
        range.clear();
      }
      for (const chart of sheet.charts.items) if (chart.name.startsWith(OWN_PREFIX)) chart.delete();
      if (fixed === null || below === null) return;
      const all = rangeOf(sheet, below);
      all.unmerge();
      all.conditionalFormats.clearAll();
      all.dataValidation.clear();
      for (const part of beside(fixed, kept)) rangeOf(sheet, part).clear();
      // Excel leaves the type of formulas open.
      const formulas = (cells?.formulas ?? []) as unknown[][];
      formulas.forEach((row, rowIndex) => {
        row.forEach((cell, columnIndex) => {
          const isOurs = typeof cell === "string" && cell.startsWith("=") && cell.includes(OWN_PREFIX);
          if (isOurs && rowIndex >= fixed.rowCount)
            sheet.getRangeByIndexes(below.row + rowIndex, below.column + columnIndex, 1, 1).clear("Contents");
        });
      });
    }),
    signal,
  );
}

/** An area without the columns that are kept. */
function beside(whole: Area, kept: { readonly column: number; readonly columnCount: number } | null): readonly Area[] {
  if (kept === null) return [whole];
  const end = whole.column + whole.columnCount;
  const [keptStart, keptEnd] = [kept.column, kept.column + kept.columnCount].map((column) =>
    Math.min(end, Math.max(whole.column, column)),
  );
  if (keptStart === undefined || keptEnd === undefined) return [whole];
  return [
    { ...whole, columnCount: keptStart - whole.column },
    { ...whole, column: keptEnd, columnCount: end - keptEnd },
  ].filter(({ columnCount }) => columnCount > 0);
}
