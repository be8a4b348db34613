import { rangeReference } from "../application/sheets/references";
import type { Task } from "./inChunks";
import type { Target } from "./survey";

/** Workbook-wide names of ranges. */
export const nameTasks = (context: Excel.RequestContext, target: Target): readonly Task[] =>
  target.plan.names.flatMap((name) =>
    "area" in name ? [nameTask(context, target, name.name, rangeReference(target.sheetName, name.area))] : [],
  );

/** Workbook-wide names of parts of tables, which must be there: Excel refuses a name for what it does not know. */
export const tableNameTasks = (context: Excel.RequestContext, target: Target): readonly Task[] =>
  target.plan.names.flatMap((name) =>
    "reference" in name ? [nameTask(context, target, name.name, name.reference)] : [],
  );

/** A name that exists is pointed to the new cells, so that whatever uses it follows. */
const nameTask =
  ({ workbook: { names } }: Excel.RequestContext, { existingNames }: Target, name: string, reference: string): Task =>
  () => {
    if (existingNames.has(name)) names.getItem(name).formula = `=${reference}`;
    else names.add(name, `=${reference}`);
  };
