import { amountOf } from "../domain/portfolio/amount";
import type { SortedPosition } from "../domain/pareto/sortedBlock";
import {
  type Argument,
  type ArgumentCell,
  type FunctionResult,
  inOwnCell,
  numberIn,
  type ResultCell,
  rowsOf,
  withoutEmptyEnd,
} from "./argument";
import { FunctionError } from "./functionError";
import type { Ranking } from "./ranking";

/** What every Pareto function gives for a value at or below zero. */
export const NOT_CLASSIFIED = "N/C";

/**
 * Looks one value or each value of a range up in a ranking and gives results of the same shape (method.md, Custom
 * functions). In a range, cells without a number give "" and faults stay in their own cell; a single value throws.
 */
export const lookUp = (
  value: Argument,
  ranking: Ranking,
  resultOf: (place: SortedPosition) => ResultCell,
): FunctionResult => {
  const find = (cell: ArgumentCell): ResultCell | null => {
    const number = numberIn(cell);
    if (number === null) return null;
    const amount = amountOf(number);
    if (ranking.notPositive.has(amount)) return NOT_CLASSIFIED;
    const place = ranking.placeByValue.get(amount);
    if (place === undefined) throw new FunctionError("#N/A", "absentValue");
    return resultOf(place);
  };
  const rows = withoutEmptyEnd(rowsOf(value));
  const [single] = rows;
  if (rows.length === 1 && single?.length === 1) {
    const found = find(single[0]);
    if (found === null) throw new FunctionError("#N/A", "noValue");
    return [[found]];
  }
  return rows.map((row) => row.map((cell) => inOwnCell(() => find(cell) ?? "")));
};
