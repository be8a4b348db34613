import type { Rectangle } from "./address";
import type { CellValue } from "./cellValue";

/** A formula as the user sees it: English names, A1 references, no leading "=", no file prefixes such as `_xlfn.`. */
export interface Formula {
  readonly text: string;
  /**
   * An ordinary formula read from a file of before dynamic arrays: a range where one value is expected means its cell
   * in the formula's own row or column, and the formula never spills.
   */
  readonly implicitIntersection?: true;
  /**
   * Area filled by an array formula, its own cell at the top left. `dynamic` formulas spill (the area is the current
   * spill and may change); otherwise the area was entered with Ctrl+Shift+Enter and is fixed.
   */
  readonly array?: { readonly area: Rectangle; readonly dynamic: boolean };
}

/**
 * The cells of one sheet, sparse by row. Values, formulas and styles are stored apart: most cells have a value only.
 * A formula cell's calculated (or cached) result is its value.
 */
export class Grid {
  private readonly values: (CellValue[] | undefined)[] = [];
  private readonly styles: ((number | undefined)[] | undefined)[] = [];
  private readonly formulas = new Map<number, Map<number, Formula>>();
  /** Rows up to the lowest that ever held a formula: a formula may stand where there is no value yet. */
  private formulaRowCount = 0;

  value(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? null;
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (value === null && !this.values[row]) return;
    (this.values[row] ??= [])[column] = value;
  }

  /** The values of a row from column 0 on, possibly shorter than the sheet; holes and nulls are empty cells. */
  rowValues(row: number): readonly (CellValue | undefined)[] {
    return this.values[row] ?? [];
  }

  style(row: number, column: number): number | undefined {
    return this.styles[row]?.[column];
  }

  /** `undefined` takes the cell's own style away. */
  setStyle(row: number, column: number, style: number | undefined): void {
    if (style === undefined && !this.styles[row]) return;
    (this.styles[row] ??= [])[column] = style;
  }

  rowStyles(row: number): readonly (number | undefined)[] {
    return this.styles[row] ?? [];
  }

  formula(row: number, column: number): Formula | undefined {
    return this.formulas.get(row)?.get(column);
  }

  setFormula(row: number, column: number, formula: Formula | undefined): void {
    const inRow = this.formulas.get(row);
    if (formula) {
      this.formulaRowCount = Math.max(this.formulaRowCount, row + 1);
      if (inRow) inRow.set(column, formula);
      else this.formulas.set(row, new Map([[column, formula]]));
    } else if (inRow) {
      inRow.delete(column);
      if (inRow.size === 0) this.formulas.delete(row);
    }
  }

  *allFormulas(): Iterable<{ row: number; column: number; formula: Formula }> {
    for (const [row, inRow] of this.formulas) {
      for (const [column, formula] of inRow) yield { row, column, formula };
    }
  }

  *formulasIn(area: Rectangle): Iterable<{ row: number; column: number; formula: Formula }> {
    const rows = area.bottom - area.top < this.formulas.size ? rowNumbers(area.top, area.bottom) : this.formulas.keys();
    for (const row of rows) {
      const inRow = row >= area.top && row <= area.bottom ? this.formulas.get(row) : undefined;
      if (!inRow) continue;
      for (const [column, formula] of inRow) {
        if (column >= area.left && column <= area.right) yield { row, column, formula };
      }
    }
  }

  /** Number of rows that may hold something (an upper bound, for loops). */
  get rowCount(): number {
    return Math.max(this.values.length, this.styles.length, this.formulaRowCount);
  }

  /** Number of columns of a row that may hold something (an upper bound, for loops). */
  rowWidth(row: number): number {
    let width = Math.max(this.rowValues(row).length, this.rowStyles(row).length);
    for (const column of this.formulas.get(row)?.keys() ?? []) width = Math.max(width, column + 1);
    return width;
  }

  /**
   * The smallest area that holds every used cell, or null. With `valuesOnly`, cells that are merely formatted do not
   * count; a formula counts even where its result is an empty text.
   */
  usedArea(valuesOnly: boolean): Rectangle | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (let row = 0; row < this.rowCount; row++) {
      const [first, last] = this.usedColumns(row, valuesOnly);
      if (last < 0) continue;
      if (top < 0) top = row;
      bottom = row;
      if (first < left) left = first;
      if (last > right) right = last;
    }
    return top < 0 ? null : { top, left, bottom, right };
  }

  private usedColumns(row: number, valuesOnly: boolean): [number, number] {
    const values = this.rowValues(row);
    const styles = valuesOnly ? [] : this.rowStyles(row);
    const formulas = this.formulas.get(row);
    const isUsed = (column: number) =>
      (values[column] ?? null) !== null || styles[column] !== undefined || formulas?.has(column) === true;
    const width = this.rowWidth(row);
    let first = 0;
    while (first < width && !isUsed(first)) first++;
    if (first === width) return [0, -1];
    let last = width - 1;
    while (!isUsed(last)) last--;
    return [first, last];
  }
}

function* rowNumbers(first: number, last: number): Iterable<number> {
  for (let row = first; row <= last; row++) yield row;
}
