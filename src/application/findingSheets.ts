import type { Finding } from "../domain/findings/finding";
import type { GeneratedSheetKind } from "../domain/generatedSheets";

/** The sheet on which each finding can be looked into. */
export const FINDING_SHEETS: Readonly<Record<Finding["code"], GeneratedSheetKind>> = {
  classA: "abc",
  emptyClassA: "abc",
  fragile: "abc",
  dispersed: "abc",
  even: "abc",
  concentration: "abc",
  classAFalling: "abc",
  notClassified: "abc",
  movedByTies: "abc",
  otherRule: "abc",
  churn: "movements",
  biggestLost: "movements",
  biggestNew: "movements",
  toxicClients: "matrix",
  strategicToReprice: "matrix",
  goldAtRisk: "matrix",
  noiseInEfficient: "matrix",
  lossMakers: "costToServe",
  repeatedNames: "checks",
  duplicates: "checks",
  tooFewForComputed: "settings",
};
