import { WorkbookErrands } from "../../src/application/errands/workbookErrands";
import { Book } from "../../src/embeddedExcel/workbook/book";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import { type Language, LANGUAGES } from "../../src/text/language";
import { analysed, bookOf, cellsIn, opened, sheetIn, type Opened } from "./opened";

const errands = new WorkbookErrands(() => Promise.resolve(new ExcelWorkbook()));

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

const emptyBook = (): Book => {
  const book = new Book();
  book.addSheet("Feuil1");
  return book;
};

const NAMES: Readonly<Record<Language, string>> = { fr: "Exemple de ventes", en: "Sample sales" };

test.each(LANGUAGES)("sample data in an empty workbook are recognised without a question: %s", async (language) => {
  workbook = opened(emptyBook());
  const { session } = workbook;
  await session.look();
  expect(session.state).toEqual({ kind: "nothingFound", problem: { code: "emptyWorkbook" } });
  expect(await errands.addSample(language)).toBeNull();
  expect(workbook.host.book.activeSheet?.name).toBe(NAMES[language]);
  await session.look();
  if (session.state.kind !== "found") throw new Error(session.state.kind);
  const { found } = session.state;
  expect(found.problem).toBeNull();
  expect(found.table.sheetName).toBe(NAMES[language]);
  expect(found.table.currency).toBe("€");
  expect(found.suggestedExclusions).toEqual([]);
  expect(found.options.period).toEqual({ kind: "year", year: 2025 });
});

test("their analysis shows what the product can tell: classes, movements, all four quadrants", async () => {
  workbook = opened(emptyBook());
  expect(await errands.addSample("fr")).toBeNull();
  expect(await analysed(workbook)).toBe("done");
  const { state } = workbook.session;
  if (state.kind !== "done") throw new Error(state.kind);
  const { findings, economics } = state.results;
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["classA", "churn", "biggestNew", "toxicClients"]),
  );
  expect(new Set(economics.matrix.places.map(({ quadrant }) => quadrant)).size).toBe(4);
});

test("codes stay text, a sheet of that name stays as it is, and so do all others", async () => {
  workbook = opened(bookOf({ "exemple de ventes": [["mine"]], Notes: [["also mine"]] }));
  expect(await errands.addSample("fr")).toBeNull();
  expect(workbook.host.book.sheets.map(({ name }) => name)).toEqual([
    "exemple de ventes",
    "Notes",
    "Exemple de ventes (2)",
  ]);
  expect(cellsIn(workbook, "exemple de ventes", 1, 1)).toEqual([["mine"]]);
  expect(cellsIn(workbook, "Notes", 1, 1)).toEqual([["also mine"]]);
  const [headers, first] = cellsIn(workbook, "Exemple de ventes (2)", 1, 11);
  expect(headers?.slice(0, 4)).toEqual(["Date", "N° facture", "Code client", "Client"]);
  expect(first?.[2]).toMatch(/^0\d{4}$/);
});

test("a protected workbook gets no sheet, and the user is told", async () => {
  workbook = opened(emptyBook());
  workbook.host.book.isStructureProtected = true;
  expect(await errands.addSample("en")).toEqual({ code: "protectedWorkbook" });
  expect(workbook.host.book.sheets).toHaveLength(1);
  expect(sheetIn(workbook, "Feuil1").grid.rowCount).toBe(0);
});
