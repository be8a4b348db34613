import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../workbook/address";
import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { CellStyle } from "../../workbook/style";

const isWholeColumns = (area: Rectangle) => area.top === 0 && area.bottom === MAX_ROWS - 1;
const isWholeRows = (area: Rectangle) => area.left === 0 && area.right === MAX_COLUMNS - 1;

export interface StyleChanger<Value> {
  cell(row: number, column: number, value: Value): void;
  area(area: Rectangle, value: Value): void;
}

/** Changes styles of cells; whole columns and rows are changed as such, with the cells in them that have their own. */
export function styleChanger<Value>(
  book: Book,
  sheet: Sheet,
  change: (style: CellStyle, value: Value) => CellStyle,
): StyleChanger<Value> {
  const changed = new Map<Value, Map<number, number>>();
  const changedStyle = (style: number, value: Value): number => {
    const known = changed.get(value) ?? new Map<number, number>();
    changed.set(value, known);
    let after = known.get(style);
    if (after === undefined) {
      after = book.styles.intern(change(book.styles.get(style), value));
      known.set(style, after);
    }
    return after;
  };
  const cell = (row: number, column: number, value: Value) => {
    sheet.setStyle(row, column, changedStyle(sheet.styleAt(row, column), value));
  };
  return {
    cell,
    area(area, value) {
      if (isWholeColumns(area)) {
        forOwnStyles(sheet, area, (row, column) => cell(row, column, value));
        for (let column = area.left; column <= area.right; column++) {
          const layout = sheet.columns.get(column) ?? { hidden: false };
          sheet.columns.set(column, { ...layout, style: changedStyle(layout.style ?? 0, value) });
        }
        sheet.touch("columns");
      } else if (isWholeRows(area)) {
        forOwnStyles(sheet, area, (row, column) => cell(row, column, value));
        for (let row = area.top; row <= area.bottom; row++) {
          const layout = sheet.rows.get(row) ?? { hidden: false };
          sheet.rows.set(row, { ...layout, style: changedStyle(layout.style ?? 0, value) });
        }
        sheet.touch("rows");
      } else {
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) cell(row, column, value);
        }
      }
    },
  };
}

function forOwnStyles({ grid }: Sheet, area: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount - 1); row++) {
    for (const [column, style] of grid.rowStyles(row).entries()) {
      if (style !== undefined && column >= area.left && column <= area.right) visit(row, column);
    }
  }
}

/** The styles that occur in an area, each once. */
export function stylesIn(book: Book, sheet: Sheet, area: Rectangle): CellStyle[] {
  const ids = new Set<number>();
  const lastUsed = Math.max(sheet.grid.rowCount - 1, ...sheet.rows.keys(), area.top);
  for (let row = area.top; row <= Math.min(area.bottom, lastUsed); row++) {
    for (let column = area.left; column <= area.right; column++) ids.add(sheet.styleAt(row, column));
  }
  if (area.bottom > lastUsed) {
    for (let column = area.left; column <= area.right; column++) ids.add(sheet.columns.get(column)?.style ?? 0);
  }
  return [...ids].map((id) => book.styles.get(id));
}

/** What all styles of an area agree on, or null where they differ. */
export function commonStyle<Value>(
  book: Book,
  sheet: Sheet,
  area: Rectangle,
  read: (style: CellStyle) => Value,
): Value | null {
  const [first, ...rest] = stylesIn(book, sheet, area).map(read);
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}
