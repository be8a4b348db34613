import { unzipSync, strFromU8 } from "fflate";
import { openWorkbook } from "../../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../../src/embeddedExcel/files/save";
import { parseXml } from "../../../src/embeddedExcel/files/xml/parseXml";
import { bookContent, sheetContent } from "./bookContent";
import { testCorpus } from "./corpusFiles";
import { addReport } from "./sampleReport";

const WORKBOOKS = /\.xls[xm]$/;

/** Names of the parts that differ between two packages, added and removed ones included. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => {
    const [x, y] = [a[name], b[name]];
    return !x || !y || Buffer.compare(x, y) !== 0;
  });
}

testCorpus("a workbook nobody touched is written back byte for byte", WORKBOOKS, (name, bytes) => {
  expect(changedParts(bytes, saveWorkbook(openWorkbook(bytes, name)))).toEqual([]);
});

testCorpus("a workbook whose every sheet was touched says the same when opened again", WORKBOOKS, (name, bytes) => {
  const book = openWorkbook(bytes, name);
  const before = bookContent(book);
  for (const sheet of book.sheets) {
    for (const facet of [
      "cells",
      "columns",
      "rows",
      "merges",
      "view",
      "page",
      "tables",
      "charts",
      "conditionalFormats",
      "dataValidations",
      "filter",
      "hyperlinks",
    ] as const)
      sheet.touch(facet);
  }
  expect(bookContent(openWorkbook(saveWorkbook(book), name))).toEqual(before);
});

testCorpus("adding a report leaves everything else of a workbook as it was", WORKBOOKS, (name, bytes) => {
  const book = openWorkbook(bytes, name);
  const before = book.sheets.map((sheet) => sheetContent(book, sheet));
  const active = book.activeSheet;
  addReport(book);
  book.activeSheet = active;
  const saved = saveWorkbook(book);

  const originals = Object.keys(unzipSync(bytes));
  const mayChange =
    /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml|xl\/webextensions\/(_rels\/)?taskpanes\.xml(\.rels)?)$/i;
  expect(changedParts(bytes, saved).filter((part) => originals.includes(part) && !mayChange.test(part))).toEqual([]);

  const again = openWorkbook(saved, name);
  expect(again.sheets.slice(0, before.length).map((sheet) => sheetContent(again, sheet))).toEqual(before);
  expect(again.tableNamed("Report")).toBeDefined();
  const parts = unzipSync(saved);
  for (const part of changedParts(bytes, saved)) {
    const content = parts[part];
    if (content) expect(() => parseXml(strFromU8(content))).not.toThrow();
  }
});
