import { rectangle } from "../../../src/embeddedExcel/workbook/address";
import { Calculator } from "../../../src/embeddedExcel/calculation/calculator";
import { Book } from "../../../src/embeddedExcel/workbook/book";
import type { CellValue } from "../../../src/embeddedExcel/workbook/cellValue";
import type { ConditionalFormat, ConditionalRule } from "../../../src/embeddedExcel/workbook/conditionalFormat";
import { SheetConditionalFormats } from "../../../src/workbench/conditionalFormats/sheetConditionalFormats";

const RED = { fill: "#FF0000" };

function formatsOf(values: readonly CellValue[], formats: readonly Partial<ConditionalFormat>[]) {
  const book = new Book();
  const sheet = book.addSheet("Sheet1");
  values.forEach((value, row) => {
    sheet.setValue(row, 0, value);
  });
  sheet.conditionalFormats = formats.map((format, index) => ({
    id: String(index),
    areas: [rectangle(0, 0, 9, 0)],
    rule: { type: "custom", formula: "TRUE" },
    format: RED,
    stopIfTrue: false,
    ...format,
  }));
  const calculator = new Calculator(book);
  return new SheetConditionalFormats(sheet, (formula, row, column, base) =>
    calculator.evaluate(formula, sheet, row, column, base),
  );
}

/** The rows of column A to which a rule applies. */
function rowsOf(values: readonly CellValue[], rule: ConditionalRule): number[] {
  const formats = formatsOf(values, [{ rule }]);
  return values.flatMap((_, row) => (formats.at(row, 0) ? [row] : []));
}

test("a comparison is met by the values that meet it; texts are compared without case", () => {
  const rule = { type: "cellValue", operator: "EqualTo", formula1: '"a"' } as const;
  expect(rowsOf(["A", "a", "B", null, 1], rule)).toEqual([0, 1]);
  const between = { type: "cellValue", operator: "Between", formula1: "2", formula2: "4" } as const;
  expect(rowsOf([1, 2, 3, 4, 5, "3"], between)).toEqual([1, 2, 3]);
});

test("an empty cell counts as zero beside a number", () => {
  expect(rowsOf([null, 3, 9], { type: "cellValue", operator: "LessThan", formula1: "5" })).toEqual([0, 1]);
});

test("relative references of a formula count from the first cell of the rule", () => {
  expect(rowsOf([1, 2, 3, 4], { type: "custom", formula: "MOD(A1,2)=0" })).toEqual([1, 3]);
  expect(rowsOf([5, 2, 5, 4], { type: "cellValue", operator: "EqualTo", formula1: "A$1" })).toEqual([0, 2]);
});

test("rules about texts look at the text of a cell", () => {
  const rule = (operator: "BeginsWith" | "NotContains") => ({ type: "containsText", text: "cl", operator }) as const;
  expect(rowsOf(["Client", "a clerk", "x"], rule("BeginsWith"))).toEqual([0]);
  expect(rowsOf(["Client", "a clerk", "x"], rule("NotContains"))).toEqual([2]);
});

test("of two rules that apply the earlier wins what both change, and may stop the later", () => {
  const blueBold = { format: { fill: "#0000FF", bold: true } };
  expect(formatsOf([1], [{}, blueBold]).at(0, 0)?.style).toEqual({ fill: "#FF0000", bold: true });
  expect(formatsOf([1], [{ stopIfTrue: true }, blueBold]).at(0, 0)?.style).toEqual(RED);
});

test("a data bar is as long as its number's share of the largest", () => {
  const bars = formatsOf([0, 50, 100, "text"], [{ rule: { type: "dataBar", color: "#00FF00", gradient: false } }]);
  expect([0, 1, 2].map((row) => bars.at(row, 0)?.bar?.length)).toEqual([0, 0.5, 1]);
  expect(bars.at(3, 0)).toBeNull();
});

test("a colour scale mixes the colours of the points around a number", () => {
  const points = [
    { type: "lowest", color: "#FF0000" },
    { type: "percent", value: 50, color: "#FFFF00" },
    { type: "highest", color: "#00FF00" },
  ] as const;
  const scale = formatsOf([0, 25, 50, 100], [{ rule: { type: "colorScale", points } }]);
  expect([0, 1, 2, 3].map((row) => scale.at(row, 0)?.style.fill)).toEqual(["#FF0000", "#FF8000", "#FFFF00", "#00FF00"]);
});

test("cells outside the areas of a rule keep their look", () => {
  expect(formatsOf([1], [{}]).at(0, 1)).toBeNull();
  expect(formatsOf([1], [{}]).at(10, 0)).toBeNull();
});
