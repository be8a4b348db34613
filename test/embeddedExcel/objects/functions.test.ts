import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { Book } from "../../../src/embeddedExcel/workbook/book";
import { inExcel } from "./office";

let running = startInNode();
beforeEach(() => {
  running = startInNode();
});
afterAll(() => {
  running.close();
});

test("Excel's functions can be called with values, ranges and results of other functions", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], ['a "b"']];
    const { functions } = context.workbook;
    const sum = functions.sum(sheet.getRange("A1:A3"), 5);
    const results = [
      sum,
      functions.round(-1.256, 2),
      functions.norm_S_Dist(0, true),
      functions.if(true, 'say "yes"'),
      functions.sum(sum, 1),
    ];
    for (const result of results) result.load("value,error");
    await context.sync();
    expect(results.map(({ value }): unknown => value)).toEqual([8, -1.26, 0.5, 'say "yes"', 9]);
    expect(results.map(({ error }) => error)).toEqual([null, null, null, null, null]);
  });
});

test("an error of a function is told apart from a value", async () => {
  await inExcel(async (context) => {
    const result = context.workbook.functions.sqrt(-1);
    result.load("value,error");
    await context.sync();
    expect([result.value, result.error]).toEqual([null, "#NUM!"]);
  });
});

test.each([
  [false, 1463],
  [true, 1],
])("dates count as the workbook does (from 1904: %s)", async (uses1904Dates, serial) => {
  const book = new Book();
  book.uses1904Dates = uses1904Dates;
  running = startInNode({ book });
  await inExcel(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2);
    day.load("value");
    await context.sync();
    expect(day.value).toBe(serial);
  });
});
