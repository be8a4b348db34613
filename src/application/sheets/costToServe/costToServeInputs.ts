import { DRIVERS } from "../../../domain/costToServe/drivers";
import type { InputList } from "../../memory/inputList";
import { NAMES } from "../definedNames";
import { COST_TO_SERVE_COLUMNS, isInputDriver } from "./costToServeColumns";

/** The drivers of the Cost to serve list, as far as the user fills them in. */
export const COST_TO_SERVE_INPUTS: InputList = {
  name: NAMES.costToServeList,
  clientColumn: COST_TO_SERVE_COLUMNS.indexOf("client"),
  keyColumn: COST_TO_SERVE_COLUMNS.indexOf("key"),
  inputColumns: DRIVERS.map((driver) => COST_TO_SERVE_COLUMNS.indexOf(driver)),
  areInputs: (facts) => DRIVERS.map((driver) => isInputDriver(facts, driver)),
};
