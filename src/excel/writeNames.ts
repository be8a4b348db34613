import { rangeReference } from "../application/sheets/references";
import type { Task } from "./inChunks";
import type { Target } from "./survey";

/** Workbook-wide names of ranges: those that exist are pointed to the new cells, so that whatever uses them follows. */
export const nameTasks = (
  { workbook: { names } }: Excel.RequestContext,
  { plan, sheetName, existingNames }: Target,
): readonly Task[] =>
  plan.names.flatMap((planned) => {
    if (!("area" in planned)) return [];
    const formula = `=${rangeReference(sheetName, planned.area)}`;
    return [
      () => {
        if (existingNames.has(planned.name)) names.getItem(planned.name).formula = formula;
        else names.add(planned.name, formula);
      },
    ];
  });

/**
 * Workbook-wide names of columns of tables, which must be there: Excel refuses a name for what it does not know. `add`
 * would make an address of the column, which grows with the table in Excel alone; a reference to a column reads the same
 * in every language of Excel.
 */
export const tableNameTasks = (
  { workbook: { names } }: Excel.RequestContext,
  { plan, existingNames }: Target,
): readonly Task[] =>
  plan.names.flatMap((planned) => {
    if (!("reference" in planned)) return [];
    return [
      () => {
        if (existingNames.has(planned.name)) names.getItem(planned.name).delete();
        names.addFormulaLocal(planned.name, `=${planned.reference}`);
      },
    ];
  });
