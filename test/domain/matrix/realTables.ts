import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { CellContent } from "../../../src/domain/cells";
import { type Drivers } from "../../../src/domain/costToServe/drivers";
import { readDrivers } from "../../../src/domain/costToServe/readDrivers";
import type { SalesExpression } from "../../../src/domain/detection/answer";
import type { RoleColumns } from "../../../src/domain/detection/roles";
import { buildMargins } from "../../../src/domain/margin/buildMargins";
import type { Margins } from "../../../src/domain/margin/margin";
import { buildMatrix } from "../../../src/domain/matrix/buildMatrix";
import { discountRates } from "../../../src/domain/matrix/discountRate";
import type { Matrix } from "../../../src/domain/matrix/matrix";
import { matrixClients } from "../../../src/domain/matrix/matrixClients";
import { periodsOfStability, stability } from "../../../src/domain/matrix/stability";
import { amountOf } from "../../../src/domain/portfolio/amount";
import { countedLines } from "../../../src/domain/portfolio/countedLines";
import { fiscalYears } from "../../../src/domain/portfolio/history";
import { EVERYTHING } from "../../../src/domain/portfolio/periods";
import { type ColumnChoice, PLAIN_LINES, type Portfolio } from "../../../src/domain/portfolio/portfolio";
import { salesHistory } from "../../../src/domain/portfolio/salesHistory";
import { built, source } from "../portfolio/source";

export const SMALL_ORDER_LIMIT = 250;

/** A table of a workbook, and what its columns are. Rows and columns are 0-based. */
export interface RealTable {
  readonly file: string;
  readonly headerRow: number;
  readonly sheet: string;
  readonly client: number;
  readonly sales: SalesExpression;
  readonly roles: RoleColumns;
  /** The lines' days, and the last whole months of at most three years, "2019-01"; null without dates. */
  readonly days: { readonly column: number; readonly firstMonth: string; readonly lastMonth: string } | null;
}

export const column = (letter: string): number => letter.charCodeAt(0) - "A".charCodeAt(0);

/** Everything the domain makes of a table, without its names or dates. */
export interface RealMatrix {
  readonly rows: readonly (readonly CellContent[])[];
  readonly portfolio: Portfolio;
  readonly margins: Margins | null;
  readonly drivers: Drivers;
  readonly matrix: Matrix;
}

const known = new Map<RealTable, RealMatrix>();

/** Read with a library that is not ours. */
export const realMatrix = (table: RealTable): RealMatrix => {
  const found = known.get(table) ?? compute(table);
  known.set(table, found);
  return found;
};

const compute = ({ file, sheet, headerRow, client, sales, roles, days }: RealTable): RealMatrix => {
  const worksheet = read(readFileSync(join(__dirname, "../../..", file))).Sheets[sheet];
  if (worksheet === undefined) throw new Error(`${file} has no sheet ${sheet}`);
  const all = utils.sheet_to_json<CellContent[]>(worksheet, { header: 1, raw: true, defval: "", blankrows: true });
  const rows = all.slice(headerRow + 1);
  const lines = source((all[headerRow] ?? []).map(String), rows);
  const choice: ColumnChoice = {
    ...PLAIN_LINES,
    orientation: "lines",
    clientId: client,
    clientName: [],
    sales,
    date: days === null ? null : days.column,
  };
  const portfolio = built(lines, choice);
  const counting = { lines, choice, roles, counted: countedLines(lines, choice, EVERYTHING).counted };
  const margins = buildMargins(counting);
  const drivers = readDrivers(counting, amountOf(SMALL_ORDER_LIMIT));
  const history = salesHistory(lines, choice);
  const facts = {
    margins,
    drivers: drivers.byClient,
    discountRates: discountRates(counting),
    stability: history && stability(history, periodsOfStability(history, fiscalYears(history, 1), EVERYTHING)),
    potentials: new Map(),
    frictions: new Map(),
  };
  return { rows, portfolio, margins, drivers, matrix: buildMatrix(matrixClients(portfolio.clients, facts)) };
};
