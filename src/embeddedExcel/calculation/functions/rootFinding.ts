import type { CellError } from "../../workbook/cellValue";
import { NUMBER_ERROR } from "../values/errors";

const TOLERANCE = 1e-12;

/** A rate above -100 % at which the function is 0: secant steps from the guess, then bisection; #NUM! where none is found. */
export function findRoot(calculate: (rate: number) => number, guess: number): number | CellError {
  return bySecant(calculate, guess) ?? byBisection(calculate) ?? NUMBER_ERROR;
}

function bySecant(calculate: (rate: number) => number, guess: number): number | undefined {
  let previous = guess;
  let rate = guess + (guess === 0 ? 0.01 : guess * 0.01);
  let previousValue = calculate(previous);
  const scale = Math.max(1, Math.abs(previousValue));
  for (let step = 0; step < 100; step++) {
    const value = calculate(rate);
    if (!Number.isFinite(value)) return undefined;
    if (Math.abs(value) < TOLERANCE * scale) return rate;
    const next = rate - (value * (rate - previous)) / (value - previousValue);
    if (!Number.isFinite(next) || next <= -1) return undefined;
    if (Math.abs(next - rate) < TOLERANCE * Math.max(1, Math.abs(next))) return next;
    previous = rate;
    previousValue = value;
    rate = next;
  }
  return undefined;
}

function byBisection(calculate: (rate: number) => number): number | undefined {
  const rates = [-0.9999, -0.99, -0.9, -0.5, -0.25, -0.1, -0.01, 0, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 100];
  for (let index = 0; index + 1 < rates.length; index++) {
    let low = rates[index] ?? 0;
    let high = rates[index + 1] ?? 0;
    const atLow = calculate(low);
    if (!(atLow * calculate(high) <= 0)) continue;
    for (let step = 0; step < 200 && high - low > TOLERANCE; step++) {
      const middle = (low + high) / 2;
      if (calculate(middle) * atLow > 0) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
  return undefined;
}
