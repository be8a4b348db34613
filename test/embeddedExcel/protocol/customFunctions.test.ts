import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";

interface FunctionsHost {
  associate(name: string, implementation: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
}

const running = startInNode();
// The client's own global; its typings are a package of their own.
const functions = Reflect.get(globalThis, "CustomFunctions") as FunctionsHost;
afterAll(() => {
  running.close();
});

functions.associate("ADD", (a, b) => Number(a) + Number(b));
functions.associate("TEST.DOUBLE", (rows) =>
  (Array.isArray(rows) ? rows : [[rows]]).map((row: unknown[]) => row.map((cell) => Number(cell) * 2)),
);
functions.associate("TEST.FAIL", () => {
  throw new functions.Error("#N/A", "nothing there");
});
functions.associate("TEST.MIXED", () => [[1], [new functions.Error("#NUM!")]]);

test("a function is called through the client's channel and answers the host", async () => {
  await expect(running.host.invocations.callFunction("ADD", [2, 3], "Sheet1!A1")).resolves.toEqual({
    kind: "value",
    value: 5,
  });
  const failed = await running.host.invocations.callFunction("TEST.FAIL", [], "Sheet1!A1");
  expect(failed).toMatchObject({ kind: "error", errorCode: 1 });
});

test("cells call functions: busy first, then the result and all that depends on it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=TEST.DOUBLE(A1:A3)"]];
    sheet.getRange("D1:D4").formulas = [["=add(A1,A2)"], ["=D1*10"], ["=TEST.FAIL()"], ["=TEST.MIXED()"]];
    const busy = sheet.getRange("D1:D2");
    busy.load("values");
    await context.sync();
    expect(busy.values).toEqual([["#BUSY!"], ["#BUSY!"]]);
    await running.calculator.settled();
    const results = sheet.getRange("C1:D5");
    results.load("values");
    await context.sync();
    expect(results.values).toEqual([
      [2, 3],
      [4, 30],
      [6, "#N/A"],
      ["", 1],
      ["", "#NUM!"],
    ]);
  });
});

test("an associated action runs", async () => {
  const called = new Promise((resolve) => {
    Office.actions.associate("doIt", (argument: unknown) => {
      resolve(argument);
    });
  });
  running.host.invocations.callAction("doIt", { from: "test" });
  await expect(called).resolves.toBeDefined();
});
