import type { InputList } from "../../memory/inputList";
import type { SheetFacts } from "../facts";
import { MATRIX_NAMES, MATRIX_TABLE } from "../matrixNames";
import { MATRIX_COLUMNS, matrixHeaders } from "./columnNames";

/** What the user fills in, in the order of the columns. */
export const MATRIX_INPUTS = ["friction", "potential"] as const;

/** Whether the user fills in a column: the data lack it, or something was typed in it before. */
export const areMatrixInputs = ({
  economics,
}: Pick<SheetFacts, "economics">): Readonly<Record<(typeof MATRIX_INPUTS)[number], boolean>> => ({
  friction: !economics.isFrictionRead,
  potential: !economics.isPotentialRead,
});

/** The notes and potentials of the Matrix list, as far as the user fills them in. */
export const MATRIX_INPUT_LIST: InputList = {
  sheet: "matrix",
  name: MATRIX_NAMES.list,
  table: MATRIX_TABLE,
  headers: (words) => {
    const headers = matrixHeaders(words);
    return MATRIX_COLUMNS.map((column) => [headers[column]]);
  },
  clientColumn: MATRIX_COLUMNS.indexOf("client"),
  keyColumn: MATRIX_COLUMNS.indexOf("key"),
  inputColumns: MATRIX_INPUTS.map((input) => MATRIX_COLUMNS.indexOf(input)),
  areInputs: (facts) => MATRIX_INPUTS.map((input) => areMatrixInputs(facts)[input]),
};
