import { translateFormulaToA1 } from "@borgar/fx";
import { cellAddress, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../workbook/address";
import type { CellContext } from "../evaluation/context";
import { spillOf } from "../evaluation/spill";
import { implicitIntersection } from "../evaluation/reading";
import { parseFormula } from "../syntax/parseFormula";
import { REFERENCE_ERROR, VALUE_ERROR } from "../values/errors";
import { isError, isReference, type Operand } from "../values/operand";
import { declareIn, declareOnOperands } from "./declaration";
import type { FunctionFamily } from "./definition";
import { defaulted, integer, logical, optional, text } from "./parameters";

/** What the text of a reference refers to, seen from the formula's cell. */
function referenceOf(reference: string, isA1: boolean, context: CellContext): Operand {
  const { row, column, session } = context;
  const anchor = cellAddress(row, column);
  const written = isA1 ? reference : translateFormulaToA1(`=${reference}`, anchor).slice(1);
  const expression = parseFormula(written, { row, column }).expression;
  const isPlainReference =
    expression.kind === "area" ||
    expression.kind === "table" ||
    expression.kind === "name" ||
    (expression.kind === "binary" && expression.operator === ":") ||
    (expression.kind === "unary" && expression.operator === "#");
  if (!isPlainReference) return REFERENCE_ERROR;
  const operand = session.evaluate(expression, { ...context, variables: null });
  return isReference(operand) ? operand : REFERENCE_ERROR;
}

function address(row: number, column: number, kind: number, isA1: boolean, sheet: string | null): Operand {
  if (kind < 1 || kind > 4 || row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return VALUE_ERROR;
  const rowFixed = kind <= 2;
  const columnFixed = kind === 1 || kind === 3;
  const cell = isA1
    ? `${columnFixed ? "$" : ""}${columnName(column - 1)}${rowFixed ? "$" : ""}${row}`
    : `R${rowFixed ? row : `[${row}]`}C${columnFixed ? column : `[${column}]`}`;
  if (sheet === null) return cell;
  return `${sheet === "" ? "" : quoteSheetName(sheet)}!${cell}`;
}

export const INDIRECTION: FunctionFamily = {
  INDIRECT: declareIn([text, optional(logical, true)], (context, reference, isA1) =>
    referenceOf(reference, isA1, context),
  ),
  ADDRESS: declareIn(
    [integer, integer, defaulted(integer, 1), defaulted(logical, true), optional(text, null)],
    (_, row, column, kind, isA1, sheet) => address(row, column, kind, isA1, sheet),
  ),
  ANCHORARRAY: declareOnOperands(1, 1, (context, [given]) => spillOf(given, context), "reference"),
  SINGLE: declareOnOperands(
    1,
    1,
    (context, [given]) => (isError(given) ? given : implicitIntersection(given, context)),
    "reference",
  ),
};
