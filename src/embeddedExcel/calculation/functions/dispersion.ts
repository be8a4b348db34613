import { NUMBER_ERROR, DIVISION_BY_ZERO } from "../values/errors";
import { ofAllValues, ofNumbers } from "./aggregation";
import { declare } from "./declaration";
import type { FunctionFamily } from "./definition";
import { number } from "./parameters";
import * as statistics from "./statistics";

const { sampleDeviation, populationDeviation, sampleVariance, populationVariance } = statistics;

/** Sum of a power of the standardised distances from the average. */
function standardisedPowers(numbers: readonly number[], deviation: number, exponent: number): number {
  const mean = statistics.sum(numbers) / numbers.length;
  return numbers.reduce((total, value) => total + ((value - mean) / deviation) ** exponent, 0);
}

export const DISPERSION: FunctionFamily = {
  STDEV: ofNumbers(sampleDeviation),
  "STDEV.S": ofNumbers(sampleDeviation),
  STDEVA: ofAllValues(sampleDeviation),
  STDEVP: ofNumbers(populationDeviation),
  "STDEV.P": ofNumbers(populationDeviation),
  STDEVPA: ofAllValues(populationDeviation),
  VAR: ofNumbers(sampleVariance),
  "VAR.S": ofNumbers(sampleVariance),
  VARA: ofAllValues(sampleVariance),
  VARP: ofNumbers(populationVariance),
  "VAR.P": ofNumbers(populationVariance),
  VARPA: ofAllValues(populationVariance),
  DEVSQ: ofNumbers((numbers) => (numbers.length === 0 ? NUMBER_ERROR : statistics.squaredDeviations(numbers))),
  AVEDEV: ofNumbers((numbers) => {
    if (numbers.length === 0) return NUMBER_ERROR;
    const mean = statistics.sum(numbers) / numbers.length;
    return numbers.reduce((total, value) => total + Math.abs(value - mean), 0) / numbers.length;
  }),
  GEOMEAN: ofNumbers((numbers) => {
    if (numbers.length === 0 || numbers.some((value) => value <= 0)) return NUMBER_ERROR;
    return Math.exp(numbers.reduce((total, value) => total + Math.log(value), 0) / numbers.length);
  }),
  HARMEAN: ofNumbers((numbers) => {
    if (numbers.length === 0 || numbers.some((value) => value <= 0)) return NUMBER_ERROR;
    return numbers.length / numbers.reduce((total, value) => total + 1 / value, 0);
  }),
  SKEW: ofNumbers((numbers) => {
    const deviation = sampleDeviation(numbers);
    const count = numbers.length;
    if (count < 3 || typeof deviation !== "number" || deviation === 0) return DIVISION_BY_ZERO;
    return (count / ((count - 1) * (count - 2))) * standardisedPowers(numbers, deviation, 3);
  }),
  "SKEW.P": ofNumbers((numbers) => {
    const deviation = populationDeviation(numbers);
    if (numbers.length < 3 || typeof deviation !== "number" || deviation === 0) return DIVISION_BY_ZERO;
    return standardisedPowers(numbers, deviation, 3) / numbers.length;
  }),
  KURT: ofNumbers((numbers) => {
    const deviation = sampleDeviation(numbers);
    const count = numbers.length;
    if (count < 4 || typeof deviation !== "number" || deviation === 0) return DIVISION_BY_ZERO;
    const scale = (count * (count + 1)) / ((count - 1) * (count - 2) * (count - 3));
    const correction = (3 * (count - 1) ** 2) / ((count - 2) * (count - 3));
    return scale * standardisedPowers(numbers, deviation, 4) - correction;
  }),
  STANDARDIZE: declare([number, number, number], (value, mean, deviation) =>
    deviation <= 0 ? NUMBER_ERROR : (value - mean) / deviation,
  ),
};
