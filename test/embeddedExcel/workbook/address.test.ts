import {
  columnName,
  columnIndex,
  formatAddress,
  parseAddress,
  quoteSheetName,
} from "../../../src/embeddedExcel/workbook/address";
import { tokenize } from "@borgar/fx";

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(["A", "Z", "AA", "ZZ", "AAA", "XFD"].map(columnIndex)).toEqual([0, 25, 26, 701, 702, 16383]);
});

test("addresses read back as they are written", () => {
  for (const address of ["A1", "B2:C9", "C:D", "3:4", "XFD1048576"]) {
    const area = parseAddress(address);
    expect(area && formatAddress(area)).toBe(address);
  }
  expect(parseAddress("B9:A1")).toEqual(parseAddress("A1:B9"));
  expect(parseAddress("A0")).toBeNull();
  expect(parseAddress("XFE1")).toBeNull();
});

test("sheet names are quoted where a formula needs it", () => {
  expect(["Sheet1", "Synthèse", "Plan d'action", "A1", "2024", "R1C1", "CA HT"].map(quoteSheetName)).toEqual([
    "Sheet1",
    "Synthèse",
    "'Plan d''action'",
    "'A1'",
    "'2024'",
    "'R1C1'",
    "'CA HT'",
  ]);
  expect(tokenize("=1").length).toBeGreaterThan(0);
});
