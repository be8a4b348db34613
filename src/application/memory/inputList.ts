import type { CellContent, CellPosition } from "../../domain/cells";
import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { SheetTexts } from "../../text/sheets/messages";
import type { Terms } from "../../text/terms/terms";
import type { SheetFacts } from "../sheets/facts";

/** A formula as the user typed it in a cell, and what it came to. */
interface TypedFormula {
  readonly formula: string;
  readonly value: CellContent;
  readonly typedAt?: CellPosition;
}

/** A cell as the user left it, to be written back as it is; null where it is empty. */
export type TypedCell = string | number | boolean | null | TypedFormula;

/** A cell to the right of a list: so many columns after the list's last one, or after the first of its panels. */
export interface BesideCell {
  readonly from: "list" | "panel";
  readonly columns: number;
  readonly cell: TypedCell;
  /** Absent where it is the general one. */
  readonly numberFormat?: string;
}

/** What the user typed beside a client, or a row of the user's own. */
export interface TypedRow {
  /** Of a client; the id of a row of the user's own, or its number ("1" is the first) where the list has no ids. */
  readonly key: string;
  /** The client's name, should it be in the data no more. */
  readonly client: string;
  /** In the order of the list's inputs; all null where only columns of the user's own or cells beside are filled. */
  readonly cells: readonly TypedCell[];
  /** Cells of the columns the user added, by their headers. */
  readonly added?: Readonly<Record<string, TypedCell>>;
  /** Their number formats, where these are not the general one. */
  readonly addedFormats?: Readonly<Record<string, string>>;
  readonly beside?: readonly BesideCell[];
}

/** What the cell shows: what counts for the analysis. */
export const typedValue = (cell: TypedCell): CellContent =>
  cell === null ? "" : typeof cell === "object" ? cell.value : cell;

/**
 * A generated native table in whose rows the user may type. Columns are numbers of its own columns, 0 the leftmost.
 * To register one: add it to INPUT_LISTS in typedLists.ts, name its first header cell in the sheet's plan, and give
 * `listTable` the key of each row (`keyOf`); what was typed is in `facts.typed.rows.<name>`, all else travels by itself.
 */
export interface InputList {
  readonly sheet: GeneratedSheetKind;
  /** Defined name of the header cell of its first own column. */
  readonly name: string;
  /** Name of the native table. */
  readonly table: string;
  /** For each own column every header it may have in that language; where there are several, the first is not the user's. */
  readonly headers: (words: ListWords) => readonly (readonly string[])[];
  /** What tells the user whose row it is. */
  readonly clientColumn: number;
  /** Null where rows are the user's own and have no ids: they are told apart by their place, all of them are kept. */
  readonly keyColumn: number | null;
  /** Rows of the user's own: every row with anything in it is kept in its order, also those without an id (key "+1", "+2" …). */
  readonly hasOwnRows?: boolean;
  /** Its inputs are results of earlier analyses: after a writing that stopped half-way those kept before it count alone. */
  readonly holdsResults?: boolean;
  /** Groups of columns, from left to right, whose headers pass from one to the next with every writing. */
  readonly wanderingHeaders?: readonly (readonly number[])[];
  readonly inputColumns: readonly number[];
  /** For each of them whether it is the user's to fill in; the others hold what the data say. */
  readonly areInputs: (facts: SheetFacts) => readonly boolean[];
}

/** The words of one language, of which headers are made. */
export interface ListWords {
  readonly texts: SheetTexts;
  readonly terms: Terms;
}
