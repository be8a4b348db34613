import { rectangle, type Rectangle } from "../../embeddedExcel/workbook/address";
import type { SheetAxes } from "../geometry/sheetAxes";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The selected cells, and the one among them that takes what is typed. */
export interface Selection {
  readonly area: Rectangle;
  readonly active: Position;
}

export type Direction = "up" | "down" | "left" | "right";

export const selectionOf = (position: Position): Selection => ({
  area: rectangle(position.row, position.column),
  active: position,
});

/** The cells from the active one to `to`. */
export const extendedTo = ({ active }: Selection, to: Position): Selection => ({
  active,
  area: rectangle(
    Math.min(active.row, to.row),
    Math.min(active.column, to.column),
    Math.max(active.row, to.row),
    Math.max(active.column, to.column),
  ),
});

/** The corner of the selection that lies opposite the active cell. */
export const farCorner = ({ area, active }: Selection): Position => ({
  row: active.row === area.top ? area.bottom : area.top,
  column: active.column === area.left ? area.right : area.left,
});

/** `count` visible cells further in a direction, at most to the edge of the sheet. */
export function moved(from: Position, direction: Direction, { rows, columns }: SheetAxes, count = 1): Position {
  const axis = direction === "up" || direction === "down" ? rows : columns;
  const step = direction === "up" || direction === "left" ? -1 : 1;
  let at = axis === rows ? from.row : from.column;
  for (let done = 0; done < count; done++) at = axis.next(at, step) ?? at;
  return axis === rows ? { ...from, row: at } : { ...from, column: at };
}

/** Where Ctrl with an arrow leads: to the end of the filled cells, or from there to the next filled one. */
export function movedToEdge(
  from: Position,
  direction: Direction,
  axes: SheetAxes,
  isEmpty: (position: Position) => boolean,
  end: Position,
): Position {
  let at = from;
  let next = moved(at, direction, axes);
  const isBeyond = (position: Position) => position.row > end.row || position.column > end.column;
  const isSame = (position: Position) => position.row === at.row && position.column === at.column;
  const startsFilled = !isEmpty(from) && !isSame(next) && !isEmpty(next);
  while (!isSame(next) && !isBeyond(next)) {
    if (startsFilled && isEmpty(next)) return at;
    at = next;
    if (!startsFilled && !isEmpty(at)) return at;
    next = moved(at, direction, axes);
  }
  return at;
}
