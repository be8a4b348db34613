import type { AbcClass } from "../pareto/abc";
import type { ClassChange } from "./clientHistory";

/** What a change of class is to the reader. */
export type ClassMove = "up" | "down" | "appeared" | "gone";

const BEST_FIRST: readonly AbcClass[] = ["A", "B", "C", "N/C"];

/** @example from C to A: up; from nothing to C: appeared */
export function classMove({ from, to }: Pick<ClassChange, "from" | "to">): ClassMove {
  if (from === null) return "appeared";
  if (to === null) return "gone";
  return BEST_FIRST.indexOf(to) < BEST_FIRST.indexOf(from) ? "up" : "down";
}
