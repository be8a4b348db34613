import type { CellContent, SourceCell } from "../../domain/cells";
import type { DetectedTable, JoinedColumn } from "../../domain/detection/answer";
import { totalLabelReader } from "../../domain/detection/totalRows";
import { columnCells } from "../../domain/portfolio/columnCells";
import type { SourceLines } from "../../domain/portfolio/portfolio";
import type { ReadColumns } from "../ports";
import { KeyLookup, keyText } from "./keyLookup";
import { partsOf, sourcePart } from "./tableParts";

/** How the looking up of one column went. */
export interface LookupCheck {
  readonly header: string;
  /** Sheet it was looked up on. */
  readonly sheetName: string;
  /** Lines whose key is not there; their cell of the column is empty. */
  readonly unmatchedLines: number;
  /** Cells of those keys, in order. */
  readonly cells: readonly SourceCell[];
  /** Keys of lines that stand there with several values: the first one was taken. */
  readonly ambiguousKeys: number;
}

/** The lines of a table with everything that was looked up for them. */
export interface Source {
  readonly lines: SourceLines;
  readonly lookups: readonly LookupCheck[];
}

/** The same lines with these columns alone, as if no others had been read. */
export function withColumns({ lines, lookups }: Source, columns: readonly number[]): Source {
  const wanted = new Set(columns);
  const only = <Value>(byColumn: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> =>
    new Map([...byColumn].filter(([column]) => wanted.has(column)));
  const keyColumns = only(lines.keyColumns);
  const lookedUp = new Set([...keyColumns].map(([column]) => lines.headers.get(column)));
  return {
    lines: {
      ...lines,
      columns: only(lines.columns),
      headers: only(lines.headers),
      keyColumns,
    },
    lookups: lookups.filter(({ header }) => lookedUp.has(header)),
  };
}

/** A looked-up column and the cells of the other table. */
export interface ReadLookup {
  readonly joined: JoinedColumn;
  readonly keys: readonly CellContent[];
  readonly values: readonly CellContent[];
}

/** What was read of a table: its own columns part by part, and the other tables' keys and values. */
export interface ReadTable {
  readonly table: DetectedTable;
  readonly isTogether: boolean;
  readonly columns: readonly number[];
  /** One a part, each with `columns` in that order and as many cells as the part has lines. */
  readonly parts: readonly ReadColumns[];
  /** In an order in which every key is there before it is needed. */
  readonly lookups: readonly ReadLookup[];
  readonly uses1904Dates: boolean;
}

export function sourceOf(read: ReadTable): Source {
  const lines = ownLines(read);
  return read.lookups.reduce(withLookup, { lines, lookups: [] });
}

function ownLines({ table, isTogether, columns, parts, uses1904Dates }: ReadTable): SourceLines {
  const places = partsOf(table, isTogether);
  const read = places.map((part, index) => ({
    firstRow: part.firstDataRow,
    place: sourcePart(table, part),
    columns: parts[index]?.columns ?? [],
    hidden: parts[index]?.hidden ?? null,
  }));
  return {
    parts: read.map(({ place }) => place),
    rows: read.flatMap(({ firstRow, place }) => Array.from({ length: place.lineCount }, (_, line) => firstRow + line)),
    columns: new Map(columns.map((column, index) => [column, read.flatMap((part) => part.columns[index] ?? [])])),
    headers: new Map(columns.map((column) => [column, table.headers[column - table.firstColumn] ?? ""])),
    keyColumns: new Map(),
    hidden: read.some(({ hidden }) => hidden !== null)
      ? read.flatMap(({ hidden, place }) => hidden ?? Array.from({ length: place.lineCount }, () => false))
      : null,
    uses1904Dates,
  };
}

function withLookup({ lines, lookups }: Source, { joined, keys, values }: ReadLookup): Source {
  const lookup = new KeyLookup(keys, values);
  const keyCells = lines.columns.get(joined.keyColumn) ?? [];
  const isTotal = totalLabelReader([...new Set(keyCells.filter((cell) => typeof cell === "string"))]);
  const unmatched: number[] = [];
  const ambiguous = new Set<string>();
  const cells = keyCells.map((cell, line): CellContent => {
    const found = lookup.find(cell);
    const key = keyText(cell);
    if (found?.isAmbiguous && key !== null) ambiguous.add(key);
    // The label of a total row is no key.
    if (found === null && key !== null && !(typeof cell === "string" && isTotal(cell))) unmatched.push(line);
    return found?.value ?? "";
  });
  const added: SourceLines = {
    ...lines,
    columns: new Map([...lines.columns, [joined.column, cells]]),
    headers: new Map([...lines.headers, [joined.column, joined.header]]),
    keyColumns: new Map([...lines.keyColumns, [joined.column, joined.keyColumn]]),
  };
  const { positionOf } = columnCells(added, joined.column);
  const check: LookupCheck = {
    header: joined.header,
    sheetName: joined.sheetName,
    unmatchedLines: unmatched.length,
    cells: unmatched.map(positionOf),
    ambiguousKeys: ambiguous.size,
  };
  return { lines: added, lookups: [...lookups, check] };
}
