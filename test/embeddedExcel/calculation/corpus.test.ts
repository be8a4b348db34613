import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Calculator } from "../../../src/embeddedExcel/calculation/calculator";
import { openWorkbook } from "../../../src/embeddedExcel/files/open";
import { cellAddress } from "../../../src/embeddedExcel/workbook/address";
import type { Book } from "../../../src/embeddedExcel/workbook/book";
import type { CellValue } from "../../../src/embeddedExcel/workbook/cellValue";
import { requires } from "../../support/requires";
import { shown } from "./spreadsheet";

const FOLDER = join(__dirname, "../../../../shared/corpus/files");
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;

const agrees = (a: CellValue, b: CellValue): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;

/** Addresses whose values come and go with the clock or with chance, found by calculating at other times. */
function unsteadyCells(book: Book): Set<string> {
  let year = 1990;
  const calculator = new Calculator(book, { now: () => new Date(year++, year % 12, year % 28) });
  const found = new Set<string>();
  for (let round = 0; round < 40; round++) {
    for (const { sheet, area } of calculator.recalculate([])) {
      for (const { row, column } of sheet.grid.formulasIn(area)) found.add(`${sheet.name}!${cellAddress(row, column)}`);
    }
  }
  return found;
}

/** Calculates a workbook in full and compares with the results the file brought along. */
function compare(path: string): { formulas: number; differences: string[] } {
  const open = () => openWorkbook(readFileSync(path), basename(path));
  const unsteady = unsteadyCells(open());
  const book = open();
  const stored = book.sheets.flatMap((sheet) =>
    [...sheet.grid.allFormulas()].map(({ row, column, formula }) => ({
      address: `${sheet.name}!${cellAddress(row, column)}`,
      formula: formula.text,
      value: sheet.grid.value(row, column),
      now: () => sheet.grid.value(row, column),
    })),
  );
  const steady = stored.filter(({ address, formula }) => !unsteady.has(address) && !VOLATILE.test(formula));
  new Calculator(book).calculateEverything();
  const differing = steady.filter(({ value, now }) => !agrees(value, now()));
  const differences = differing.map(
    ({ address, formula, value, now }) =>
      `${basename(path)} ${address} =${formula}: stored ${String(shown(value))}, calculated ${String(shown(now()))}`,
  );
  return { formulas: steady.length, differences };
}

requires("../shared/corpus")("the real workbooks of the corpus", () => {
  test("recalculate to the results Excel stored in them", () => {
    let formulas = 0;
    const differences: string[] = [];
    for (const name of readdirSync(FOLDER).filter((file) => /\.xls[xm]$/.test(file))) {
      const result = compare(join(FOLDER, name));
      formulas += result.formulas;
      differences.push(...result.differences);
    }
    process.stdout.write(`${differences.length} of ${formulas} stored results differ\n`);
    expect(formulas).toBeGreaterThan(0);
    expect(differences).toEqual([]);
  }, 300_000);
});
