import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { codeOf, inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(() => {
  running = startInNode();
});
afterAll(() => {
  running.close();
});

test("names stand for ranges, formulas and constants, in the workbook or one sheet", async () => {
  await inExcel(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("Rate", sheet.getRange("B4"), "used everywhere");
    names.add("Half", "=0.5");
    names.add("Word", '="a ""b"""');
    const hidden = sheet.names.add("Mark", '="ABC"');
    hidden.visible = false;
    sheet.getRange("B4").values = [[7]];
    sheet.getRange("A1").formulas = [["=Rate*Half"]];
    const result = await loaded(sheet.getRange("A1"), "values");
    expect(result.values).toEqual([[3.5]]);
    const rate = await loaded(names.getItem("RATE"), "name,type,value,formula,scope,visible,comment");
    expect([rate.type, rate.value, rate.formula, rate.scope, rate.comment]).toEqual([
      "Range",
      "Sheet1!$B$4",
      "=Sheet1!$B$4",
      "Workbook",
      "used everywhere",
    ]);
    const mark = await loaded(sheet.names.getItem("Mark"), "value,visible,scope");
    expect([mark.value, mark.visible, mark.scope]).toEqual(["ABC", false, "Worksheet"]);
    const word = await loaded(names.getItem("Word"), "value,type");
    expect([word.value, word.type]).toEqual(['a "b"', "String"]);
    const none = names.getItemOrNullObject("Mark");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a name's formula can be changed and the name deleted", async () => {
  await inExcel(async (context, sheet) => {
    const name = context.workbook.names.add("Place", sheet.getRange("A1"));
    sheet.getRange("C1").formulas = [["=Place"]];
    sheet.getRange("A1:A2").values = [[1], [2]];
    name.formula = "=Sheet1!$A$2";
    const cell = await loaded(sheet.getRange("C1"), "values");
    expect(cell.values).toEqual([[2]]);
    const range = await loaded(name.getRange(), "address");
    expect(range.address).toBe("Sheet1!A2");
    name.delete();
    await loaded(cell, "values");
    expect(cell.values).toEqual([["#NAME?"]]);
  });
});

test.each(["A1", "R1C1", "1st", "two words", "c", ""])("%j is no name", async (name) => {
  expect(await codeOf((context) => context.workbook.names.add(name, "=1"))).toBe("InvalidArgument");
});

test("a name that is taken is refused in its own scope only", async () => {
  await inExcel((context, sheet) => {
    context.workbook.names.add("Same", "=1");
    sheet.names.add("Same", "=2");
  });
  expect(await codeOf((context) => context.workbook.names.add("SAME", "=3"))).toBe("ItemAlreadyExists");
});

test("names follow inserted rows", async () => {
  await inExcel(async (context, sheet) => {
    const name = context.workbook.names.add("Block", sheet.getRange("A2:A4"));
    sheet.getRange("3:3").insert("Down");
    await loaded(name, "formula");
    expect(name.formula).toBe("=Sheet1!$A$2:$A$5");
  });
});

test("settings of the document and of the workbook are one store", async () => {
  await inExcel(async (context) => {
    context.workbook.settings.add("choices", { language: "fr", since: new Date(1_700_000_000_000) });
    const setting = await loaded(context.workbook.settings.getItem("choices"), "key,value");
    expect(setting.value).toEqual({ language: "fr", since: new Date(1_700_000_000_000) });
  });
  const { settings } = Office.context.document;
  expect(settings.get("choices")).toBeNull();
  await new Promise((resolve) => {
    settings.refreshAsync(resolve);
  });
  expect(settings.get("choices")).toMatchObject({ language: "fr" });
  settings.set("other", 5);
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  await inExcel(async (context) => {
    const { settings: stored } = context.workbook;
    await loaded(stored, "items/key,items/value");
    expect(stored.items.map(({ key, value }) => [key, value as unknown]).at(-1)).toEqual(["other", 5]);
    stored.getItem("other").delete();
    const gone = stored.getItemOrNullObject("other");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a name of a table's column is an address when added, and stays as it is when added as a local formula", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Client", "Sales"],
      ["Alpha", 5],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "Clients";
    const { names } = context.workbook;
    names.add("Fixed", "=Clients[Sales]");
    names.addFormulaLocal("Growing", "=Clients[Sales]");
    const [fixed, growing] = [names.getItem("Fixed").load("formula"), names.getItem("Growing").load("formula")];
    const total = sheet.getRange("D1");
    total.formulas = [["=SUM(Growing)"]];
    await context.sync();
    expect([fixed.formula, growing.formula]).toEqual(["=Sheet1!$B$2", "=Clients[Sales]"]);
    table.rows.add(undefined, [["Beta", 7]]);
    await loaded(total, "values");
    expect(total.values).toEqual([[12]]);
  });
});
