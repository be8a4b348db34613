import type { ErrorSentence } from "../text/functions/functionsText";
import {
  type Argument,
  type ArgumentCell,
  type FunctionResult,
  inOwnCell,
  type ResultCell,
  rowsOf,
  withoutEmptyEnd,
} from "./argument";
import { FunctionError } from "./functionError";

/**
 * A result for two cells, or for each two of two ranges of the same shape. In ranges a blank result stays "" and faults
 * stay in their own cell; of two single cells they are errors.
 */
export const pairwise = (
  first: Argument,
  second: Argument,
  sentences: { readonly shape: ErrorSentence; readonly blank: ErrorSentence },
  resultOf: (first: ArgumentCell, second: ArgumentCell) => ResultCell,
): FunctionResult => {
  const [rows, others] = [rowsOf(first), rowsOf(second)];
  const haveSameShape =
    rows.length === others.length && rows.every((row, index) => row.length === others[index]?.length);
  if (!haveSameShape) throw new FunctionError("#VALUE!", sentences.shape);
  if (rows.length === 1 && rows[0]?.length === 1) {
    const result = resultOf(rows[0][0], others[0]?.[0]);
    if (result === "") throw new FunctionError("#N/A", sentences.blank);
    return [[result]];
  }
  const height = Math.max(withoutEmptyEnd(rows).length, withoutEmptyEnd(others).length);
  return rows
    .slice(0, height)
    .map((row, index) => row.map((cell, column) => inOwnCell(() => resultOf(cell, others[index]?.[column]))));
};
