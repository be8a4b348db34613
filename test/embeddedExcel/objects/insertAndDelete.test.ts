import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(() => {
  running = startInNode();
});
afterAll(() => {
  running.close();
});

const formula = async (cell: Excel.Range) => {
  await loaded(cell, "formulas,values");
  return [cell.formulas[0]?.[0] as unknown, cell.values[0]?.[0] as unknown];
};

test("formulas follow inserted rows, on their own sheet and on others", async () => {
  await inExcel(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SUM($A$1:A3)+A2"]];
    other.getRange("A1").formulas = [["=Sheet1!A3*2+SUM(Sheet1!A:A)+A3"]];
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    expect(await formula(sheet.getRange("B1"))).toEqual(["=SUM($A$1:A5)+A4", 8]);
    expect(await formula(other.getRange("A1"))).toEqual(["=Sheet1!A5*2+SUM(Sheet1!A:A)+A3", 12]);
    sheet.getRange("5:5").delete("Up");
    expect(await formula(sheet.getRange("B1"))).toEqual(["=SUM($A$1:A4)+A4", 5]);
    expect(await formula(other.getRange("A1"))).toEqual(["=#REF!*2+SUM(Sheet1!A:A)+A3", "#REF!"]);
  });
});

test("cells are pushed down and right without touching their neighbours", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1:C2").values = [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ];
    sheet.getRange("B1").insert("Down");
    const range = await loaded(sheet.getRange("A1:C3"), "values");
    expect(range.values).toEqual([
      ["a", "", "c"],
      ["d", "b", "f"],
      ["", "e", ""],
    ]);
    sheet.getRange("A2").insert("Right");
    const wider = await loaded(sheet.getRange("A1:D3"), "values");
    expect(wider.values).toEqual([
      ["a", "", "c", ""],
      ["", "d", "b", "f"],
      ["", "e", "", ""],
    ]);
    sheet.getRange("A1:A3").delete("Left");
    const back = await loaded(sheet.getRange("A1:C3"), "values");
    expect(back.values).toEqual([
      ["", "c", ""],
      ["d", "b", "f"],
      ["e", "", ""],
    ]);
  });
});

test("inserted cells look like those above; heights and widths move with whole rows and columns", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("2:2").format.rowHeight = 40;
    sheet.getRange("B:B").format.columnWidth = 99;
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    const cell = await loaded(sheet.getRange("B2"), "format/fill/color");
    const row = await loaded(sheet.getRange("A3"), "format/rowHeight");
    const column = await loaded(sheet.getRange("C1"), "format/columnWidth");
    expect([cell.format.fill.color, row.format.rowHeight, column.format.columnWidth]).toEqual(["#00FF00", 40, 99]);
  });
});

test("rules, lists, merged cells, filters and links follow", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("B5:B9").conditionalFormats.add("Custom").custom.rule.formula = "=$A5>3";
    sheet.getRange("C5:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F$5:$F$9" } };
    sheet.getRange("D5:E5").merge();
    sheet.getRange("A9").hyperlink = { address: "https://example.org/" };
    sheet.pageLayout.setPrintArea("A1:E9");
    await sheet.context.sync();
    sheet.getRange("6:7").insert("Down");
    sheet.getRange("1:1").delete("Up");
    const format = sheet.getRange("B4").conditionalFormats.getItemAt(0);
    const covered = await loaded(format.getRange(), "address");
    await loaded(format.custom.rule, "formula");
    const list = await loaded(sheet.getRange("C10").dataValidation, "rule");
    const link = await loaded(sheet.getRange("A10"), "hyperlink");
    const area = await loaded(sheet.pageLayout.getPrintArea(), "address");
    expect([covered.address, format.custom.rule.formula]).toEqual(["Sheet1!B4:B10", "=$A4>3"]);
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "=$F$4:$F$10" } });
    expect(link.hyperlink.address).toBe("https://example.org/");
    expect(area.address).toBe("Sheet1!A1:E10");
  });
  expect(running.book.sheets[0]?.merges).toEqual([{ top: 3, left: 3, bottom: 3, right: 4 }]);
});

test("charts follow their data and move with whole rows", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["", "Sales"],
      ["x", 1],
      ["y", 2],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    chart.top = 100;
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await loaded(chart, "top");
    expect(chart.top).toBe(130);
  });
  expect(running.book.sheets[0]?.charts[0]?.series[0]).toMatchObject({
    values: "Sheet1!$B$4:$B$5",
    categories: "Sheet1!$A$4:$A$5",
    name: { text: "Sales", formula: "Sheet1!$B$3" },
  });
});

test("a range in use follows, and is gone when all its cells are", async () => {
  const code = await inExcel(async (context, sheet) => {
    const range = sheet.getRange("B5:C6");
    await context.sync();
    sheet.getRange("1:3").insert("Down");
    await loaded(range, "address");
    expect(range.address).toBe("Sheet1!B8:C9");
    sheet.getRange("A:A").delete("Left");
    await loaded(range, "address");
    expect(range.address).toBe("Sheet1!A8:B9");
    sheet.getRange("8:9").delete("Up");
    return loaded(range, "address").then(
      () => "found",
      (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "unexpected"),
    );
  });
  expect(code).toBe("ItemNotFound");
});

test("spills keep their shape: rows inserted into one push away only what stands below it", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    sheet.getRange("A5").values = [["below"]];
    await sheet.context.sync();
    sheet.getRange("2:2").insert("Down");
    const range = await loaded(sheet.getRange("A1:A6"), "values");
    expect(range.values.flat()).toEqual([1, 2, 3, "", "", "below"]);
    sheet.getRange("1:1").insert("Down");
    const moved = await loaded(sheet.getRange("A1:A7"), "values");
    expect(moved.values.flat()).toEqual(["", 1, 2, 3, "", "", "below"]);
  });
});
