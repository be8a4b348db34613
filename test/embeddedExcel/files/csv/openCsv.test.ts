import { openWorkbook } from "../../../../src/embeddedExcel/files/open";
import { sheetNameOf } from "../../../../src/embeddedExcel/files/csv/sheetName";

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) => Uint8Array.from(text, (c) => (c === "€" ? 0x80 : c.charCodeAt(0)));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);

/** Cells of the second row with their number formats, "General" left out. */
function secondRow(bytes: Uint8Array, fileName = "data.csv"): unknown[] {
  const book = openWorkbook(bytes, fileName);
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return Array.from({ length: sheet.grid.rowWidth(1) }, (_, column) => {
    const value = sheet.grid.value(1, column);
    const { numberFormat } = book.styles.get(sheet.styleAt(1, column));
    return numberFormat === "General" ? value : [value, numberFormat];
  });
}

test.each([
  [
    "French, semicolons",
    "Client;CA;Part\nÉté SA;1 234,56;49,2%\n",
    ["Été SA", [1234.56, "#,##0.00"], [0.492, "0.00%"]],
  ],
  ["French, narrow spaces and euro", "Client;CA\nA;1\u202f234,50 €\n", ["A", [1234.5, '#,##0.00 "€"']]],
  ["French decimals quoted between commas", 'client,part\nA,"49,2%"\nB,"7,15%"\n', ["A", [0.492, "0.00%"]]],
  ["German", "Kunde;Umsatz;Datum\nA;1.234,56;31.12.2024\n", ["A", [1234.56, "#,##0.00"], [45657, "dd.mm.yyyy"]]],
  ["Swiss", "Kunde;Umsatz\nA;1'234.50\n", ["A", [1234.5, "#,##0.00"]]],
  ["American", 'Client,Sales,Date\nA,"$1,234.50",12/31/2024\n', ["A", [1234.5, '"$"#,##0.00'], [45657, "m/d/yyyy"]]],
  ["American negatives", 'Client,Sales\nA,"(1,234.50)"\n', ["A", [-1234.5, "#,##0.00"]]],
  ["grouping alone, decided by another column", 'c,n,m\nA,"1,234",0.5\n', ["A", [1234, "#,##0"], 0.5]],
  ["decimals alone, decided by another column", "c;n;m\nA;1,234;0,5\n", ["A", 1.234, 0.5]],
  ["tabs", "a\tb\nx y\t-2.5\n", ["x y", -2.5]],
  ["bars", "a|b\nx, y|3\n", ["x, y", 3]],
  ["a stated separator", "sep=;\r\na;b\r\nx,y;3\r\n", ["x,y", 3]],
  [
    "ISO dates and times",
    "a;b\n2024-02-29;2024-02-29T12:00:00\n",
    [
      [45351, "yyyy-mm-dd"],
      [45351.5, "yyyy-mm-dd hh:mm"],
    ],
  ],
  ["a time", "a,b\n12:30,x\n", [[0.5208333333333334, "h:mm"], "x"]],
  ["French month names", "a;b\n12 janv. 2024;x\n", [[45303, "d-mmm-yy"], "x"]],
  ["truth values", "a,b\nVRAI,FALSE\n", [true, false]],
  [
    "quotes, line breaks and empty fields",
    'a,b,c,d\n"say ""hi""","two\nlines",,1\n',
    ['say "hi"', "two\nlines", null, 1],
  ],
])("%s", (_, text, expected) => {
  expect(secondRow(utf8(text))).toEqual(expected);
});

test.each([
  ["UTF-8 with a byte order mark", utf8("\ufeffclient;b\nÉté;1\n")],
  ["Windows-1252", windows1252("client;b\nÉté;1\n")],
  ["UTF-16", utf16("client;b\nÉté;1\n")],
])("%s is recognised", (_, bytes) => {
  expect(secondRow(bytes)).toEqual(["Été", 1]);
  expect(openWorkbook(bytes, "x.csv").sheets[0]?.grid.value(0, 0)).toBe("client");
});

test("codes stay text: leading zeros, all digits of such a column, long digits, codes like numbers with exponents", () => {
  const text = "zip,ean,code,phone\n01000,1234567890123456,1E3,+33 612 345 678\n75001,2,2E5,06 12\n";
  expect(secondRow(utf8(text))).toEqual([["01000", "@"], ["1234567890123456", "@"], "1E3", "+33 612 345 678"]);
  expect(openWorkbook(utf8(text), "x.csv").sheets[0]?.grid.value(2, 0)).toBe("75001");
});

test("a column shows by one date which way round all its dates are", () => {
  const days = (text: string) => {
    const grid = openWorkbook(utf8(text), "x.csv").sheets[0]?.grid;
    return [grid?.value(1, 0), grid?.value(2, 0)];
  };
  expect(days("d,x\n03/04/2024,1\n25/04/2024,1\n")).toEqual([45385, 45407]);
  expect(days("d,x\n03/04/2024,1\n04/25/2024,1\n")).toEqual([45355, 45407]);
});

test("a column of months becomes dates, a single such number does not", () => {
  expect(secondRow(utf8('m;b\n08.2020;"1,5"\n09.2020;"2,5"\n'))[0]).toEqual([44044, "mmm-yy"]);
  expect(secondRow(utf8("m,b\n10.2020,1\n11.5,2\n"))[0]).toBe(10.202);
});

test("text that looks like a formula stays text", () => {
  const [formula, plus] = secondRow(utf8('a,b\n=HYPERLINK("x"),+A1\n'));
  expect([formula, plus]).toEqual(['=HYPERLINK("x")', "+A1"]);
});

test.each([
  ["sales 2024.csv", "sales 2024"],
  ["a/b\\c[1]:*?.csv", "c_1____"],
  ["a very long file name that no sheet can bear.csv", "a very long file name that no s"],
  ["'quoted'.csv", "quoted"],
  [".csv", "Sheet1"],
])("%s gives the sheet name %s", (fileName, sheetName) => {
  expect(sheetNameOf(fileName)).toBe(sheetName);
});
