import type { ClientHistory } from "../../../domain/history/clientHistory";
import { historyIn } from "../../memory/historyText";
import type { InputList, TypedRow } from "../../memory/inputList";
import { CHANGES_TABLE, HISTORY_NAMES, HISTORY_TABLE } from "../definedNames";
import { CHANGE_COLUMNS, HISTORY_COLUMNS, PERIOD_COLUMNS } from "./layout";

/**
 * What is kept of every client is read again like what a user typed. The headers of periods are those that were written
 * last: they move on with every new period.
 */
export const HISTORY_LIST: InputList = {
  sheet: "history",
  name: HISTORY_NAMES.list,
  table: HISTORY_TABLE,
  headers: ({ texts: { history } }) =>
    HISTORY_COLUMNS.map((column) =>
      typeof column === "object"
        ? [history.list.ofPeriod[column.of](history.list.unused(column.place + 1))]
        : [history.list.columns[column]],
    ),
  clientColumn: HISTORY_COLUMNS.indexOf("client"),
  keyColumn: HISTORY_COLUMNS.indexOf("key"),
  holdsResults: true,
  wanderingHeaders: PERIOD_COLUMNS.map((of) =>
    HISTORY_COLUMNS.flatMap((column, index) => (typeof column === "object" && column.of === of ? [index] : [])),
  ),
  inputColumns: [HISTORY_COLUMNS.indexOf("kept")],
  areInputs: () => [true],
};

/** The list of class changes has nothing to fill in: only what the user put beside its rows travels with them. */
export const CHANGES_LIST: InputList = {
  sheet: "history",
  name: HISTORY_NAMES.changes,
  table: CHANGES_TABLE,
  headers: ({ texts: { history } }) => CHANGE_COLUMNS.map((name) => [history.changes.columns[name]]),
  clientColumn: CHANGE_COLUMNS.indexOf("client"),
  keyColumn: CHANGE_COLUMNS.indexOf("key"),
  inputColumns: [],
  areInputs: () => [],
};

/** The histories that an earlier analysis kept on the sheet. */
export const keptHistories = (rows: readonly TypedRow[]): readonly ClientHistory[] =>
  rows.map(({ key, client, cells: [kept = null] }) => ({
    key,
    name: client,
    ...historyIn(typeof kept === "string" ? kept : ""),
  }));
