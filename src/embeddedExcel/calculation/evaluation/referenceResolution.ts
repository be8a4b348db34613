import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";
import type { CellError, CellValue } from "../../workbook/cellValue";
import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { Edge, RelativeArea } from "../syntax/expression";
import { Area, AreaUnion } from "../values/area";
import { REFERENCE_ERROR } from "../values/errors";

/** Where a formula stands, as far as references are concerned. */
export interface Position {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells a reference means for a formula at this position; #REF! where they lie outside the sheet. */
export function resolveArea(area: RelativeArea, position: Position, book: Book): Area | AreaUnion | CellError {
  const sheets = sheetsOf(area.sheets, position.sheet, book);
  const [first] = sheets;
  if (!first) return REFERENCE_ERROR;
  const top = edgeAt(area.top, position.row, MAX_ROWS);
  const bottom = edgeAt(area.bottom, position.row, MAX_ROWS);
  const left = edgeAt(area.left, position.column, MAX_COLUMNS);
  const right = edgeAt(area.right, position.column, MAX_COLUMNS);
  if (top === null || bottom === null || left === null || right === null) return REFERENCE_ERROR;
  const on = (sheet: Sheet) =>
    new Area(sheet, Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
  if (sheets.length > 1) return new AreaUnion(sheets.map(on));
  return area.trim ? trimmed(on(first), area.trim) : on(first);
}

/** One sheet, or for `First:Last!` all from the first to the last; none where a name is unknown. */
export function sheetsOf(names: readonly string[], own: Sheet, book: Book): readonly Sheet[] {
  const [firstName, lastName] = names;
  if (firstName === undefined) return [own];
  const first = book.sheetNamed(firstName);
  if (!first) return [];
  if (lastName === undefined) return [first];
  const last = book.sheetNamed(lastName);
  if (!last) return [];
  const [from, to] = [book.sheets.indexOf(first), book.sheets.indexOf(last)].sort((a, b) => a - b);
  return book.sheets.slice(from, (to ?? 0) + 1);
}

/** Only formulas of names reach beyond the sheet; they wrap around, as in Excel. */
function edgeAt(edge: Edge, base: number, size: number): number | null {
  if (!edge.relative) return edge.index;
  const index = edge.index + base;
  return index < 0 || index >= size ? null : index;
}

function trimmed(area: Area, trim: "head" | "tail" | "both"): Area | CellError {
  const { grid } = area.sheet;
  const lastRow = Math.min(area.bottom, grid.rowCount - 1);
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = area.top; row <= lastRow; row++) {
    const values: readonly (CellValue | undefined)[] = grid.rowValues(row);
    const lastColumn = Math.min(area.right, values.length - 1);
    for (let column = area.left; column <= lastColumn; column++) {
      if ((values[column] ?? null) === null) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return REFERENCE_ERROR;
  const head = trim !== "tail";
  const tail = trim !== "head";
  return new Area(
    area.sheet,
    head ? top : area.top,
    head ? left : area.left,
    tail ? bottom : area.bottom,
    tail ? right : area.right,
  );
}
