import { FunctionError, handedOn } from "./functionError";

/**
 * A cell as Excel hands it to a function: an empty one is null or "", an error is an object with its code (that errors
 * arrive at all is asked for in the metadata).
 */
export type ArgumentCell = number | string | boolean | null | undefined | { readonly code: string };

/** A range as rows of cells; a missing optional argument is null. */
export type Argument = ArgumentCell | readonly (readonly ArgumentCell[])[];

export type ResultCell = number | string | FunctionError;

/** Rows of cells: one cell, or what spills. */
export type FunctionResult = readonly (readonly ResultCell[])[];

// Array.isArray does not narrow read-only arrays.
const isRange = (argument: Argument): argument is readonly (readonly ArgumentCell[])[] => Array.isArray(argument);

/** Rows of an argument that may be a range; a value given as such is one row of one cell. */
export const rowsOf = (argument: Argument): readonly (readonly ArgumentCell[])[] =>
  isRange(argument) ? argument : [[argument]];

/** The single cell of an argument that takes no range: the first one of a range. */
export const singleCell = (argument: Argument): ArgumentCell => (isRange(argument) ? argument[0]?.[0] : argument);

export const isBlank = (cell: ArgumentCell): boolean => cell === null || cell === undefined || cell === "";

/**
 * The number in a cell, null where it holds none: as SUM does in a range, text (also text made of digits), logical
 * values and empty cells are passed over.
 * @throws FunctionError where the cell holds an error
 */
export const numberIn = (cell: ArgumentCell): number | null => {
  if (typeof cell === "number") return cell;
  if (typeof cell === "object" && cell !== null) throw handedOn(cell.code);
  return null;
};

/** All numbers of an argument, row by row; see `numberIn`. */
export const numbersIn = (argument: Argument): readonly number[] => {
  const numbers: number[] = [];
  for (const row of rowsOf(argument)) {
    for (const cell of row) {
      const number = numberIn(cell);
      if (number !== null) numbers.push(number);
    }
  }
  return numbers;
};

/** A result in a range: its error, if it has one, stays in its own cell. */
export const inOwnCell = (find: () => ResultCell): ResultCell => {
  try {
    return find();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
};

/** Rows of a sheet: a range this high is a whole column. */
const SHEET_ROWS = 1_048_576;

/** A whole column spills down to its last filled row: a million empty results would exceed what Excel takes back. */
export const withoutEmptyEnd = (rows: readonly (readonly ArgumentCell[])[]): readonly (readonly ArgumentCell[])[] => {
  if (rows.length < SHEET_ROWS) return rows;
  let end = rows.length;
  while (end > 1 && rows[end - 1]?.every(isBlank) === true) end--;
  return rows.slice(0, end);
};
