import type { AbcClass } from "../pareto/abc";

/** The class by what a client could buy. */
export type PotentialClass = Exclude<AbcClass, "N/C">;

/** The class by what a client buys; "P" is a prospect, who buys nothing. */
export type CurrentClass = PotentialClass | "P";

export type Zone = "core" | "develop" | "economy";

const ZONES: Readonly<Record<CurrentClass, Readonly<Record<PotentialClass, Zone>>>> = {
  A: { A: "core", B: "core", C: "core" },
  B: { A: "develop", B: "core", C: "economy" },
  C: { A: "develop", B: "develop", C: "economy" },
  P: { A: "develop", B: "develop", C: "economy" },
};

/**
 * Where a client stands between what it buys and what it could buy (method.md, Crossed ABC).
 * @example zoneOf("C", "A") is "develop"
 */
export const zoneOf = (current: CurrentClass, potential: PotentialClass): Zone => ZONES[current][potential];
