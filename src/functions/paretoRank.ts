import type { Argument, FunctionResult } from "./argument";
import { lookUp } from "./lookUp";
import { rankingOf } from "./ranking";

/** PARETO.RANK: 1 for the largest, equal values share the better rank: 1, 2, 2, 4. */
export const paretoRank = (value: Argument, values: Argument): FunctionResult =>
  lookUp(value, rankingOf(values), ({ firstOfTie }) => firstOfTie);
