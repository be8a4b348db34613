import { Spreadsheet } from "./spreadsheet";
import { expectResults } from "./functions/table";

test("an array fills the cells below and beside, and shrinks again", () => {
  const book = new Spreadsheet({ A1: 3, B1: "=SEQUENCE(A1,2)", E1: "=SUM(B1#)", E2: "=SUM(B:C)" });
  expect(book.values("B1:C4")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [null, null],
  ]);
  expect(book.sheet().grid.formula(0, 1)?.array).toEqual({
    area: { top: 0, left: 1, bottom: 2, right: 2 },
    dynamic: true,
  });
  expect([book.value("E1"), book.value("E2")]).toEqual([21, 21]);
  book.enter({ A1: 1 });
  expect(book.values("B1:C4")).toEqual([
    [1, 2],
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect([book.value("E1"), book.value("E2")]).toEqual([3, 3]);
  book.enter({ A1: 4 });
  expect([book.value("E1"), book.value("E2")]).toEqual([36, 36]);
});

test("something in the way gives #SPILL!, its removal the array", () => {
  const book = new Spreadsheet({ B2: "x", A1: "=SEQUENCE(3,2)", D1: "=A1#" });
  expect(book.values("A1:B3")).toEqual([
    ["#SPILL!", null],
    [null, "x"],
    [null, null],
  ]);
  expect(book.value("D1")).toBe("#SPILL!");
  book.enter({ B2: null });
  expect(book.values("A1:B3")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(book.values("D1:E3")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  book.enter({ A3: 5 });
  expect(book.values("A1:B3")).toEqual([
    ["#SPILL!", null],
    [null, null],
    [5, null],
  ]);
  book.enter({ A3: null });
  expect(book.values("A1:B3")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});

test("a formula overwritten or replaced takes its spill with it", () => {
  const book = new Spreadsheet({ A1: "=SEQUENCE(3)", C1: "=SUM(A1:A5)" });
  expect(book.value("C1")).toBe(6);
  book.enter({ A1: 7 });
  expect(book.values("A1:A3")).toEqual([[7], [null], [null]]);
  expect(book.value("C1")).toBe(7);
  book.enter({ A1: "=SEQUENCE(2)*10" });
  expect(book.values("A1:A3")).toEqual([[10], [20], [null]]);
  expect(book.value("C1")).toBe(30);
});

test("a spill cell cleared by the user is filled again", () => {
  const book = new Spreadsheet({ A1: "=SEQUENCE(3)" });
  book.enter({ A2: null });
  expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
});

test("arrays do not spill over tables and merged cells", () => {
  const book = new Spreadsheet({ A1: "=SEQUENCE(3)", C1: "=SEQUENCE(3)" });
  book.sheet().merges.push({ top: 1, left: 0, bottom: 1, right: 1 });
  book.addTable("T", "C3:C4", ["c"]);
  book.calculator.calculateEverything();
  expect([book.value("A1"), book.value("C1")]).toEqual(["#SPILL!", "#SPILL!"]);
});

test("array formulas entered with Ctrl+Shift+Enter keep their area", () => {
  const book = new Spreadsheet({ A1: 1, A2: 2 });
  const area = { top: 0, left: 2, bottom: 2, right: 2 };
  book.sheet().setFormula(0, 2, { text: "A1:A2*10", array: { area, dynamic: false } });
  book.recalculate();
  expect(book.values("C1:C3").flat()).toEqual([10, 20, "#N/A"]);
  book.enter({ A2: 5, E1: "=SUM(C1:C2)" });
  expect(book.values("C1:C3").flat()).toEqual([10, 50, "#N/A"]);
  expect(book.value("E1")).toBe(60);
});

test("a reader placed before the array sees the array's new values", () => {
  const book = new Spreadsheet({ A1: "=SUM(C2:C10)", B1: 2, C1: "=SEQUENCE(B1)" });
  expect(book.value("A1")).toBe(2);
  book.enter({ B1: 4 });
  expect(book.value("A1")).toBe(9);
});

describe("array functions", () => {
  const cells = { A1: "b", B1: 2, A2: "a", B2: 3, A3: "B", B3: 1, A4: null, B4: 5, D1: 1, E1: 2, D2: 3, E2: 4 };
  expectResults(cells, [
    ['=TEXTJOIN(",",FALSE,SORT(B1:B4,,-1))', "5,3,2,1"],
    ['=TEXTJOIN(",",FALSE,SORT(A1:A4))', "a,b,B,"],
    ['=TEXTJOIN(",",TRUE,SORTBY(A1:A3,B1:B3))', "B,b,a"],
    ['=TEXTJOIN(",",TRUE,FILTER(A1:A3,B1:B3>1))', "b,a"],
    ['=FILTER(A1:A3,B1:B3>10,"none")', "none"],
    ["=FILTER(A1:A3,B1:B3>10)", "#CALC!"],
    ['=TEXTJOIN(",",TRUE,UNIQUE(A1:A3))', "b,a"],
    ['=TEXTJOIN(",",TRUE,UNIQUE(A1:A3,,TRUE))', "a"],
    ["=SUM(SEQUENCE(2,3,10,5))", 135],
    ["=LET(x,B1,y,x*2,x+y)", 6],
    ["=LAMBDA(a,b,a*b)(3,4)", 12],
    ["=LET(f,LAMBDA(n,IF(n<2,1,n*2)),f(5))", 10],
    ["=SUM(MAP(B1:B3,LAMBDA(v,v*v)))", 14],
    ["=REDUCE(100,B1:B3,LAMBDA(a,v,a-v))", 94],
    ['=TEXTJOIN(",",TRUE,SCAN(0,B1:B3,LAMBDA(a,v,a+v)))', "2,5,6"],
    ['=TEXTJOIN(",",TRUE,BYROW(D1:E2,LAMBDA(r,SUM(r))))', "3,7"],
    ['=TEXTJOIN(",",TRUE,BYCOL(D1:E2,SUM))', "4,6"],
    ["=SUM(MAKEARRAY(2,2,LAMBDA(r,c,r*c)))", 9],
    ['=TEXTJOIN(",",TRUE,TAKE(D1:E2,-1))', "3,4"],
    ['=TEXTJOIN(",",TRUE,DROP(D1:E2,1,1))', "4"],
    ["=DROP(D1:E2,2)", "#CALC!"],
    ["=SUM(VSTACK(D1:E2,B1:B2))", "#N/A"],
    ["=SUM(HSTACK(D1:D2,B1:B2))", 9],
    ['=TEXTJOIN(",",TRUE,CHOOSECOLS(D1:E2,-1,1))', "2,1,4,3"],
    ['=TEXTJOIN(",",TRUE,CHOOSEROWS(D1:E2,2))', "3,4"],
    ["=CHOOSEROWS(D1:E2,3)", "#VALUE!"],
    ['=TEXTJOIN(",",TRUE,TOCOL(D1:E2,,TRUE))', "1,3,2,4"],
    ["=ROWS(TOCOL(A1:A4,1))", 3],
    ["=COLUMNS(TOROW(D1:E2))", 4],
    ['=TEXTJOIN(",",TRUE,INDEX(WRAPROWS(B1:B3,2,0),2,0))', "1,0"],
    ["=SUM(EXPAND(D1:E2,3,3,1))", 15],
    ["=SUM({1,2;3,4}*{10;100})", 730],
    ["=SUM({1,2,3}+{1;2})", 21],
    ["=INDEX({1,2}+{1,2,3},3)", "#N/A"],
    ['=SUM((A1:A3="b")*(B1:B3))', 3],
    ["=LET(f,LAMBDA(x,f(x)),f(1))", "#NAME?"],
    ["=LAMBDA(x,ISOMITTED(x))()", true],
  ]);
});

test("a LAMBDA alone in a cell is #CALC!", () => {
  expect(new Spreadsheet({ A1: "=LAMBDA(x,x+1)" }).value("A1")).toBe("#CALC!");
});

test("a name can hold a LAMBDA, even one that calls itself", () => {
  const book = new Spreadsheet();
  book.addName("Double", "LAMBDA(x,x*2)");
  book.addName("Factorial", "LAMBDA(n,IF(n<2,1,n*Factorial(n-1)))");
  book.addName("Endless", "LAMBDA(n,Endless(n))");
  book.enter({ A1: "=Double(21)", A2: "=Factorial(5)", A3: "=Endless(1)" });
  expect(book.values("A1:A3").flat()).toEqual([42, 120, "#NUM!"]);
});
