import type { CellPosition } from "./cells";
import type { Amount } from "./portfolio/amount";

/**
 * Everything that can be expected to go wrong, as facts; `text` words each with what happened and what to do next.
 * Anything else is a defect and throws; the pane then says "unexpected" instead of standing still.
 */
export type Problem =
  | { readonly code: "emptyWorkbook" }
  | { readonly code: "noSalesFound" }
  | { readonly code: "chooseClientColumn" }
  | { readonly code: "chooseSalesColumn" }
  | { readonly code: "confirmChoice" }
  | { readonly code: "chooseCurrency"; readonly currencies: readonly string[] }
  | { readonly code: "unknownSheet"; readonly name: string }
  | { readonly code: "noTableOnSheet"; readonly name: string }
  | { readonly code: "unknownColumn"; readonly name: string }
  | { readonly code: "unknownClient"; readonly name: string }
  | { readonly code: "noUsableLines"; readonly linesRead: number }
  | { readonly code: "noPositiveSales"; readonly clients: number }
  | { readonly code: "emptyPeriod"; readonly year: number }
  | { readonly code: "controlTotalDiffers"; readonly read: Amount; readonly explained: Amount }
  | { readonly code: "limitsOutOfOrder" }
  | { readonly code: "sourceGone"; readonly name: string }
  | { readonly code: "protectedWorkbook" }
  | { readonly code: "protectedSheet"; readonly name: string }
  /** A generated sheet is no longer there. */
  | { readonly code: "sheetGone"; readonly name: string }
  /** A generated sheet the user hid is to be shown. */
  | { readonly code: "sheetHidden"; readonly name: string }
  /** A client whose row is to be shown: a filter hides it, or no list has it any more. */
  | { readonly code: "clientHidden"; readonly client: string; readonly sheet: string }
  | { readonly code: "clientGone"; readonly client: string }
  /** A formula is to go where something stands, or into a table, which cannot hold what it spills. */
  | { readonly code: "cellTaken"; readonly cell: CellPosition }
  | { readonly code: "noRoomToSpill"; readonly cell: CellPosition; readonly rows: number; readonly columns: number }
  | { readonly code: "cellInTable"; readonly cell: CellPosition }
  /** A name the generated sheets need stands for something of the user's. */
  | { readonly code: "nameTaken"; readonly name: string }
  /** Rows or columns were inserted or deleted where a generated sheet's cells have fixed places. */
  | { readonly code: "sheetRearranged"; readonly name: string }
  /** A generated sheet was written by a later version of the add-in. */
  | { readonly code: "newerVersion"; readonly name: string }
  /** One of two generated sheets is a copy, and nothing tells which. */
  | { readonly code: "twoOfAKind"; readonly name: string; readonly other: string }
  | { readonly code: "notATemplate" }
  | { readonly code: "newerTemplate" }
  /** A part of a template, by its name in the text, is missing or cannot be used. */
  | { readonly code: "unusableTemplate"; readonly part: string }
  | { readonly code: "cellBeingEdited" }
  | { readonly code: "notAnswering" }
  | { readonly code: "tooLarge" }
  /** Excel is older than what the add-in needs of it. */
  | { readonly code: "hostTooOld" }
  | { readonly code: "cancelled" }
  /** A part of the program itself could not be loaded from where the add-in is served. */
  | { readonly code: "partNotLoaded" }
  /** A defect of ours: the job stopped where nothing was expected to go wrong. */
  | { readonly code: "unexpected"; readonly detail: string }
  | { readonly code: "excelRefused"; readonly detail: string; readonly cell?: CellPosition };

/** What a defect becomes for the user. */
export const unexpected = (error: unknown): Problem => ({
  code: "unexpected",
  detail: error instanceof Error ? error.message : String(error),
});
