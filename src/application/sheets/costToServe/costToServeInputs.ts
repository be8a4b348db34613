import { DRIVERS } from "../../../domain/costToServe/drivers";
import type { InputList } from "../../memory/inputList";
import { COST_TO_SERVE_TABLE, NAMES } from "../definedNames";
import { COST_TO_SERVE_COLUMNS, isDriver, isInputDriver } from "./costToServeColumns";

/** The drivers of the Cost to serve list, as far as the user fills them in. */
export const COST_TO_SERVE_INPUTS: InputList = {
  sheet: "costToServe",
  name: NAMES.costToServeList,
  table: COST_TO_SERVE_TABLE,
  headers: ({ texts, terms }) =>
    COST_TO_SERVE_COLUMNS.map((column) =>
      isDriver(column)
        ? [terms.drivers[column], texts.costToServe.inputColumn(terms.drivers[column])]
        : [texts.costToServe.columns[column]],
    ),
  clientColumn: COST_TO_SERVE_COLUMNS.indexOf("client"),
  keyColumn: COST_TO_SERVE_COLUMNS.indexOf("key"),
  inputColumns: DRIVERS.map((driver) => COST_TO_SERVE_COLUMNS.indexOf(driver)),
  areInputs: (facts) => DRIVERS.map((driver) => isInputDriver(facts, driver)),
};
