import { tablesIn } from "../../../src/domain/detection/tablesIn";
import { sheetOf } from "./extracts";

const LINES = [
  [45293, "Dupont SARL", 120.5],
  [45294, "Martin SA", 80],
  [45295, "Dupont SARL", 99.9],
  [45296, "Garnier", 12],
];
const HEADER = ["Date", "Client", "Montant HT"];
const formats = { 0: "dd/mm/yyyy" };

const described = (grid: Parameters<typeof sheetOf>[0], options?: Parameters<typeof sheetOf>[1]) =>
  tablesIn(sheetOf(grid, options)).map(
    ({ headerRows, firstDataRow, lastDataRow, firstColumn, lastColumn, lines, totals }) => ({
      headerRows,
      rows: [firstDataRow, lastDataRow],
      columns: [firstColumn, lastColumn],
      lines: lines.length,
      totals: totals.map(({ row }) => row),
    }),
  );

test("a table that starts in the first cell is found", () => {
  expect(described([HEADER, ...LINES], { formats })).toEqual([
    { headerRows: [0], rows: [1, 4], columns: [0, 2], lines: 4, totals: [] },
  ]);
});

test("titles above the header are not part of the table, and are kept as titles", () => {
  const [table] = tablesIn(
    sheetOf([["Journal des ventes"], ["Édité le 12/03/2024"], [], HEADER, ...LINES], { formats }),
  );
  expect(table?.headerRows).toEqual([3]);
  expect(table?.firstDataRow).toBe(4);
  expect(table?.titles).toEqual(["Journal des ventes", "Édité le 12/03/2024"]);
});

test("a total below, with or without a label, is no line", () => {
  expect(described([HEADER, ...LINES, [], ["", "Total général", 312.4]], { formats })[0]).toMatchObject({
    rows: [1, 4],
    totals: [6],
  });
  expect(described([HEADER, ...LINES, ["", "", 312.4]], { formats })[0]).toMatchObject({ rows: [1, 4], totals: [5] });
});

test("a client called Total is a line", () => {
  expect(described([HEADER, ...LINES, [45297, "TotalEnergies", 5]], { formats })[0]).toMatchObject({
    rows: [1, 5],
    totals: [],
  });
});

test("a company called Total on a dated line is a line, a sub-total of a client is none", () => {
  expect(described([HEADER, ...LINES, [45297, "TOTAL", 5]], { formats })[0]).toMatchObject({
    rows: [1, 5],
    totals: [],
  });
  const grid = [HEADER, ...LINES, ["", "Total Garnier", 12]];
  expect(described(grid, { formats })[0]).toMatchObject({ rows: [1, 4], totals: [5] });
});

test("sub-totals, blank rows and repeated headers inside are left out of the lines", () => {
  const grid = [
    HEADER,
    ...LINES.slice(0, 2),
    ["", "Sous-total", 200.5],
    [],
    HEADER,
    ...LINES.slice(2),
    ["", "Total", 312.4],
  ];
  expect(described(grid, { formats })).toEqual([
    { headerRows: [0], rows: [1, 7], columns: [0, 2], lines: 4, totals: [3, 8] },
  ]);
});

test("a remark under the table is no line", () => {
  expect(described([HEADER, ...LINES, [], ["* hors avoirs"]], { formats })[0]).toMatchObject({ rows: [1, 4] });
});

test("a table that starts elsewhere on the sheet is found, with a panel beside it left out", () => {
  const shifted = [HEADER, ...LINES].map((row, index) => ["", "", ...row, "", "", index === 1 ? "À vérifier" : ""]);
  expect(described([["Suivi"], [], ...shifted], { formats: { 2: "dd/mm/yyyy" } })[0]).toMatchObject({
    headerRows: [2],
    rows: [3, 6],
    columns: [2, 4],
  });
});

test("a blank column inside a table does not cut it", () => {
  const spaced = [HEADER, ...LINES].map(([date, client, amount]) => [date ?? "", client ?? "", "", amount ?? ""]);
  expect(described(spaced, { formats })).toEqual([
    { headerRows: [0], rows: [1, 4], columns: [0, 3], lines: 4, totals: [] },
  ]);
});

test("several tables on one sheet are told apart", () => {
  const other = [
    ["Vendeur", "Région", "Objectif"],
    ["Alice", "Nord", 1000],
    ["Bob", "Sud", 2000],
    ["Chloé", "Est", 1500],
  ];
  expect(described([HEADER, ...LINES, [], ...other], { formats }).map(({ headerRows }) => headerRows)).toEqual([
    [0],
    [6],
  ]);
});

test("group labels over sub-headers make one header", () => {
  const grid = [
    ["", "2023", "", "2024", ""],
    ["Client", "CA", "Marge", "CA", "Marge"],
    ["Dupont", 100, 20, 120, 30],
    ["Martin", 200, 40, 150, 35],
    ["Garnier", 50, 5, 70, 9],
  ];
  const [table] = tablesIn(sheetOf(grid));
  expect(table?.headerRows).toEqual([0, 1]);
  expect(table?.headers).toEqual(["Client", "2023 / CA", "2023 / Marge", "2024 / CA", "2024 / Marge"]);
});

test("years and months as headers are headers, also as numbers and dates", () => {
  const [years] = tablesIn(
    sheetOf([
      ["Client", 2022, 2023],
      ["Dupont", 10.5, 20],
      ["Martin", 5, 8],
      ["Roux", 7, 1],
    ]),
  );
  expect(years?.headers).toEqual(["Client", "2022", "2023"]);
  const months = sheetOf([
    ["Client", 45292, 45323],
    ["Dupont", 10.5, 20],
    ["Martin", 5, 8],
  ]);
  const dated = {
    ...months,
    rows: months.rows.map((row) => (row.row === 0 ? { ...row, numberFormats: ["General", "mmm-yy", "mmm-yy"] } : row)),
  };
  expect(tablesIn(dated)[0]?.headers).toEqual(["Client", "2024-01-01", "2024-02-01"]);
});

test("lines without any header are a table without header rows", () => {
  expect(described(LINES, { formats })[0]).toMatchObject({ headerRows: [], rows: [0, 3] });
});

test("a native table is found by its own area, and what stands beside it separately", () => {
  const grid = [["Titre"], HEADER, ...LINES, [], ["Note", "Valeur"], ["a", 1], ["b", 2], ["c", 3]];
  const tables = tablesIn(
    sheetOf(grid, { formats, tables: [{ name: "Ventes", top: 1, left: 0, bottom: 5, right: 2 }] }),
  );
  expect(tables[0]).toMatchObject({ nativeTable: "Ventes", headerRows: [1], firstDataRow: 2, lastDataRow: 5 });
  expect(tables.slice(1).map(({ headers }) => headers)).toEqual([["Note", "Valeur"]]);
});

test("an empty sheet has no table", () => {
  expect(tablesIn(sheetOf([]))).toEqual([]);
});

test.each([
  ["understood", "Client", "CA"],
  ["unknown", "Xxx", "Yyy"],
])("amounts that look like years are lines, under headers that are %s", (_what, name, amount) => {
  const rows = [
    ["Dupont", 1500],
    ["Martin", 2000],
    ["Roux", 2005],
    ["Garnier", 2010],
    ["Faure", 1998],
    ["Perrin", 1700],
  ];
  expect(described([[name, amount], ...rows])).toEqual([
    { headerRows: [0], rows: [1, 6], columns: [0, 1], lines: 6, totals: [] },
  ]);
  expect(described([[name, amount], ...rows.map(([client, value]) => [client ?? "", String(value)])])[0]).toMatchObject(
    {
      headerRows: [0],
      lines: 6,
    },
  );
});

test("one year over the amounts is a header all the same, also under a title", () => {
  const rows = [
    ["Dupont", 10.5],
    ["Martin", 5],
    ["Roux", 7],
  ];
  expect(described([["Client", 2024], ...rows])[0]?.headerRows).toEqual([0]);
  expect(described([["Ventes par client", "en k€"], ["Client", 2024], ...rows])[0]?.headerRows).toContain(1);
});
