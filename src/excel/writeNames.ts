import { rangeReference } from "../application/sheets/references";
import type { Task } from "./inChunks";
import type { Target } from "./survey";
import { rangeOf } from "./writeFormats";

/** Workbook-wide names: those that exist are pointed to the new cells, so that whatever uses them follows. */
export const nameTasks = (
  context: Excel.RequestContext,
  { sheet, sheetName, plan, existingNames }: Target,
): readonly Task[] =>
  plan.names.map(({ name, area }) => () => {
    const { names } = context.workbook;
    if (existingNames.has(name)) names.getItem(name).formula = `=${rangeReference(sheetName, area)}`;
    else names.add(name, rangeOf(sheet, area));
  });
