import type { ShownCell } from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import { answered, BatchProblem } from "./run";

/** Brings a sheet to the front. */
export async function activateSheet(context: Excel.RequestContext, wanted: GeneratedSheet): Promise<void> {
  const sheet = await visibleSheet(context, wanted);
  sheet.activate();
  await answered(context.sync());
}

/** Brings a cell's sheet to the front and selects the cell; one on a hidden row is selected, but nobody sees it. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheetId, sheetName, row, column }: ShownCell,
): Promise<{ isRowHidden: boolean }> {
  const sheet = await visibleSheet(context, { id: sheetId, name: sheetName });
  const cell = sheet.getRangeByIndexes(row, column, 1, 1).load("rowHidden");
  sheet.activate();
  cell.select();
  await answered(context.sync());
  return { isRowHidden: cell.rowHidden };
}

/** A hidden sheet cannot be activated; whether to show it again is the user's to decide. */
async function visibleSheet(
  context: Excel.RequestContext,
  { id, name }: Pick<GeneratedSheet, "id" | "name">,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name,visibility");
  await answered(context.sync());
  if (sheet.isNullObject) throw new BatchProblem({ code: "sheetGone", name });
  if (sheet.visibility !== "Visible") throw new BatchProblem({ code: "sheetHidden", name: sheet.name });
  return sheet;
}
