import { intersection, MAX_COLUMNS, MAX_ROWS, rectangle, sameArea, type Rectangle } from "../../workbook/address";
import type { CellValue } from "../../workbook/cellValue";
import type { Formula } from "../../workbook/grid";
import type { Sheet } from "../../workbook/sheet";
import type { ArrayFormulas } from "../dependencies/arrayFormulas";
import type { RangeValues } from "../evaluation/rangeValues";
import { cellResult } from "../values/coercion";
import { CALCULATION_ERROR, NOT_AVAILABLE, SPILL_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import type { ChangedAreas } from "./changedAreas";
import type { CellPosition } from "./cellSet";

/** A formula that refers to an empty cell shows 0. */
const shown = (value: CellValue): CellValue => (value === null ? 0 : cellResult(value));

/** Puts results into cells: single ones, fixed arrays and spills. */
export class ResultWriter {
  private putCount = 0;

  constructor(
    private readonly arrays: ArrayFormulas,
    private readonly ranges: RangeValues,
    private readonly changed: ChangedAreas,
    /** Whether a cell of a spill was overwritten by the user since the last calculation. */
    private readonly isOverwritten: (sheet: Sheet, row: number, column: number) => boolean,
  ) {}

  /** Stores a formula's result; gives the areas filled before and after where they differ. */
  write(cell: CellPosition, formula: Formula, result: CellValue | Matrix): Rectangle[] {
    const { sheet, row, column } = cell;
    if (formula.array && !formula.array.dynamic) {
      this.fill(cell, formula.array.area, result instanceof Matrix ? result : new Matrix(1, 1, [result]));
      return [];
    }
    const before = this.arrays.at(sheet, row, column)?.area ?? rectangle(row, column);
    if (result instanceof Matrix && result.isEmpty) return this.writeSingle(cell, formula, before, CALCULATION_ERROR);
    if (!(result instanceof Matrix) || result.isSingle || formula.implicitIntersection) {
      return this.writeSingle(cell, formula, before, result instanceof Matrix ? result.at(0, 0) : result);
    }
    const area = rectangle(row, column, row + result.height - 1, column + result.width - 1);
    if (this.isBlocked(cell, area, before)) {
      const differing = this.writeSingle(cell, formula, before, SPILL_ERROR);
      this.arrays.set(sheet, { row, column, area: rectangle(row, column), blockedArea: area });
      return differing;
    }
    if (sameArea(area, before) && formula.array) {
      this.fill(cell, area, result);
      return [];
    }
    this.clear(sheet, before, area);
    this.setArea(cell, formula, area);
    this.fill(cell, area, result);
    return [before, area];
  }

  /** How often a cell got another value. */
  get changeCount(): number {
    return this.putCount;
  }

  put(sheet: Sheet, row: number, column: number, value: CellValue): void {
    if (sheet.grid.value(row, column) === value) return;
    this.putCount++;
    sheet.grid.setValue(row, column, value);
    sheet.touch("cells");
    this.ranges.changed(sheet, column);
    this.changed.add({ sheet, row, column });
  }

  /** Empties the cells of a spill that is gone, except those in `kept` and those the user has overwritten. */
  clear(sheet: Sheet, spill: Rectangle, kept: Rectangle | null): void {
    for (let row = spill.top; row <= spill.bottom; row++) {
      for (let column = spill.left; column <= spill.right; column++) {
        const isKept = kept !== null && intersection(kept, rectangle(row, column)) !== null;
        const isOrigin = row === spill.top && column === spill.left;
        if (!isKept && !isOrigin && !this.isForeign(sheet, row, column)) this.put(sheet, row, column, null);
      }
    }
  }

  private writeSingle(cell: CellPosition, formula: Formula, before: Rectangle, value: CellValue): Rectangle[] {
    const { sheet, row, column } = cell;
    const area = rectangle(row, column);
    const differs = !sameArea(area, before);
    if (differs) this.clear(sheet, before, area);
    if (formula.array) this.setArea(cell, formula, area);
    else this.arrays.delete(sheet, row, column);
    this.put(sheet, row, column, shown(value));
    return differs ? [before, area] : [];
  }

  private setArea({ sheet, row, column }: CellPosition, formula: Formula, area: Rectangle): void {
    this.arrays.set(sheet, { row, column, area });
    if (formula.array && sameArea(formula.array.area, area)) return;
    sheet.grid.setFormula(row, column, { ...formula, array: { area, dynamic: true } });
    sheet.touch("cells");
  }

  private fill({ sheet, row: top, column: left }: CellPosition, area: Rectangle, values: Matrix): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = values.isEmpty ? NOT_AVAILABLE : values.broadcast(row - top, column - left);
        this.put(sheet, row, column, shown(value));
      }
    }
  }

  private isForeign(sheet: Sheet, row: number, column: number): boolean {
    return this.isOverwritten(sheet, row, column) || sheet.grid.formula(row, column) !== undefined;
  }

  private isBlocked({ sheet, row: top, column: left }: CellPosition, area: Rectangle, own: Rectangle): boolean {
    if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return true;
    if (sheet.merges.some((merge) => intersection(merge, area))) return true;
    if (sheet.tables.some((table) => intersection(table.area, area))) return true;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row === top && column === left) continue;
        const isOwn = intersection(own, rectangle(row, column)) !== null && !this.isOverwritten(sheet, row, column);
        if (sheet.grid.formula(row, column)) return true;
        if (!isOwn && sheet.grid.value(row, column) !== null) return true;
      }
    }
    return false;
  }
}
