import type { AbcRule } from "./abc";

/** With fewer clients than this their curve has no shape to speak of. */
export const FEWEST_CLIENTS_FOR_COMPUTED = 10;

/**
 * The rule that gives the classes: computed falls back to crossing below ten clients (method.md, Computed limits).
 * @param ranked clients with sales above zero
 */
export const appliedRule = (chosen: AbcRule, ranked: number): AbcRule =>
  chosen === "computed" && ranked < FEWEST_CLIENTS_FOR_COMPUTED ? "crossing" : chosen;
