import type { Argument, FunctionResult } from "./argument";
import { byClient } from "./clientYears";

/**
 * CLIENT.STATUS: what became of a client in the last year given, against the one before (method.md, Movements): "new",
 * "back" where it bought earlier, "kept", "lost", or "none".
 */
export const clientStatus = (salesByYear: Argument): FunctionResult => byClient(salesByYear, "noValues", statusOf);

const statusOf = (years: readonly number[]): string => {
  const [before = 0, now = 0] = years.slice(-2);
  if (before > 0) return now > 0 ? "kept" : "lost";
  if (now <= 0) return "none";
  return years.slice(0, -2).some((sales) => sales > 0) ? "back" : "new";
};
