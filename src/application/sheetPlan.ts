/**
 * A generated sheet as data: what stands where, before any call to Excel. The same plan is compared in tests and
 * written by the Excel adapter. Rows and columns are 0-based; formulas are English and have no leading "=".
 */

export interface Formula {
  readonly formula: string;
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
}

/** Colours the cells equal to a constant, so that the rule works in every Excel and moves with the cells. */
export interface PlanConditionalFormat {
  readonly area: Area;
  readonly equals: string;
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
}

export interface PlanValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "decimal" | "wholeNumber"; readonly minimum: string; readonly maximum: string };
  readonly title: string;
  readonly message: string;
}

/** A workbook-wide name for a range of this sheet. */
export interface PlanName {
  readonly name: string;
  readonly area: Area;
}

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
  readonly tables: readonly PlanTable[];
  readonly formats: readonly FormattedArea[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly validations: readonly PlanValidation[];
  readonly names: readonly PlanName[];
  readonly charts: readonly PlanChart[];
  /** Cells shown as one, for sentences longer than a column; never inside a list. */
  readonly merges: readonly Area[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
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
