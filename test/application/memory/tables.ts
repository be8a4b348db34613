import type { DetectedTable } from "../../../src/domain/detection/answer";
import { PLAIN_LINES, type ColumnChoice } from "../../../src/domain/portfolio/portfolio";

/** A table with these headers, from column B on, and nothing known about it. */
export const tableWith = (headers: readonly string[], facts: Partial<DetectedTable> = {}): DetectedTable => ({
  sheetId: "1",
  sheetName: "Ventes",
  headerRows: [0],
  firstDataRow: 1,
  lastDataRow: 20,
  firstColumn: 1,
  lastColumn: headers.length,
  headers,
  orientation: "lines",
  roles: {},
  sales: null,
  currency: null,
  confidence: 1,
  reasons: [],
  doubts: [],
  ...facts,
});

export const choiceOf = (change: Partial<ColumnChoice>): ColumnChoice => ({
  orientation: "lines",
  clientId: null,
  clientName: [2],
  sales: { kind: "column", column: 3 },
  date: null,
  ...PLAIN_LINES,
  ...change,
});
