import type { Book } from "../../embeddedExcel/workbook/book";
import { displayText } from "../../embeddedExcel/workbook/displayText";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import { fontCss, LINE_HEIGHT } from "./cellLook";
import { wrappedLines, type Measure } from "./fittedText";

/** Room above and below the text, in pixels. */
const ROOM = 3;
const CELL_PADDING = 5;
/** Rows looked at: all of a report; the rows of long data have the usual height. */
const MOST_ROWS = 2000;

/** Heights in pixels of the rows that have none of their own and need more than the usual one for their text. */
export function fittedHeights(
  book: Book,
  sheet: Sheet,
  columnWidth: (column: number) => number,
  measure: Measure,
  language: string,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const usual = Math.round((sheet.defaultRowHeight * 4) / 3);
  const tallStyles = new Map<number, boolean>();
  const isTall = (style: number): boolean => {
    let tall = tallStyles.get(style);
    if (tall === undefined) {
      const { wrapText, font } = book.styles.get(style);
      tallStyles.set(style, (tall = wrapText || (font.size * 4 * LINE_HEIGHT) / 3 > usual));
    }
    return tall;
  };
  const merged = new Set(sheet.merges.flatMap(({ top, left }) => [`${top},${left}`]));
  for (let row = 0; row < Math.min(sheet.grid.rowCount, MOST_ROWS); row++) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    let height = usual;
    for (const [column, value] of sheet.grid.rowValues(row).entries()) {
      if (value === null || value === undefined || value === "") continue;
      const styleNumber = sheet.styleAt(row, column);
      if (!isTall(styleNumber) || merged.has(`${row},${column}`)) continue;
      const style = book.styles.get(styleNumber);
      const text = displayText(value, style.numberFormat, book.uses1904Dates, language);
      const font = fontCss(style);
      const width = columnWidth(column) - CELL_PADDING;
      const lines = style.wrapText ? wrappedLines(text, width, (part) => measure(part, font)) : 1;
      height = Math.max(height, Math.ceil((lines * style.font.size * 4 * LINE_HEIGHT) / 3) + ROOM);
    }
    if (height > usual) heights.set(row, height);
  }
  return heights;
}
