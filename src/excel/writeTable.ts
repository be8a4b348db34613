import type { Task } from "./inChunks";
import type { ExistingTable, TableTarget, Target } from "./survey";
import { rangeOf } from "./writeFormats";

const existingTables = ({ tables }: Target): ExistingTable[] => tables.flatMap(({ existing }) => existing ?? []);

/** Rows a table that an earlier analysis left has too few; negative where it has too many. */
export const missingRows = ({ plan, existing }: TableTarget): number =>
  existing ? plan.area.rowCount - 1 - existing.dataRows : 0;

/**
 * Makes room for the rows of tables that an earlier analysis left: a table grows by inserting cells inside it and
 * shrinks by deleting cells, so that whatever refers to it follows. Filters and the totals row would put rows in the
 * wrong place and are taken away until the end.
 */
export const fitTableTasks = ({ sheet, tables }: Target): readonly Task[] =>
  tables.flatMap((target) => {
    const { existing } = target;
    if (!existing) return [];
    const { table, headerRow, column, columnCount, dataRows, showsTotals } = existing;
    const missing = missingRows(target);
    // What is inserted below a single row would lie outside the table; above it, it would look like the header.
    const isSingle = dataRows === 1;
    const cells = (rows: number) => sheet.getRangeByIndexes(headerRow + (isSingle ? 1 : 2), column, rows, columnCount);
    return [
      () => {
        table.clearFilters();
        if (showsTotals) table.showTotals = false;
        if (missing > 0) {
          const added = cells(missing).insert("Down");
          if (isSingle) added.clear("Formats");
        }
        if (missing < 0) cells(-missing).delete("Up");
      },
    ];
  });

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
