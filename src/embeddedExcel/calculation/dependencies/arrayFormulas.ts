import { contains, intersection, rectangle, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";

export interface ArrayFormula {
  readonly row: number;
  readonly column: number;
  /** Cells it fills now. */
  readonly area: Rectangle;
  /** Cells it would fill but for something in the way. */
  readonly blockedArea?: Rectangle;
}

const keyOf = (row: number, column: number) => `${row},${column}`;

/** Formulas that fill more cells than their own, or would. */
export class ArrayFormulas {
  private readonly sheets = new Map<Sheet, Map<string, ArrayFormula>>();

  readAll(sheet: Sheet): void {
    for (const { row, column, formula } of sheet.grid.allFormulas()) {
      if (formula.array) this.set(sheet, { row, column, area: formula.array.area });
    }
  }

  at(sheet: Sheet, row: number, column: number): ArrayFormula | undefined {
    return this.sheets.get(sheet)?.get(keyOf(row, column));
  }

  set(sheet: Sheet, formula: ArrayFormula): void {
    const formulas = this.sheets.get(sheet);
    const key = keyOf(formula.row, formula.column);
    if (formulas) formulas.set(key, formula);
    else this.sheets.set(sheet, new Map([[key, formula]]));
  }

  delete(sheet: Sheet, row: number, column: number): void {
    this.sheets.get(sheet)?.delete(keyOf(row, column));
  }

  forget(sheet: Sheet): void {
    this.sheets.delete(sheet);
  }

  /** Array formulas that fill, or would fill, a cell of the area. */
  touching(sheet: Sheet, area: Rectangle): ArrayFormula[] {
    const formulas = this.sheets.get(sheet);
    if (!formulas || formulas.size === 0) return [];
    return [...formulas.values()].filter(
      (formula) =>
        intersection(formula.area, area) !== null ||
        (formula.blockedArea !== undefined && intersection(formula.blockedArea, area) !== null),
    );
  }

  /** The formula, other than the one at the given place, that fills the cell. */
  fillerOf(sheet: Sheet, row: number, column: number): ArrayFormula | undefined {
    const formulas = this.sheets.get(sheet);
    if (!formulas || formulas.size === 0) return undefined;
    const cell = rectangle(row, column);
    for (const formula of formulas.values()) if (contains(formula.area, cell)) return formula;
    return undefined;
  }
}
