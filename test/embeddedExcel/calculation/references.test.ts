import { parseAddress } from "../../../src/embeddedExcel/workbook/address";
import { Spreadsheet } from "./spreadsheet";

test("a formula follows the cells it reads", () => {
  const book = new Spreadsheet({ A1: 2, A2: 3, B1: "=A1*A2+1" });
  expect(book.value("B1")).toBe(7);
  book.enter({ A1: 10 });
  expect(book.value("B1")).toBe(31);
});

test("formulas filled down share their meaning, not their cells", () => {
  const book = new Spreadsheet({ A1: 1, A2: 2, A3: 3, B1: "=A1*$A$3", B2: "=A2*$A$3", B3: "=A3*$A$3" });
  expect(book.values("B1:B3")).toEqual([[3], [6], [9]]);
  book.enter({ A2: 5 });
  expect(book.values("B1:B3")).toEqual([[3], [15], [9]]);
  book.enter({ A3: 10 });
  expect(book.values("B1:B3")).toEqual([[10], [50], [100]]);
});

test("relative whole columns mean another column in another cell", () => {
  const book = new Spreadsheet({
    A1: 1,
    B1: 10,
    A2: 2,
    B2: 20,
    D5: "=SUM(A:A)",
    E5: "=SUM(B:B)",
    D6: "=SUM($A:A)",
    E6: "=SUM($A:B)",
  });
  expect(book.values("D5:E6")).toEqual([
    [3, 30],
    [3, 33],
  ]);
  expect(book.calculator.evaluate("SUM(A:A)", book.sheet(), 0, 6, { row: 0, column: 5 })).toBe(30);
});

test("only areas whose values changed are reported", () => {
  const book = new Spreadsheet({ A1: 1, A2: 2, B1: "=A1>0", B2: "=A2*2", C1: "=B2+1" });
  book.sheet().setValue(0, 0, 5);
  book.sheet().setValue(1, 0, 3);
  const changes = book.calculator.recalculate(book.book.takeChanges());
  expect(changes.map(({ area }) => area)).toEqual([
    { top: 1, left: 1, bottom: 1, right: 1 },
    { top: 0, left: 2, bottom: 0, right: 2 },
  ]);
});

test("a sheet is marked as touched only where a value changed", () => {
  const book = new Spreadsheet({ A1: 1, "Other!A1": "=Sheet1!A1>0" });
  book.sheet("Other").touched.clear();
  book.enter({ A1: 2 });
  expect(book.sheet("Other").touched.size).toBe(0);
  book.enter({ A1: -2 });
  expect(book.sheet("Other").touched.has("cells")).toBe(true);
});

test("formulas reach other sheets, by quoted names and over ranges of sheets", () => {
  const book = new Spreadsheet({ "It's!A1": 1, "Q 2!A1": 2, "Q3!A1": 4 });
  book.enter({
    A5: "='It''s'!A1+'Q 2'!A1",
    A6: "=SUM('It''s:Q3'!A1)",
    A7: "=Nowhere!A1",
    A8: "=#REF!+1",
    A9: "=Q3!#REF!",
  });
  expect(book.values("A5:A9").flat()).toEqual([3, 7, "#REF!", "#REF!", "#REF!"]);
  book.enter({ "Q 2!A1": 10 });
  expect(book.values("A5:A6").flat()).toEqual([11, 15]);
});

test("names hold cells, constants and formulas, for the workbook or one sheet", () => {
  const book = new Spreadsheet({
    B4: 0.8,
    "Other!B4": 5,
    A1: "=Limit*100",
    A2: "=Factor*2",
    "Other!A1": "=Limit",
    A4: "=Unknown",
  });
  expect(book.value("A1")).toBe("#NAME?");
  book.addName("Limit", "Sheet1!$B$4");
  book.addName("Factor", "3");
  book.addName("Limit", "Other!$B$4", book.sheet("Other"));
  book.recalculate();
  expect(book.values("A1:A4").flat()).toEqual([80, 6, null, "#NAME?"]);
  expect(book.value("Other!A1")).toBe(5);
  book.enter({ B4: 0.5, A3: "=LIMIT+Other!Limit" });
  expect(book.values("A1:A3").flat()).toEqual([50, 6, 5.5]);
});

test("a name with relative references counts from the cell that uses it", () => {
  const book = new Spreadsheet({ A1: 1, A2: 2 });
  book.addName("LeftOf", "Sheet1!A1");
  book.sheet().setFormula(1, 0, { text: "LeftOf" });
  book.enter({ A1: 7 });
  // Written for A1 as "this very cell": used in A2 it means A2, a circle.
  expect(book.value("A2")).toBe(0);
});

test("changing, adding and removing names recalculates exactly their users", () => {
  const book = new Spreadsheet({ A1: "=Rate*2", A2: "=1+1" });
  book.addName("Rate", "4");
  expect(book.recalculate()).toBe(1);
  expect(book.value("A1")).toBe(8);
  const [rate] = book.book.names;
  if (rate) rate.formula = "5";
  book.calculator.structureChanged();
  book.recalculate();
  expect(book.value("A1")).toBe(10);
  if (rate) book.book.names.remove(rate);
  book.calculator.structureChanged();
  book.recalculate();
  expect(book.value("A1")).toBe("#NAME?");
});

test("a formula that refers to a missing sheet works once the sheet is there", () => {
  const book = new Spreadsheet({ A1: "=New!A1+1" });
  expect(book.value("A1")).toBe("#REF!");
  book.book.addSheet("New").setValue(0, 0, 4);
  book.calculator.structureChanged();
  book.recalculate();
  expect(book.value("A1")).toBe(5);
});

describe("tables", () => {
  const sales = () => {
    const book = new Spreadsheet({
      A1: "Client",
      B1: "Sales",
      C1: "Share %",
      A2: "x",
      B2: 10,
      A3: "y",
      B3: 30,
      A4: "Total",
      B4: 99,
    });
    book.addTable("Sales", "A1:C4", ["Client", "Sales", "Share %"], { showTotals: true });
    return book;
  };

  test("structured references mean columns, rows and sections", () => {
    const book = sales();
    book.enter({
      C2: "=[@Sales]/SUM([Sales])",
      C3: "=Sales[@Sales]/SUM(Sales[Sales])",
      E1: "=SUM(Sales[Sales])",
      E2: "=Sales[[#Headers],[Share %]]",
      E3: "=Sales[[#Totals],[Sales]]",
      E4: "=ROWS(Sales)",
      E5: "=ROWS(Sales[#All])",
      E6: "=COUNTA(Sales[[#All],[Client]:[Sales]])",
      E7: "=SUM(Sales[[Sales]:[Share %]])",
      E8: "=Sales[Nothing]",
      E9: "=Nowhere[Sales]",
      E10: "=Sales[@Sales]",
    });
    expect(book.values("C2:C3").flat()).toEqual([0.25, 0.75]);
    expect(book.values("E1:E10").flat()).toEqual([40, "Share %", 99, 2, 4, 8, 41, "#REF!", "#REF!", "#VALUE!"]);
    book.enter({ B2: 90 });
    expect(book.values("C2:C3").flat()).toEqual([0.75, 0.25]);
  });

  test("a table that grows brings its users up to date", () => {
    const book = new Spreadsheet({ A1: "v", A2: 1, A3: 2, A4: 4, C1: "=SUM(T[v])" });
    const table = book.addTable("T", "A1:A3", ["v"]);
    book.recalculate();
    expect(book.value("C1")).toBe(3);
    table.area = parseAddress("A1:A4") ?? table.area;
    book.calculator.structureChanged();
    book.recalculate();
    expect(book.value("C1")).toBe(7);
  });

  test("the same formula text in two tables means each its own table", () => {
    const book = new Spreadsheet({ A1: "v", A2: 1, A3: 2, A6: "v", A7: 10, A8: 20 });
    book.addTable("One", "A1:B3", ["v", "w"]);
    book.addTable("Two", "A6:B8", ["v", "w"], { id: 9 });
    book.enter({ B2: "=SUM([v])", B7: "=SUM([v])" });
    expect([book.value("B2"), book.value("B7")]).toEqual([3, 30]);
    book.enter({ A8: 50 });
    expect([book.value("B2"), book.value("B7")]).toEqual([3, 60]);
  });
});

test("references through OFFSET and INDIRECT are followed in every calculation", () => {
  const book = new Spreadsheet({ A1: 1, A2: 2, B1: "=SUM(OFFSET(A1,0,0,2))", B2: '=INDIRECT("A"&2)*10' });
  book.enter({ A2: 5 });
  expect(book.values("B1:B2").flat()).toEqual([6, 50]);
});

test("circles end in 0, and what reads them goes on", () => {
  const book = new Spreadsheet({ A1: "=B1+1", B1: "=A1+1", C1: "=A1+5", D1: "=D1", E1: "=SUM(E1:E3)" });
  expect(book.values("A1:E1").flat()).toEqual([0, 0, 5, 0, 0]);
  book.enter({ B1: 3 });
  expect(book.values("A1:C1").flat()).toEqual([4, 3, 9]);
});

test("a condition not met hides a circle, as in Excel", () => {
  const book = new Spreadsheet({ A1: true, B1: "=IF(A1,5,C1)", C1: "=B1*2" });
  expect(book.values("B1:C1").flat()).toEqual([5, 10]);
});

test("long chains calculate, whichever end is met first", () => {
  const book = new Spreadsheet();
  for (let row = 20_000; row >= 2; row--) book.put(`A${row}`, `=A${row - 1}+1`);
  book.enter({ A1: 1 });
  expect(book.value("A20000")).toBe(20_000);
});

test("results an opened file brings along stay until something they read changes", () => {
  const book = new Spreadsheet();
  const { grid } = book.sheet("Opened");
  grid.setValue(0, 0, 1);
  grid.setFormula(0, 1, { text: "A1*2" });
  grid.setValue(0, 1, 77);
  book.enter({ D1: 1 });
  expect(book.value("Opened!B1")).toBe(77);
  book.enter({ "Opened!A1": 4 });
  expect(book.value("Opened!B1")).toBe(8);
});

test("a function not known keeps the result it came with; newly entered it is #NAME?", () => {
  const book = new Spreadsheet({ C1: '=CUBEVALUE("x",A1)' });
  const { grid } = book.sheet("Opened");
  grid.setFormula(0, 1, { text: "CUBEVALUE(Sheet1!A1)" });
  grid.setValue(0, 1, 42);
  grid.setFormula(1, 1, { text: "[1]Sheet1!A1+Sheet1!A1" });
  grid.setValue(1, 1, 43);
  grid.setFormula(2, 1, { text: "Sheet1!A1+)(" });
  grid.setValue(2, 1, 44);
  book.enter({ A1: 5 });
  book.calculator.calculateEverything();
  expect([1, 2, 3].map((row) => book.value(`Opened!B${row}`))).toEqual([42, 43, 44]);
  expect(book.value("C1")).toBe("#NAME?");
});

test("formulas of older files take one cell of a range where one value is expected", () => {
  const book = new Spreadsheet({ A1: 1, A2: 2, A3: 3, C2: "=SUM((A1:A3>1)*A1:A3)" });
  const { grid } = book.sheet();
  grid.setFormula(1, 1, { text: "A1:A3*10", implicitIntersection: true });
  grid.setFormula(2, 1, { text: "SUMPRODUCT((A1:A3>1)*A1:A3)", implicitIntersection: true });
  grid.setFormula(3, 1, { text: "A1:A3*10", implicitIntersection: true });
  book.calculator.structureChanged();
  book.calculator.recalculate([{ sheet: book.sheet(), area: { top: 0, left: 1, bottom: 3, right: 1 } }]);
  expect(book.values("B2:B4").flat()).toEqual([20, 5, "#VALUE!"]);
  expect(book.value("C2")).toBe(5);
});

test("@ takes the value of the formula's own row", () => {
  expect(new Spreadsheet({ A1: 1, A2: 2, B2: "=@A1:A3*10", B3: "=@A:A" }).values("B2:B3").flat()).toEqual([20, 0]);
});

test("a value can be worked out without storing it", () => {
  const book = new Spreadsheet({ A1: 5, A2: 7 });
  const evaluate = (formula: string) => book.calculator.evaluate(formula, book.sheet(), 1, 1);
  expect(evaluate("A1+A2")).toBe(12);
  expect(evaluate('=A1&" of "&A2')).toBe("5 of 7");
  expect(evaluate("A1:A2*2")).toEqual([[10], [14]]);
  book.sheet().setValue(0, 0, 6);
  expect(evaluate("A1+A2")).toBe(13);
});
