import type { InputList } from "../../memory/inputList";
import { DECISIONS_TABLE, NAMES } from "../definedNames";

/** The decisions about single clients: all of it is the user's. */
export const DECISIONS_LIST: InputList = {
  sheet: "settings",
  name: NAMES.decisions,
  table: DECISIONS_TABLE,
  headers: ({ texts: { settings } }) => {
    const { client, decision, into } = settings.decisionColumns;
    return [[client], [decision], [into]];
  },
  clientColumn: 0,
  keyColumn: null,
  hasOwnRows: true,
  inputColumns: [0, 1, 2],
  areInputs: () => [true, true, true],
};
