import { utils, write } from "@e965/xlsx";
import { openWorkbook } from "../../../../src/embeddedExcel/files/open";
import { testCorpus } from "../corpusFiles";

function workbook(bookType: "biff8" | "xlml"): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["Client", "Sales"],
    ["A", 10.5],
    ["B", 20],
  ]);
  sheet["B4"] = { t: "n", f: "SUM(B2:B3)", v: 30.5, z: "#,##0.00" };
  sheet["C2"] = { t: "b", v: true };
  sheet["!ref"] = "A1:C4";
  sheet["!merges"] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 1 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Ventes");
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "Caché");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return bookType === "biff8"
    ? new Uint8Array(write(book, { type: "array", bookType }))
    : new TextEncoder().encode(String(write(book, { type: "string", bookType })));
}

test("values, formats, merges and visibility of an .xls file are read", () => {
  const book = openWorkbook(workbook("biff8"), "ventes.xls");
  const [sheet] = book.sheets;
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Ventes", "Visible"],
    ["Caché", "Hidden"],
  ]);
  expect(sheet?.grid.rowValues(1)).toEqual(["A", 10.5, true]);
  expect(sheet?.grid.value(3, 1)).toBe(30.5);
  expect(book.styles.get(sheet?.grid.style(3, 1) ?? 0).numberFormat).toBe("#,##0.00");
  expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
});

test("formulas are read with their results, here from the XML form of .xls", () => {
  const grid = openWorkbook(workbook("xlml"), "ventes.xls").sheets[0]?.grid;
  expect(grid?.formula(3, 1)?.text).toBe("SUM(B2:B3)");
  expect(grid?.value(3, 1)).toBe(30.5);
});

test("a web page that was saved as .xls is read", () => {
  const page =
    "<html><body><table><tr><td>Client</td><td>Sales</td></tr><tr><td>A</td><td>12</td></tr></table></body></html>";
  const sheet = openWorkbook(new TextEncoder().encode(page), "page.xls").sheets[0];
  expect(sheet?.grid.rowValues(1)).toEqual(["A", 12]);
});

testCorpus("an .xls of the corpus is read", /superstore.*\.xls$/, (name, bytes) => {
  const sheet = openWorkbook(bytes, name).sheetNamed("Orders");
  let total = 0;
  for (let row = 1; row < 9995; row++) total += Number(sheet?.grid.value(row, 17));
  expect(total).toBeCloseTo(2297200.8603, 3);
});
