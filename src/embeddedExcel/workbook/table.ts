import type { Rectangle } from "./address";

/** What a column is filtered by, as Office.js describes it. Other kinds of filter are kept but not applied here. */
export type ColumnFilter =
  | { readonly kind: "values"; readonly values: readonly string[] }
  | {
      readonly kind: "custom";
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator: "And" | "Or";
    }
  | { readonly kind: "other" };

export interface TableColumn {
  /** Unique in its table, never reused. */
  readonly id: number;
  name: string;
  /** Formula every cell of the column shares, as the user sees it without "=", or undefined. */
  calculatedFormula?: string;
  totalsLabel?: string;
  totalsFunction?: string;
  filter?: ColumnFilter;
}

export interface Table {
  /** Unique in the workbook; a positive integer, as the file stores it. */
  readonly id: number;
  name: string;
  /** Whole table: header row, data rows and totals row. */
  area: Rectangle;
  columns: TableColumn[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The data rows of a table: its area without header and totals row. A table always keeps at least one data row. */
export function dataArea(table: Table): Rectangle {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

export const nextColumnId = (table: Table): number => Math.max(0, ...table.columns.map((column) => column.id)) + 1;

/** "Column1", or with the first number no column of the table has. */
export function unusedColumnName(table: Table, wanted?: string): string {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  if (wanted !== undefined && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted ?? "Column";
  let number = wanted === undefined ? 1 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
