import type { Argument, FunctionResult } from "./argument";
import { lookUp } from "./lookUp";
import { rankingOf } from "./ranking";

/** PARETO.CUMULATIVE: share (0–1) of all values at least as large, the whole group of equal values included. */
export const paretoCumulative = (value: Argument, values: Argument): FunctionResult =>
  lookUp(value, rankingOf(values), ({ shareIncluding }) => shareIncluding);
