import { Spreadsheet } from "../spreadsheet";
import { expectResults } from "./table";

const SALES = {
  A1: "North",
  B1: 10,
  C1: 1,
  D1: "0012",
  A2: "south",
  B2: 20,
  C2: 2,
  D2: 12,
  A3: "North-East",
  B3: 30,
  C3: 3,
  D3: "A*",
  A4: null,
  B4: 40,
  C4: "x",
  D4: "AB",
  A5: "NORTH",
  B5: "text",
  C5: 5,
  D5: "",
};

describe("SUMIFS and its like", () => {
  expectResults(SALES, [
    ['=SUMIF(A1:A5,"north",B1:B5)', 10],
    ['=SUMIF(A1:A5,"north*",B1:B5)', 40],
    ['=SUMIF(B1:B5,">15")', 90],
    ['=SUMIF(A1:A5,"<>north",B1)', 90],
    ['=SUMIFS(B1:B5,A1:A5,"n*",C1:C5,">1")', 30],
    ['=SUMIFS(B1:B5,A1:A5,"north",C1:C4,1)', "#VALUE!"],
    ["=COUNTIF(D1:D5,12)", 2],
    ['=COUNTIF(D1:D5,"0012")', 2],
    ['=COUNTIF(D1:D5,"A*")', 2],
    ['=COUNTIF(D1:D5,"A~*")', 1],
    ['=COUNTIF(D1:D5,"A?")', 2],
    ['=COUNTIF(A1:A5,"")', 1],
    ['=COUNTIF(A1:A5,"=")', 1],
    ['=COUNTIF(A1:A5,"<>")', 4],
    ['=COUNTIF(A:A,"")', 1048572],
    ["=COUNTIF(A1:A5,A4)", 0],
    ['=COUNTIF(B1:B5,"<>20")', 4],
    ['=COUNTIF(A1:A5,">=north")', 4],
    ['=COUNTIFS(A1:A5,"n*",B1:B5,"<>10")', 2],
    ['=AVERAGEIF(A1:A5,"north*",B1:B5)', 20],
    ['=AVERAGEIFS(B1:B5,C1:C5,">9")', "#DIV/0!"],
    ['=MAXIFS(B1:B5,A1:A5,"n*")', 30],
    ['=MINIFS(B1:B5,C1:C5,">=2")', 20],
    ['=MAXIFS(B1:B5,A1:A5,"west")', 0],
    ['=SUM(COUNTIF(A1:A5,{"north","south"}))', 3],
    ['=SUM(SUMIFS(B1:B4,A1:A4,{"north","south"}))', 30],
    ['=SUMIFS(B:B,A:A,"south")', 20],
    ['=DSUM({"k","v";"a",1;"b",2;"a",4},"v",{"k";"a"})', 5],
    ['=DCOUNTA({"k","v";"a",1;"b",2;"a",4},,{"v";">1"})', 2],
    ['=DGET({"k","v";"a",1;"b",2},"v",{"k";"b"})', 2],
  ]);
});

describe("logic", () => {
  expectResults({ A1: 1, A2: 0, A3: "x", A4: null, B1: "#N/A", B2: "#DIV/0!" }, [
    ['=IF(A1,"yes","no")', "yes"],
    ["=IF(A2,1)", false],
    ["=IF(A4,1,2)", 2],
    ["=IF(A3,1,2)", "#VALUE!"],
    ["=IF(TRUE,,1)", 0],
    ["=IF(B1,1,2)", "#N/A"],
    ["=IF(A1=1,5,B2)", 5],
    ['=IFS(A2,"a",A1,"b")', "b"],
    ['=IFS(A2,"a")', "#N/A"],
    ['=SWITCH(2,1,"one",2,"two","other")', "two"],
    ['=SWITCH("X","x",1,2)', 1],
    ['=SWITCH(3,1,"one")', "#N/A"],
    ["=IFERROR(B2,5)", 5],
    ["=IFERROR(A1,5)", 1],
    ["=IFNA(B1,5)", 5],
    ["=IFNA(B2,5)", "#DIV/0!"],
    ["=AND(A1:A3)", false],
    ["=AND(A1,TRUE)", true],
    ["=OR(A2,FALSE)", false],
    ["=OR(A3:A4)", "#VALUE!"],
    ["=XOR(TRUE,TRUE,TRUE)", true],
    ["=NOT(A2)", true],
    ['="a"="A"', true],
    ['="10"=10', false],
    ['="b">1E9', true],
    ['=TRUE>"z"', true],
    ["=A4=0", true],
    ['=A4=""', true],
    ["=B1=B1", "#N/A"],
    ["=SUM(IF(A1:A2>0,10,1))", 11],
    ["=SUM(IFERROR(B1:B2,7))", 14],
  ]);
});

describe("information", () => {
  expectResults({ A1: 1, A2: "x", A4: "#N/A", A5: "#DIV/0!", A6: "=A1" }, [
    ["=ISBLANK(A3)", true],
    ["=ISBLANK(A2)", false],
    ["=ISNUMBER(A1)", true],
    ["=ISTEXT(A2)", true],
    ["=ISNONTEXT(A3)", true],
    ["=ISERROR(A4)", true],
    ["=ISERR(A4)", false],
    ["=ISNA(A4)", true],
    ["=ISEVEN(-2.5)", true],
    ["=ISODD(A2)", "#VALUE!"],
    ["=ISREF(A1)", true],
    ["=ISREF(1)", false],
    ["=ISLOGICAL(TRUE)", true],
    ["=ISFORMULA(A6)", true],
    ["=N(A2)", 0],
    ["=N(TRUE)", 1],
    ["=TYPE(A2)", 2],
    ["=TYPE({1,2})", 64],
    ["=ERROR.TYPE(A5)", 2],
    ["=ERROR.TYPE(A1)", "#N/A"],
    ["=SHEETS()", 1],
    ["=SHEET()", 1],
    ['=CELL("address",A2)', "$A$2"],
    ["=SUM(--ISNUMBER(A1:A6))", 2],
  ]);
});

test("SUBTOTAL and AGGREGATE leave out hidden rows, errors and other subtotals as asked", () => {
  const book = new Spreadsheet({ A1: 1, A2: 2, A3: 4, A4: "=SUBTOTAL(9,A1:A3)", A5: "=1/0" });
  book.sheet().rows.set(1, { hidden: true });
  book.enter({
    B1: "=SUBTOTAL(9,A1:A4)",
    B2: "=SUBTOTAL(109,A1:A4)",
    B3: "=AGGREGATE(9,6,A1:A5)",
    B4: "=AGGREGATE(9,3,A1:A5)",
    B5: "=AGGREGATE(14,6,A1:A5,2)",
    B6: "=AGGREGATE(15,6,A1:A3/(A1:A3>1),1)",
    B7: "=AGGREGATE(9,4,A1:A5)",
    B8: "=SUBTOTAL(2,A1:A4)",
  });
  expect(book.values("B1:B8").flat()).toEqual([7, 5, 14, 5, 4, 2, "#DIV/0!", 3]);
});

test("SUBTOTAL leaves out rows a filter hides, whatever its number", () => {
  const book = new Spreadsheet({ A1: "h", A2: 2, A3: 4 });
  book.sheet().filterArea = { top: 0, left: 0, bottom: 2, right: 0 };
  book.sheet().rows.set(1, { hidden: true });
  book.enter({ B1: "=SUBTOTAL(9,A2:A3)", B2: "=SUBTOTAL(109,A2:A3)" });
  expect(book.values("B1:B2")).toEqual([[4], [4]]);
});
