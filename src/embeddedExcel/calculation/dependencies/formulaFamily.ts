import type { Sheet } from "../../workbook/sheet";
import type { Edge } from "../syntax/expression";
import type { Template } from "../syntax/template";

/** Cells a family reads, as a function of the row of the formula that reads them. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly left: number;
  readonly right: number;
  readonly top: Edge;
  readonly bottom: Edge;
}

/** The formulas of one column that share a template (and so, row by row, their precedents). */
export class FormulaFamily {
  readonly rows = new Set<number>();
  firstRow = Infinity;
  lastRow = -1;
  /** undefined until something the family might read has changed. */
  precedents: readonly Precedent[] | undefined;

  constructor(
    /** Unique on the sheet. */
    readonly key: string,
    readonly sheet: Sheet,
    readonly column: number,
    readonly template: Template,
  ) {}

  add(row: number): void {
    this.rows.add(row);
    if (row < this.firstRow) this.firstRow = row;
    if (row > this.lastRow) this.lastRow = row;
  }

  /** Visits the family's rows from `first` to `last`. */
  visitRows(first: number, last: number, visitor: (row: number) => void): void {
    if (last - first < this.rows.size) {
      for (let row = first; row <= last; row++) if (this.rows.has(row)) visitor(row);
    } else {
      for (const row of this.rows) if (row >= first && row <= last) visitor(row);
    }
  }
}

const edgeAt = (edge: Edge, row: number): number => (edge.relative ? edge.index + row : edge.index);

/** All rows the family's formulas read through a precedent. */
export function extentOf(precedent: Precedent, family: FormulaFamily): { first: number; last: number } {
  const rows = [family.firstRow, family.lastRow].flatMap((row) => [
    edgeAt(precedent.top, row),
    edgeAt(precedent.bottom, row),
  ]);
  return { first: Math.max(0, Math.min(...rows)), last: Math.max(0, ...rows) };
}

/** The rows of the family whose formulas read some row from `first` to `last`; may be too many where edges cross. */
export function readersOf(
  precedent: Precedent,
  family: FormulaFamily,
  first: number,
  last: number,
): { first: number; last: number } | null {
  const { top, bottom } = precedent;
  let from = family.firstRow;
  let to = family.lastRow;
  const cross = edgeAt(top, from) > edgeAt(bottom, from) || edgeAt(top, to) > edgeAt(bottom, to);
  if (cross) return { first: from, last: to };
  if (bottom.relative) from = Math.max(from, first - bottom.index);
  else if (bottom.index < first) return null;
  if (top.relative) to = Math.min(to, last - top.index);
  else if (top.index > last) return null;
  return from <= to ? { first: from, last: to } : null;
}
