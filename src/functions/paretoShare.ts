import type { Argument, FunctionResult } from "./argument";
import { lookUp } from "./lookUp";
import { rankingOf } from "./ranking";

/** PARETO.SHARE: the value divided by the sum of the positive values, 0–1. */
export const paretoShare = (value: Argument, values: Argument): FunctionResult => {
  const ranking = rankingOf(values);
  return lookUp(value, ranking, ({ sales }) => sales / ranking.base);
};
