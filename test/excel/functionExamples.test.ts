import { WorkbookErrands } from "../../src/application/errands/workbookErrands";
import { constantExample } from "../../src/application/functionExamples/constantExamples";
import { type FunctionExample, functionIds } from "../../src/application/functionExamples/functionExample";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import { associateInPage } from "../functions/inPage";
import { functionsMetadata } from "../../src/functions/metadata";
import { functionsTextIn } from "../../src/text/functions/translations";
import type { Book } from "../../src/embeddedExcel/workbook/book";
import { analysed, bookOf, clientRows, done, opened, sheetIn, type Opened } from "./opened";

const errands = new WorkbookErrands(() => Promise.resolve(new ExcelWorkbook()));
const texts = functionsTextIn("en");
const EXAMPLES = functionIds(texts).map(constantExample);

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

/** A workbook whose cells can call the functions, with an empty sheet to put them on. */
function withFunctions(book: Book): Opened {
  book.addSheet("Essais");
  const result = opened(book, { functionsMetadata: functionsMetadata(texts) });
  associateInPage(texts);
  return result;
}

const select = (sheet: string, address: string) =>
  done(({ worksheets }) => {
    worksheets.getItem(sheet).activate();
    worksheets.getItem(sheet).getRange(address).select();
  });

/** More than any result fills. */
const ROOM = 20;

/** Inserts the examples below each other and expects each to fill its cells, and none with an error. */
async function expectAnswers(examples: readonly FunctionExample[]): Promise<void> {
  for (const [index, example] of examples.entries()) {
    await select("Essais", `A${String(index * ROOM + 1)}`);
    expect([example.id, await errands.insertExample(example)]).toEqual([example.id, null]);
  }
  await workbook.host.calculator.settled();
  const { grid } = sheetIn(workbook, "Essais");
  examples.forEach(({ id, rowCount, columnCount }, index) => {
    const cells = Array.from({ length: ROOM }, (_, row) =>
      Array.from({ length: ROOM }, (__, column) => grid.value(index * ROOM + row, column) ?? null),
    );
    const isFilled = cells.map((row) => row.map((value) => value !== null));
    const isExpected = cells.map((row, r) => row.map((_, column) => r < rowCount && column < columnCount));
    expect([id, isFilled]).toEqual([id, isExpected]);
    expect([id, cells.flat().filter((value) => String(value).startsWith("#"))]).toEqual([id, []]);
  });
}

test("the example of every function gives a result that fills the cells it says", async () => {
  workbook = withFunctions(bookOf({}));
  await expectAnswers(EXAMPLES);
});

test("where the workbook carries an analysis, examples use its table, by the names it has now", async () => {
  workbook = withFunctions(bookOf({ Ventes: clientRows(12) }));
  expect(await errands.functionExamples()).toEqual([]);
  expect(await analysed(workbook)).toBe("done");
  await done(({ tables }) => {
    tables.getItem("CP_ABC").name = "Palmares";
    tables.getItem("Palmares").columns.getItemAt(3).name = "Net (k€)";
  });
  const examples = await errands.functionExamples();
  expect(examples.map(({ id }) => id)).toEqual([
    "PARETO.CLASS",
    "PARETO.RANK",
    "PARETO.SHARE",
    "PARETO.CUMULATIVE",
    "PARETO.TABLE",
    "PARETO.LIMITS",
    "PARETO.GINI",
    "PARETO.HHI",
  ]);
  expect(JSON.stringify(examples)).toContain("Palmares[[Net (k€)]]");
  await expectAnswers(examples);
});

describe("nothing is written", () => {
  const table = constantExample("PARETO.TABLE");
  const contents = () => JSON.stringify(workbook.host.book.sheets.map(({ grid }) => grid.rowValues(0)));

  test("where the active cell holds something, or cells the result would fill do", async () => {
    workbook = withFunctions(bookOf({ Notes: [["mine", null, null, null, "also mine"]] }));
    const before = contents();
    await select("Notes", "A1");
    expect(await errands.insertExample(table)).toEqual({ code: "cellTaken", cell: { row: 0, column: 0 } });
    await select("Notes", "B1");
    expect(await errands.insertExample(table)).toEqual({
      code: "noRoomToSpill",
      cell: { row: 0, column: 1 },
      rows: 3,
      columns: 7,
    });
    expect(contents()).toBe(before);
  });

  test("into a table, or on a protected sheet", async () => {
    workbook = withFunctions(bookOf({ Notes: [["header", "other"]] }));
    await done(({ tables }) => tables.add("Notes!A1:B4", true));
    await select("Notes", "B3");
    expect(await errands.insertExample(constantExample("MATRIX.CLASS"))).toEqual({
      code: "cellInTable",
      cell: { row: 2, column: 1 },
    });
    sheetIn(workbook, "Essais").isProtected = true;
    await select("Essais", "A1");
    expect(await errands.insertExample(table)).toEqual({ code: "protectedSheet", name: "Essais" });
  });
});
