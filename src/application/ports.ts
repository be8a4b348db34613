import type { CellContent } from "../domain/cells";
import type { WorkbookExtract } from "../domain/detection/extract";
import type { GeneratedSheetKind } from "../domain/generatedSheets";
import type { Problem } from "../domain/problems";
import type { GeneratedSheet } from "./session/state";
import type { Area, SheetPlan } from "./sheetPlan";

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

/** A list on a generated sheet that the user fills in: everything below a named header cell. */
export interface ListRequest {
  /** Of the leftmost header cell. */
  readonly name: string;
  readonly columnCount: number;
}

/** What stands in the cells of generated sheets now. */
export interface NamedContents {
  /** In the order asked for; null where a name does not exist. */
  readonly values: readonly (CellContent | null)[];
  /** Rows of each list down to the last used one, blank ones included; empty where its name does not exist. */
  readonly lists: readonly (readonly (readonly CellContent[])[])[];
}

/** Columns to read of a list whose cells the user may have filled in, of any length. */
export interface InputListRequest {
  /** Of the leftmost header cell. */
  readonly name: string;
  /** How many columns each stands to the right of that cell. */
  readonly columns: readonly number[];
}

/** What stands in a cell, and the formula it comes from, English and without its "=", where it has one. */
export interface ReadCell {
  readonly value: CellContent;
  readonly formula: string | null;
}

export interface PlannedSheet {
  readonly sheet: GeneratedSheet;
  readonly plan: SheetPlan;
}

/** A generated sheet that is needed. */
export interface SheetRequest {
  readonly kind: GeneratedSheetKind;
  readonly name: string;
  /** The part of it whose cells have fixed places: rows or columns inserted or deleted there make it unfit for rewriting. */
  readonly fixedArea: Area;
  /** Name of the table on it; its headers lie in the fixed area. */
  readonly table: string | null;
  /** False where it is only to be rewritten if an earlier analysis left it. */
  readonly isNeeded: boolean;
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
  namedContents(names: readonly string[], lists: readonly ListRequest[]): Promise<Reply<NamedContents>>;
  /** For each request the rows below its header down to the last used one of the sheet; none where its name is not. */
  inputLists(requests: readonly InputListRequest[]): Promise<Reply<readonly (readonly (readonly ReadCell[])[])[]>>;
  /**
   * Makes sure there is a generated sheet of each needed kind, in this order after the others, and tells the names of
   * all there are: the wanted one, or with " (2)" where a sheet of the user's has it. Nothing is added where something stands in the way of
   * writing: a protection, a reserved name the user gave to something else, a generated sheet whose cells were moved.
   */
  prepareSheets(
    wanted: readonly SheetRequest[],
    reservedNames: readonly string[],
  ): Promise<Reply<readonly GeneratedSheet[]>>;
  /** Writes the plans; formulas may refer to any table or name of any of them. */
  writeSheets(sheets: readonly PlannedSheet[], signal: AbortSignal, onProgress: OnProgress): Promise<Reply<void>>;
  activate(sheet: GeneratedSheet): Promise<Reply<void>>;
  /** Calls back after the user changed cells of one of those sheets; returns what ends it. */
  watch(sheetIds: readonly string[], onChange: () => void): Promise<() => Promise<void>>;
}
