import { intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";

const hasContent = ({ grid }: Sheet, row: number, column: number): boolean =>
  grid.value(row, column) !== null || grid.formula(row, column) !== undefined;

/** The smallest area around the used cells inside `area`, or null. */
export function usedWithin(sheet: Sheet, area: Rectangle, valuesOnly: boolean): Rectangle | null {
  const used = sheet.grid.usedArea(valuesOnly);
  const part = used && intersection(used, area);
  if (!part) return null;
  const isUsed = (row: number, column: number) =>
    hasContent(sheet, row, column) || (!valuesOnly && sheet.grid.style(row, column) !== undefined);
  const rowIsUsed = (row: number) => {
    for (let column = part.left; column <= part.right; column++) if (isUsed(row, column)) return true;
    return false;
  };
  let { top, bottom, left, right } = part;
  while (top <= bottom && !rowIsUsed(top)) top++;
  if (top > bottom) return null;
  while (!rowIsUsed(bottom)) bottom--;
  const columnIsUsed = (column: number) => {
    for (let row = top; row <= bottom; row++) if (isUsed(row, column)) return true;
    return false;
  };
  while (!columnIsUsed(left)) left++;
  while (!columnIsUsed(right)) right--;
  return { top, left, bottom, right };
}

/** The block around a range bounded by empty rows and columns (Ctrl+*). */
export function surroundingRegion(sheet: Sheet, start: Rectangle): Rectangle {
  let { top, left, bottom, right } = start;
  const inRow = (row: number) =>
    row >= 0 &&
    row < MAX_ROWS &&
    anyContent(sheet, { top: row, bottom: row, left: Math.max(0, left - 1), right: right + 1 });
  const inColumn = (column: number) =>
    column >= 0 &&
    column < MAX_COLUMNS &&
    anyContent(sheet, { top: Math.max(0, top - 1), bottom: bottom + 1, left: column, right: column });
  for (let isGrowing = true; isGrowing;) {
    const before = { top, left, bottom, right };
    while (inRow(bottom + 1)) bottom++;
    while (inRow(top - 1)) top--;
    while (inColumn(right + 1)) right++;
    while (inColumn(left - 1)) left--;
    isGrowing = before.top !== top || before.left !== left || before.bottom !== bottom || before.right !== right;
  }
  return { top, left, bottom, right };
}

function anyContent(sheet: Sheet, area: Rectangle): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (hasContent(sheet, row, column)) return true;
  }
  return false;
}
