import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnIndex, columnName } from "../../embeddedExcel/workbook/address";

/** A real workbook with the right answers about it. Rows are 1-based and columns are letters, as Excel shows them. */
export interface CorpusFile {
  readonly id: string;
  readonly path: string;
  readonly format: "xlsx" | "xlsm" | "xls" | "csv";
  readonly language: string;
  /**
   * What the workbook is: the one thing a detection must get right first. One client-sales workbook has quantities
   * only (its table has no sales expression): there the right answer is that the sales are missing.
   */
  readonly kind: "client-sales" | "sales-no-client" | "client-no-sales" | "not-sales" | "ambiguous";
  /** What a correct detection answers for the workbook, in words. */
  readonly expected: string;
  readonly layout: string;
  readonly layoutFamily: string;
  readonly traps: string;
  readonly notes: string;
  /** Every table a detection may propose; several where the data stand twice or are spread over sheets. */
  readonly tables: readonly CorpusTable[];
  /** All tables together, where the workbook's data are spread over several. */
  readonly unionOfTables?: { readonly totalSales: number; readonly dataRows: number; readonly distinctClients: number };
}

export interface CorpusTable {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly orientation: "transaction lines" | "one row per client" | "years-as-columns" | "pivot" | "other";
  readonly numberLocale: "native" | "en-us-text" | "fr-comma-decimal" | "de-text";
  readonly roles: Readonly<Record<string, CorpusRole | undefined>>;
  /** Over column letters, one value a row: "G", "I*J", "sum(C:N)"; null where the table has no amount. */
  readonly salesExpression: string | null;
  /** The same data as another table of the workbook: a second right answer, never to be added to the first. */
  readonly acceptable: boolean;
  readonly totalRows: readonly number[];
  /** Totals and labels between the first and the last data row. */
  readonly excludedRowsInsideRange: readonly number[];
  readonly checksums: CorpusChecksums;
}

export interface CorpusRole {
  readonly columns: readonly string[];
  readonly headers: readonly string[];
}

/** Figures two independent readers agree on; those that make no sense for a table are absent. */
export interface CorpusChecksums {
  readonly dataRows: number;
  readonly totalSales?: number;
  readonly rowsWithSales?: number;
  readonly negativeSalesRows?: number;
  readonly distinctClientNames?: number;
  readonly distinctClientIds?: number;
  readonly distinctClientFullNames?: number;
  readonly rowsWithoutClientName?: number;
  readonly rowsWithoutClientId?: number;
  readonly top3Clients?: readonly (readonly [name: string, sales: number])[];
  readonly totalSalesAlternative?: { readonly expression: string; readonly value: number };
}

interface ManifestRole {
  readonly column?: string;
  readonly header?: string;
  readonly columns?: string | readonly string[];
  readonly headers?: readonly string[];
}

interface Manifest {
  readonly files: readonly (Omit<CorpusFile, "path" | "tables"> & {
    readonly file: string;
    readonly tables: readonly ManifestTable[];
  })[];
}

type ManifestTable = Omit<CorpusTable, "roles" | "acceptable" | "totalRows" | "excludedRowsInsideRange"> & {
  readonly roles: Readonly<Record<string, ManifestRole>>;
} & Partial<Pick<CorpusTable, "acceptable" | "totalRows" | "excludedRowsInsideRange">>;

/** Beside the project, from whose folder every command runs. */
export const CORPUS_FOLDER = join("..", "shared", "corpus");

/** The evaluation corpus, which lies beside the project and is no part of it; null where it is absent. */
export function corpusFiles(): readonly CorpusFile[] | null {
  const path = join(CORPUS_FOLDER, "manifest.json");
  if (!existsSync(path)) return null;
  // The types above state what the manifest holds.
  const { files } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  return files.map(({ file, tables, ...rest }) => ({
    ...rest,
    path: join(CORPUS_FOLDER, file),
    tables: tables.map(readTable),
  }));
}

function readTable(table: ManifestTable): CorpusTable {
  const roles = Object.fromEntries(Object.entries(table.roles).map(([role, found]) => [role, readRole(found)]));
  return {
    ...table,
    salesExpression: table.salesExpression ?? null,
    acceptable: table.acceptable ?? false,
    totalRows: table.totalRows ?? [],
    excludedRowsInsideRange: table.excludedRowsInsideRange ?? [],
    roles,
  };
}

/** The manifest names one column, lists several, or gives the first and the last: "D:AY (48 columns)". */
function readRole({ column, header, columns, headers }: ManifestRole): CorpusRole {
  if (column !== undefined) return { columns: [column], headers: header === undefined ? [] : [header] };
  if (typeof columns === "string") return { columns: lettersBetween(columns), headers: headers ?? [] };
  return { columns: columns ?? [], headers: headers ?? [] };
}

function lettersBetween(range: string): string[] {
  const [, first = "", last = ""] = /^([A-Z]+):([A-Z]+)/.exec(range) ?? [];
  if (last === "") throw new Error(`the corpus manifest names no columns in "${range}"`);
  const start = columnIndex(first);
  return Array.from({ length: columnIndex(last) - start + 1 }, (_, offset) => columnName(start + offset));
}
