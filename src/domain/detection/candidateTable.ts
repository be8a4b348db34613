import type { ExtractedRow, SheetExtract } from "./extract";
import type { HeaderReader } from "./headerReader";
import type { LookedUpColumn } from "./joinedTable";

/** A table found on a sheet, before anybody knows what it is about. Rows and columns are 0-based on the sheet. */
export interface CandidateTable {
  readonly sheet: SheetExtract;
  /** How its headers and titles are understood. */
  readonly reader: HeaderReader;
  /** Name of the native table it is; null for a plain range. */
  readonly nativeTable: string | null;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Header text of every column, header rows joined by " / "; "" where there is none. Those looked up come last. */
  readonly headers: readonly string[];
  /** Texts that stand above the header. */
  readonly titles: readonly string[];
  /** The lines of data that were extracted, cells from `firstColumn` on: no blank rows, totals or repeated headers. */
  readonly lines: readonly ExtractedRow[];
  /** Rows recognised as totals of the lines above them. */
  readonly totals: readonly ExtractedRow[];
  /** True where `lines` holds every line. */
  readonly isComplete: boolean;
  /** Columns looked up in other tables, whose cells follow the own ones; absent where there are none. */
  readonly joined?: readonly LookedUpColumn[];
}
