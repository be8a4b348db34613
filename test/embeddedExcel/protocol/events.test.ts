import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";

let running = startInNode();
beforeEach(() => {
  running = startInNode();
});
afterAll(() => {
  running.close();
});

const delivered = () => new Promise((resolve) => setTimeout(resolve, 0));

test("changes raise events of the sheet and of all sheets, after the batch that made them", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add((event) => {
      seen.push(`sheet ${event.address} ${event.changeType} ${String(event.details.valueAfter)}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`any ${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B7").values = [["hey"]];
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual(["sheet B7 RangeEdited hey", "any B7 Local"]);
});

test("one write of many rows raises one event, whose range can be used", async () => {
  const addresses: string[] = [];
  const read: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => {
      addresses.push(event.address);
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).getLastCell();
        range.load("values,address");
        await inner.sync();
        read.push(range.address, range.values[0]?.[0]);
      });
    });
    await context.sync();
    sheet.getRange("A1:C2000").values = Array.from({ length: 2000 }, (_, row) => [row, "a", true]);
    await context.sync();
  });
  await delivered();
  await delivered();
  expect(addresses).toEqual(["A1:C2000"]);
  expect(read).toEqual(["Sheet1!C2000", true]);
});

test("no events are raised while they are switched off, and none after the handler was removed", async () => {
  let count = 0;
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const added = sheet.onChanged.add(() => {
      count++;
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
    return added;
  });
  await delivered();
  expect(count).toBe(0);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
    await context.sync();
  });
  await delivered();
  expect(count).toBe(0);
});

test("what a user types in the workbook raises events, too", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  running.book.sheets[0]?.setValue(4, 2, "typed");
  running.host.commit();
  await delivered();
  expect(seen).toEqual(["C5"]);
});

test("sheets, tables and charts tell when they are added, activated and deleted", async () => {
  const seen: string[] = [];
  const note = (text: string) => () => {
    seen.push(text);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(note("sheet added"));
    worksheets.onDeleted.add(note("sheet deleted"));
    worksheets.onActivated.add(note("sheet activated"));
    tables.onAdded.add(note("table added"));
    tables.onChanged.add(note("table changed"));
    await context.sync();
    const sheet = worksheets.add("Other");
    sheet.charts.onAdded.add(note("chart added"));
    await context.sync();
    sheet.activate();
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    table.getDataBodyRange().getCell(0, 0).values = [[5]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await delivered();
  expect(seen.filter((text, index) => seen.indexOf(text) === index)).toEqual([
    "sheet added",
    "sheet activated",
    "table added",
    "table changed",
    "chart added",
    "sheet deleted",
  ]);
});
