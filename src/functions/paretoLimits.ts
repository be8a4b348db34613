import { FEWEST_CLIENTS_FOR_COMPUTED } from "../domain/pareto/appliedRule";
import { computedLimits } from "../domain/pareto/computedLimits";
import { amountOf, inCurrency } from "../domain/portfolio/amount";
import { type Argument, type FunctionResult, numbersIn } from "./argument";
import { FunctionError } from "./functionError";
import { rememberedByContent } from "./rememberedByContent";

/**
 * PARETO.LIMITS: two amounts beside each other, found on the curve itself: A is above the first, B reaches down to the
 * second, itself included (method.md, Computed limits).
 */
export const paretoLimits = rememberedByContent((values: Argument): FunctionResult => {
  const amounts = numbersIn(values).map(amountOf);
  const descending = amounts.filter((amount) => amount > 0).sort((one, other) => other - one);
  if (descending.length < FEWEST_CLIENTS_FOR_COMPUTED) throw new FunctionError("#N/A", "tooFewValues");
  const { salesBelowA, leastSalesOfB } = computedLimits(descending, amounts.length - descending.length);
  return [[inCurrency(salesBelowA), inCurrency(leastSalesOfB)]];
});
