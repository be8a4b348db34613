import type { Abc, AbcLimits } from "./abc";
import { changesWith, type ClassChange } from "./changesUnder";

/** How far each limit is moved, as a share: five points. */
export const SENSITIVITY_STEP_SHARE = 0.05;

export interface SensitivityRun<T> {
  readonly limits: AbcLimits;
  /** Largest sales first. */
  readonly changes: readonly ClassChange<T>[];
}

/** Who stands in another class where the limits are a little lower or higher. */
export interface Sensitivity<T> {
  readonly lower: SensitivityRun<T>;
  readonly higher: SensitivityRun<T>;
  /** Clients that change in one run at least. */
  readonly clientsInEither: number;
}

/**
 * Two more runs with both limits five points lower and higher; here alone a limit may be 100 % (method.md, Sensitivity).
 * Null where the classes depend on no limit: under the rules count and computed.
 * @example sales 60, 25, 10, 5 under crossing with 80 % and 95 %: at 75 and 90 % nobody changes, at 85 and 100 % the last
 * client is B instead of C
 */
export const sensitivity = <T>(abc: Abc<T>): Sensitivity<T> | null => {
  const rule = abc.appliedRule;
  if (rule === "count" || rule === "computed") return null;
  const { a, b } = abc.options.limits;
  const run = (limits: AbcLimits): SensitivityRun<T> => ({ limits, changes: changesWith(abc, { rule, limits }) });
  const lower = run({ a: Math.max(a - SENSITIVITY_STEP_SHARE, 0), b: Math.max(b - SENSITIVITY_STEP_SHARE, 0) });
  const higher = run({ a: Math.min(a + SENSITIVITY_STEP_SHARE, 1), b: Math.min(b + SENSITIVITY_STEP_SHARE, 1) });
  const changed = new Set([...lower.changes, ...higher.changes].map(({ item }) => item));
  return { lower, higher, clientsInEither: changed.size };
};
