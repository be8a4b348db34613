import type { RoleColumns } from "../../src/domain/detection/roles";
import type { CellContent } from "../../src/domain/cells";
import { exactly } from "../../src/domain/portfolio/amount";
import type { CountedSource } from "../../src/domain/portfolio/countedLine";
import type { ColumnChoice } from "../../src/domain/portfolio/portfolio";
import { LINES, source } from "./portfolio/source";

/** Columns every table of these tests begins with; what a test is about stands from the fourth column (3) on. */
const FIRST = ["Client", "Date", "Montant HT"] as const;
/** Number of the first column that is a test's own. */
export const OWN = FIRST.length;

export interface SourceOptions {
  readonly roles?: RoleColumns;
  readonly orientation?: ColumnChoice["orientation"];
}

/** A line: client number, date serial, sales, then the cells of the test's own columns. */
export type Row = readonly [client: number, date: number, sales: number, ...own: CellContent[]];

/** Lines that all count, with the test's own headers after client, date and sales. */
export const countedSource = (
  own: readonly string[],
  rows: readonly Row[],
  { roles = {}, orientation = "lines" }: SourceOptions = {},
): CountedSource => ({
  lines: source([...FIRST, ...own], rows),
  choice: { ...LINES, orientation, clientId: 0, clientName: [], date: 1, sales: { kind: "column", column: 2 } },
  roles,
  counted: rows.map(([client, date, sales], line) => ({ line, client, sales: exactly(sales), date })),
});
