import type { CellValue } from "../../workbook/cellValue";
import { compareValues, sameValue, typeRank } from "../values/comparison";
import type { Matrix } from "../values/matrix";
import { hasWildcards, wildcardPattern } from "../values/wildcard";
import { orderedNumbers, positionsOf, rankIn } from "./matrixIndex";

/** -1: none. All positions count from 0 along the (one-dimensional) matrix. */
export type Position = number;

/** First or last cell equal to the value; texts may be patterns where `allowsWildcards`. */
export function findExact(values: Matrix, wanted: CellValue, fromEnd: boolean, allowsWildcards: boolean): Position {
  if (allowsWildcards && typeof wanted === "string" && hasWildcards(wanted))
    return findPattern(values, wanted, fromEnd);
  if (wanted === null) return findExact(values, 0, fromEnd, false);
  if (wanted === "") return values.cells.indexOf("");
  if (typeof wanted === "object") return -1;
  const key = typeof wanted === "string" ? wanted.toLowerCase() : wanted;
  // The index also lists texts that read as the number; a lookup wants the same type.
  const positions = positionsOf(values, key);
  const isSame = (position: number) => sameValue(values.cells[position] ?? null, wanted);
  return (fromEnd ? findLast(positions, isSame) : positions.find(isSame)) ?? -1;
}

function findLast<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined && test(item)) return item;
  }
  return undefined;
}

function findPattern(values: Matrix, wanted: string, fromEnd: boolean): Position {
  const pattern = wildcardPattern(wanted);
  const { cells } = values;
  for (let step = 0; step < cells.length; step++) {
    const position = fromEnd ? cells.length - 1 - step : step;
    const value = cells[position];
    if (typeof value === "string" && pattern.test(value)) return position;
  }
  return -1;
}

/**
 * Binary search in sorted values as MATCH and LOOKUP do it: the last cell not beyond the wanted value. Cells of other
 * types are stepped over, so that LOOKUP(2,1/(condition),…) finds the last match.
 */
export function findSorted(cells: readonly CellValue[], wanted: CellValue, descending: boolean): Position {
  const sought = wanted ?? 0;
  const rank = typeRank(sought);
  let low = 0;
  let high = cells.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe <= high && typeRank(cells[probe] ?? null) !== rank) probe++;
    if (probe > high) {
      high = middle - 1;
      continue;
    }
    const order = compareValues(cells[probe] ?? null, sought);
    if (descending ? order >= 0 : order <= 0) {
      best = probe;
      low = probe + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

/** The cell equal to the value, else the nearest below (-1) or above (1) in unsorted values. */
export function findNearest(values: Matrix, wanted: CellValue, direction: 1 | -1, fromEnd: boolean): Position {
  const exact = findExact(values, wanted, fromEnd, false);
  if (exact >= 0) return exact;
  if (typeof wanted === "number") return nearestNumber(values, wanted, direction, fromEnd);
  const rank = typeRank(wanted ?? 0);
  let best = -1;
  values.cells.forEach((value, position) => {
    if (value === null || typeRank(value) !== rank || Math.sign(compareValues(value, wanted)) !== direction) return;
    const isNearer = best < 0 || Math.sign(compareValues(value, values.cells[best] ?? null)) === -direction;
    if (isNearer || (fromEnd && compareValues(value, values.cells[best] ?? null) === 0)) best = position;
  });
  return best;
}

function nearestNumber(values: Matrix, wanted: number, direction: 1 | -1, fromEnd: boolean): Position {
  const { numbers, positions } = orderedNumbers(values);
  const split = rankIn(numbers, wanted, false);
  const found = numbers[direction > 0 ? split : split - 1];
  if (found === undefined) return -1;
  const first = rankIn(numbers, found, false);
  const afterLast = rankIn(numbers, found, true);
  return positions[fromEnd ? afterLast - 1 : first] ?? -1;
}
