import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { openWorkbook } from "../../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../../src/embeddedExcel/files/save";
import { Book } from "../../../src/embeddedExcel/workbook/book";
import { inExcel } from "./office";

const hiddenRows = (address: string) =>
  inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Ventes").getRange(address);
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    range.load("rowHidden");
    await context.sync();
    return { together: range.rowHidden as boolean | null, rows: rows.value.filter(({ rowHidden }) => rowHidden) };
  });

let host = startInNode();
afterAll(() => {
  host.close();
});

beforeEach(() => {
  const book = new Book();
  const sheet = book.addSheet("Ventes");
  for (let row = 0; row < 10; row++) sheet.setValue(row, 0, row);
  host = startInNode({ book });
});

test("rows hidden by hand are told one by one", async () => {
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Ventes").getRange("A3:A4").rowHidden = true;
    return Promise.resolve();
  });
  expect(await hiddenRows("A1:A10")).toMatchObject({ together: null, rows: [{ rowIndex: 2 }, { rowIndex: 3 }] });
  expect(await hiddenRows("A3:A4")).toMatchObject({ together: true });
  expect(await hiddenRows("A5:A9")).toEqual({ together: false, rows: [] });
});

test("rows a filter hides are hidden, also after the file was saved and opened again", async () => {
  await inExcel((context) => {
    const table = context.workbook.tables.add("Ventes!A1:A10", true);
    table.columns.getItemAt(0).filter.applyCustomFilter(">=5");
    return Promise.resolve();
  });
  const before = await hiddenRows("A2:A10");
  expect(before.rows.map(({ rowIndex }) => rowIndex)).toEqual([1, 2, 3, 4]);
  host = startInNode({ book: openWorkbook(saveWorkbook(host.book), "again.xlsx") });
  expect(await hiddenRows("A2:A10")).toEqual(before);
});

test("properties that are not implemented are refused by name", async () => {
  await expect(
    inExcel(async (context) => {
      context.workbook.worksheets
        .getItem("Ventes")
        .getRange("A1:A2")
        .getRowProperties({ format: { rowHeight: true } });
      await context.sync();
    }),
  ).rejects.toThrow(/format/);
});
