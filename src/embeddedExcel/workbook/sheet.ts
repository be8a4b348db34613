import type { Rectangle } from "./address";
import type { CellValue } from "./cellValue";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import { pointsOfCharacters } from "./columnWidth";
import type { Hyperlink } from "./hyperlink";
import { Grid, type Formula } from "./grid";
import type { Table } from "./table";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Parts of a sheet the file writer rewrites only where they were touched; the rest of an opened sheet stays byte for byte. */
export type SheetFacet =
  | "cells"
  | "columns"
  | "rows"
  | "merges"
  | "view"
  | "page"
  | "tables"
  | "charts"
  | "conditionalFormats"
  | "dataValidations"
  | "filter"
  | "hyperlinks";

export interface ColumnLayout {
  /** In characters of the default font, as Excel shows it (8.43 = 64 pixels); undefined is the sheet's default. */
  width?: number;
  hidden: boolean;
  style?: number;
}

export interface RowLayout {
  /** In points; undefined fits the text. */
  height?: number;
  hidden: boolean;
  /** Style of the row's cells that have none of their own. */
  style?: number;
}

export interface SheetView {
  tabColor: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** In percent. */
  zoom: number;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: "A4" | "Letter" | "Other";
  /** Pages in each direction, or undefined for no fitting in that direction. */
  fitWidth?: number;
  fitHeight?: number;
  scale?: number;
  printArea: Rectangle | null;
  titleRows: { readonly first: number; readonly last: number } | null;
  centerHorizontally: boolean;
  /** In points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  footer: { left: string; center: string; right: string };
  header: { left: string; center: string; right: string };
}

const cm = (length: number) => (length / 2.54) * 72;

const defaultPage = (): PageLayout => ({
  orientation: "Portrait",
  paperSize: "A4",
  printArea: null,
  titleRows: null,
  centerHorizontally: false,
  margins: { left: cm(1.8), right: cm(1.8), top: cm(1.9), bottom: cm(1.9), header: cm(0.8), footer: cm(0.8) },
  footer: { left: "", center: "", right: "" },
  header: { left: "", center: "", right: "" },
});

/** One worksheet. Every change of cells goes through the setters, which tell the workbook what to recalculate. */
export class Sheet {
  readonly grid = new Grid();
  readonly columns = new Map<number, ColumnLayout>();
  readonly rows = new Map<number, RowLayout>();
  defaultColumnWidth = 8.43;
  /** In points. */
  defaultRowHeight = 15;
  merges: Rectangle[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  dataValidations: DataValidation[] = [];
  hyperlinks: Hyperlink[] = [];
  /** Filter of the sheet itself (tables have their own). */
  filterArea: Rectangle | null = null;
  isProtected = false;
  readonly view: SheetView = {
    tabColor: null,
    showGridlines: true,
    showHeadings: true,
    frozenRows: 0,
    frozenColumns: 0,
    zoom: 100,
  };
  page: PageLayout = defaultPage();
  readonly touched = new Set<SheetFacet>();

  constructor(
    /** "{GUID}", as the client expects; the same for as long as the workbook is open. */
    readonly id: string,
    public name: string,
    public visibility: SheetVisibility,
    private readonly onCells: (sheet: Sheet, area: Rectangle) => void,
  ) {}

  touch(facet: SheetFacet): void {
    this.touched.add(facet);
  }

  /** Puts a constant into a cell, replacing a formula. */
  setValue(row: number, column: number, value: CellValue): void {
    this.grid.setFormula(row, column, undefined);
    this.grid.setValue(row, column, value);
    this.cellsChanged({ top: row, left: column, bottom: row, right: column });
  }

  /** Puts a formula into a cell; its value stays what it was until the next calculation. */
  setFormula(row: number, column: number, formula: Formula): void {
    this.grid.setFormula(row, column, formula);
    this.cellsChanged({ top: row, left: column, bottom: row, right: column });
  }

  setStyle(row: number, column: number, style: number): void {
    this.grid.setStyle(row, column, style);
    this.touch("cells");
  }

  /** For code that wrote to `grid` itself (bulk writes): one notification for the whole area. */
  cellsChanged(area: Rectangle): void {
    this.touch("cells");
    this.onCells(this, area);
  }

  /** The style a cell shows: its own, else its row's, else its column's, else the workbook's default. */
  styleAt(row: number, column: number): number {
    return this.grid.style(row, column) ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? 0;
  }

  /** Height as shown, in points; 0 for a hidden row. */
  rowHeight(row: number): number {
    const layout = this.rows.get(row);
    return layout?.hidden ? 0 : (layout?.height ?? this.defaultRowHeight);
  }

  /** Width as shown, in points; 0 for a hidden column. */
  columnWidth(column: number): number {
    const layout = this.columns.get(column);
    return layout?.hidden ? 0 : pointsOfCharacters(layout?.width ?? this.defaultColumnWidth);
  }

  /** Distance of a row from the top of the sheet, in points. */
  topOf(row: number): number {
    let top = row * this.defaultRowHeight;
    for (const other of this.rows.keys()) if (other < row) top += this.rowHeight(other) - this.defaultRowHeight;
    return top;
  }

  /** Distance of a column from the left of the sheet, in points. */
  leftOf(column: number): number {
    const usual = pointsOfCharacters(this.defaultColumnWidth);
    let left = column * usual;
    for (const other of this.columns.keys()) if (other < column) left += this.columnWidth(other) - usual;
    return left;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.columns.get(column)?.hidden === true;
  }
}
