import type { Sheet } from "../../../workbook/sheet";
import type { SheetShell } from "../sheetShell";
import { CellReader, type CellContext } from "./cellReader";
import { scanCells } from "./cellScanner";
import { readRowLayout } from "./rowLayout";

/**
 * Fills a sheet's grid and row layouts. `styleOf` gives the style id of a cell format index. Tables and column styles
 * must be read before: references to the own row depend on the ones, and cells of plain format show it only where they
 * override the others.
 */
export function readCells(
  sheet: Sheet,
  shell: SheetShell,
  context: CellContext,
  styleOf: (format: number) => number,
): void {
  const { grid, rows } = sheet;
  const reader = new CellReader(shell.text, shell.data.prefix, sheet.tables, context);
  const hasColumnStyles = [...sheet.columns.values()].some((column) => column.style !== undefined);
  scanCells(shell.text, shell.data, {
    row: (index, attributes) => {
      const layout = readRowLayout(attributes, { styleOf });
      if (layout) rows.set(index, layout);
    },
    cell: (cell) => {
      const { row, column } = cell;
      const { value, formula } = reader.read(cell);
      if (value !== null) grid.setValue(row, column, value);
      if (formula) grid.setFormula(row, column, formula);
      if (cell.format > 0) grid.setStyle(row, column, styleOf(cell.format));
      else if (hasColumnStyles || rows.get(row)?.style !== undefined) grid.setStyle(row, column, styleOf(0));
    },
  });
}
