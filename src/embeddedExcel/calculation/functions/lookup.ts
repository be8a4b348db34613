import type { CellValue } from "../../workbook/cellValue";
import { readMatrix, readSingle } from "../evaluation/reading";
import type { CellContext } from "../evaluation/context";
import { findExact, findNearest, findSorted } from "../evaluation/search";
import { Area } from "../values/area";
import { NOT_AVAILABLE, REFERENCE_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import { declareIn, withArrays } from "./declaration";
import type { FunctionFamily, Parameter } from "./definition";
import { defaulted, integer, logical, matrix, number, operand, optional, value } from "./parameters";

/** A table of which only some cells are read. */
const table: Parameter<Operand> = { ...operand, takes: "reference" };

/** One row or column of an operand, without reading the rest. */
function line(source: Operand, index: number, isColumn: boolean, context: CellContext): Matrix {
  if (!(source instanceof Area)) {
    const values = readMatrix(source, context);
    return isColumn ? Matrix.column(values.columnValues(index)) : Matrix.row(values.rowValues(index));
  }
  const { sheet, top, left, bottom, right } = source;
  return isColumn
    ? readMatrix(new Area(sheet, top, left + index, bottom, left + index), context)
    : readMatrix(new Area(sheet, top + index, left, top + index, right), context);
}

function cellOf(source: Operand, row: number, column: number, context: CellContext): Operand {
  if (source instanceof Area) return new Area(source.sheet, source.top + row, source.left + column);
  return readMatrix(source, context).at(row, column);
}

const sizeOf = (source: Operand, context: CellContext): { height: number; width: number } =>
  source instanceof Area ? source : readMatrix(source, context);

/** VLOOKUP (vertical) and HLOOKUP. */
const tableLookup = (isVertical: boolean) =>
  declareIn([value, table, integer, optional(logical, true)], (context, wanted, source, index, isApproximate) => {
    if (isError(source)) return source;
    const { height, width } = sizeOf(source, context);
    if (index < 1) return VALUE_ERROR;
    if (index > (isVertical ? width : height)) return REFERENCE_ERROR;
    const keys = line(source, 0, isVertical, context);
    const position = isApproximate ? findSorted(keys.cells, wanted, false) : findExact(keys, wanted, false, true);
    if (position < 0) return NOT_AVAILABLE;
    const [row, column] = isVertical ? [position, index - 1] : [index - 1, position];
    return readSingle(cellOf(source, row, column, context), context);
  });

/** The keys of LOOKUP's array form are the first column, or the first row of a wider array; results come from the last. */
function lookUpSorted(context: CellContext, wanted: CellValue, keys: Operand, results: Operand): Operand {
  if (isError(keys)) return keys;
  const { height, width } = sizeOf(keys, context);
  const isColumn = height >= width;
  const position = findSorted(line(keys, 0, isColumn, context).cells, wanted, false);
  if (position < 0) return NOT_AVAILABLE;
  if (results === undefined) {
    const [row, column] = isColumn ? [position, width - 1] : [height - 1, position];
    return readSingle(cellOf(keys, row, column, context), context);
  }
  const found = sizeOf(results, context);
  const [row, column] = found.width > found.height ? [0, position] : [position, 0];
  return row < found.height && column < found.width
    ? readSingle(cellOf(results, row, column, context), context)
    : REFERENCE_ERROR;
}

function findBy(values: Matrix, wanted: CellValue, matchMode: number, searchMode: number): number | undefined {
  const fromEnd = searchMode === -1;
  if (Math.abs(searchMode) === 2 && matchMode === 0) return findExact(values, wanted, false, false);
  if (matchMode === 0) return findExact(values, wanted, fromEnd, false);
  if (matchMode === 2) return findExact(values, wanted, fromEnd, true);
  if (matchMode === 1 || matchMode === -1) return findNearest(values, wanted, matchMode, fromEnd);
  return undefined;
}

/** The row (or column) of XLOOKUP's result range that belongs to a found key. */
function resultLine(source: Operand, position: number, isColumn: boolean, context: CellContext): Operand {
  if (source instanceof Area) {
    const { sheet, top, left, bottom, right } = source;
    return isColumn
      ? new Area(sheet, top + position, left, top + position, right)
      : new Area(sheet, top, left + position, bottom, left + position);
  }
  const found = readMatrix(source, context);
  return isColumn ? Matrix.row(found.rowValues(position)) : Matrix.column(found.columnValues(position));
}

export const LOOKUP_FUNCTIONS: FunctionFamily = {
  MATCH: withArrays(
    declareIn([value, matrix, optional(number, 1)], (_, wanted, values, type) => {
      if (values.height > 1 && values.width > 1) return NOT_AVAILABLE;
      const position = type === 0 ? findExact(values, wanted, false, true) : findSorted(values.cells, wanted, type < 0);
      return position < 0 ? NOT_AVAILABLE : position + 1;
    }),
  ),
  XMATCH: declareIn(
    [value, matrix, defaulted(integer, 0), defaulted(integer, 1)],
    (_, wanted, values, matchMode, searchMode) => {
      const position = findBy(values, wanted, matchMode, searchMode);
      if (position === undefined) return VALUE_ERROR;
      return position < 0 ? NOT_AVAILABLE : position + 1;
    },
  ),
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: withArrays(declareIn([value, operand, optional(table, undefined)], lookUpSorted)),
  XLOOKUP: declareIn(
    [value, operand, table, optional(operand, undefined), defaulted(integer, 0), defaulted(integer, 1)],
    (context, wanted, keyRange, results, ifMissing, matchMode, searchMode) => {
      if (isError(keyRange)) return keyRange;
      const keySize = sizeOf(keyRange, context);
      const resultSize = sizeOf(results, context);
      const isColumn = keySize.width === 1;
      if (isColumn ? keySize.height !== resultSize.height : keySize.width !== resultSize.width) return VALUE_ERROR;
      const position = findBy(readMatrix(keyRange, context), wanted, matchMode, searchMode);
      if (position === undefined) return VALUE_ERROR;
      if (position < 0) return ifMissing ?? NOT_AVAILABLE;
      return resultLine(results, position, isColumn, context);
    },
  ),
};
