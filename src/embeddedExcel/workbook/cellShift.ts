import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./address";

/** Cells pushed away by an insertion ("Down", "Right") or drawn in by a deletion ("Up", "Left") of `area`. */
export interface CellShift {
  readonly area: Rectangle;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

export const isVertical = (shift: CellShift): boolean => shift.direction === "Down" || shift.direction === "Up";
export const isInsertion = (shift: CellShift): boolean => shift.direction === "Down" || shift.direction === "Right";

/** All cells that move: from the inserted or deleted ones to the sheet's edge. */
export const movingArea = ({ area, direction }: CellShift): Rectangle =>
  direction === "Down" || direction === "Up" ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };

/**
 * Where an area is after the shift, or null where all of it was deleted. Areas that do not lie wholly in the shifted
 * rows or columns stay, as references do in Excel; so do whole columns (rows) when rows (columns) are shifted.
 */
export function moveArea(area: Rectangle, shift: CellShift): Rectangle | null {
  const { area: at } = shift;
  if (isVertical(shift)) {
    if (area.left < at.left || area.right > at.right) return area;
    const moved = moveSpan(area.top, area.bottom, at.top, at.bottom, isInsertion(shift), MAX_ROWS);
    if (!moved) return null;
    return moved.first === area.top && moved.last === area.bottom
      ? area
      : { ...area, top: moved.first, bottom: moved.last };
  }
  if (area.top < at.top || area.bottom > at.bottom) return area;
  const moved = moveSpan(area.left, area.right, at.left, at.right, isInsertion(shift), MAX_COLUMNS);
  if (!moved) return null;
  return moved.first === area.left && moved.last === area.right
    ? area
    : { ...area, left: moved.first, right: moved.last };
}

function moveSpan(
  first: number,
  last: number,
  from: number,
  to: number,
  isInserted: boolean,
  limit: number,
): { first: number; last: number } | null {
  if (first === 0 && last === limit - 1) return { first, last };
  const count = to - from + 1;
  if (isInserted) {
    const movedFirst = first >= from ? first + count : first;
    if (movedFirst >= limit) return null;
    return { first: movedFirst, last: Math.min(last >= from ? last + count : last, limit - 1) };
  }
  const movedFirst = first < from ? first : first <= to ? from : first - count;
  const movedLast = last < from ? last : last <= to ? from - 1 : last - count;
  return movedLast < movedFirst ? null : { first: movedFirst, last: movedLast };
}
