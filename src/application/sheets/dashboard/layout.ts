import { DRIVERS } from "../../../domain/costToServe/drivers";
import { AGENDA_ACTIONS } from "../../../limits";
import { area } from "../../sheetPlan";
import { INDICATOR_COLUMNS, INDICATOR_HELPERS } from "./indicatorColumns";

/**
 * Where everything stands on the Dashboard: the page to print at the left, with the list of indicators at its end, where
 * it may grow; to its right the lists by salesperson, by month and by quarter, side by side for the same reason.
 */
export const SOURCE_ROW = 1;
export const STATUS_ROW = 2;
export const WARNING_ROW = 3;
export const HOW_TO_ROW = 4;

export const BAND_ROW = 6;
export const PICKED_ROW = BAND_ROW + 1;
export const CHART_ROW = PICKED_ROW + 1;
export const CHART_ROWS = 15;
/** Columns of the chart and of the forecast; the agenda has the others. */
export const LEFT_COLUMNS = 6;
/** The columns to print: all but the helpers. */
export const PRINTED_COLUMNS = INDICATOR_COLUMNS.length - INDICATOR_HELPERS.length;

/** Header of the agenda; its actions, the rest of them and the steps of the half hour follow. */
export const AGENDA_ROW = PICKED_ROW + 1;
export const AGENDA_MORE_ROW = AGENDA_ROW + 1 + AGENDA_ACTIONS;
export const STEPS_ROW = AGENDA_MORE_ROW + 1;

export const FORECAST_ROW = CHART_ROW + CHART_ROWS + 1;
export const FORECAST_HORIZONS = [1, 2, 6, 12] as const;

export const INDICATORS_ROW = FORECAST_ROW + 2 + FORECAST_HORIZONS.length + 1;
export const INDICATOR_HEADER_ROW = INDICATORS_ROW + 1;

/** Of the three lists at the right: title, sentences, then the headers. */
export const LIST_TITLE_ROW = 1;
export const LIST_NOTES = 3;
export const LIST_HEADER_ROW = LIST_TITLE_ROW + LIST_NOTES + 1;

export const SALESPERSON_COLUMN_COUNT = 8 + DRIVERS.length;
export const MONTHLY_COLUMN_COUNT = 8;
export const QUARTERLY_COLUMN_COUNT = 4;

export const SALESPEOPLE_COLUMN = INDICATOR_COLUMNS.length + 1;
export const MONTHLY_COLUMN = SALESPEOPLE_COLUMN + SALESPERSON_COLUMN_COUNT + 1;
export const QUARTERLY_COLUMN = MONTHLY_COLUMN + MONTHLY_COLUMN_COUNT + 1;

export const DASHBOARD_FIXED_AREA = area(0, 0, INDICATOR_HEADER_ROW + 1, QUARTERLY_COLUMN + QUARTERLY_COLUMN_COUNT);
