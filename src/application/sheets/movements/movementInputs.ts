import type { InputList } from "../../memory/inputList";
import { MOVEMENTS_TABLE, NAMES } from "../definedNames";
import { MOVEMENT_COLUMNS } from "./movementColumns";

/** The list of movements has nothing to fill in: only what the user put into or beside its rows travels with the clients. */
export const MOVEMENTS_LIST: InputList = {
  sheet: "movements",
  name: NAMES.movementsList,
  table: MOVEMENTS_TABLE,
  headers: ({ texts }) => MOVEMENT_COLUMNS.map((column) => [texts.movements.list.columns[column]]),
  clientColumn: MOVEMENT_COLUMNS.indexOf("client"),
  keyColumn: MOVEMENT_COLUMNS.indexOf("key"),
  inputColumns: [],
  areInputs: () => [],
};
