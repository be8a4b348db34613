import { textAsNumber } from "../values/criterion";
import type { Matrix } from "../values/matrix";

type Key = string | number | boolean;

const equality = new WeakMap<Matrix, Map<Key, number[]>>();
const order = new WeakMap<Matrix, OrderedNumbers>();

export interface OrderedNumbers {
  /** Ascending. */
  readonly numbers: Float64Array;
  /** Where each of them stands in the matrix. */
  readonly positions: Uint32Array;
}

/** Positions of a value (texts in lower case), ascending; texts that read as numbers are found under both. */
export function positionsOf(matrix: Matrix, key: Key): readonly number[] {
  let index = equality.get(matrix);
  if (!index) {
    index = new Map();
    matrix.cells.forEach((value, position) => {
      if (typeof value === "string") {
        enter(index, value.toLowerCase(), position);
        const number = textAsNumber(value);
        if (number !== undefined) enter(index, number, position);
      } else if (typeof value === "number" || typeof value === "boolean") {
        enter(index, value, position);
      }
    });
    equality.set(matrix, index);
  }
  return index.get(key) ?? [];
}

function enter(index: Map<Key, number[]> | undefined, key: Key, position: number): void {
  const positions = index?.get(key);
  if (positions) positions.push(position);
  else index?.set(key, [position]);
}

export function orderedNumbers(matrix: Matrix): OrderedNumbers {
  let result = order.get(matrix);
  if (!result) {
    const { cells } = matrix;
    const found = cells.flatMap((value, position) => (typeof value === "number" ? [{ value, position }] : []));
    found.sort((a, b) => a.value - b.value);
    result = {
      numbers: Float64Array.from(found, ({ value }) => value),
      positions: Uint32Array.from(found, ({ position }) => position),
    };
    order.set(matrix, result);
  }
  return result;
}

/** Number of elements before the first that is at least `number` (with `after`: that is above it). */
export function rankIn(numbers: Float64Array, number: number, after: boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = numbers[middle] ?? 0;
    if (value < number || (after && value === number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
