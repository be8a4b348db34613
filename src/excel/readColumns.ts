import type { ColumnsRequest, OnProgress } from "../application/ports";
import type { CellContent } from "../domain/cells";
import { inChunks } from "./inChunks";
import { answered, BatchProblem } from "./run";

/** Reads whole columns of a sheet, only those asked for, in chunks that fit a response. */
export async function readColumns(
  context: Excel.RequestContext,
  { sheetId, sheetName, firstRow, lastRow, columns }: ColumnsRequest,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<CellContent[][]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await answered(context.sync());
  if (sheet.isNullObject) throw new BatchProblem({ code: "sourceGone", name: sheetName });
  const read: CellContent[][] = columns.map(() => []);
  await inChunks(lastRow - firstRow + 1, columns.length, signal, onProgress, async (row, rows) => {
    const ranges = columns.map((column) => {
      const range = sheet.getRangeByIndexes(firstRow + row, column, rows, 1);
      range.load("values");
      return range;
    });
    await answered(context.sync());
    ranges.forEach((range, index) => {
      // Values can silently be missing when Excel finds a range too large; chunks are far below, but a gap must never
      // become a wrong total.
      const values = range.values as CellContent[][] | null;
      if (!values) throw new BatchProblem({ code: "tooLarge" });
      for (const [cell] of values) read[index]?.push(cell ?? "");
      range.untrack();
    });
  });
  return read;
}
