import { Book } from "../../../src/embeddedExcel/workbook/book";
import type { CellStyle } from "../../../src/embeddedExcel/workbook/style";
import { rectangle } from "../../../src/embeddedExcel/workbook/address";
import { DrawnSheet } from "../../../src/workbench/cells/drawnSheet";
import { rowPieces, type RowPiece } from "../../../src/workbench/cells/rowPieces";

const COLUMNS = { first: 0, last: 5 };

/** A sheet whose columns are 64 pixels wide, in a font of ten pixels a character. */
function pieces(cells: Record<number, string | number>, styles: Record<number, Partial<CellStyle>> = {}, from = 0) {
  const book = new Book();
  const sheet = book.addSheet("Sheet1");
  for (const [column, value] of Object.entries(cells)) sheet.setValue(0, Number(column), value);
  for (const [column, style] of Object.entries(styles)) sheet.setStyle(0, Number(column), book.styles.derive(0, style));
  const drawn = new DrawnSheet(
    book,
    sheet,
    () => null,
    "en-US",
    (text) => text.length * 10,
  );
  return new Map(rowPieces(drawn, 0, { ...COLUMNS, first: from }).map((piece) => [piece.column, piece]));
}

const right = (piece: RowPiece | undefined) => piece?.overflowRight;

test("a long text goes on over the empty cells beside it, and no gridline crosses it", () => {
  const row = pieces({ 0: "twelve chars" });
  expect(right(row.get(0))).toBe(64);
  expect(row.get(0)?.gridRight).toBe(false);
  expect(row.get(1)?.gridRight).toBe(true);
});

test("a long text ends where the next cell holds something", () => {
  expect(right(pieces({ 0: "twelve chars", 1: "x" }).get(0))).toBe(0);
});

test("a text aligned right goes on to the left, a centred one to both sides", () => {
  expect(pieces({ 2: "twelve chars" }, { 2: { horizontal: "Right" } }).get(2)).toMatchObject({
    overflowLeft: 64,
    overflowRight: 0,
  });
  expect(pieces({ 2: "twelve chars" }, { 2: { horizontal: "Center" } }).get(2)).toMatchObject({
    overflowLeft: 64,
    overflowRight: 64,
  });
});

test("wrapped texts and numbers stay in their cell", () => {
  expect(right(pieces({ 0: "twelve chars" }, { 0: { wrapText: true } }).get(0))).toBe(0);
  expect(pieces({ 0: 1234567890123 }, { 0: { numberFormat: "0" } }).get(0)).toMatchObject({
    text: "######",
    overflowRight: 0,
  });
});

test("a text that begins left of what is seen is drawn where it goes on", () => {
  expect([...pieces({ 0: "a text of more than three columns" }, {}, 2).keys()]).toContain(0);
  expect([...pieces({ 0: "short" }, {}, 2).keys()]).not.toContain(0);
});

test("at a common edge the stronger line is drawn, and no gridline", () => {
  const line = (weight: "Thin" | "Thick") => ({ line: "Continuous" as const, weight, color: "#FF0000" });
  const row = pieces({}, { 0: { borders: { right: line("Thin") } }, 1: { borders: { left: line("Thick") } } });
  expect(row.get(0)).toMatchObject({ borderRight: "3px solid #FF0000", gridRight: false });
});

test("merged cells are not drawn cell by cell", () => {
  const book = new Book();
  const sheet = book.addSheet("Sheet1");
  sheet.merges = [rectangle(0, 0, 0, 2)];
  const drawn = new DrawnSheet(
    book,
    sheet,
    () => null,
    "en-US",
    () => 0,
  );
  expect(rowPieces(drawn, 0, COLUMNS).map(({ column }) => column)).toEqual([3, 4, 5]);
});
