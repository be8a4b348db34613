import { CellError, type CellValue } from "../../workbook/cellValue";
import { columnsOf, intersection, rowsOf, type Rectangle } from "../../workbook/address";
import { copiedFormula } from "../../workbook/moveFormula";
import type { Sheet } from "../../workbook/sheet";
import {
  booleanArgument,
  integerArgument,
  invalidArgument,
  listArgument,
  optional,
  recordArgument,
  wordArgument,
} from "../argument";
import type { WorkbookSession } from "../session";
import { HostError } from "../../protocol/hostError";

export interface SortField {
  /** Column within the sorted area, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Reads Office.js sort fields; sorting by colour or icon is not part of this host. */
export function sortFieldsArgument(value: unknown, columns: number): readonly SortField[] {
  const fields = listArgument(value).map((item) => {
    const field = recordArgument(item);
    optional(field.sortOn, (word) => wordArgument(word, ["Value"]), "Value");
    const key = integerArgument(field.key, 0);
    if (key >= columns) throw invalidArgument();
    return { key, ascending: optional(field.ascending, booleanArgument, true) };
  });
  if (fields.length === 0) throw invalidArgument();
  return fields;
}

/** Sorts the rows of an area. Formulas move as when copied; formats stay with their row. */
export function sortRows(
  session: WorkbookSession,
  sheet: Sheet,
  area: Rectangle,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  session.requireUnprotected(sheet);
  session.calculatePending();
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) {
    throw new HostError("InvalidOperation", "Merged cells cannot be sorted.");
  }
  const { grid } = sheet;
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => {
    const row = area.top + index;
    const cells = Array.from({ length: columnsOf(area) }, (_, offset) => {
      const column = area.left + offset;
      return { value: grid.value(row, column), formula: grid.formula(row, column), style: grid.style(row, column) };
    });
    return { row, cells };
  });
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compareCells(a.cells[key]?.value ?? null, b.cells[key]?.value ?? null, ascending, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach(({ row: from, cells }, index) => {
    const row = area.top + index;
    cells.forEach(({ value, formula, style }, offset) => {
      const column = area.left + offset;
      grid.setFormula(row, column, formula && copiedFormula(formula, { row: from, column }, { row, column }));
      grid.setValue(row, column, value);
      grid.setStyle(row, column, style);
    });
  });
  sheet.cellsChanged(area);
}

/** Numbers, then texts, then FALSE and TRUE, then errors; empty cells last in both directions. */
function compareCells(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = rank(a) - rank(b) || compareAlike(a, b, matchCase);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return value instanceof CellError ? 3 : 2;
}

function compareAlike(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en-US", { sensitivity: matchCase ? "variant" : "accent" });
  }
  if (a instanceof CellError || b instanceof CellError) return 0;
  return Number(a) - Number(b);
}
