import { area } from "../../sheetPlan";
import { COST_TO_SERVE_COLUMNS } from "./costToServeColumns";

export const SOURCE_ROW = 1;
export const FINDING_ROW = 2;
export const BASIS_ROW = 3;
export const HOW_TO_ROW = 4;
export const HEADER_ROW = 5;

/** The panels and the chart stand to the right of the list, after an empty column. */
export const PANEL_COLUMN = COST_TO_SERVE_COLUMNS.length + 1;
export const PANEL_COLUMNS = 9;
export const PANEL_TITLE_ROW = HEADER_ROW - 1;
export const CHART_ROWS = 22;

export const COST_TO_SERVE_FIXED_AREA = area(0, 0, HEADER_ROW + 1, PANEL_COLUMN + PANEL_COLUMNS);
