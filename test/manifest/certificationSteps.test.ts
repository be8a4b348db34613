import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startInNode, type RunningHost } from "../../src/embeddedExcel/bootstrap/node";
import { associateInPage } from "../functions/inPage";
import { CATALOGUE } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { functionsTextIn } from "../../src/text/functions/translations";

const PAGE = readFileSync(join(__dirname, "..", "..", "docs", "marketplace.md"), "utf8");

/** The formulas a tester is asked to type, and what they are told to expect. */
const STEPS = [...PAGE.matchAll(/^\| `(=[^`]+)`\s+\| (\S+)\s+\|$/gm)].map(([, formula = "", result = ""]) => ({
  formula,
  result,
}));

let host: RunningHost;
beforeAll(() => {
  const text = functionsTextIn("en");
  host = startInNode({ functionsMetadata: functionsMetadata(text) });
  associateInPage(text);
});
afterAll(() => {
  host.close();
});

test("each custom function is called once", () => {
  const called = STEPS.map(({ formula }) => CATALOGUE.filter(({ name }) => formula.includes(`${name}(`)));
  expect(called.flat().map(({ name }) => name)).toEqual(CATALOGUE.map(({ name }) => name));
});

test("every formula gives the result the tester is told", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, STEPS.length, 1).formulas = STEPS.map(({ formula }) => [formula]);
    await context.sync();
  });
  await host.calculator.settled();
  const shown = STEPS.map(({ formula }, row) => ({ formula, result: String(host.book.sheets[0]?.grid.value(row, 0)) }));
  expect(shown).toEqual(STEPS);
});
