import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";

const running = startInNode({ clientBuild: "debug" });
afterAll(() => {
  running.close();
});

async function errorOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await Excel.run(batch).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OfficeExtension.Error) return error;
  throw new Error(`expected an error of Office.js, got ${String(error)}`);
}

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("a property that was not loaded cannot be read", async () => {
  const error = await errorOf(async (context) => {
    const range = sheet1(context).getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(error.code).toBe("PropertyNotLoaded");
});

test("writing values of the wrong dimensions is an invalid argument, with the place of the error", async () => {
  const error = await errorOf(async (context) => {
    sheet1(context).getRange("A1:B2").values = [[1, 2, 3]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(error.debugInfo.statement).toContain("values");
});

test("a sheet that does not exist is not found", async () => {
  const error = await errorOf(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});

test("what ran before the failing action stays, and what it loaded can be read", async () => {
  let address = "";
  const error = await errorOf(async (context) => {
    const range = sheet1(context).getRange("D1");
    range.values = [["stays"]];
    range.load("address");
    context.trace("before the mistake");
    context.workbook.worksheets.getItem("Nowhere").activate();
    await context.sync().finally(() => {
      address = range.address;
    });
  });
  expect(address).toBe("Sheet1!D1");
  expect(error.traceMessages).toEqual(["before the mistake"]);
  expect(running.book.sheets[0]?.grid.value(0, 3)).toBe("stays");
});

test("null objects answer isNullObject without load, and everything reached through them is null", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const there = context.workbook.worksheets.getItemOrNullObject("sheet1");
    const range = missing.getRange("A1");
    range.load("values");
    missing.tabColor = "#FF0000";
    const count = missing.tables.getCount();
    await context.sync();
    expect([missing.isNullObject, there.isNullObject, range.isNullObject]).toEqual([true, false, true]);
    expect(range.values).toBeUndefined();
    expect(count.value).toBeUndefined();
    missing.load("name");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
});

test("an object made by a method is made once, however often its path is instantiated", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Once");
    sheet.load("name,position");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect([sheet.name, sheet.position, count.value]).toEqual(["Once", 1, 2]);
    sheet.delete();
    await context.sync();
  });
  expect(running.book.sheets).toHaveLength(1);
});

test("collections are loaded with their items, navigation properties, paging and counts", async () => {
  await Excel.run(async (context) => {
    for (const name of ["One", "Two", "Three"]) context.workbook.worksheets.add(name);
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/charts/count");
    const page = context.workbook.worksheets;
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "One", "Two", "Three"]);
    expect(sheets.items[0]?.charts.count).toBe(0);
    page.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    expect(page.items.map((sheet) => sheet.name)).toEqual(["One", "Two"]);
    page.items[1]?.delete();
    await context.sync();
    for (const name of ["One", "Three"]) sheets.getItem(name).delete();
    await context.sync();
  });
});

test("nested properties come with the object they belong to", async () => {
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1");
    range.set({ format: { fill: { color: "#112233" }, font: { bold: true } } });
    range.load("address,format/fill/color,format/font/bold,worksheet/name");
    await context.sync();
    expect(range.format.fill.color).toBe("#112233");
    expect(range.format.font.bold).toBe(true);
    expect(range.worksheet.name).toBe("Sheet1");
    expect(() => range.format.font.italic).toThrow("italic");
  });
});

test("names that do not exist are refused by load, also with a needless items/ before them", async () => {
  for (const names of ["nme", ["items/name"]]) {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.load(names);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  }
});

test("ranges are kept for the run only, unless they are tracked", async () => {
  const kept = await Excel.run(async (context) => {
    const range = sheet1(context).getRange("B2");
    range.values = [["kept"]];
    await context.sync();
    expect(running.host.keptReferences).toBe(1);
    context.trackedObjects.add(range);
    return range;
  });
  expect(running.host.keptReferences).toBe(1);
  await Excel.run(kept, async (context) => {
    kept.load("values");
    await context.sync();
    expect(kept.values).toEqual([["kept"]]);
    context.trackedObjects.remove(kept);
    await context.sync();
  });
  expect(running.host.keptReferences).toBe(0);
});

test("objects can be arguments, alone and inside plain objects", async () => {
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const source = sheet.getRange("F1:F3");
    const name = context.workbook.names.add("Choices", source, "what can be chosen");
    const cell = sheet.getRange("G1");
    cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
    name.load("formula,comment");
    cell.dataValidation.load("rule,type");
    await context.sync();
    expect([name.formula, name.comment]).toEqual(["=Sheet1!$F$1:$F$3", "what can be chosen"]);
    expect(cell.dataValidation.type).toBe("List");
    expect(cell.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$F$1:$F$3" } });
  });
});

test("a member the host does not have is refused by name, read, written or called", async () => {
  const read = await errorOf(async (context) => {
    sheet1(context).getRange("A1").load("linkedDataTypeState");
    await context.sync();
  });
  const written = await errorOf(async (context) => {
    sheet1(context).getRange("A1").format.textOrientation = 45;
    await context.sync();
  });
  const called = await errorOf(async (context) => {
    sheet1(context).copy();
    await context.sync();
  });
  const listened = await errorOf(async (context) => {
    sheet1(context).onFormatChanged.add(() => Promise.resolve());
    await context.sync();
  });
  expect([read, written, called, listened].map(({ code, message }) => [code, message])).toEqual([
    ["UnsupportedOperation", "embedded Excel host: Range.linkedDataTypeState is not implemented"],
    ["UnsupportedOperation", "embedded Excel host: RangeFormat.textOrientation is not implemented"],
    ["UnsupportedOperation", "embedded Excel host: Worksheet.copy is not implemented"],
    ["UnsupportedOperation", "embedded Excel host: Worksheet._RegisterFormatChangedEvent is not implemented"],
  ]);
});

test("members of newer requirement sets are refused, by the client at once and by the host", async () => {
  const atOnce = await errorOf((context) => {
    sheet1(context).getRange("A1").load("values");
    context.application.cultureInfo.load("name");
    return context.sync();
  });
  expect(atOnce.code).toBe("ApiNotFound");
  const loaded = await errorOf(async (context) => {
    sheet1(context).getRange("A1").load("hasSpill");
    await context.sync();
  });
  expect([loaded.code, loaded.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Range.hasSpill"]);
});

test("syncs and bytes are counted", async () => {
  const before = { ...running.traffic };
  await Excel.run(async (context) => {
    sheet1(context).load("name");
    await context.sync();
    sheet1(context).load("id");
    await context.sync();
  });
  expect(running.traffic.syncs - before.syncs).toBe(2);
  expect(running.traffic.largestRequestBytes).toBeGreaterThan(100);
  expect(running.traffic.largestResponseBytes).toBeGreaterThan(100);
});
