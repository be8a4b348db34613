import { classOfRank } from "../domain/pareto/classify";
import type { Argument, FunctionResult } from "./argument";
import { limitsIn } from "./limits";
import { lookUp } from "./lookUp";
import { rankingOf } from "./ranking";
import { ruleIn } from "./rule";

/** PARETO.CLASS: A, B, C or N/C, equal values in the same class (method.md, ABC and Custom functions). */
export const paretoClass = (
  value: Argument,
  values: Argument,
  limitA: Argument,
  limitB: Argument,
  rule: Argument,
): FunctionResult => {
  const options = { rule: ruleIn(rule), limits: limitsIn(limitA, limitB) };
  const ranking = rankingOf(values);
  const last = ranking.lastRanks(options);
  return lookUp(value, ranking, ({ firstOfTie }) => classOfRank(firstOfTie, last));
};
