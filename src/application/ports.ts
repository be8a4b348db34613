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
}

/** The user's workbook as the analysis sees it: read anywhere, written only on the analysis' own sheets. */
export interface Workbook {
  /** What detection needs of every visible sheet but the generated ones. */
  extract(): Promise<Reply<WorkbookExtract>>;
  /** Whole columns, in the order asked for. */
  readColumns(
    request: ColumnsRequest,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Reply<readonly (readonly CellContent[])[]>>;
  /** The sheets earlier analyses generated. */
  generatedSheets(): Promise<Reply<readonly GeneratedSheet[]>>;
  /** Current values of the named cells, null where a name does not exist. */
  namedValues(names: readonly string[]): Promise<Reply<readonly (CellContent | null)[]>>;
  /**
   * Makes sure there is a generated sheet of each kind, in this order after the others, and tells their names: the
   * wanted one, or with " (2)" where a sheet of the user's has it. Nothing is added where something stands in the way of
   * writing: a protection, a reserved name the user gave to something else, a generated sheet whose cells were moved.
   */
  prepareSheets(
    wanted: readonly SheetRequest[],
    reservedNames: readonly string[],
  ): Promise<Reply<readonly GeneratedSheet[]>>;
  /** Writes the plans; formulas may refer to any table or name of any of them. */
  writeSheets(sheets: readonly PlannedSheet[], signal: AbortSignal, onProgress: OnProgress): Promise<Reply<void>>;
  activate(sheet: GeneratedSheet): Promise<Reply<void>>;
  /** Calls back after the user changed cells of that sheet; returns what ends it. */
  watch(sheetId: string, onChange: () => void): Promise<() => Promise<void>>;
}
