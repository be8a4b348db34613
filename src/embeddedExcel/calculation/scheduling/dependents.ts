import { columnsOf, rowsOf, type Rectangle } from "../../workbook/address";
import type { CellChange } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { FormulaFamily } from "../dependencies/formulaFamily";
import type { FormulaRegistry } from "../dependencies/formulaRegistry";
import { ChangedAreas } from "./changedAreas";
import type { CellSet } from "./cellSet";

/** Larger areas are not worth taking apart. */
const JOINED_CELLS = 64;

/**
 * Marks everything that depends on the changed areas, directly or not. Cells found are followed wave by wave as whole
 * areas, so that a column of formulas costs one look-up, not one a cell.
 */
export function markDependents(changes: Iterable<CellChange>, registry: FormulaRegistry, dirty: CellSet): void {
  const wave = new ChangedAreas();
  const done = new Set<FormulaFamily>();
  const mark = (sheet: Sheet, row: number, column: number): void => {
    if (!dirty.add(sheet, row, column)) return;
    const filled: Rectangle | undefined = registry.arrays.at(sheet, row, column)?.area;
    if (!filled) wave.add({ sheet, row, column });
    else addArea(wave, sheet, filled);
  };
  for (let next = joined(changes); next.length > 0; next = wave.take()) {
    for (const { sheet, area } of next) {
      registry.visitReaders(
        sheet,
        area,
        (family, row) => {
          mark(family.sheet, row, family.column);
        },
        done,
      );
      for (const { row, column } of registry.arrays.touching(sheet, area)) mark(sheet, row, column);
    }
  }
}

/** Many changes of single cells are mostly a few areas. */
function joined(changes: Iterable<CellChange>): CellChange[] {
  const cells = new ChangedAreas();
  const areas: CellChange[] = [];
  for (const change of changes) {
    const { sheet, area } = change;
    if (rowsOf(area) * columnsOf(area) > JOINED_CELLS) areas.push(change);
    else addArea(cells, sheet, area);
  }
  return [...cells.take(), ...areas];
}

function addArea(wave: ChangedAreas, sheet: Sheet, area: Rectangle): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) wave.add({ sheet, row, column });
  }
}
