import type { CellError, CellValue } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readMatrix } from "../evaluation/reading";
import { compareValues, typeRank } from "../values/comparison";
import { toLogical, toNumber } from "../values/coercion";
import { CALCULATION_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import { declareIn, declareOnOperands } from "./declaration";
import type { FunctionFamily } from "./definition";
import { defaulted, logical, matrix, operand } from "./parameters";

interface SortKey {
  readonly values: readonly CellValue[];
  readonly isDescending: boolean;
}

/** Errors come after everything with a place in the order, blanks last of all, whatever the direction. */
const place = (value: CellValue): number => (value === null ? 9 : isError(value) ? 8 : typeRank(value));

function compareForSort(a: CellValue, b: CellValue, isDescending: boolean): number {
  if (a === null || b === null) return place(a) - place(b);
  const order = place(a) !== place(b) || isError(a) ? place(a) - place(b) : compareValues(a, b);
  return isDescending ? -order : order;
}

/** The order of positions 0 … count - 1 by the keys; equal ones keep their order. */
function sortedPositions(count: number, keys: readonly SortKey[]): number[] {
  return Array.from({ length: count }, (_, position) => position).sort((a, b) => {
    for (const { values, isDescending } of keys) {
      const order = compareForSort(values[a] ?? null, values[b] ?? null, isDescending);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

function reordered(values: Matrix, keys: readonly SortKey[]): Matrix {
  const positions = sortedPositions(values.height, keys);
  return Matrix.generate(values.height, values.width, (row, column) => values.at(positions[row] ?? 0, column));
}

/** 1 ascending, -1 descending. */
function directionsOf(given: Operand, context: CellContext): boolean[] | CellError {
  const directions: boolean[] = [];
  for (const cell of readMatrix(given ?? 1, context).cells) {
    const direction = toNumber(cell, context.session.dates);
    if (isError(direction)) return direction;
    if (Math.abs(direction) !== 1) return VALUE_ERROR;
    directions.push(direction < 0);
  }
  return directions;
}

function sort(context: CellContext, given: Matrix, indexGiven: Operand, orderGiven: Operand, byColumn: boolean) {
  const values = byColumn ? given.transposed() : given;
  const directions = directionsOf(orderGiven, context);
  if (isError(directions)) return directions;
  const keys: SortKey[] = [];
  for (const cell of readMatrix(indexGiven ?? 1, context).cells) {
    const index = toNumber(cell, context.session.dates);
    if (isError(index)) return index;
    if (index < 1 || index >= values.width + 1) return VALUE_ERROR;
    const isDescending = directions[keys.length] ?? directions.at(-1) ?? false;
    keys.push({ values: values.columnValues(Math.trunc(index) - 1), isDescending });
  }
  const result = reordered(values, keys);
  return byColumn ? result.transposed() : result;
}

function sortBy(context: CellContext, [source, ...pairs]: readonly Operand[]): Operand {
  if (isError(source)) return source;
  const given = readMatrix(source, context);
  const firstKey = readMatrix(pairs[0], context);
  const byColumn = firstKey.height === 1 && firstKey.width > 1;
  const values = byColumn ? given.transposed() : given;
  const keys: SortKey[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const { cells } = readMatrix(pairs[index], context);
    const directions = directionsOf(pairs[index + 1], context);
    if (isError(directions)) return directions;
    if (cells.length !== values.height) return VALUE_ERROR;
    keys.push({ values: cells, isDescending: directions[0] ?? false });
  }
  const result = reordered(values, keys);
  return byColumn ? result.transposed() : result;
}

function filter(values: Matrix, conditions: Matrix, ifEmpty: Operand): Operand {
  const byColumn = conditions.height === 1 && conditions.width === values.width && values.height !== 1;
  const source =
    byColumn || (conditions.height === 1 && conditions.width === values.width) ? values.transposed() : values;
  if (conditions.cells.length !== source.height) return VALUE_ERROR;
  const kept: CellValue[][] = [];
  for (let row = 0; row < source.height; row++) {
    const keeps = toLogical(conditions.cells[row] ?? null);
    if (isError(keeps)) return keeps;
    if (keeps) kept.push(source.rowValues(row));
  }
  if (kept.length === 0) return ifEmpty ?? CALCULATION_ERROR;
  const result = Matrix.fromRows(kept);
  return source === values ? result : result.transposed();
}

const keyOf = (value: CellValue): string =>
  isError(value) ? value.code : `${typeof value} ${String(value ?? "").toLowerCase()}`;

function unique(given: Matrix, byColumn: boolean, onlyOnce: boolean): Operand {
  const values = byColumn ? given.transposed() : given;
  const groups = new Map<string, { row: CellValue[]; count: number }>();
  for (const row of values.rows()) {
    const key = row.map(keyOf).join("\u0001");
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { row, count: 1 });
  }
  const rows = [...groups.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ row }) => row);
  if (rows.length === 0) return CALCULATION_ERROR;
  const result = Matrix.fromRows(rows);
  return byColumn ? result.transposed() : result;
}

export const SORTING: FunctionFamily = {
  SORT: declareIn(
    [matrix, defaulted(operand, undefined), defaulted(operand, undefined), defaulted(logical, false)],
    sort,
  ),
  SORTBY: declareOnOperands(2, Infinity, sortBy),
  FILTER: declareIn([matrix, matrix, defaulted(operand, undefined)], (_, values, conditions, ifEmpty) =>
    filter(values, conditions, ifEmpty),
  ),
  UNIQUE: declareIn([matrix, defaulted(logical, false), defaulted(logical, false)], (_, values, byColumn, onlyOnce) =>
    unique(values, byColumn, onlyOnce),
  ),
};
