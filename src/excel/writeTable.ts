import type { Task } from "./inChunks";
import type { ExistingTable, Target } from "./survey";
import { rangeOf } from "./writeFormats";

const existingTables = ({ tables }: Target): ExistingTable[] => tables.flatMap(({ existing }) => existing ?? []);

/** Makes ranges tables where they are none yet; their cells must be written. */
export const addTableTasks = ({ sheet, tables }: Target): readonly Task[] =>
  tables.flatMap(({ plan, existing }) => {
    if (existing) return [];
    return [
      () => {
        const table = sheet.tables.add(rangeOf(sheet, plan.area), true);
        table.name = plan.name;
        table.style = "TableStyleLight1";
        table.showBandedRows = false;
      },
    ];
  });

/** The columns whose formulas speak of the table: one formula a column, which Excel fills down. */
export const columnFormulaTasks = ({ sheet, plan }: Target): readonly Task[] =>
  plan.tables.flatMap(({ area, columnFormulas }) =>
    columnFormulas.map(({ column, formula }) => () => {
      const cells = sheet.getRangeByIndexes(area.row + 1, area.column + column, area.rowCount - 1, 1);
      // The typings only know arrays, but Excel takes one formula for all cells of a range.
      cells.formulas = `=${formula}` as unknown as string[][];
    }),
  );

/** Gives the user's totals row and filters back. */
export const restoreTableTasks = (target: Target): readonly Task[] =>
  existingTables(target).map(({ table, showsTotals, filters }) => () => {
    if (showsTotals) table.showTotals = true;
    filters.forEach((criteria, column) => {
      if (criteria) table.columns.getItemAt(column).filter.apply(criteria);
    });
  });
