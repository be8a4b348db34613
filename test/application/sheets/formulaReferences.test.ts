import {
  carriedFormula,
  formulaByCells,
  placedFormula,
  renamedHeaders,
} from "../../../src/application/sheets/formulaReferences";

const asIs = (column: number): number => column;

const PLACES = new Map([
  [
    "CP_ABC",
    {
      sheetName: "ABC",
      row: 6,
      rowCount: 10,
      columns: new Map([
        ["CA", 2],
        ["% du CA", 3],
        ["N° #1", 4],
      ]),
    },
  ],
  ["CP_Costs", { sheetName: "Coût de servir", row: 4, rowCount: 10, columns: new Map([["Marge", 1]]) }],
]);

test.each<[string, string, string]>([
  ["relative rows move", "D7*2+SUM(D7:F7)", "D10*2+SUM(D10:F10)"],
  ["fixed rows stay", "D$7+$D7", "D$7+$D10"],
  ["other sheets' cells stay", "Notes!A2*2+'Mes notes'!B3", "Notes!A2*2+'Mes notes'!B3"],
  ["those of the own sheet move, however it is named", "ABC!D7+'ABC'!D7", "ABC!D10+'ABC'!D10"],
  ["texts, functions and names are none", '"D7"&LOG10(D7)&CP_LimitA&TAUX1.D7', '"D7"&LOG10(D10)&CP_LimitA&TAUX1.D7'],
  ["headers are none", "[@D7]+CP_ABC[[#This Row],[D7]]+D7", "[@D7]+CP_ABC[[#This Row],[D7]]+D10"],
  ["whole columns stay, whole rows move", "SUM(D:D)+SUM(7:7)", "SUM(D:D)+SUM(10:10)"],
])("of a formula taken to another row, %s", (_, formula, expected) => {
  expect(carriedFormula(formula, "ABC", 3, asIs)).toBe(expected);
});

test("a row that would lie above the sheet is no reference any more", () => {
  expect(carriedFormula("D2+D$2", "ABC", -3, asIs)).toBe("#REF!+D$2");
});

test("columns are those where the cells stand after others were inserted", () => {
  const columnNow = (column: number) => (column >= 4 ? column + 2 : column);
  expect(carriedFormula("D7+E7+$F$7", "ABC", 0, columnNow)).toBe("D7+G7+$H$7");
});

test("a planned formula follows the columns of every sheet it speaks of", () => {
  const columns = new Map([["ABC", (row: number, column: number) => (row >= 5 && column >= 3 ? column + 1 : column)]]);
  const placed = (formula: string, own: string) => placedFormula(formula, (sheet) => columns.get(sheet ?? own) ?? null);
  expect(placed("D4+D7:F7", "ABC")).toBe("D4+E7:G7");
  expect(placed("D7+'ABC'!$D$7", "Calculs")).toBe("D7+'ABC'!$E$7");
});

test.each<[string, string]>([
  ["[@CA]*2", "[@[Sales]]*2"],
  ["[@[% du CA]]", "[@[% of sales]]"],
  ["[@CA]&[@[N° client]]", "[@[Sales]]&[@[No. '#1]]"],
  ["SUM(CP_ABC[CA])+SUM(Autre[CA])", "SUM(CP_ABC[Sales])+SUM(Autre[CA])"],
  ["SUM(MaTable[CA])", "SUM(CP_ABC[Sales])"],
  ["CP_ABC[[#This Row],[CA]:[% du CA]]", "CP_ABC[[#This Row],[Sales]:[% of sales]]"],
  ['"[@CA]"', '"[@CA]"'],
])("%s becomes %s after headers and tables were renamed", (formula, expected) => {
  const headers = new Map([
    ["CA", "Sales"],
    ["% du CA", "% of sales"],
    ["N° client", "No. #1"],
  ]);
  const abc = { table: "CP_ABC", headers };
  const renamed = new Map([
    ["CP_ABC", abc],
    ["MaTable", abc],
  ]);
  expect(renamedHeaders(formula, renamed, "CP_ABC")).toBe(expected);
});

test.each<[string, string, string]>([
  ["a cell of the own row", "IF([@CA]>0,[@[% du CA]],0)", "IF($C7>0,$D7,0)"],
  ["cells of the own row, side by side", "SUM([@[CA]:[N° '#1]])", "SUM($C7:$E7)"],
  ["a column of the own list", "RANK(CP_ABC[[% du CA]],[@CA])", "RANK($D$7:$D$16,$C7)"],
  ["one of another sheet's list", "INDEX(CP_Costs[Marge],[@CA])", "INDEX('Coût de servir'!$B$5:$B$14,$C7)"],
])("%s is named by its cells", (_, formula, expected) => {
  expect(formulaByCells(formula, "CP_ABC", PLACES)).toBe(expected);
});

test.each([
  ["lists that may grow", "SUM(CP_Rules[Seuil])"],
  ["headers", "MATCH(1,CP_ABC[[#Headers],[CA]:[% du CA]],0)"],
  ["columns that are none", "CP_ABC[Autre]+[@Autre]"],
  ["texts", '"[@CA]"&"CP_ABC[CA]"'],
])("%s stay as they are named", (_, formula) => {
  expect(formulaByCells(formula, "CP_ABC", PLACES)).toBe(formula);
});

test("formulas of a list that may grow keep their names", () => {
  expect(formulaByCells("[@Seuil]+SUM(CP_ABC[CA])", "CP_Rules", PLACES)).toBe("[@Seuil]+SUM(CP_ABC[CA])");
});
