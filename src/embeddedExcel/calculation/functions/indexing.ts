import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";
import type { CellError } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readForScalar, readMatrix, readSingle } from "../evaluation/reading";
import { commonSize, elementAt } from "../evaluation/broadcast";
import { Area, AreaUnion } from "../values/area";
import { toNumber } from "../values/coercion";
import { REFERENCE_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isCollection, isError, type Operand } from "../values/operand";
import { declareIn, declareOnOperands, withArrays } from "./declaration";
import type { FunctionFamily } from "./definition";
import { area, defaulted, integer } from "./parameters";

/** Row and column 0 mean all of them. */
function part(source: Matrix | Area, row: number, column: number): Operand {
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > source.height || column > source.width) return REFERENCE_ERROR;
  if (source instanceof Area) {
    const { sheet, top, left, bottom, right } = source;
    const firstRow = row === 0 ? top : top + row - 1;
    const firstColumn = column === 0 ? left : left + column - 1;
    return new Area(sheet, firstRow, firstColumn, row === 0 ? bottom : firstRow, column === 0 ? right : firstColumn);
  }
  if (row > 0 && column > 0) return source.at(row - 1, column - 1);
  if (row > 0) return Matrix.row(source.rowValues(row - 1));
  return column > 0 ? Matrix.column(source.columnValues(column - 1)) : source;
}

function indexed(source: Matrix | Area, row: number, column: number | undefined): Operand {
  // With one index only, a single row is counted along.
  if (column === undefined)
    return source.height === 1 ? part(source, 1, row) : part(source, row, source.width === 1 ? 1 : 0);
  return part(source, row, column);
}

function index(
  context: CellContext,
  [given, rowGiven, columnGiven, areaGiven]: readonly Operand[],
  count: number,
): Operand {
  const source = sourceOf(given, areaGiven, context);
  if (isError(source)) return source;
  const rows = readForScalar(rowGiven, context);
  const columns = readForScalar(columnGiven, context);
  const { dates } = context.session;
  const at = (row: number, column: number): Operand => {
    const rowNumber = toNumber(elementAt(rows, row, column), dates);
    const columnNumber = toNumber(elementAt(columns, row, column), dates);
    if (isError(rowNumber)) return rowNumber;
    if (isError(columnNumber)) return columnNumber;
    return indexed(source, Math.trunc(rowNumber), count > 2 ? Math.trunc(columnNumber) : undefined);
  };
  const size = commonSize([rows, columns]);
  if (!size) return at(0, 0);
  return Matrix.generate(size.height, size.width, (row, column) => readSingle(at(row, column), context));
}

function sourceOf(given: Operand, areaGiven: Operand, context: CellContext): Matrix | Area | CellError {
  if (isError(given)) return given;
  if (given instanceof Area) return given;
  if (!(given instanceof AreaUnion)) return readMatrix(given, context);
  const number = toNumber(areaGiven === undefined ? 1 : readSingle(areaGiven, context), context.session.dates);
  return isError(number) ? number : (given.areas[Math.trunc(number) - 1] ?? REFERENCE_ERROR);
}

/** ROW and COLUMN of a reference give all its numbers, down or across. */
function numbersAlong(given: Operand, own: number, isRow: boolean): Operand {
  if (given === undefined) return own + 1;
  if (!(given instanceof Area)) return isError(given) ? given : VALUE_ERROR;
  const first = (isRow ? given.top : given.left) + 1;
  const count = isRow ? given.height : given.width;
  if (count === 1) return first;
  const numbers = Array.from({ length: count }, (_, distance) => first + distance);
  return isRow ? Matrix.column(numbers) : Matrix.row(numbers);
}

function sizeOf(given: Operand, context: CellContext): { height: number; width: number } | CellError {
  if (isError(given)) return given;
  if (given instanceof AreaUnion) return REFERENCE_ERROR;
  if (given instanceof Area) return given;
  return isCollection(given) ? readMatrix(given, context) : { height: 1, width: 1 };
}

function moved(base: Area, rows: number, columns: number, height: number, width: number): Operand {
  if (height === 0 || width === 0) return REFERENCE_ERROR;
  const row = base.top + rows;
  const column = base.left + columns;
  const [top, bottom] = height > 0 ? [row, row + height - 1] : [row + height + 1, row];
  const [left, right] = width > 0 ? [column, column + width - 1] : [column + width + 1, column];
  const isInside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  return isInside ? new Area(base.sheet, top, left, bottom, right) : REFERENCE_ERROR;
}

export const INDEXING: FunctionFamily = {
  INDEX: withArrays(declareOnOperands(2, 4, (context, args) => index(context, args, args.length), "reference")),
  OFFSET: declareIn(
    [area, integer, integer, defaulted(integer, null), defaulted(integer, null)],
    (_, base, rows, columns, height, width) => moved(base, rows, columns, height ?? base.height, width ?? base.width),
  ),
  ROW: declareOnOperands(0, 1, (context, [given]) => numbersAlong(given, context.row, true), "reference"),
  COLUMN: declareOnOperands(0, 1, (context, [given]) => numbersAlong(given, context.column, false), "reference"),
  ROWS: declareOnOperands(
    1,
    1,
    (context, [given]) => {
      const size = sizeOf(given, context);
      return isError(size) ? size : size.height;
    },
    "reference",
  ),
  COLUMNS: declareOnOperands(
    1,
    1,
    (context, [given]) => {
      const size = sizeOf(given, context);
      return isError(size) ? size : size.width;
    },
    "reference",
  ),
  AREAS: declareOnOperands(
    1,
    1,
    (_, [given]) => {
      if (given instanceof AreaUnion) return given.areas.length;
      return given instanceof Area ? 1 : isError(given) ? given : VALUE_ERROR;
    },
    "reference",
  ),
  TRANSPOSE: withArrays(
    declareOnOperands(1, 1, (context, [given]) => (isError(given) ? given : readMatrix(given, context).transposed())),
  ),
};
