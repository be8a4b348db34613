import type { CellContent, CellPosition } from "../domain/cells";
import type { WorkbookExtract } from "../domain/detection/extract";
import type { GeneratedSheetKind } from "../domain/generatedSheets";
import type { Problem } from "../domain/problems";
import type { GeneratedSheet } from "./session/state";
import type { Area, CellFormat, PlanCell, SheetPlan } from "./sheetPlan";

/** What can be expected of a spreadsheet: a value, or a problem the user can do something about. */
export type Reply<T> =
  { readonly kind: "done"; readonly value: T } | { readonly kind: "problem"; readonly problem: Problem };

export const done = <T>(value: T): Reply<T> => ({ kind: "done", value });
export const failed = (problem: Problem): Reply<never> => ({ kind: "problem", problem });

/** Called with the finished part of the work, 0–1. */
export type OnProgress = (fraction: number) => void;

export interface ColumnsRequest {
  readonly sheetId: string;
  readonly sheetName: string;
  /** 0-based, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
  /** Whether it matters which of the rows are hidden. */
  readonly asksHidden: boolean;
}

export interface ReadColumns {
  /** In the order asked for, a cell a row. */
  readonly columns: readonly (readonly CellContent[])[];
  /** For every row whether it is hidden, by a filter or by hand; null where none is or nobody asked. */
  readonly hidden: readonly boolean[] | null;
}

/** What stands in the cells of generated sheets now. */
export interface NamedContents {
  /** In the order asked for; null where a name does not exist. */
  readonly values: readonly (CellContent | null)[];
  /** The formula each of them comes from, English and without its "="; null where it has none. */
  readonly formulas: readonly (string | null)[];
}

/** A generated list to look for. */
export interface ListQuestion {
  /** Defined name of a header cell of it. */
  readonly name: string;
  /** Name of its native table, which the user may have changed. */
  readonly table: string;
}

/** Where a generated list stands now, whatever the user did to its sheet; rows and columns are 0-based. */
export interface FoundList {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Of the native table; null where the user made a plain range of it. */
  readonly tableName: string | null;
  /** Row and column of its first header, texts of all of them. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Rows below the headers: of the native table, or down to the last used one where the user made a plain range of it. */
  readonly rowCount: number;
  readonly hasTotals: boolean;
  /** Rows below the headers down to the last used one of the sheet. */
  readonly usedRowCount: number;
  /** Columns of the sheet up to the last used one. */
  readonly usedColumnCount: number;
  /** The cells beside its headers that a panel of ours takes; null where there is none or its mark was dropped. */
  readonly panel: { readonly column: number; readonly columnCount: number } | null;
  /** Where the fixed area stands; null where its mark was dropped. */
  readonly fixedArea: Area | null;
  /** An older version of the add-in wrote its sheet. */
  readonly isOutdated: boolean;
}

/** Cells to read of a list that was found. */
export interface ListCellsRequest {
  readonly list: FoundList;
  readonly rowCount: number;
  /** Columns of the sheet. */
  readonly columns: readonly number[];
  /** Those of them whose number formats matter; those of cells beside the list always do. */
  readonly formattedColumns: readonly number[];
  /** Parts of the sheet in which every cell that holds anything is wanted. */
  readonly beside: readonly Area[];
}

export interface ListCells {
  /** Rows below the header, a cell for each column asked for. */
  readonly rows: readonly (readonly ReadCell[])[];
  readonly beside: readonly (CellPosition & { readonly cell: ReadCell })[];
}

/** What stands in a cell, and the formula it comes from, English and without its "=", where it has one. */
export interface ReadCell {
  readonly value: CellContent;
  readonly formula: string | null;
  /** Where it was asked for and is not the general one. */
  readonly numberFormat?: string;
}

export interface PlannedSheet {
  readonly sheet: GeneratedSheet;
  readonly plan: SheetPlan;
}

/** This user changed cells; or something else that may have changed what was read: a formula, a co-author, a deletion. */
export type SheetChange = "typed" | "otherwise";

/** A generated sheet that is there to be written. */
export interface PreparedSheet extends GeneratedSheet {
  /** An older version of the add-in wrote it: its cells may stand anywhere and are cleared before it is written. */
  readonly isOutdated: boolean;
}

/** A generated sheet that is needed. */
export interface SheetRequest {
  readonly kind: GeneratedSheetKind;
  readonly name: string;
  /** The part of it whose cells have fixed places: rows or columns inserted or deleted there make it unfit for rewriting. */
  readonly fixedArea: Area;
  /** False where columns the user inserted are made room for: then only its rows have fixed places. */
  readonly hasFixedColumns: boolean;
  /** Name of the table on it; its headers lie in the fixed area. */
  readonly table: string | null;
  /** False where it is only to be rewritten if an earlier analysis left it. */
  readonly isNeeded: boolean;
}

/** A sheet to be added for the user: a plain list, headers in its first row. */
export interface NewSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly format?: CellFormat }[];
  readonly headerFormat: CellFormat;
  readonly rows: readonly (readonly PlanCell[])[];
}

/** A formula, English and without its "=", and the cells its result fills from its own one on. */
export interface FilledFormula {
  readonly formula: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell to be shown to the user, on a sheet that may have gone meanwhile. */
export interface ShownCell extends CellPosition {
  readonly sheetId: string;
  readonly sheetName: string;
}

/** The user's workbook as the analysis sees it: read anywhere, written only on the analysis' own sheets. */
export interface Workbook {
  /** What detection needs of every visible sheet but the generated ones. */
  extract(): Promise<Reply<WorkbookExtract>>;
  /** Whole columns of several sheets, an answer for each request. */
  readColumns(
    requests: readonly ColumnsRequest[],
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Reply<readonly ReadColumns[]>>;
  /** The sheets earlier analyses generated. */
  generatedSheets(): Promise<Reply<readonly GeneratedSheet[]>>;
  namedContents(names: readonly string[]): Promise<Reply<NamedContents>>;
  /** Where lists stand; null for those that are not there. */
  findLists(lists: readonly ListQuestion[]): Promise<Reply<readonly (FoundList | null)[]>>;
  readLists(requests: readonly ListCellsRequest[]): Promise<Reply<readonly ListCells[]>>;
  /**
   * Makes sure there is a generated sheet of each needed kind, in this order after the others, and tells the names of
   * all there are: the wanted one, or with " (2)" where a sheet of the user's has it. Nothing is added where something stands in the way of
   * writing: a protection, a reserved name the user gave to something else, a generated sheet whose cells were moved.
   */
  prepareSheets(
    wanted: readonly SheetRequest[],
    reservedNames: readonly string[],
  ): Promise<Reply<readonly PreparedSheet[]>>;
  /** Writes the plans; formulas may refer to any table or name of any of them. */
  writeSheets(sheets: readonly PlannedSheet[], signal: AbortSignal, onProgress: OnProgress): Promise<Reply<void>>;
  /** Brings a sheet to the front. */
  activate(sheet: GeneratedSheet): Promise<Reply<void>>;
  /** Brings a cell to the front and selects it. */
  select(cell: ShownCell): Promise<Reply<{ readonly isRowHidden: boolean }>>;
  /** Adds a sheet after the others and brings it to the front; under another name where its own is taken. */
  addSheet(sheet: NewSheet): Promise<Reply<void>>;
  /** Writes a formula into the active cell, where it and all the cells that the result will fill are empty. */
  insertFormula(formula: FilledFormula): Promise<Reply<void>>;
  /** Calls back after every change of one of those sheets; returns what ends it, null where they cannot be watched. */
  watch(sheetIds: readonly string[], onChange: (change: SheetChange) => void): Promise<(() => Promise<void>) | null>;
}
