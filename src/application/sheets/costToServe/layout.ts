import { DRIVERS } from "../../../domain/costToServe/drivers";
import { area } from "../../sheetPlan";
import { COST_TO_SERVE_COLUMNS } from "./costToServeColumns";

export const SOURCE_ROW = 1;
export const FINDING_ROW = 2;
export const BASIS_ROW = 3;
export const HOW_TO_ROW = 4;
/** Of the drivers and of the list. */
export const HEADER_ROW = 5;

/** The panels and the chart stand at the left, where the sheet opens; the list after an empty column. */
export const PANEL_COLUMNS = 8;
export const LIST_COLUMN = PANEL_COLUMNS + 1;
/** Of the drivers: their header, one row each and the total. */
export const DRIVER_PANEL_ROWS = DRIVERS.length + 2;
export const CHART_ROW = HEADER_ROW + DRIVER_PANEL_ROWS + 1;
export const CHART_ROWS = 22;

export const COST_TO_SERVE_FIXED_AREA = area(0, 0, HEADER_ROW + 1, LIST_COLUMN + COST_TO_SERVE_COLUMNS.length);
