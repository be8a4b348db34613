import {
  filledFormula,
  forgetSheetInFormula,
  moveReferences,
  renameInStructuredReferences,
  renameSheetInFormula,
} from "../../../src/embeddedExcel/workbook/formulaReferences";
import { moveArea, type CellShift } from "../../../src/embeddedExcel/workbook/cellShift";
import { rectangle } from "../../../src/embeddedExcel/workbook/address";

const HOME = { sheetName: "Data", tableName: "Clients" };
const twoRowsAtThird: CellShift = { area: rectangle(2, 0, 3, 16_383), direction: "Down" };
const inserted = (formula: string) => moveReferences(formula, HOME, "Data", (area) => moveArea(area, twoRowsAtThird));

test.each([
  ["A2+A3", "A2+A5"],
  ["SUM($A$1:$A$10)", "SUM($A$1:$A$12)"],
  ["SUM(A:C)+SUM(3:3)", "SUM(A:C)+SUM(5:5)"],
  ["Data!B3+Other!B3+'Data'!B3", "Data!B5+Other!B3+Data!B5"],
  ['"A3"&Clients[A3]&A3Rate', '"A3"&Clients[A3]&A3Rate'],
  ["LET(x,A3,x+1)", "LET(x,A5,x+1)"],
  ["A4#", "A6#"],
])("%s becomes %s", (before, after) => {
  expect(inserted(before)).toBe(after);
});

test.each([
  ["A2+$A2+A$2+$A$2", "C5+$A5+C$2+$A$2"],
  ["SUM(Other!$B2:D2)+'Other data'!A1", "SUM(Other!$B5:F5)+'Other data'!C4"],
  ["SUM(A:A)+SUM(2:2)", "SUM(C:C)+SUM(5:5)"],
  ['[@A2]&"A2"&A2Rate&Clients[A2]', '[@A2]&"A2"&A2Rate&Clients[A2]'],
  ["SUM(A1:A$3)+SUM(B2:$C$9)+SUM(1:$2)", "SUM(C$3:C4)+SUM($C5:D$9)+SUM($2:4)"],
  ["A1048574+XFC1", "#REF!+#REF!"],
])("%s, filled three rows down and two columns to the right, is %s", (formula, filled) => {
  expect(filledFormula(formula)(3, 2)).toBe(filled);
  expect(filledFormula(formula)(0, 0)).toBe(formula);
});

test("references to deleted cells are errors, those around them shrink", () => {
  const shift: CellShift = { area: rectangle(2, 0, 3, 16_383), direction: "Up" };
  const move = (formula: string) => moveReferences(formula, HOME, "data", (area) => moveArea(area, shift));
  expect(move("A3+SUM(A1:A4)+A9")).toBe("#REF!+SUM(A1:A2)+A7");
});

test("sheets are renamed and forgotten with or without quotes", () => {
  expect(renameSheetInFormula("'My data'!A1+My!B2+SUM(One:Two!A1)", "my data", "2025")).toBe(
    "'2025'!A1+My!B2+SUM(One:Two!A1)",
  );
  expect(renameSheetInFormula("SUM(One:Two!A1)+One!Rate", "One", "First one")).toBe(
    "SUM('First one:Two'!A1)+'First one'!Rate",
  );
  expect(forgetSheetInFormula("Gone!A1+Here!A1+A1", "gone")).toBe("#REF!+Here!A1+A1");
});

test("tables and their columns are renamed, also where the table is not named", () => {
  const renamed = (formula: string) =>
    renameInStructuredReferences(formula, HOME, {
      tableName: "clients",
      newTableName: "Kunden",
      columns: new Map([["sales", "Net sales"]]),
    });
  expect(renamed("SUM(Clients[Sales])+[@Sales]+Other[Sales]+ROWS(Clients)")).toBe(
    "SUM(Kunden[Net sales])+[@[Net sales]]+Other[Sales]+ROWS(Kunden)",
  );
});
