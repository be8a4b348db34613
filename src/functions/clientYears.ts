import type { ErrorSentence } from "../text/functions/functionsText";
import { type Argument, type FunctionResult, numberIn, type ResultCell, rowsOf, withoutEmptyEnd } from "./argument";
import { FunctionError } from "./functionError";

/**
 * A result for each row of sales by year, oldest first. A year without a number counts as one without sales; in several
 * rows, one without any number or result gives "".
 * @throws FunctionError #VALUE! for fewer than two years
 */
export const byClient = (
  salesByYear: Argument,
  blank: ErrorSentence,
  resultOf: (years: readonly number[]) => ResultCell | null,
): FunctionResult => {
  const rows = withoutEmptyEnd(rowsOf(salesByYear)).map((row) => row.map(numberIn));
  if ((rows[0]?.length ?? 0) < 2) throw new FunctionError("#VALUE!", "tooFewYears");
  const results = rows.map((row) =>
    row.every((sales) => sales === null) ? null : resultOf(row.map((sales) => sales ?? 0)),
  );
  if (results.length === 1 && results[0] === null) throw new FunctionError("#N/A", blank);
  return results.map((result) => [result ?? ""]);
};
