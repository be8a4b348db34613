import { isEmptyCell, type CellContent } from "../../domain/cells";
import type { InputListRequest, ReadCell } from "../ports";
import type { SheetFacts } from "../sheets/facts";

/** A cell as the user left it, to be written back as it is; null where it is empty. */
export type TypedCell = string | number | boolean | null | { readonly formula: string; readonly value: CellContent };

/** What the user typed beside a client. */
export interface TypedRow {
  readonly key: string;
  /** The client's name, should it be in the data no more. */
  readonly client: string;
  /** In the order of the list's inputs. */
  readonly cells: readonly TypedCell[];
}

/** A generated list with columns the user may fill in; columns are counted from its named first header cell. */
export interface InputList {
  readonly name: string;
  readonly clientColumn: number;
  /** Null where rows are the user's own, not clients': they are told apart by their place. */
  readonly keyColumn: number | null;
  readonly inputColumns: readonly number[];
  /** For each of them whether it is the user's to fill in; the others hold what the data say. */
  readonly areInputs: (facts: SheetFacts) => readonly boolean[];
}

export const requestOf = ({ name, clientColumn, keyColumn, inputColumns }: InputList): InputListRequest => ({
  name,
  columns: [clientColumn, keyColumn ?? clientColumn, ...inputColumns],
});

/** What the cell shows: what counts for the analysis. */
export const typedValue = (cell: TypedCell): CellContent =>
  cell === null ? "" : typeof cell === "object" ? cell.value : cell;

export const isTyped = ({ cells }: Pick<TypedRow, "cells">): boolean => cells.some((cell) => cell !== null);

/**
 * The rows of a list in which anything was typed.
 * @param areInputs for each input column whether it was the user's when the list was written
 */
export function typedRowsIn(
  { keyColumn }: Pick<InputList, "keyColumn">,
  rows: readonly (readonly ReadCell[])[],
  areInputs: readonly boolean[],
): readonly TypedRow[] {
  return rows
    .map(([client, key, ...inputs], index): TypedRow => ({
      key: keyColumn === null ? String(index + 1) : String(key?.value ?? "").trim(),
      client: String(client?.value ?? ""),
      cells: inputs.map((cell, input) => (areInputs[input] === true ? typedCell(cell) : null)),
    }))
    .filter((row) => row.key !== "" && isTyped(row));
}

const typedCell = ({ value, formula }: ReadCell): TypedCell => {
  if (formula !== null) return { formula, value };
  return isEmptyCell(value) ? null : value;
};

/** Both, cell by cell; where both have a cell, the latter's counts. */
export function mergedRows(rows: readonly TypedRow[], over: readonly TypedRow[]): readonly TypedRow[] {
  const byKey = new Map<string, TypedRow>();
  for (const row of [...rows, ...over]) {
    const known = byKey.get(row.key);
    const cells = row.cells.map((cell, input) => cell ?? known?.cells[input] ?? null);
    byKey.set(row.key, { ...row, cells });
  }
  return [...byKey.values()];
}
