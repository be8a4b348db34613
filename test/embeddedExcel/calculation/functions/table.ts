import type { CellValue } from "../../../../src/embeddedExcel/workbook/cellValue";
import { resultOf, type Content } from "../spreadsheet";

/** Checks formulas against their expected results, numbers to about nine digits. */
export function expectResults(cells: Record<string, Content>, table: readonly (readonly [string, CellValue])[]): void {
  test.each(table)("%s gives %p", (formula, expected) => {
    const result = resultOf(formula, cells);
    if (typeof expected === "number" && typeof result === "number") {
      expect(Math.abs(result - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1e-3, Math.abs(expected)));
    } else {
      expect(result).toBe(expected);
    }
  });
}
