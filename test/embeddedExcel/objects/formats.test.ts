import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(() => {
  running = startInNode();
});
afterAll(() => {
  running.close();
});

test("formats are read and written, null where cells differ", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.fill.color = "yellow";
    format.font.name = "Arial";
    format.font.size = 14;
    format.font.italic = true;
    format.font.underline = "Single";
    format.font.color = "#0000ff";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.protection.locked = false;
    sheet.getRange("B2").format.font.size = 9;
    await loaded(format, "horizontalAlignment,verticalAlignment,wrapText,indentLevel");
    await loaded(format.fill, "color");
    await loaded(format.font, "name,size,italic,underline,color,bold");
    await loaded(format.protection, "locked");
    expect([format.fill.color, format.font.name, format.font.size, format.font.color]).toEqual([
      "#FFFF00",
      "Arial",
      null,
      "#0000FF",
    ]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel]).toEqual([
      "Center",
      "Top",
      true,
      2,
    ]);
    expect([format.font.italic, format.font.underline, format.font.bold, format.protection.locked]).toEqual([
      true,
      "Single",
      false,
      false,
    ]);
    format.fill.clear();
    await loaded(format.fill, "color");
    expect(format.fill.color).toBe("#FFFFFF");
  });
});

test("whole columns and rows carry formats to cells that are empty", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:B").numberFormat = "0.00" as unknown as string[][];
    sheet.getRange("3:3").format.fill.color = "#ABCDEF";
    const first = await loaded(sheet.getRange("A1"), "numberFormat,format/font/bold");
    const below = await loaded(sheet.getRange("B999"), "numberFormat");
    const row = await loaded(sheet.getRange("Z3"), "format/fill/color");
    expect([first.numberFormat, first.format.font.bold]).toEqual([[["0.00"]], true]);
    expect(below.numberFormat).toEqual([["0.00"]]);
    expect(row.format.fill.color).toBe("#ABCDEF");
  });
});

test("borders lie on the edges of a range and between its cells", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("B2:C3");
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#00FF00";
    range.format.borders.getItem("InsideHorizontal").color = "#333333";
    await loaded(bottom, "style,weight,color");
    expect([bottom.style, bottom.weight, bottom.color]).toEqual(["Continuous", "Medium", "#00FF00"]);
    const top = await loaded(range.format.borders.getItem("EdgeTop"), "style");
    expect(top.style).toBe("None");
    const inner = await loaded(sheet.getRange("B2").format.borders.getItem("EdgeBottom"), "style,weight,color");
    expect([inner.style, inner.weight, inner.color]).toEqual(["Continuous", "Thin", "#333333"]);
  });
});

test("columns are measured in points, hidden and shown again", async () => {
  running = startInNode({ sets: { ExcelApi: "1.10" } });
  await inExcel(async (_, sheet) => {
    const column = sheet.getRange("A:A");
    await loaded(column.format, "columnWidth");
    expect(column.format.columnWidth).toBe(48);
    column.format.columnWidth = 100.5;
    sheet.getRange("2:2").format.rowHeight = 30;
    await loaded(column.format, "columnWidth");
    expect(column.format.columnWidth).toBe(100.5);
    sheet.getRange("B:C").columnHidden = true;
    sheet.getRange("4:4").rowHidden = true;
    const some = await loaded(sheet.getRange("A1:C4"), "columnHidden,rowHidden,hidden");
    expect([some.columnHidden, some.rowHidden, some.hidden]).toEqual([null, null, null]);
    const all = await loaded(sheet.getRange("B1:C2"), "columnHidden,rowHidden,hidden,left,top,width");
    expect([all.columnHidden, all.rowHidden, all.hidden, all.left, all.width]).toEqual([true, false, true, 100.5, 0]);
    const below = await loaded(sheet.getRange("A5"), "top");
    expect(below.top).toBe(15 + 30 + 15 + 0);
  });
});

test("columns fit their texts", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1:B1").values = [["a rather long heading of a column", "short"]];
    sheet.getRange("A:B").format.autofitColumns();
    const [wide, narrow] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
    await loaded(wide, "columnWidth");
    await loaded(narrow, "columnWidth");
    expect(wide.columnWidth).toBeGreaterThan(150);
    expect(narrow.columnWidth).toBeLessThan(50);
  });
});

test("several areas are formatted together", async () => {
  await inExcel(async (_, sheet) => {
    const areas = sheet.getRanges("A1:A2,C1");
    areas.format.fill.color = "#123456";
    areas.load("address,areaCount,cellCount");
    areas.areas.load("items/address");
    const between = await loaded(sheet.getRange("B1"), "format/fill/color");
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:A2,Sheet1!C1", 2, 3]);
    expect(areas.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:A2", "Sheet1!C1"]);
    expect(between.format.fill.color).toBe("#FFFFFF");
  });
});
