import { gini, hhi } from "../domain/pareto/concentration";
import { type Argument, type FunctionResult, numbersIn } from "./argument";
import { FunctionError } from "./functionError";
import { rememberedByContent } from "./rememberedByContent";

/** A measure of all numbers given: zeros count, negative ones are left out (method.md, Concentration). */
const measured = (measure: (values: readonly number[]) => number | null) =>
  rememberedByContent((values: Argument): FunctionResult => {
    const numbers = numbersIn(values);
    if (numbers.length === 0) throw new FunctionError("#N/A", "noValues");
    const result = measure(numbers);
    if (result === null) throw new FunctionError("#N/A", "nothingPositive");
    return [[result]];
  });

/** PARETO.GINI: 0 where all are equal, near 1 where one has everything. */
export const paretoGini = measured(gini);

/** PARETO.HHI: from 1/n where all are equal to 1 where there is a single one. */
export const paretoHhi = measured(hhi);
