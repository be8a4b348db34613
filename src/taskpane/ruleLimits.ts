import type { AbcRule } from "../domain/pareto/abc";

/** Whether the rule asks the user for limits A and B. */
export const hasLimits = (rule: AbcRule): boolean => rule === "crossing" || rule === "strict";
