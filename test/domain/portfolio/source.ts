import type { CellContent } from "../../../src/domain/cells";
import { serialOf } from "../../../src/domain/dates";
import { inCurrency } from "../../../src/domain/portfolio/amount";
import { buildPortfolio } from "../../../src/domain/portfolio/buildPortfolio";
import { EVERYTHING } from "../../../src/domain/portfolio/periods";
import {
  type ColumnChoice,
  type Period,
  PLAIN_LINES,
  type Portfolio,
  type PortfolioOptions,
  type SourceLines,
} from "../../../src/domain/portfolio/portfolio";

/** A table whose header stands in row 4 (0-based 3) and whose first column is A. */
export const FIRST_ROW = 4;

export const source = (headers: readonly string[], rows: readonly (readonly CellContent[])[]): SourceLines => ({
  parts: [{ sheetName: "Ventes", lineCount: rows.length, columnShift: 0 }],
  rows: rows.map((_, index) => FIRST_ROW + index),
  columns: new Map(headers.map((_, column) => [column, rows.map((row) => row[column] ?? "")])),
  headers: new Map(headers.map((header, column) => [column, header])),
  keyColumns: new Map(),
  hidden: null,
  uses1904Dates: false,
});

/** Choice by the usual columns: code, name, sales, date. */
export const LINES: ColumnChoice = {
  orientation: "lines",
  clientId: 0,
  clientName: [1],
  sales: { kind: "column", column: 2 },
  date: 3,
  ...PLAIN_LINES,
};

/** A client a row: its name, then three columns of periods. */
export const YEARS: ColumnChoice = {
  ...LINES,
  orientation: "years",
  clientId: null,
  clientName: [0],
  sales: { kind: "sum", columns: [1, 2, 3] },
  date: null,
};

export const HEADERS = ["Code", "Client", "Montant HT", "Date"];

export const built = (
  lines: SourceLines,
  choice: ColumnChoice,
  period: Period = EVERYTHING,
  options: PortfolioOptions = {},
): Portfolio => {
  const outcome = buildPortfolio(lines, choice, period, options);
  if (outcome.kind === "problem") throw new Error(JSON.stringify(outcome.problem));
  return outcome.portfolio;
};

/** Serial number of a day. */
export const on = (year: number, month: number, day = 15): number => serialOf({ year, month, day }) ?? 0;

export const salesByName = ({ clients }: Portfolio): [string, number][] =>
  clients.map(({ name, sales }) => [name, inCurrency(sales)]);

/** Reason, count, amount and cells as people name them. */
export const leftOut = (portfolio: Portfolio): [string, number, number, string][] =>
  portfolio.leftOut.map(({ reason, count, sales, cells }) => [
    reason,
    count,
    inCurrency(sales),
    cells.map(({ row, column }) => `${"ABCDEF"[column] ?? "?"}${row + 1}`).join(" "),
  ]);
