import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { openWorkbook } from "../../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../../src/embeddedExcel/files/save";
import { codeOf, inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(() => {
  running = startInNode();
});
afterAll(() => {
  running.close();
});

test("conditional formats compare cells, look for text or follow a formula", async () => {
  await inExcel(async (_, sheet) => {
    const formats = sheet.getRange("A2:A10").conditionalFormats;
    const compared = formats.add("CellValue");
    compared.cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
    compared.cellValue.format.fill.color = "#00FF00";
    compared.cellValue.format.font.color = "#FFFFFF";
    compared.cellValue.format.font.bold = true;
    const text = formats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "late" };
    const custom = formats.add("Custom");
    custom.custom.rule.formula = '=$B2="x"';
    custom.stopIfTrue = true;
    const count = formats.getCount();
    formats.load("items/type,items/priority,items/stopIfTrue");
    await sheet.context.sync();
    expect(count.value).toBe(3);
    expect(formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ["Custom", 0, true],
      ["ContainsText", 1, false],
      ["CellValue", 2, false],
    ]);
    const again = formats.getItemAt(2);
    await loaded(again.cellValue, "rule");
    await loaded(again.cellValue.format.fill, "color");
    const other = again.customOrNullObject;
    await sheet.context.sync();
    expect(again.cellValue.rule).toEqual({ formula1: '="A"', operator: "EqualTo" });
    expect([again.cellValue.format.fill.color, other.isNullObject]).toEqual(["#00FF00", true]);
    again.priority = 0;
    text.delete();
  });
  expect(running.book.sheets[0]?.conditionalFormats.map(({ rule, format }) => [rule.type, format])).toEqual([
    ["cellValue", { fill: "#00FF00", fontColor: "#FFFFFF", bold: true }],
    ["custom", {}],
  ]);
});

test("a number format that a rule gives is kept in the file, and cleared by null", async () => {
  await inExcel(async (_, sheet) => {
    const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    custom.rule.formula = '=$B1="%"';
    custom.format.numberFormat = "0.0%";
    await loaded(custom.format, "numberFormat");
    expect(custom.format.numberFormat).toBe("0.0%");
    const { cellValue } = sheet.getRange("C1:C9").conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: "=1", operator: "EqualTo" };
    cellValue.format.numberFormat = "0.0%";
    cellValue.format.numberFormat = null;
    await sheet.context.sync();
  });
  const again = openWorkbook(saveWorkbook(running.book), "again.xlsx");
  expect(again.sheets[0]?.conditionalFormats.map(({ rule, format }) => [rule.type, format])).toEqual([
    ["cellValue", {}],
    ["custom", { numberFormat: "0.0%" }],
  ]);
});

test("clearing conditional formats spares the cells around", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1:A10").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#123456";
    sheet.getRange("A4:A6").conditionalFormats.clearAll();
    const inside = sheet.getRange("A5").conditionalFormats.getCount();
    const around = sheet.getRange("A1:A10").conditionalFormats.getCount();
    await sheet.context.sync();
    expect([inside.value, around.value]).toEqual([0, 1]);
  });
  expect(running.book.sheets[0]?.conditionalFormats[0]?.areas).toHaveLength(2);
});

test("colour scales have two or three colours", async () => {
  await inExcel(async (_, sheet) => {
    const scale = sheet.getRange("A1:A9").conditionalFormats.add("ColorScale").colorScale;
    await loaded(scale, "threeColorScale");
    expect(scale.threeColorScale).toBe(true);
    scale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "Number", formula: "100", color: "red" },
    };
    await loaded(scale, "criteria,threeColorScale");
    expect(scale.threeColorScale).toBe(false);
    expect(scale.criteria).toEqual({
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "Number", formula: "100", color: "#FF0000" },
    });
  });
});

test("lists and limits are validated, with their messages", async () => {
  await inExcel(async (_, sheet) => {
    const { dataValidation } = sheet.getRange("B2:B20");
    dataValidation.rule = { list: { inCellDropDown: true, source: "To do,In progress,Done" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Status", message: "Pick one" };
    dataValidation.prompt = { showPrompt: true, title: "Status", message: "of the action" };
    dataValidation.ignoreBlanks = false;
    await loaded(dataValidation, "type,rule,errorAlert,prompt,ignoreBlanks");
    expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "To do,In progress,Done" } });
    expect(dataValidation.errorAlert).toEqual({
      showAlert: true,
      style: "Warning",
      title: "Status",
      message: "Pick one",
    });
    expect([dataValidation.type, dataValidation.prompt.message, dataValidation.ignoreBlanks]).toEqual([
      "List",
      "of the action",
      false,
    ]);
    const mixed = await loaded(sheet.getRange("B1:B2").dataValidation, "type");
    expect(mixed.type).toBeNull();
    sheet.getRange("B3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
    const number = await loaded(sheet.getRange("B3").dataValidation, "rule,type");
    expect([number.type, number.rule]).toEqual([
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
    ]);
    sheet.getRange("B2:B20").dataValidation.clear();
    await loaded(number, "type");
    expect(number.type).toBe("None");
  });
});

test("rules that make no sense are refused", async () => {
  const codes = [
    await codeOf((_, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "" } };
    }),
    await codeOf((_, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = {
        formula1: "=SUM(",
        operator: "EqualTo",
      };
    }),
    await codeOf((_, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule");
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
});
