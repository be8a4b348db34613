import { formulaForFile } from "../../../../src/embeddedExcel/files/formulaText/fileForm";
import { SharedFormula } from "../../../../src/embeddedExcel/files/formulaText/sharedFormula";
import { formulaForUser } from "../../../../src/embeddedExcel/files/formulaText/userForm";

const context = { ownTable: "ABC", customFunctionNames: new Set(["PARETO.CLASS", "COST.TO.SERVE"]) };

test.each([
  [
    "LET(x,1,y,x+1,LAMBDA(f,f(y))(2))",
    "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlfn.LAMBDA(_xlpm.f,_xlpm.f(_xlpm.y))(2))",
  ],
  ["[@Sales]/SUM(ABC[Sales])", "ABC[[#This Row],[Sales]]/SUM(ABC[Sales])"],
  ["Other[@[a b]:[c]]", "Other[[#This Row],[a b]:[c]]"],
  ["ROWS([@])", "ROWS(ABC[#This Row])"],
  ["SUM(A1#,'My S'!B2#)", "SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY('My S'!B2))"],
  ["@A1:A3+@INDEX(A1:A3,2)", "_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(INDEX(A1:A3,2))"],
  [
    "PARETO.CLASS([@x],0.8)+COST.TO.SERVE(1)",
    "_xldudf_PARETO_CLASS(ABC[[#This Row],[x]],0.8)+_xldudf_COST_TO_SERVE(1)",
  ],
  ["SORT(FILTER(A:A,B:B>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>0))"],
  ["SCAN(0,A1:A3,LAMBDA(a,b,a+b))", "_xlfn.SCAN(0,A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b))"],
  ['"[@x] LET("&A1', '"[@x] LET("&A1'],
  ["-A1+1E-3*NETWORKDAYS.INTL(1,2)", "-A1+1E-3*NETWORKDAYS.INTL(1,2)"],
  ["[1]Sheet1!A1+[1]!name", "[1]Sheet1!A1+[1]!name"],
])("%s is stored as %s and shown again as it was", (user, file) => {
  expect(formulaForFile(user, context)).toBe(file);
  expect(formulaForUser(file, "ABC")).toBe(user);
});

test("a reference to the own row names its table where the formula stands outside", () => {
  expect(formulaForUser("ABC[[#This Row],[Sales]]", null)).toBe("ABC[@Sales]");
  expect(formulaForUser("ABC[[#This Row],[Sales]]", "Other")).toBe("ABC[@Sales]");
});

test("any function of an add-in is shown with its dots, known or not", () => {
  expect(formulaForUser("_xldudf_MY_OTHER_FN(A1)", null)).toBe("MY.OTHER.FN(A1)");
});

test("a shared formula moves its relative references only", () => {
  const shared = new SharedFormula("A1+$B$2+SUM(C:C)+'x y'!D$4*Tab[[#This Row],[q]]", 4, 4);
  expect(shared.at(5, 6)).toBe("C2+$B$2+SUM(E:E)+'x y'!F$4*Tab[[#This Row],[q]]");
  expect(shared.at(4, 4)).toBe("A1+$B$2+SUM(C:C)+'x y'!D$4*Tab[[#This Row],[q]]");
});
