import { isEmptyCell } from "../../domain/cells";
import { normaliseName } from "../../domain/names";
import type { ListCells } from "../ports";
import type { ListPlace } from "../sheets/listLayout";
import type { BesideCell, InputList, TypedCell, TypedRow } from "./inputList";
import { conflicting, isTyped, mergedRow, typedCell } from "./typedRow";

/** Columns of a list that are read, by their places on the sheet. */
export interface ReadPlan {
  readonly client: number;
  /** Null where the list has no keys. */
  readonly key: number | null;
  /** In the order of the list's inputs; null for one that is no more. */
  readonly inputs: readonly (number | null)[];
  readonly added: readonly { readonly header: string; readonly column: number }[];
}

/** Null where the columns that tell whose row is whose are not there. */
export function readPlan(list: InputList, { found, columns }: ListPlace): ReadPlan | null {
  const columnOf = (own: number): number | null => {
    const place = columns.findIndex((column) => column.kind === "own" && column.column === own);
    return place < 0 ? null : found.firstColumn + place;
  };
  const client = columnOf(list.clientColumn);
  const key = list.keyColumn === null ? null : columnOf(list.keyColumn);
  if (client === null || (list.keyColumn !== null && key === null)) return null;
  return {
    client,
    key,
    inputs: list.inputColumns.map(columnOf),
    added: columns.flatMap((column, place) =>
      column.kind === "added" ? [{ header: column.header, column: found.firstColumn + place }] : [],
    ),
  };
}

/** The columns to read, each once. */
export const columnsToRead = ({ client, key, inputs, added }: ReadPlan): readonly number[] => [
  ...new Set([client, ...[key, ...inputs].filter((column) => column !== null), ...added.map(({ column }) => column)]),
];

/**
 * The rows of a list in which anything was typed.
 * @param areInputs for each input column whether it was the user's when the list was written
 */
export function rowsTyped(
  list: InputList,
  place: ListPlace,
  plan: ReadPlan,
  { rows, beside }: ListCells,
  areInputs: readonly boolean[],
): readonly TypedRow[] {
  const columns = columnsToRead(plan);
  const firstRow = place.found.headerRow + 1;
  const besideRows = besideByRow(place, beside);
  const typed = rows.map((cells, index): TypedRow => {
    const row = firstRow + index;
    const cell = (column: number | null): TypedCell => {
      const read = column === null ? undefined : cells[columns.indexOf(column)];
      return read === undefined || column === null ? null : typedCell(read, { row, column });
    };
    const text = (column: number | null): string =>
      column === null ? "" : String(cells[columns.indexOf(column)]?.value ?? "");
    return {
      key: plan.key === null && list.keyColumn !== null ? keyByName(text(plan.client)) : text(plan.key).trim(),
      client: text(plan.client),
      cells: plan.inputs.map((column, input) => (areInputs[input] === true ? cell(column) : null)),
      added: Object.fromEntries(plan.added.map(({ header, column }) => [header, cell(column)])),
      addedFormats: Object.fromEntries(
        plan.added.flatMap(({ header, column }) => {
          const { numberFormat } = cells[columns.indexOf(column)] ?? {};
          return numberFormat === undefined ? [] : [[header, numberFormat]];
        }),
      ),
      beside: besideRows.get(row) ?? [],
    };
  });
  return list.hasOwnRows === true ? ownRows(list, typed) : clientRows(typed);
}

/** The key of a client without a code. */
const keyByName = (client: string): string => (client.trim() === "" ? "" : `name:${normaliseName(client)}`);

function besideByRow({ found, columns }: ListPlace, cells: ListCells["beside"]): ReadonlyMap<number, BesideCell[]> {
  const end = found.firstColumn + columns.length;
  const byRow = new Map<number, BesideCell[]>();
  for (const { row, column, cell } of cells) {
    const fromPanel = found.panel !== null && column >= found.panel.column;
    const entry: BesideCell = {
      from: fromPanel ? "panel" : "list",
      columns: column - (fromPanel ? (found.panel?.column ?? 0) : end),
      cell: typedCell(cell, { row, column }),
      ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
    };
    if (entry.cell !== null) byRow.set(row, [...(byRow.get(row) ?? []), entry]);
  }
  return byRow;
}

/** Rows of the user's own, in their order. */
function ownRows({ keyColumn }: InputList, rows: readonly TypedRow[]): readonly TypedRow[] {
  const filled = rows
    .map((row, index) => (keyColumn === null ? { ...row, key: String(index + 1) } : row))
    .filter((row) => (keyColumn !== null && row.key !== "") || isTyped(row) || !isEmptyCell(row.client));
  if (keyColumn === null) return filled;
  const taken = new Set<string>();
  const next = numbered("+", new Set(filled.map(({ key }) => key)));
  return filled.map((row) => {
    const key = row.key === "" || taken.has(row.key) ? next() : row.key;
    taken.add(key);
    return { ...row, key };
  });
}

/**
 * Rows of clients in which anything was typed. Rows added by hand have no key and get one; of rows that were duplicated
 * the first keeps all it has room for, and what differs stays in a row of its own.
 */
function clientRows(rows: readonly TypedRow[]): readonly TypedRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  const next = numbered("#", keys);
  const byKey = new Map<string, TypedRow>();
  const others: TypedRow[] = [];
  for (const row of rows) {
    if (row.key === "") {
      if (isTyped(row) || !isEmptyCell(row.client)) others.push({ ...row, key: next() });
      continue;
    }
    const first = byKey.get(row.key);
    byKey.set(row.key, first === undefined ? row : mergedRow(row, first));
    const rest = first === undefined ? null : conflicting(first, row);
    if (rest !== null && isTyped(rest)) others.push({ ...rest, key: numbered(`${row.key} #`, keys)() });
  }
  return [...[...byKey.values()].filter(isTypedOrArchived), ...others];
}

/** A client added by hand has nothing but its name. */
const isTypedOrArchived = (row: TypedRow): boolean => isTyped(row) || /^#\d+$/.test(row.key);

/** Gives "#1", "#2" … without those that are taken. */
function numbered(prefix: string, taken: Set<string>): () => string {
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`${prefix}${number}`));
    taken.add(`${prefix}${number}`);
    return `${prefix}${number}`;
  };
}
