import { costToServe as costOf } from "../domain/costToServe/costToServe";
import { type Argument, type FunctionResult, numberIn, rowsOf } from "./argument";
import { FunctionError } from "./functionError";

/**
 * COST.TO.SERVE: a cost for each row of drivers, from one row of unit costs as wide (method.md, Custom functions).
 * Cells without a number count as none; with no number at all on either side there is nothing to compute: #N/A.
 */
export const costToServe = (drivers: Argument, unitCosts: Argument): FunctionResult => {
  const quantities = rowsOf(drivers).map((row) => row.map(numberIn));
  const costs = rowsOf(unitCosts).map((row) => row.map(numberIn));
  const [prices] = costs;
  if (prices === undefined || costs.length > 1 || quantities.some((row) => row.length !== prices.length))
    throw new FunctionError("#VALUE!", "widthsDiffer");
  if (quantities.flat().every((quantity) => quantity === null)) throw new FunctionError("#N/A", "noDrivers");
  if (prices.every((price) => price === null)) throw new FunctionError("#N/A", "noUnitCosts");
  const priceOf = prices.map((price) => price ?? 0);
  return quantities.map((row) => [
    costOf(
      row.map((quantity) => quantity ?? 0),
      priceOf,
    ),
  ]);
};
