import type { InputList } from "../../memory/inputList";
import { ABC_TABLE, NAMES } from "../definedNames";
import { ABC_COLUMNS } from "./abcColumns";

/** The ABC list has nothing to fill in: only what the user put into or beside its rows travels with the clients. */
export const ABC_LIST: InputList = {
  sheet: "abc",
  name: NAMES.abcList,
  table: ABC_TABLE,
  headers: ({ texts }) => ABC_COLUMNS.map((column) => [texts.abc.columns[column]]),
  clientColumn: ABC_COLUMNS.indexOf("client"),
  keyColumn: ABC_COLUMNS.indexOf("key"),
  inputColumns: [],
  areInputs: () => [],
};
