import {
  area,
  type Area,
  type CellBlock,
  type CellFormat,
  type FormattedArea,
  type PlanCell,
  type PlanTable,
} from "../sheetPlan";
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

/**
 * A native table as a part of a sheet plan. Neighbouring columns of values are written together; formulas follow once
 * the table stands, because they speak of it.
 */
export function listTable<Row>(
  name: string,
  headerRow: number,
  firstColumn: number,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): ListPlan {
  const body = (column: number) => area(headerRow + 1, firstColumn + column, rows.length);
  return {
    table: {
      name,
      area: area(headerRow, firstColumn, rows.length + 1, columns.length),
      columnFormulas: columns.flatMap(({ content }, column) =>
        "formula" in content ? [{ column, formula: content.formula }] : [],
      ),
    },
    blocks: [
      { row: headerRow, column: firstColumn, cells: [columns.map(({ header }) => header)] },
      ...valueBlocks(columns, rows, headerRow + 1, firstColumn),
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
    cells: rows.map((row) => values.map((valueOf) => valueOf(row))),
  }));
}
