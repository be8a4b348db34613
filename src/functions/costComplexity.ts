import { complexityScore } from "../domain/matrix/complexityScore";
import {
  type Argument,
  type FunctionResult,
  isBlank,
  numberIn,
  type ResultCell,
  rowsOf,
  withoutEmptyEnd,
} from "./argument";
import { FunctionError } from "./functionError";
import { rememberedByContent } from "./rememberedByContent";

/**
 * COST.COMPLEXITY: a score (0–100) for each row of intensities among those of all clients, from one row of weights as
 * wide, all equal where it is left out (method.md, Custom functions). In several rows, one without a number gives "".
 */
export const costComplexity = (intensities: Argument, allIntensities: Argument, weights: Argument): FunctionResult => {
  const rows = withoutEmptyEnd(rowsOf(intensities)).map((row) => row.map(numberIn));
  const columns = sortedColumns(allIntensities);
  const width = columns.length;
  if (rows.some((row) => row.length !== width)) throw new FunctionError("#VALUE!", "intensitiesDiffer");
  const weightOf = weightsIn(weights, width);
  if (columns.every((column) => column.length === 0)) throw new FunctionError("#N/A", "noIntensities");
  const scoreOf = (row: readonly (number | null)[]): number | null => complexityScore(row, columns, weightOf);
  if (rows.length > 1) return rows.map((row): ResultCell[] => [scoreOf(row) ?? ""]);
  const score = scoreOf(rows[0] ?? []);
  if (score === null) throw new FunctionError("#N/A", "noIntensities");
  return [[score]];
};

/** The numbers of each column, smallest first. */
const sortedColumns = rememberedByContent((allIntensities: Argument): readonly (readonly number[])[] => {
  const all = rowsOf(allIntensities).map((row) => row.map(numberIn));
  const width = all[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => ascending(all.map((row) => row[column] ?? null)));
});

/** @throws FunctionError #VALUE! unless they are one row as wide, #NUM! for a negative one or nothing above zero */
const weightsIn = (argument: Argument, width: number): readonly number[] => {
  const rows = rowsOf(argument);
  if (rows.every((row) => row.every(isBlank))) return Array<number>(width).fill(1);
  const [weights = []] = rows;
  if (rows.length > 1 || weights.length !== width) throw new FunctionError("#VALUE!", "weightsDiffer");
  const numbers = weights.map((weight) => numberIn(weight) ?? 0);
  if (numbers.some((weight) => weight < 0) || numbers.every((weight) => weight === 0)) throw new FunctionError("#NUM!");
  return numbers;
};

const ascending = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null).sort((x, y) => x - y);
