import { associateInPage } from "./inPage";
import { functionsMetadata } from "../../src/functions/metadata";
import { functionsTextIn } from "../../src/text/functions/translations";
import { startInNode, type RunningHost } from "../../src/embeddedExcel/bootstrap/node";

let host: RunningHost;

/** Enters formulas below each other beside some sales and waits for what the cells show. */
async function shown(sales: readonly number[], formulas: readonly string[]): Promise<unknown[]> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange().clear();
    sheet.getRangeByIndexes(0, 0, sales.length, 1).values = sales.map((value) => [value]);
    sheet.getRangeByIndexes(0, 5, formulas.length, 1).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await host.calculator.settled();
  return formulas.map((_, row) => host.book.sheets[0]?.grid.value(row, 5));
}

beforeAll(() => {
  const text = functionsTextIn("en");
  host = startInNode({ functionsMetadata: functionsMetadata(text) });
  associateInPage(text);
});
afterAll(() => {
  host.close();
});

test("every function answers in a cell, through the client's own channel", async () => {
  expect(
    await shown(
      [50, 30, 15, 5, 0],
      [
        "=PARETO.CLASS(A1,A1:A5)",
        '=PARETO.CLASS(A2,A1:A5,0.5,0.9,"strict")',
        "=PARETO.RANK(A3,A1:A5)",
        "=PARETO.SHARE(A2,A1:A5)",
        "=PARETO.CUMULATIVE(A2,A1:A5)",
        "=PARETO.CLASS(A5,A1:A5)",
        "=COST.TO.SERVE({2,3},{10,100})",
        "=COST.COMPLEXITY(A2,A1:A4)",
        "=MATRIX.CLASS(80,40)",
        '=INDEX(PARETO.TABLE({"x";"y";"x"},{1;5;2}),2,3)',
        "=PARETO.GINI({1,2,3,4})",
        "=PARETO.HHI({1,1,1,1})",
        '=MATRIX.ZONE("C","A")',
        "=CLIENT.TREND({100,110,121})",
        "=CLIENT.STATUS({0,0,7})",
        "=INDEX(FUNNEL.NEEDED(10,{0.5,0.5}),1,1)",
        "=INDEX(ACTIVITY.LEVER({7,6,5}),1,3)",
        "=INDEX(PARETO.LIMITS({1,2,2,3,3,5,6,15,17,22,25}),1,2)",
      ],
    ),
  ).toEqual(["A", "B", 3, 0.3, 0.8, "N/C", 320, 62.5, "A", 3, 0.25, 0.25, "DEVELOP", 1, "new", 40, 42, 6]);
});

test("wrong arguments give the error Excel users expect", async () => {
  const answers = await shown(
    [50, 30],
    ["=PARETO.RANK(7,A1:A2)", "=PARETO.CLASS(A1,A1:A2,0.9,0.5)", "=PARETO.RANK(A1,C1:C3)"],
  );
  expect(answers.map(String)).toEqual(["#N/A", "#NUM!", "#N/A"]);
});

test("a changed amount recalculates the functions that depend on it", async () => {
  expect(await shown([50, 30, 15, 5], ["=PARETO.CLASS(A4,A1:A4)"])).toEqual(["C"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A4").values = [[500]];
    await context.sync();
  });
  await host.calculator.settled();
  expect(host.book.sheets[0]?.grid.value(0, 5)).toBe("A");
});
