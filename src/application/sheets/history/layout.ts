import { KEPT_PERIODS } from "../../../domain/history/renewHistory";
import type {
  ChangeColumnName,
  HistoryColumnName,
  PeriodColumnName,
  PeriodPanelColumn,
} from "../../../text/sheets/history/messages";
import { area } from "../../sheetPlan";

/** Where everything stands on the History sheet: the periods, the changes, then every client, from left to right. */

export const SOURCE_ROW = 1;
export const FINDING_ROW = 2;
export const HOW_TO_ROW = 3;
/** Above each of the three blocks. */
export const TITLE_ROW = 4;
export const HEADER_ROW = 5;

export const CHANGE_COLUMNS: readonly ChangeColumnName[] = [
  "client",
  "foundOn",
  "move",
  "from",
  "to",
  "salesBefore",
  "salesNow",
  "periods",
  "number",
  "key",
];
export const PANEL_COLUMNS: readonly PeriodPanelColumn[] = [
  "period",
  "analysedOn",
  "clients",
  "A",
  "B",
  "C",
  "N/C",
  "sales",
];

export const PERIOD_COLUMNS: readonly PeriodColumnName[] = ["abcClass", "sales", "quadrant"];

/** A column of the list of clients: one of the client, or one of a period, counted from the latest. */
export type HistoryColumn = HistoryColumnName | { readonly of: PeriodColumnName; readonly place: number };

export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
  "client",
  "code",
  ...Array.from({ length: KEPT_PERIODS }, (_, place) => PERIOD_COLUMNS.map((of) => ({ of, place }))).flat(),
  "number",
  "key",
  "kept",
];

export const CHANGES_COLUMN = PANEL_COLUMNS.length + 1;
export const LIST_COLUMN = CHANGES_COLUMN + CHANGE_COLUMNS.length + 1;

/** Periods and changes are printed, without what is for formulas and the next analysis. */
export const PRINTED_COLUMNS = CHANGES_COLUMN + CHANGE_COLUMNS.indexOf("number");

export const HISTORY_FIXED_AREA = area(0, 0, HEADER_ROW + 1, LIST_COLUMN + HISTORY_COLUMNS.length);
