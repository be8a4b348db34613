import { area, type FormattedArea } from "../sheetPlan";

const GENERAL = "General";

/** The number formats of cells that were taken along, by row; undefined for the general one. */
export type FormatsByRow = ReadonlyMap<number, string | undefined>;

/**
 * Formats for the cells of one column, once one of them is not the general one. A date has to look like one at its new
 * place, and what stands at its old one must not. Empty cells keep their looks.
 */
export function carriedFormats(column: number, formats: FormatsByRow): FormattedArea[] {
  if (![...formats.values()].some((format) => format !== undefined)) return [];
  const runs: { row: number; count: number; numberFormat: string }[] = [];
  for (const [row, numberFormat = GENERAL] of [...formats].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row && last.numberFormat === numberFormat) last.count++;
    else runs.push({ row, count: 1, numberFormat });
  }
  return runs.map(({ row, count, numberFormat }) => ({ area: area(row, column, count), format: { numberFormat } }));
}
