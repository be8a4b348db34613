import { contains, intersection, rectangle, type Rectangle } from "../../workbook/address";
import type { Book } from "../../workbook/book";
import { displayText } from "../../workbook/displayText";
import type { Sheet } from "../../workbook/sheet";

/**
 * Excel measures glyphs; here a character counts as one digit of the default font, wider with the font size and a little
 * wider in bold. Good enough to see whether texts fit.
 */
const CHARACTER_PADDING = 1;
const BOLD_FACTOR = 1.08;
const DEFAULT_FONT_POINTS = 11;
const LINE_SPACING = 1.35;
const WIDEST_COLUMN_CHARACTERS = 255;

export function autofitColumns(book: Book, sheet: Sheet, area: Rectangle): void {
  const used = sheet.grid.usedArea(true);
  const part = used && intersection(used, area);
  if (!part) return;
  for (let column = part.left; column <= part.right; column++) {
    let widest = 0;
    for (let row = part.top; row <= part.bottom; row++) {
      if (isMerged(sheet, row, column)) continue;
      widest = Math.max(widest, textWidth(book, sheet, row, column));
    }
    if (widest === 0) continue;
    const width = Math.min(WIDEST_COLUMN_CHARACTERS, Math.round((widest + CHARACTER_PADDING) * 100) / 100);
    sheet.columns.set(column, { ...sheet.columns.get(column), width, hidden: false });
  }
  sheet.touch("columns");
}

/** Rows without wrapped or large text take the default height. */
export function autofitRows(book: Book, sheet: Sheet, area: Rectangle): void {
  const used = sheet.grid.usedArea(true);
  for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? -1); row++) {
    let height = sheet.defaultRowHeight;
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
      if (sheet.grid.value(row, column) === null || isMerged(sheet, row, column)) continue;
      const style = book.styles.get(sheet.styleAt(row, column));
      const available = sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
      const lines = style.wrapText ? Math.max(1, Math.ceil(textWidth(book, sheet, row, column) / available)) : 1;
      height = Math.max(height, Math.ceil(lines * style.font.size * LINE_SPACING));
    }
    const layout = { ...(sheet.rows.get(row) ?? { hidden: false }) };
    if (height === sheet.defaultRowHeight) delete layout.height;
    else layout.height = height;
    sheet.rows.set(row, layout);
  }
  sheet.touch("rows");
}

function textWidth(book: Book, sheet: Sheet, row: number, column: number): number {
  const value = sheet.grid.value(row, column);
  if (value === null) return 0;
  const { numberFormat, font } = book.styles.get(sheet.styleAt(row, column));
  const longest = Math.max(
    ...displayText(value, numberFormat, book.uses1904Dates)
      .split("\n")
      .map((line) => line.length),
  );
  return longest * (font.size / DEFAULT_FONT_POINTS) * (font.bold ? BOLD_FACTOR : 1);
}

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => contains(merge, rectangle(row, column)));
