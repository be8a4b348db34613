import { Book } from "../../../src/embeddedExcel/workbook/book";
import type { Table } from "../../../src/embeddedExcel/workbook/table";

const tableNamed = (name: string): Table => ({
  id: 1,
  name,
  area: { top: 0, left: 0, bottom: 1, right: 0 },
  columns: [{ id: 1, name: "Sales" }],
  style: "TableStyleLight1",
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
});

test("sheets and tables are found in any case, under the name they have now, as long as they are there", () => {
  const book = new Book();
  const [first, second] = [book.addSheet("First"), book.addSheet("Second")];
  const table = tableNamed("Clients");
  second.tables.push(table);
  expect([book.sheetNamed("FIRST"), book.tableNamed("clients")?.table]).toEqual([first, table]);
  first.name = "Other";
  second.name = "First";
  table.name = "Customers";
  expect([book.sheetNamed("FIRST"), book.sheetNamed("other"), book.sheetNamed("Second")]).toEqual([
    second,
    first,
    undefined,
  ]);
  expect([book.tableNamed("clients"), book.tableNamed("CUSTOMERS")?.sheet]).toEqual([undefined, second]);
  book.sheets.splice(1, 1);
  expect([book.sheetNamed("First"), book.tableNamed("Customers")]).toEqual([undefined, undefined]);
});

test("a sheet's own name comes before the workbook's, and a removed one is gone", () => {
  const book = new Book();
  const sheet = book.addSheet("First");
  const named = (scope: typeof sheet | null) => ({ name: "Rate", scope, formula: "1", visible: true, comment: "" });
  const [ofBook, ofSheet] = [named(null), named(sheet)];
  for (const name of [ofBook, ofSheet]) book.names.add(name);
  expect([book.nameSeenFrom(sheet, "rate"), book.nameSeenFrom(null, "RATE")]).toEqual([ofSheet, ofBook]);
  book.names.remove(ofSheet);
  expect([book.nameSeenFrom(sheet, "rate"), [...book.names]]).toEqual([ofBook, [ofBook]]);
  expect([book.names.has(ofSheet), book.names.of(sheet)]).toEqual([false, []]);
});
