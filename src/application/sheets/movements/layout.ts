import { MIGRATION_STATES } from "../../../domain/movements/migration";
import type { YearLine, YearSection } from "../../../text/sheets/movements/messages";
import { MOST_YEARS } from "./shownYears";

/** Where everything stands on the Movements sheet: panels at the left, one below the other, the list at the right. */

export const FINDING_ROW = 2;
export const HOW_TO_ROW = 3;
export const DEFINITIONS_ROW = 4;
/** Of the years and of the list. */
export const HEADER_ROW = 5;
export const FIRST_PANEL_ROW = HEADER_ROW + 1;

/** Words, then a column for each year or class. */
export const PANEL_COLUMNS = 1 + MOST_YEARS;
export const LIST_COLUMN = PANEL_COLUMNS + 1;

/** The sections of the years and their lines, from top to bottom. */
export const YEAR_ROWS: readonly (YearSection | YearLine)[] = [
  "clients",
  "activeBefore",
  "newClients",
  "reactivatedClients",
  "newOrReactivatedClients",
  "lostClients",
  "activeClients",
  "growing",
  "declining",
  "unchanged",
  "sales",
  "salesBefore",
  "newSales",
  "reactivatedSales",
  "newOrReactivatedSales",
  "lostSales",
  "growth",
  "decline",
  "activeSales",
  "churn",
  "churnByCount",
  "churnByValue",
  "halfLife",
];

export const rowOf = (name: YearSection | YearLine): number => FIRST_PANEL_ROW + YEAR_ROWS.indexOf(name);

export const PARTIAL_NOTE_ROW = FIRST_PANEL_ROW + YEAR_ROWS.length;
export const MIGRATION_ROW = PARTIAL_NOTE_ROW + 2;
/** Headers of the two tables, each with a row for every state, the total and an empty row below it. */
export const MIGRATION_CLIENTS_ROW = MIGRATION_ROW + 1;
export const MIGRATION_SALES_ROW = MIGRATION_CLIENTS_ROW + MIGRATION_STATES.length + 3;
export const LEGEND_ROW = MIGRATION_SALES_ROW + MIGRATION_STATES.length + 2;
export const CHART_ROW = LEGEND_ROW + 2;
export const CHART_ROWS = 20;
