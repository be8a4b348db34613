import { normaliseName } from "../domain/names";
import { type AbcRule, DEFAULT_ABC_OPTIONS } from "../domain/pareto/abc";
import { type Argument, isBlank, numberIn, singleCell } from "./argument";
import { FunctionError } from "./functionError";

/**
 * Words for the rules. The English ones are the product's own and mean the same in every language; the French ones
 * and the long names are what the Settings sheet shows, so that its cell can be handed over. Numbers are not taken:
 * nobody who reads 1 in a formula knows which rule it is.
 */
const RULES: ReadonlyMap<string, AbcRule> = new Map([
  ["crossing", "crossing"],
  ["franchissement", "crossing"],
  ["strict", "strict"],
  ["stricte", "strict"],
  ["count", "count"],
  ["nombre", "count"],
  ["number of clients", "count"],
  ["nombre de clients", "count"],
  ["computed", "computed"],
  ["computed limits", "computed"],
  ["calculée", "computed"],
  ["calculee", "computed"],
  ["limites calculées", "computed"],
]);

/** @throws FunctionError #VALUE! for a word that names no rule */
export const ruleIn = (argument: Argument): AbcRule => {
  const cell = singleCell(argument);
  if (isBlank(cell)) return DEFAULT_ABC_OPTIONS.rule;
  numberIn(cell); // An error in the cell is handed on.
  const rule = typeof cell === "string" ? RULES.get(normaliseName(cell)) : undefined;
  if (rule === undefined) throw new FunctionError("#VALUE!", "unknownRule");
  return rule;
};
