import type { CellContent } from "../cells";

/** One row of a sheet, from the first used column on. Rows are numbered from 0 on the whole sheet. */
export interface ExtractedRow {
  readonly row: number;
  readonly cells: readonly CellContent[];
  /** Excel number format codes, cell by cell ("General", "dd/mm/yyyy" …). */
  readonly numberFormats: readonly string[];
}

/**
 * What detection sees of a sheet. Small sheets are extracted whole; of large ones only the head, the tail and rows
 * spread between them, so that deciding does not cost reading everything.
 */
export interface SheetExtract {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Position and size of the used area; cells of a row start at `firstColumn`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** In ascending order. */
  readonly rows: readonly ExtractedRow[];
  /** True where `rows` holds every used row. */
  readonly isComplete: boolean;
  /** Native tables on the sheet, with their whole area (0-based, header included). */
  readonly tables: readonly {
    readonly name: string;
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
}

export interface WorkbookExtract {
  readonly sheets: readonly SheetExtract[];
  readonly uses1904Dates: boolean;
}
