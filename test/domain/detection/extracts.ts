import type { CellContent } from "../../../src/domain/cells";
import type { ExtractedRow, SheetExtract, WorkbookExtract } from "../../../src/domain/detection/extract";

export type Grid = readonly (readonly CellContent[])[];

export interface SheetOptions {
  readonly name?: string;
  /** Number format by 0-based column; "General" elsewhere. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly tables?: SheetExtract["tables"];
  readonly isVisible?: boolean;
  readonly isComplete?: boolean;
}

/** What the host would hand over for a sheet that holds this grid from A1 on. */
export function sheetOf(grid: Grid, options: SheetOptions = {}): SheetExtract {
  const columnCount = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid.map((cells, row): ExtractedRow => {
    const whole = Array.from({ length: columnCount }, (_, column) => cells[column] ?? "");
    return { row, cells: whole, numberFormats: whole.map((_, column) => options.formats?.[column] ?? "General") };
  });
  return {
    id: options.name ?? "Feuil1",
    name: options.name ?? "Feuil1",
    isVisible: options.isVisible ?? true,
    firstRow: 0,
    firstColumn: 0,
    rowCount: grid.length,
    columnCount,
    rows,
    isComplete: options.isComplete ?? true,
    tables: options.tables ?? [],
  };
}

export const workbookOf = (...sheets: readonly SheetExtract[]): WorkbookExtract => ({ sheets, uses1904Dates: false });
