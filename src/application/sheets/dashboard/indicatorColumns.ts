import type { InputList } from "../../memory/inputList";
import type { IndicatorColumnName } from "../../../text/sheets/dashboard/messages";
import { DASHBOARD_NAMES, INDICATOR_TABLE } from "../dashboardNames";

/** What is shown first, what only formulas need last. */
export const INDICATOR_COLUMNS = [
  "indicator",
  "unit",
  "nature",
  "target",
  "typedActual",
  "actual",
  "gap",
  "gapShare",
  "alert",
  "trend",
  "owner",
  "note",
  "better",
  "place",
  "computed",
  "sense",
] as const satisfies readonly IndicatorColumnName[];

/** What the user fills in, in the order of the columns. */
export const INDICATOR_INPUTS = [
  "indicator",
  "target",
  "typedActual",
  "owner",
  "note",
  "better",
] as const satisfies readonly IndicatorColumnName[];
export type IndicatorInput = (typeof INDICATOR_INPUTS)[number];

/** Hidden. */
export const INDICATOR_HELPERS: readonly IndicatorColumnName[] = ["place", "computed", "sense"];

export const indicatorColumn = (column: IndicatorColumnName): number => INDICATOR_COLUMNS.indexOf(column);

/** The user's indicators, in the user's order. */
export const INDICATOR_LIST: InputList = {
  sheet: "dashboard",
  name: DASHBOARD_NAMES.indicatorList,
  table: INDICATOR_TABLE,
  headers: ({ texts }) => INDICATOR_COLUMNS.map((column) => [texts.dashboard.columns[column]]),
  clientColumn: indicatorColumn("indicator"),
  keyColumn: null,
  hasOwnRows: true,
  inputColumns: INDICATOR_INPUTS.map(indicatorColumn),
  areInputs: () => INDICATOR_INPUTS.map(() => true),
};
