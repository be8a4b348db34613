import type { NewSheet } from "../application/ports";
import { freeSheetName } from "./ownSheets";
import { answered, BatchProblem } from "./run";
import { writeRows } from "./writeCells";
import { applyFormat, setColumnWidth } from "./writeFormats";

/** Adds a plain list on a sheet of its own; nothing that is there is touched. */
export async function addSheet(
  context: Excel.RequestContext,
  { name, columns, headerFormat, rows }: NewSheet,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await answered(context.sync());
  if (protection.protected) throw new BatchProblem({ code: "protectedWorkbook" });
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheet = worksheets.add(freeSheetName(name, taken));
  columns.forEach(({ width, format }, column) => {
    setColumnWidth(sheet, column, width);
    if (format !== undefined) applyFormat(sheet.getRangeByIndexes(1, column, rows.length, 1), format);
  });
  applyFormat(sheet.getRangeByIndexes(0, 0, 1, columns.length), headerFormat);
  const cells = [columns.map(({ header }) => header), ...rows];
  writeRows(sheet, { row: 0, column: 0, cells }, 0, cells.length);
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  await answered(context.sync());
}
