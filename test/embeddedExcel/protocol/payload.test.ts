import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";

const MEGABYTE = 1024 * 1024;
const running = startInNode();
afterAll(() => {
  running.close();
});

const codeOf = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  Excel.run(batch).then(
    () => "no error",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );

const texts = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array<string>(columns).fill("some text of a client"));

test("a request above five megabytes is refused and nothing of it is done", async () => {
  const code = await codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["first"]];
    sheet.getRangeByIndexes(1, 0, 30_000, 10).values = texts(30_000, 10);
    await context.sync();
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(running.traffic.largestRequestBytes).toBeGreaterThan(5 * MEGABYTE);
  expect(running.book.sheets[0]?.grid.usedArea(true)).toBeNull();
});

test("large writes go in blocks, each below the limit, and arrive whole", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let start = 0; start < 30_000; start += 10_000) {
      const block = sheet.getRangeByIndexes(start, 0, 10_000, 10);
      block.values = texts(10_000, 10);
      block.untrack();
      await context.sync();
    }
    const used = sheet.getUsedRange(true);
    used.load("address");
    await context.sync();
    expect(used.address).toBe("Sheet1!A1:J30000");
  });
});

test("a response above five megabytes is refused", async () => {
  const code = await codeOf(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:J30000");
    range.load("values");
    await context.sync();
  });
  expect(code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("reading more than five million cells gives null instead of values", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:J");
    range.load("values,rowCount,columnCount,cellCount");
    const all = context.workbook.worksheets.getItem("Sheet1").getRange();
    all.load("cellCount,address");
    await context.sync();
    expect(range.values).toBeNull();
    expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([1_048_576, 10, 10_485_760]);
    expect([all.cellCount, all.address]).toEqual([-1, "Sheet1!A:XFD"]);
  });
});

test("the limit can be lowered", async () => {
  const small = startInNode({ payloadLimitBytes: 2_000 });
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A100").values = texts(100, 1);
    await context.sync();
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  small.close();
});
