import { strFromU8, unzipSync } from "fflate";
import { read } from "@e965/xlsx";
import fc from "fast-check";
import { openWorkbook } from "../../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../../src/embeddedExcel/files/save";
import { Book } from "../../../src/embeddedExcel/workbook/book";
import { cellAddress } from "../../../src/embeddedExcel/workbook/address";
import { CellError, type CellValue } from "../../../src/embeddedExcel/workbook/cellValue";
import { sheetContent } from "./bookContent";
import { addReport } from "./sampleReport";

const customFunctionNames = new Set(["PARETO.CLASS"]);

function savedReport() {
  const book = new Book();
  const sheet = addReport(book);
  const bytes = saveWorkbook(book, { customFunctionNames });
  const part = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  return { book, sheet, bytes, part };
}

test("a report says the same after it was saved and opened again", () => {
  const { book, sheet, bytes } = savedReport();
  const again = openWorkbook(bytes, "report.xlsx");
  const [reopened] = again.sheets;
  if (!reopened) throw new Error("the sheet is lost");
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, changed: false, filePart: "xl/charts/chart1.xml" }));
  expect(sheetContent(again, reopened)).toEqual(sheetContent(book, sheet));
  const namesOf = ({ names }: Book) =>
    [...names].map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment }));
  expect(namesOf(again)).toEqual(expect.arrayContaining(namesOf(book)));
  expect([...again.settings]).toEqual([...book.settings]);
});

test("an independent reader finds the same values and formats", () => {
  const { book, sheet, bytes } = savedReport();
  const other = read(bytes, { cellNF: true }).Sheets["Report é"];
  for (let row = 0; row < sheet.grid.rowCount; row++) {
    for (let column = 0; column < sheet.grid.rowWidth(row); column++) {
      const value = sheet.grid.value(row, column);
      const cell = other?.[cellAddress(row, column)];
      if (value === null) continue;
      expect(cell?.v).toEqual(value);
      expect(cell?.z ?? "General").toEqual(book.styles.get(sheet.styleAt(row, column)).numberFormat);
    }
  }
});

test("formulas are stored in the form Excel expects", () => {
  const sheet = savedReport().part("xl/worksheets/sheet1.xml");
  expect(sheet).toContain("<f>Report[[#This Row],[Sales]]/SUM(Report[Sales])</f>");
  expect(sheet).toContain("<f>_xldudf_PARETO_CLASS(Report[[#This Row],[Share]],Limit_A)</f>");
  expect(sheet).toMatch(
    /<c r="F1" t="str" cm="1"><f t="array" ref="F1:F3">_xlfn\._xlws\.SORT\(_xlfn\.UNIQUE\(A6:A8\)\)<\/f>/,
  );
});

test("a chart carries what its cells show, its linked title included", () => {
  const chart = savedReport().part("xl/charts/chart1.xml");
  expect(chart).toMatch(
    /<c:title><c:tx><c:strRef><c:f>'Report é'!\$A\$1<\/c:f><c:strCache>.*?<c:v>Eight clients<\/c:v>/,
  );
  expect(chart).toContain(
    '<c:ptCount val="8"/><c:pt idx="0"><c:v>1000</c:v></c:pt><c:pt idx="1"><c:v>500</c:v></c:pt>',
  );
  expect(chart).toContain("<c:v>Müller &amp; Söhne</c:v>");
});

test("saving twice gives the same bytes and changes nothing in the workbook", () => {
  const { book, sheet, bytes } = savedReport();
  const before = sheetContent(book, sheet);
  expect(saveWorkbook(book, { customFunctionNames })).toEqual(bytes);
  expect(sheetContent(book, sheet)).toEqual(before);
});

test("a workbook can be changed and saved again and again", () => {
  const book = openWorkbook(savedReport().bytes, "report.xlsx");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("the report has no sheet");
  const [first] = sheet.charts;
  if (!first) throw new Error("the report has no chart");
  sheet.setValue(5, 1, 2000);
  first.title = { text: "Other title", visible: true };
  first.changed = true;
  sheet.conditionalFormats.splice(0, 4);
  sheet.touch("conditionalFormats");
  const second = openWorkbook(saveWorkbook(book, { customFunctionNames }), "report.xlsx");
  expect(second.sheets[0]?.grid.value(5, 1)).toBe(2000);
  expect(second.sheets[0]?.charts[0]?.title.text).toBe("Other title");
  expect(second.sheets[0]?.conditionalFormats.map(({ rule }) => rule.type)).toEqual(["colorScale"]);
  sheet.charts = [];
  sheet.tables = [];
  sheet.touch("tables");
  const bytes = saveWorkbook(book, { customFunctionNames });
  expect(Object.keys(unzipSync(bytes)).filter((part) => /chart|table/i.test(part))).toEqual([]);
  expect(openWorkbook(bytes, "report.xlsx").sheets[0]?.charts).toEqual([]);
});

test("deleting, renaming, moving and hiding sheets is written", () => {
  const book = openWorkbook(savedReport().bytes, "report.xlsx");
  const [report] = book.sheets;
  if (!report) throw new Error("the report has no sheet");
  const other = book.addSheet("Other", "VeryHidden");
  book.addSheet("Third").setValue(0, 0, 3);
  report.name = "Renamed";
  book.sheets.reverse();
  const again = openWorkbook(saveWorkbook(book), "report.xlsx");
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Third", "Visible"],
    ["Other", "VeryHidden"],
    ["Renamed", "Visible"],
  ]);
  expect(again.sheets[2]?.page.printArea).toEqual(report.page.printArea);
  expect(again.names.named("Hidden_one")[0]?.scope?.name).toBe("Renamed");
  book.sheets.splice(book.sheets.indexOf(report), 1);
  for (const name of book.names) book.names.remove(name);
  book.activeSheet = book.sheets[0] ?? null;
  const bytes = saveWorkbook(book);
  expect(openWorkbook(bytes, "report.xlsx").sheets.map(({ name }) => name)).toEqual(["Third", other.name]);
  expect(Object.keys(unzipSync(bytes)).filter((part) => /chart|table|drawing/i.test(part))).toEqual([]);
});

test("any text, number, truth value or classic error survives saving and opening", () => {
  const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      '=HYPERLINK("x")',
      "0012",
      "1-2",
      "1E3",
      "50%",
      "'t Hooft",
      "_x000D_",
      "a\r\nb",
      " a ",
      "\t",
      "\ud83d",
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(...errors).map((code) => CellError.of(code)),
  );
  const asResult = fc.boolean();
  fc.assert(
    fc.property(fc.array(fc.tuple(value, asResult), { minLength: 1, maxLength: 20 }), (cells) => {
      const book = new Book();
      const sheet = book.addSheet("S");
      cells.forEach(([content, isResult], row) => {
        sheet.setValue(row, 0, content);
        if (isResult) sheet.setFormula(row, 0, { text: "Z1" });
      });
      const again = openWorkbook(saveWorkbook(book), "s.xlsx").sheets[0];
      const read: CellValue[] = cells.map((_, row) => again?.grid.value(row, 0) ?? null);
      expect(read.map((content) => (content === 0 ? 0 : content))).toEqual(
        cells.map(([content]) => (content === 0 ? 0 : content)),
      );
    }),
    { numRuns: 100 },
  );
});
