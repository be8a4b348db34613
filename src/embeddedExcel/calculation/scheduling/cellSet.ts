import type { Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";

export interface CellPosition {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A set of cells of a workbook. */
export class CellSet {
  private readonly sheets = new Map<Sheet, Map<number, Set<number>>>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  has(sheet: Sheet, row: number, column: number): boolean {
    return this.sheets.get(sheet)?.get(column)?.has(row) === true;
  }

  /** Whether the cell was not in the set already. */
  add(sheet: Sheet, row: number, column: number): boolean {
    let columns = this.sheets.get(sheet);
    if (!columns) {
      columns = new Map();
      this.sheets.set(sheet, columns);
    }
    const rows = columns.get(column);
    if (rows?.has(row)) return false;
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
    this.count++;
    return true;
  }

  /** Whether the cell was in the set. */
  delete(sheet: Sheet, row: number, column: number): boolean {
    const columns = this.sheets.get(sheet);
    const rows = columns?.get(column);
    if (!columns || !rows?.delete(row)) return false;
    this.count--;
    if (rows.size === 0) columns.delete(column);
    return true;
  }

  clear(): void {
    this.sheets.clear();
    this.count = 0;
  }

  within(sheet: Sheet, area: Rectangle): CellPosition[] {
    const columns = this.sheets.get(sheet);
    const found: CellPosition[] = [];
    if (!columns || columns.size === 0) return found;
    const collect = (column: number, rows: Set<number> | undefined): void => {
      if (!rows) return;
      if (area.bottom - area.top < rows.size) {
        for (let row = area.top; row <= area.bottom; row++) if (rows.has(row)) found.push({ sheet, row, column });
      } else {
        for (const row of rows) if (row >= area.top && row <= area.bottom) found.push({ sheet, row, column });
      }
    };
    if (area.right - area.left < columns.size) {
      for (let column = area.left; column <= area.right; column++) collect(column, columns.get(column));
    } else {
      for (const [column, rows] of columns) if (column >= area.left && column <= area.right) collect(column, rows);
    }
    return found;
  }

  /** The cells in the order they were added, column by column; cells may go while they are visited. */
  *[Symbol.iterator](): Iterator<CellPosition> {
    for (const [sheet, columns] of this.sheets) {
      for (const [column, rows] of columns) for (const row of rows) yield { sheet, row, column };
    }
  }
}
