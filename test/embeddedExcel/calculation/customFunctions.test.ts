import type { CustomFunctions, FunctionArgument } from "../../../src/embeddedExcel/calculation/customFunctions";
import type { CellChange } from "../../../src/embeddedExcel/workbook/book";
import type { CellValue } from "../../../src/embeddedExcel/workbook/cellValue";
import { Spreadsheet } from "./spreadsheet";

type Answer = CellValue | CellValue[][];

/** Functions that answer when asked to, and remember how they were called. */
class Recorded implements CustomFunctions {
  readonly calls: { name: string; args: readonly FunctionArgument[] }[] = [];

  constructor(private readonly functions: Record<string, (...args: FunctionArgument[]) => Promise<Answer> | Answer>) {}

  has(name: string): boolean {
    return name.toUpperCase() in this.functions;
  }

  async invoke(name: string, args: readonly FunctionArgument[]): Promise<Answer> {
    this.calls.push({ name, args });
    return this.functions[name.toUpperCase()]?.(...args) ?? null;
  }
}

test("a custom function shows #BUSY!, then its answer, and its readers follow", async () => {
  const customFunctions = new Recorded({ "COST.TO.SERVE": (a, b) => Number(a) + Number(b) });
  const late: CellChange[] = [];
  const onLateResults = (changes: readonly CellChange[]) => late.push(...changes);
  const book = new Spreadsheet({ A1: 2, B1: "=COST.TO.SERVE(A1,3)", C1: "=B1*10" }, { customFunctions, onLateResults });
  expect([book.value("B1"), book.value("C1")]).toEqual(["#BUSY!", "#BUSY!"]);
  await book.calculator.settled();
  expect([book.value("B1"), book.value("C1")]).toEqual([5, 50]);
  expect(late.map(({ area }) => area)).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
});

test("the same arguments are asked once; calculating everything asks again", async () => {
  const customFunctions = new Recorded({ TWICE: (a) => Number(a) * 2 });
  const book = new Spreadsheet({ A1: 4, B1: "=TWICE(A1)", B2: "=twice(4)", B3: "=TWICE(5)" }, { customFunctions });
  await book.calculator.settled();
  expect(book.values("B1:B3").flat()).toEqual([8, 8, 10]);
  book.enter({ A1: 5 });
  expect(book.value("B1")).toBe(10);
  expect(customFunctions.calls).toHaveLength(2);
  book.calculator.calculateEverything();
  await book.calculator.settled();
  expect(customFunctions.calls).toHaveLength(4);
  expect(book.value("B1")).toBe(10);
});

test("ranges arrive as rows, errors and blanks as they are", async () => {
  const customFunctions = new Recorded({ KEEP: () => 1 });
  const book = new Spreadsheet({ A1: 1, B1: "x", A2: null, B2: "#N/A", D1: "=KEEP(A1:B2,A1,A2)" }, { customFunctions });
  await book.calculator.settled();
  const [range, single, blank] = customFunctions.calls[0]?.args ?? [];
  expect(JSON.stringify(range)).toBe('[[1,"x"],[null,{"code":"#N/A"}]]');
  expect([single, blank]).toEqual([1, null]);
});

test("an array answer spills, a rejected one is #VALUE!, functions nest", async () => {
  const customFunctions = new Recorded({
    "PARETO.CLASS": () => [["A"], ["B"], ["C"]],
    FAILS: () => Promise.reject(new Error("no")),
    NEXT: (a) => Number(a) + 1,
  });
  const book = new Spreadsheet(
    { A1: "=PARETO.CLASS(1)", B1: "=FAILS()", C1: "=NEXT(NEXT(1))", D1: "=COUNTA(A1:A9)", E1: "=UNKNOWN.FUNCTION()" },
    { customFunctions },
  );
  await book.calculator.settled();
  expect(book.values("A1:A3")).toEqual([["A"], ["B"], ["C"]]);
  expect([book.value("B1"), book.value("C1"), book.value("D1"), book.value("E1")]).toEqual(["#VALUE!", 3, 3, "#NAME?"]);
});

test("an answer that arrives after the formula is gone changes nothing", async () => {
  let answer: (value: number) => void = () => undefined;
  const customFunctions = new Recorded({ SLOW: () => new Promise<number>((resolve) => (answer = resolve)) });
  const book = new Spreadsheet({ A1: "=SLOW()" }, { customFunctions });
  await Promise.resolve();
  await Promise.resolve();
  book.enter({ A1: "kept" });
  answer(5);
  await book.calculator.settled();
  expect(book.value("A1")).toBe("kept");
});
