import { type AbcLimits, DEFAULT_ABC_OPTIONS } from "../domain/pareto/abc";
import { limitsAreInOrder } from "../domain/pareto/classify";
import { type Argument, isBlank, numberIn, singleCell } from "./argument";
import { FunctionError } from "./functionError";

/** @throws FunctionError #VALUE! for a limit that is no number, #NUM! unless 0 < A < B < 1 */
export const limitsIn = (limitA: Argument, limitB: Argument): AbcLimits => {
  const limits = {
    a: limitIn(limitA, DEFAULT_ABC_OPTIONS.limits.a),
    b: limitIn(limitB, DEFAULT_ABC_OPTIONS.limits.b),
  };
  if (!limitsAreInOrder(limits)) throw new FunctionError("#NUM!");
  return limits;
};

const limitIn = (argument: Argument, otherwise: number): number => {
  const cell = singleCell(argument);
  if (isBlank(cell)) return otherwise;
  const limit = numberIn(cell);
  if (limit === null) throw new FunctionError("#VALUE!", "limitIsNoNumber");
  return limit;
};
