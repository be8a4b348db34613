import type { CellError, CellValue } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readMatrix, readSingle } from "../evaluation/reading";
import { Area } from "../values/area";
import { toLogical, toNumber, toText } from "../values/coercion";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import type { Matrix } from "../values/matrix";
import { isError, Lambda, type Operand } from "../values/operand";
import type { Parameter } from "./definition";
import { numbersOf } from "./numbersOf";

function scalar<T>(convert: (value: CellValue, context: CellContext) => T | CellError): Parameter<T> {
  return {
    takes: "scalar",
    isRequired: true,
    acceptsErrors: false,
    read(operand, context) {
      const value = readSingle(operand, context);
      return isError(value) ? value : convert(value, context);
    },
  };
}

export const number = scalar((value, { session }) => toNumber(value, session.dates));

/** A number without its fraction (towards zero). */
export const integer = scalar((value, { session }) => {
  const converted = toNumber(value, session.dates);
  return isError(converted) ? converted : Math.trunc(converted);
});

/** A date or time: a serial number the date system knows. */
export const serial = scalar((value, { session }) => {
  const converted = toNumber(value, session.dates);
  return isError(converted) || session.dates.isValid(converted) ? converted : NUMBER_ERROR;
});

export const text = scalar((value, { session }) => toText(value, session.dates.marks));
export const logical = scalar(toLogical);
/** Any value but an error. */
export const value = scalar((given): CellValue => given);

/** Any value, errors included. */
export const anyValue: Parameter<CellValue> = {
  takes: "scalar",
  isRequired: true,
  acceptsErrors: true,
  read: (operand, context) => readSingle(operand, context),
};

/** All numbers of a range or array; other content is passed over, an error is the function's result. */
export const numbers: Parameter<readonly number[]> = {
  takes: "whole",
  isRequired: true,
  acceptsErrors: false,
  read: numbersOf,
};

/** All values of a range or array, errors included. */
export const matrix: Parameter<Matrix> = {
  takes: "whole",
  isRequired: true,
  acceptsErrors: true,
  read: (given, context) => readMatrix(given, context),
};

/** The argument as it is. */
export const operand: Parameter<Operand> = {
  takes: "whole",
  isRequired: true,
  acceptsErrors: true,
  read: (given) => given,
};

/** A reference to one area, whose cells are not read. */
export const area: Parameter<Area> = {
  takes: "reference",
  isRequired: true,
  acceptsErrors: false,
  read: (given) => (given instanceof Area ? given : isError(given) ? given : VALUE_ERROR),
};

/** A LAMBDA. */
export const lambda: Parameter<Lambda> = {
  takes: "whole",
  isRequired: true,
  acceptsErrors: false,
  read: (given) => (given instanceof Lambda ? given : isError(given) ? given : VALUE_ERROR),
};

/** The parameter may be left off; an empty argument still counts as a blank. */
export function optional<T, D>(parameter: Parameter<T>, absent: D): Parameter<T | D> {
  return {
    ...parameter,
    isRequired: false,
    read: (given, context, isGiven) =>
      given === undefined && !isGiven ? absent : parameter.read(given, context, isGiven),
  };
}

/** The parameter may be left off or empty. */
export function defaulted<T, D>(parameter: Parameter<T>, absent: D): Parameter<T | D> {
  return {
    ...parameter,
    isRequired: false,
    read: (given, context, isGiven) => (given === undefined ? absent : parameter.read(given, context, isGiven)),
  };
}
