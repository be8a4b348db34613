import type { CellError } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import type { Expression } from "../syntax/expression";
import type { Operand } from "../values/operand";

/**
 * How a function takes one of its arguments. A "scalar" parameter expects one value: given several, the function is
 * calculated for each. A "whole" parameter takes all values at once. A "reference" parameter may not read the cells.
 */
export interface Parameter<T> {
  readonly takes: "scalar" | "whole" | "reference";
  readonly isRequired: boolean;
  /** The function wants to see errors; otherwise an error in the argument is its result. */
  readonly acceptsErrors: boolean;
  /** `isGiven` is false where the call has fewer arguments; an empty argument is given and undefined. */
  read(operand: Operand, context: CellContext, isGiven: boolean): T | CellError;
}

export interface EagerFunction {
  readonly kind: "eager";
  readonly minimumArguments: number;
  readonly maximumArguments: number;
  /** Arguments that are not scalar are evaluated as arrays even in ordinary formulas of older files. */
  readonly takesArrays: boolean;
  parameterAt(index: number): Parameter<unknown> | undefined;
  invoke(context: CellContext, args: readonly Operand[]): Operand;
}

/** A function that decides itself which of its arguments are evaluated. */
export interface LazyFunction {
  readonly kind: "lazy";
  readonly minimumArguments: number;
  readonly maximumArguments: number;
  /** Arguments before this one are always evaluated. */
  readonly firstLazyArgument: number;
  invoke(context: CellContext, args: readonly (Expression | undefined)[]): Operand;
}

export type FunctionDefinition = EagerFunction | LazyFunction;

/** Functions by upper-case name. */
export type FunctionFamily = Readonly<Record<string, FunctionDefinition>>;
