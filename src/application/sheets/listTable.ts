import {
  area,
  type Area,
  type CellBlock,
  type CellFormat,
  type FormattedArea,
  type PlanCell,
  type PlanTable,
} from "../sheetPlan";
import type { TypedRow } from "../memory/inputList";
import { FORMATS } from "./style";

/** A column of a generated list: values, or one formula for all rows. */
export interface ListColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: CellFormat;
  readonly content: { readonly value: (row: Row) => PlanCell } | { readonly formula: string };
  /** Given where the source may lack the fact: whether the column is hidden now. */
  readonly isHidden?: boolean;
}

export interface ListPlan {
  readonly table: PlanTable;
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  readonly optionalColumns: readonly { readonly column: number; readonly isHidden: boolean }[];
  readonly columnWidths: readonly number[];
  /** Cells of a column, without its header. */
  readonly body: (column: number) => Area;
}

/** Clients the data have no more, and the columns that tell so; all other values of theirs are empty. */
export interface ArchivedRows {
  readonly rows: readonly TypedRow[];
  readonly client: number;
  readonly key: number;
  readonly remark: { readonly column: number; readonly text: string } | null;
}

const NOBODY: ArchivedRows = { rows: [], client: 0, key: 0, remark: null };

function archivedCell({ client, key, remark }: ArchivedRows, row: TypedRow, column: number): PlanCell {
  if (column === client) return row.client;
  if (column === key) return row.key;
  return column === remark?.column ? remark.text : null;
}

/** What was typed beside clients that are not among those of a list. */
export function archivedAmong(rows: readonly TypedRow[], keys: Iterable<string>): readonly TypedRow[] {
  const present = new Set(keys);
  return rows.filter(({ key }) => !present.has(key));
}

/**
 * A native table as a part of a sheet plan. Neighbouring columns of values are written together; formulas follow once
 * the table stands, because they speak of it.
 * @param keyOf the key under which what the user typed in a row is remembered; null for a row nobody typed in
 * @param archived clients the data have no more, for what was typed in their rows: these come last
 */
export function listTable<Row>(
  name: string,
  headerRow: number,
  firstColumn: number,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  keyOf: (row: Row, index: number) => string | null = () => null,
  archived: ArchivedRows = NOBODY,
): ListPlan {
  const rowCount = rows.length + archived.rows.length;
  const body = (column: number) => area(headerRow + 1, firstColumn + column, rowCount);
  return {
    table: {
      name,
      area: area(headerRow, firstColumn, rowCount + 1, columns.length),
      columnFormulas: columns.flatMap(({ content }, column) =>
        "formula" in content ? [{ column, formula: content.formula }] : [],
      ),
      rowKeys: [...rows.map(keyOf), ...archived.rows.map(({ key }) => key)],
    },
    blocks: [
      { row: headerRow, column: firstColumn, cells: [columns.map(({ header }) => header)] },
      ...valueBlocks(columns, rows, archived, headerRow + 1, firstColumn),
    ],
    formats: [
      {
        area: area(headerRow, firstColumn, 1, columns.length),
        format: { ...FORMATS.header, horizontal: "Center" },
      },
      ...columns.flatMap(({ format }, column): FormattedArea[] => [
        ...(format?.horizontal === "Left"
          ? [{ area: area(headerRow, firstColumn + column), format: { horizontal: "Left" } as const }]
          : []),
        ...(format === undefined ? [] : [{ area: body(column), format }]),
      ]),
    ],
    optionalColumns: columns.flatMap(({ isHidden }, column) =>
      isHidden === undefined ? [] : [{ column: firstColumn + column, isHidden }],
    ),
    columnWidths: columns.map(({ width }) => width),
    body,
  };
}

/** One block for every run of neighbouring columns of values. */
function valueBlocks<Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  archived: ArchivedRows,
  firstRow: number,
  firstColumn: number,
): CellBlock[] {
  const runs: { column: number; values: ((row: Row) => PlanCell)[] }[] = [];
  columns.forEach(({ content }, column) => {
    if (!("value" in content)) return;
    const last = runs.at(-1);
    if (last && last.column + last.values.length === column) last.values.push(content.value);
    else runs.push({ column, values: [content.value] });
  });
  return runs.map(({ column, values }) => ({
    row: firstRow,
    column: firstColumn + column,
    cells: [
      ...rows.map((row) => values.map((valueOf) => valueOf(row))),
      ...archived.rows.map((row) => values.map((_, offset) => archivedCell(archived, row, column + offset))),
    ],
  }));
}
