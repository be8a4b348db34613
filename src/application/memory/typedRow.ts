import { type CellPosition, isEmptyCell } from "../../domain/cells";
import type { ReadCell } from "../ports";
import { type BesideCell, type TypedCell, type TypedRow, typedValue } from "./inputList";

export function typedCell({ value, formula }: ReadCell, typedAt: CellPosition): TypedCell {
  if (formula !== null) return { formula, value, typedAt };
  return isEmptyCell(value) ? null : value;
}

/** Whether anything is in it beside a key and a client's name. */
export const isTyped = ({ cells, added = {}, beside = [] }: TypedRow): boolean =>
  [...cells, ...Object.values(added)].some((cell) => cell !== null) || beside.length > 0;

/** Both rows in one; where both have a cell, the latter's counts. */
export function mergedRow(row: TypedRow, over: TypedRow): TypedRow {
  const added = { ...row.added };
  for (const [header, cell] of Object.entries(over.added ?? {})) added[header] = cell ?? added[header] ?? null;
  const kept = (row.beside ?? []).filter((cell) => !(over.beside ?? []).some((other) => isSamePlace(cell, other)));
  return {
    key: over.key,
    client: over.client === "" ? row.client : over.client,
    cells: Array.from(
      { length: Math.max(row.cells.length, over.cells.length) },
      (_, input) => over.cells[input] ?? row.cells[input] ?? null,
    ),
    added,
    addedFormats: { ...row.addedFormats, ...over.addedFormats },
    beside: [...kept, ...(over.beside ?? [])],
  };
}

/** Both, row by row and cell by cell; where both have a cell, the latter's counts. */
export function mergedRows(rows: readonly TypedRow[], over: readonly TypedRow[]): readonly TypedRow[] {
  const byKey = new Map<string, TypedRow>();
  for (const row of [...rows, ...over]) {
    const known = byKey.get(row.key);
    byKey.set(row.key, known === undefined ? row : mergedRow(known, row));
  }
  return [...byKey.values()];
}

/** What of a second row of the same key the first one does not hold or has no room for. */
export function conflicting(first: TypedRow, second: TypedRow): TypedRow {
  const differs = (cell: TypedCell, there: TypedCell): boolean =>
    cell !== null && there !== null && !isSameCell(cell, there);
  const onlyIf = (cell: TypedCell, there: TypedCell): TypedCell => (differs(cell, there) ? cell : null);
  return {
    ...second,
    cells: second.cells.map((cell, input) => onlyIf(cell, first.cells[input] ?? null)),
    added: Object.fromEntries(
      Object.entries(second.added ?? {}).map(([header, cell]) => [header, onlyIf(cell, first.added?.[header] ?? null)]),
    ),
    beside: (second.beside ?? []).filter(({ cell, ...place }) =>
      (first.beside ?? []).some((other) => isSamePlace(other, place) && differs(cell, other.cell)),
    ),
  };
}

const isSamePlace = (a: Omit<BesideCell, "cell">, b: Omit<BesideCell, "cell">): boolean =>
  a.from === b.from && a.columns === b.columns;

/** Formulas are the same where they come to the same: each speaks of its own row. */
const isSameCell = (a: TypedCell, b: TypedCell): boolean => typedValue(a) === typedValue(b);
