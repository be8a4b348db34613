import type { CellError, CellValue } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readMatrix, readSingle } from "../evaluation/reading";
import { CALCULATION_ERROR, NOT_AVAILABLE, NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import { cellsOf } from "./aggregation";
import { toNumber } from "../values/coercion";
import { declare, declareIn, declareOnOperands } from "./declaration";
import type { FunctionFamily } from "./definition";
import { defaulted, integer, logical, matrix, number, operand } from "./parameters";

/** First position and number of rows (or columns) that TAKE or DROP leave; negative counts from the end. */
function span(length: number, count: number | null, isTake: boolean): { start: number; length: number } {
  if (count === null) return { start: 0, length };
  const size = Math.min(Math.abs(count), length);
  const kept = isTake ? size : length - size;
  const fromEnd = isTake ? count < 0 : count > 0;
  return { start: fromEnd ? length - kept : 0, length: kept };
}

const cut = (isTake: boolean) =>
  declare([matrix, defaulted(integer, null), defaulted(integer, null)], (values, rowCount, columnCount) => {
    const rows = span(values.height, rowCount, isTake);
    const columns = span(values.width, columnCount, isTake);
    if (rows.length === 0 || columns.length === 0) return CALCULATION_ERROR;
    return Matrix.generate(rows.length, columns.length, (row, column) =>
      values.at(rows.start + row, columns.start + column),
    );
  });

/** Positions given one by one or as arrays, 1-based, negative from the end. */
function positionsOf(given: readonly Operand[], length: number, context: CellContext): number[] | CellError {
  const positions: number[] = [];
  for (const one of given) {
    for (const cell of cellsOf(one, context)) {
      const position = toNumber(cell, context.session.dates);
      if (isError(position)) return position;
      const whole = Math.trunc(position);
      if (whole === 0 || Math.abs(whole) > length) return VALUE_ERROR;
      positions.push(whole > 0 ? whole - 1 : length + whole);
    }
  }
  return positions;
}

const pick = (isRows: boolean) =>
  declareOnOperands(2, Infinity, (context, [source, ...given]) => {
    if (isError(source)) return source;
    const values = readMatrix(source, context);
    const positions = positionsOf(given, isRows ? values.height : values.width, context);
    if (isError(positions)) return positions;
    return isRows
      ? Matrix.generate(positions.length, values.width, (row, column) => values.at(positions[row] ?? 0, column))
      : Matrix.generate(values.height, positions.length, (row, column) => values.at(row, positions[column] ?? 0));
  });

function stackedRows(parts: readonly Matrix[]): Matrix {
  const width = Math.max(...parts.map((part) => part.width));
  return Matrix.fromRows(
    parts.flatMap((part) =>
      part.rows().map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(NOT_AVAILABLE)]),
    ),
  );
}

/** TOCOL and TOROW: 1 leaves out blanks, 2 errors, 3 both. */
const flattened = (isColumn: boolean) =>
  declare([matrix, defaulted(integer, 0), defaulted(logical, false)], (values, ignored, byColumn) => {
    if (ignored < 0 || ignored > 3) return VALUE_ERROR;
    const source = byColumn ? values.transposed() : values;
    const kept = source.cells.filter((cell) => {
      if (cell === null) return ignored !== 1 && ignored !== 3;
      return !(isError(cell) && ignored >= 2);
    });
    if (kept.length === 0) return CALCULATION_ERROR;
    return isColumn ? Matrix.column(kept) : Matrix.row(kept);
  });

const wrapped = (isRows: boolean) =>
  declareIn([matrix, integer, defaulted(operand, undefined)], (context, values, size, padding) => {
    if (values.height > 1 && values.width > 1) return VALUE_ERROR;
    if (size < 1) return NUMBER_ERROR;
    const fill = padding === undefined ? NOT_AVAILABLE : readSingle(padding, context);
    const { cells } = values;
    const lines = Math.ceil(cells.length / size);
    const length = Math.min(size, Math.max(cells.length, 1));
    const at = (index: number): CellValue => {
      const cell = cells[index];
      return cell === undefined ? fill : cell;
    };
    return isRows
      ? Matrix.generate(lines, length, (row, column) => at(row * size + column))
      : Matrix.generate(length, lines, (row, column) => at(column * size + row));
  });

export const ARRAY_SHAPING: FunctionFamily = {
  TAKE: cut(true),
  DROP: cut(false),
  CHOOSEROWS: pick(true),
  CHOOSECOLS: pick(false),
  VSTACK: declareOnOperands(1, Infinity, (context, args) =>
    stackedRows(args.map((argument) => readMatrix(argument, context))),
  ),
  HSTACK: declareOnOperands(1, Infinity, (context, args) =>
    stackedRows(args.map((argument) => readMatrix(argument, context).transposed())).transposed(),
  ),
  TOCOL: flattened(true),
  TOROW: flattened(false),
  WRAPROWS: wrapped(true),
  WRAPCOLS: wrapped(false),
  EXPAND: declareIn(
    [matrix, defaulted(integer, null), defaulted(integer, null), defaulted(operand, undefined)],
    (context, values, rowCount, columnCount, padding) => {
      const height = rowCount ?? values.height;
      const width = columnCount ?? values.width;
      if (height < values.height || width < values.width) return VALUE_ERROR;
      const fill = padding === undefined ? NOT_AVAILABLE : readSingle(padding, context);
      return Matrix.generate(height, width, (row, column) =>
        row < values.height && column < values.width ? values.at(row, column) : fill,
      );
    },
  ),
  SEQUENCE: declare(
    [defaulted(integer, 1), defaulted(integer, 1), defaulted(number, 1), defaulted(number, 1)],
    (height, width, start, step) => {
      if (height < 0 || width < 0) return VALUE_ERROR;
      if (height === 0 || width === 0) return CALCULATION_ERROR;
      return Matrix.generate(height, width, (row, column) => start + (row * width + column) * step);
    },
  ),
};
