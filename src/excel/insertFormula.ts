import type { FilledFormula } from "../application/ports";
import type { CellContent } from "../domain/cells";
import { answered, BatchProblem } from "./run";

/**
 * Writes a formula into the active cell. Nothing is written over, not even what Excel itself would refuse to spill over:
 * the user asked for an example, not for an error.
 */
export async function insertFormula(
  context: Excel.RequestContext,
  { formula, rowCount, columnCount }: FilledFormula,
): Promise<void> {
  const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,formulas");
  const { worksheet } = active;
  worksheet.load("name");
  worksheet.protection.load("protected");
  await answered(context.sync());
  const { rowIndex: row, columnIndex: column } = active;
  if (worksheet.protection.protected) throw new BatchProblem({ code: "protectedSheet", name: worksheet.name });
  const cell = { row, column };
  if (!areEmpty(active)) throw new BatchProblem({ code: "cellTaken", cell });
  const filled = worksheet.getRangeByIndexes(row, column, rowCount, columnCount).load("formulas");
  const tables = filled.getTables(false).load("items/name");
  await answered(context.sync());
  if (!areEmpty(filled)) throw new BatchProblem({ code: "noRoomToSpill", cell, rows: rowCount, columns: columnCount });
  if (tables.items.length > 0) throw new BatchProblem({ code: "cellInTable", cell });
  active.formulas = [[`=${formula}`]];
  await answered(context.sync());
}

const areEmpty = (range: Excel.Range): boolean =>
  (range.formulas as CellContent[][]).every((cells) => cells.every((content) => content === ""));
