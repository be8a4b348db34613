import fc from "fast-check";
import { startInNode, type RunningHost } from "../../src/embeddedExcel/bootstrap/node";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { SheetPlan } from "../../src/application/sheetPlan";
import { area } from "../../src/application/sheetPlan";

const NASTY = [
  '=HYPERLINK("x")',
  "=1+1",
  "+33 1 23",
  "-5",
  "@SUM(A1)",
  "0012",
  "1-2",
  "1/2",
  "1E3",
  "50%",
  "'t Hooft",
  "''",
  "TRUE",
  "vrai",
  "#N/A",
  "2025-03-01",
  "12:30",
  "1 234,50 €",
  "$5",
  "(7)",
  " leading",
  "trailing ",
  "two\nlines",
  "tab\there",
  "é è \u00a0 \u202f",
  "<b>&amp;</b>",
  "_x000D_",
  "日本 🏭",
];

const planOf = (texts: readonly string[]): SheetPlan => ({
  tabColor: "#000000",
  blocks: [{ row: 0, column: 0, cells: texts.map((text) => [text]) }],
  tables: [],
  formats: [],
  conditionalFormats: [],
  validations: [],
  names: [],
  charts: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  frozenRows: 0,
  frozenColumns: 0,
  print: { area: area(0, 0), orientation: "Portrait", titleRows: 0 },
});

let host: RunningHost;
const workbook = new ExcelWorkbook();
beforeAll(() => {
  host = startInNode();
});
afterAll(() => {
  host.close();
});

/** Writes texts as a generated sheet does and reads the cells back, in the open workbook and from a saved file. */
async function roundTrip(texts: readonly string[]) {
  const prepared = await workbook.prepareSheets(
    [{ kind: "checks", name: "Contrôles", fixedArea: area(0, 0), table: null, hasFixedColumns: true, isNeeded: true }],
    [],
  );
  const sheet = prepared.kind === "done" ? prepared.value[0] : undefined;
  if (!sheet) throw new Error("no sheet");
  const written = await workbook.writeSheets(
    [{ sheet, plan: planOf(texts) }],
    new AbortController().signal,
    () => undefined,
  );
  expect(written).toEqual({ kind: "done", value: undefined });
  const read = await workbook.readColumns(
    [
      {
        sheetId: sheet.id,
        sheetName: sheet.name,
        firstRow: 0,
        lastRow: texts.length - 1,
        columns: [0],
        asksHidden: false,
      },
    ],
    new AbortController().signal,
    () => undefined,
  );
  const reopened = openWorkbook(saveWorkbook(host.book), "saved.xlsx").sheetNamed(sheet.name);
  return {
    open: read.kind === "done" ? read.value[0]?.columns[0] : read.problem,
    saved: texts.map((_, row) => reopened?.grid.value(row, 0)),
    formulas: texts.map((_, row) => host.book.sheetNamed(sheet.name)?.grid.formula(row, 0)),
  };
}

test("texts that look like formulas, numbers or dates read back as they were", async () => {
  const { open, saved, formulas } = await roundTrip(NASTY);
  expect(open).toEqual(NASTY);
  expect(saved).toEqual(NASTY);
  expect(formulas.filter(Boolean)).toEqual([]);
});

test("any text reads back as it was", async () => {
  // A cell holds no lone surrogates; carriage returns become line feeds in a file, as in Excel.
  const cellText = fc
    .oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.constantFrom(...NASTY))
    .filter((text) => !text.includes("\r") && !/\p{Surrogate}/u.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(cellText, { minLength: 1, maxLength: 20 }), async (texts) => {
      const { open, saved } = await roundTrip(texts);
      expect(open).toEqual(texts);
      expect(saved).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});
