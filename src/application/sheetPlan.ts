import type { CellPosition } from "../domain/cells";

/**
 * A generated sheet as data: what stands where, before any call to Excel. The same plan is compared in tests and
 * written by the Excel adapter. Rows and columns are 0-based; formulas are English and have no leading "=".
 */

export interface Formula {
  readonly formula: string;
  /** Where the user typed it: taken along to another row, its relative references to its own sheet move with it. */
  readonly typedAt?: CellPosition;
}

/** A cell: text (always written as text, whatever it looks like), number, truth value, formula, or empty. */
export type PlanCell = string | number | boolean | Formula | null;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** Cells written at a place; every row has the same length. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
  /** A list of changing length: what an earlier, longer one left below it in its columns is cleared. */
  readonly endsColumn?: boolean;
  /** Of a list that may be empty: how many columns it has all the same. */
  readonly columnCount?: number;
}

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  readonly indent?: number;
  /** A line under the cells. */
  readonly underlineColor?: string;
}

export interface FormattedArea {
  readonly area: Area;
  readonly format: CellFormat;
}

/** A native table; its header row and text columns are in `blocks`, its formula columns here: they need the table to exist. */
export interface PlanTable {
  readonly name: string;
  readonly area: Area;
  readonly columnFormulas: readonly { readonly column: number; readonly formula: string }[];
  /** Cells the user typed to the right of it, in columns over all its rows; empty ones are cleared. */
  readonly beside?: readonly CellBlock[];
  /** Rows below it that belong to it from now on, or are left of a longer list that is no native table any more. */
  readonly strayRows?: number;
  /** Whether it would grow over cells of the user's below it, to its right: these move down with its end. */
  readonly pushesNotes?: boolean;
  /** Columns that formulas take together, from the first to the last: a column of the user's among them goes behind them. */
  readonly solidColumns?: readonly { readonly first: number; readonly last: number }[];
  /** For each row of data the key under which what the user types in it is remembered; null where nothing can be. */
  readonly rowKeys: readonly (string | null)[];
}

/** A look of the cells equal to a constant, so that the rule works in every Excel and moves with the cells. */
export interface PlanConditionalFormat {
  readonly area: Area;
  readonly equals: string;
  /** Column whose cell in the same row is compared instead of each cell itself. */
  readonly comparedColumn?: number;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
}

export interface PlanValidation {
  readonly area: Area;
  readonly rule:
    /** `isOpen` where other words than those offered may be typed. */
    | { readonly kind: "list"; readonly source: string; readonly isOpen?: boolean }
    | { readonly kind: "decimal" | "wholeNumber"; readonly minimum: string; readonly maximum: string };
  readonly title: string;
  readonly message: string;
}

/** Columns made room for: in the whole sheet, only in the rows of its list, or only in all other rows. */
export interface ColumnInsertion {
  readonly column: number;
  readonly count: number;
  readonly rows: "all" | "ofList" | "outsideList";
  /** Name of the list's table. */
  readonly table: string;
}

/** A workbook-wide name: for a range of this sheet, or for a column of one of its tables, which grows with the table. */
export type PlanName =
  { readonly name: string; readonly area: Area } | { readonly name: string; readonly reference: string };

export interface PlanSeries {
  readonly name: string;
  readonly values: Area;
  /** Points and curves stand at their own x values, columns and lines over the chart's categories. */
  readonly kind: "stackedColumn" | "column" | "line" | "points" | "curve";
  /** Of points and curves. */
  readonly xValues?: Area;
  readonly axis: "primary" | "secondary";
  readonly color: string;
  readonly dashed?: boolean;
  /** In points; lines and curves only. */
  readonly weight?: number;
  /** Points only: shapes tell series apart as well as colours do. A circle where absent. */
  readonly marker?: "circle" | "diamond" | "square" | "triangle" | "none";
  /** Points only: the series' name stands at each of them, in its colour. */
  readonly label?: {
    readonly position: "left" | "right";
    readonly fontSize: number;
    readonly bold?: boolean;
  };
  /** Columns only: the room between two, as a percentage of their width. */
  readonly gapPercent?: number;
}

export interface PlanAxis {
  readonly title: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Labels stand at the lower edge of the chart, below columns that go down. */
  readonly hasLabelsAtEdge?: boolean;
}

/** A chart over one contiguous block of cells, which may stand on another sheet. */
export interface PlanChart {
  readonly name: string;
  /** Cells the chart covers on this sheet. */
  readonly place: Area;
  /** Reference to the cell that holds the title, e.g. `Workings!$B$5`. */
  readonly titleReference: string;
  /** Sheet of the categories and the series. */
  readonly dataSheet: string;
  /** Labels below columns and lines; null where every series has its own x values. */
  readonly categories: Area | null;
  readonly series: readonly PlanSeries[];
  readonly categoryAxis: PlanAxis;
  readonly valueAxis: PlanAxis;
  /** Null where every series is on the primary one. */
  readonly secondaryAxis: PlanAxis | null;
  /** Whether series are explained below the chart; where absent, those of a chart with more than one are. */
  readonly hasLegend?: boolean;
}

export interface SheetPlan {
  readonly tabColor: string;
  readonly blocks: readonly CellBlock[];
  /** What may be written only once everything else is. */
  readonly lastBlocks?: readonly CellBlock[];
  readonly tables: readonly PlanTable[];
  readonly formats: readonly FormattedArea[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly validations: readonly PlanValidation[];
  readonly names: readonly PlanName[];
  readonly charts: readonly PlanChart[];
  /** Cells shown as one, for sentences longer than a column; never inside a list. */
  readonly merges: readonly Area[];
  /** Widths in characters, from column A on; null for a column of the user's. */
  readonly columnWidths: readonly (number | null)[];
  /** Columns of the panels that stand to the right of the sheet's list; absent where there are none. */
  readonly panels?: { readonly column: number; readonly columnCount: number };
  /**
   * Given where the sheet holds what an older version of the add-in wrote, to be cleared first; with the columns whose
   * cells this analysis has already written.
   */
  readonly replacesOlder?: { readonly kept: { readonly column: number; readonly columnCount: number } | null };
  /** Where columns have to be inserted, one after the other, before anything is written. */
  readonly insertions?: readonly ColumnInsertion[];
  /** What is marked by hidden names, so that what the user does to the columns can be told the next time. */
  readonly marks?: { readonly fixedArea: Area; readonly panel: Area | null };
  /**
   * Columns for facts that not every source has, and whether they are hidden: a list keeps its columns from one analysis
   * to the next, whatever the source lacks.
   */
  readonly optionalColumns?: readonly { readonly column: number; readonly isHidden: boolean }[];
  /** Heights in points of rows that need more than one line. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: {
    readonly area: Area;
    readonly orientation: "Portrait" | "Landscape";
    readonly titleRows: number;
    /** Everything on one page; otherwise one page wide and as long as it takes. */
    readonly onOnePage?: boolean;
  };
}
