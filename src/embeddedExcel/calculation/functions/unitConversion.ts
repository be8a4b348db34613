import { NOT_AVAILABLE } from "../values/errors";
import { declare } from "./declaration";
import type { FunctionFamily } from "./definition";
import { callLibrary } from "./formulajs";
import { number, text } from "./parameters";

/** Kelvins as a factor and the value of 0 K in the unit. */
const TEMPERATURES: Readonly<Record<string, { readonly factor: number; readonly zero: number }>> = {
  C: { factor: 1, zero: -273.15 },
  cel: { factor: 1, zero: -273.15 },
  F: { factor: 1.8, zero: -459.67 },
  fah: { factor: 1.8, zero: -459.67 },
  K: { factor: 1, zero: 0 },
  kel: { factor: 1, zero: 0 },
  Rank: { factor: 1.8, zero: 0 },
  Reau: { factor: 0.8, zero: -218.52 },
};

export const UNIT_CONVERSION: FunctionFamily = {
  CONVERT: declare([number, text, text], (amount, from, to) => {
    const source = TEMPERATURES[from];
    const target = TEMPERATURES[to];
    if (source && target) return ((amount - source.zero) / source.factor) * target.factor + target.zero;
    return source || target ? NOT_AVAILABLE : callLibrary("CONVERT", amount, from, to);
  }),
};
