import { MAX_ROWS } from "../../workbook/address";
import type { CellValue } from "../../workbook/cellValue";
import type { Sheet } from "../../workbook/sheet";
import { Area } from "../values/area";
import { Matrix } from "../values/matrix";

interface Retained {
  readonly matrix: Matrix;
  readonly version: number;
}

interface SheetRanges {
  /** How often cells of a column changed during the calculation. */
  readonly columnVersions: number[];
  readonly requested: Set<string>;
  readonly retained: Map<string, Retained>;
}

const RETAINED_CELLS_LIMIT = 8_000_000;

/**
 * Values of ranges, read once for all formulas that use the same range, so that what is derived from them (indexes,
 * sorted lists) can be shared as well. A range is kept from the second request on.
 */
export class RangeValues {
  private readonly sheets = new Map<Sheet, SheetRanges>();
  private retainedCells = 0;

  /** `ensureCalculated` throws when a cell of the area waits for calculation. */
  constructor(private readonly ensureCalculated: (area: Area) => void) {}

  value(sheet: Sheet, row: number, column: number): CellValue {
    this.ensureCalculated(new Area(sheet, row, column));
    return sheet.grid.value(row, column);
  }

  /**
   * The values of an area; of whole columns and rows without what lies beyond the used part of the sheet. Other areas
   * keep their size, which results that spill take over.
   */
  matrix(area: Area): Matrix {
    this.ensureCalculated(area);
    const { sheet, top, left } = area;
    const { bottom, right } = this.used(area);
    const ranges = this.of(sheet);
    const key = keyOf({ bottom, right }, top, left);
    const version = versionOf(ranges, left, right);
    const known = ranges.retained.get(key);
    if (known?.version === version) return known.matrix;
    const matrix = read(sheet, top, left, bottom, right);
    if (ranges.requested.has(key)) this.retain(ranges, key, { matrix, version });
    else ranges.requested.add(key);
    return matrix;
  }

  /** As `matrix`, but undefined where nobody asked for the range before: then it is not worth keeping. */
  retainedMatrix(area: Area): Matrix | undefined {
    const { sheet, top, left } = area;
    const ranges = this.of(sheet);
    const key = keyOf(this.used(area), top, left);
    if (ranges.requested.has(key)) return this.matrix(area);
    ranges.requested.add(key);
    return undefined;
  }

  /** Visits the values of an area one by one, without keeping them. */
  visit(area: Area, visitor: (value: CellValue) => void): void {
    this.ensureCalculated(area);
    const { sheet, top, left } = area;
    const { bottom, right } = this.used(area);
    for (let row = top; row <= Math.min(bottom, sheet.grid.rowCount - 1); row++) {
      const values = sheet.grid.rowValues(row);
      for (let column = left; column <= right; column++) visitor(values[column] ?? null);
    }
  }

  /** A cell of the column got another value. */
  changed(sheet: Sheet, column: number): void {
    const versions = this.of(sheet).columnVersions;
    versions[column] = (versions[column] ?? 0) + 1;
  }

  forget(): void {
    this.sheets.clear();
    this.retainedCells = 0;
  }

  private used({ sheet, top, left, bottom, right }: Area): { bottom: number; right: number } {
    const lastRow = bottom < MAX_ROWS - 1 ? bottom : Math.max(top, sheet.grid.rowCount - 1);
    return { bottom: lastRow, right: Math.min(right, Math.max(left, lastColumn(sheet, top, lastRow, right))) };
  }

  private of(sheet: Sheet): SheetRanges {
    let ranges = this.sheets.get(sheet);
    if (!ranges) {
      ranges = { columnVersions: [], requested: new Set(), retained: new Map() };
      this.sheets.set(sheet, ranges);
    }
    return ranges;
  }

  private retain(ranges: SheetRanges, key: string, range: Retained): void {
    this.retainedCells += range.matrix.cells.length;
    if (this.retainedCells > RETAINED_CELLS_LIMIT) {
      for (const other of this.sheets.values()) other.retained.clear();
      this.retainedCells = range.matrix.cells.length;
    }
    ranges.retained.set(key, range);
  }
}

const keyOf = ({ bottom, right }: { bottom: number; right: number }, top: number, left: number): string =>
  `${top},${left},${bottom},${right}`;

/** Grows with every change in the columns. */
function versionOf(ranges: SheetRanges, left: number, right: number): number {
  const versions = ranges.columnVersions;
  let version = 0;
  for (let column = left; column <= right && column < versions.length; column++) version += versions[column] ?? 0;
  return version;
}

/** Narrow areas are read whole; only whole rows and the like are worth a look at what the rows hold. */
function lastColumn(sheet: Sheet, top: number, bottom: number, right: number): number {
  if (right < 256) return right;
  let last = 0;
  for (let row = top; row <= bottom; row++) last = Math.max(last, sheet.grid.rowValues(row).length - 1);
  return last;
}

function read(sheet: Sheet, top: number, left: number, bottom: number, right: number): Matrix {
  const width = right - left + 1;
  const cells = new Array<CellValue>((bottom - top + 1) * width);
  let index = 0;
  for (let row = top; row <= bottom; row++) {
    const values = sheet.grid.rowValues(row);
    for (let column = left; column <= right; column++) cells[index++] = values[column] ?? null;
  }
  return new Matrix(bottom - top + 1, width, cells);
}
