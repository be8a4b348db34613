import type { CellError } from "../../workbook/cellValue";
import { DIVISION_BY_ZERO, NUMBER_ERROR } from "../values/errors";
import { declare } from "./declaration";
import type { FunctionFamily } from "./definition";
import { defaulted, integer, number, optional } from "./parameters";

/** Drops binary noise beyond the 15 digits Excel calculates with, so that 1.005 × 100 is 100.5. */
const to15Digits = (value: number): number => Number(value.toPrecision(15));

function shifted(value: number, digits: number, toWhole: (magnitude: number) => number): number {
  if (digits > 300 || value === 0 || !Number.isFinite(value)) return value;
  const factor = 10 ** Math.abs(digits);
  const scaled = to15Digits(digits >= 0 ? Math.abs(value) * factor : Math.abs(value) / factor);
  const whole = toWhole(scaled);
  return Math.sign(value) * (digits >= 0 ? to15Digits(whole / factor) : whole * factor);
}

/** Half away from zero. */
export const round = (value: number, digits: number): number =>
  shifted(value, digits, (size) => Math.floor(size + 0.5));
const roundUp = (value: number, digits: number): number => shifted(value, digits, Math.ceil);
const roundDown = (value: number, digits: number): number => shifted(value, digits, Math.floor);

function toMultiple(value: number, step: number, toWhole: (count: number) => number): number {
  return step === 0 ? 0 : to15Digits(toWhole(to15Digits(value / step)) * step);
}

/** CEILING and FLOOR: a positive number with a negative step has no answer. */
function classic(toWhole: (count: number) => number, ofZeroStep: (value: number) => number | CellError) {
  return declare([number, number], (value, step) => {
    if (step === 0) return ofZeroStep(value);
    return value > 0 && step < 0 ? NUMBER_ERROR : toMultiple(value, step, toWhole);
  });
}

/** CEILING.MATH and FLOOR.MATH: `mode` turns the direction of negative numbers around. */
const mathematical = (toWhole: (count: number) => number, reversed: (count: number) => number) =>
  declare([number, defaulted(number, 1), defaulted(number, 0)], (value, step, mode) =>
    toMultiple(value, Math.abs(step), value < 0 && mode !== 0 ? reversed : toWhole),
  );

const precise = (toWhole: (count: number) => number) =>
  declare([number, defaulted(number, 1)], (value, step) => toMultiple(value, Math.abs(step), toWhole));

/** To the next even (or odd) whole number away from zero. */
function awayToParity(value: number, remainder: 0 | 1): number {
  const size = Math.ceil(Math.abs(value));
  const whole = size % 2 === remainder ? size : size + 1;
  return (value < 0 ? -1 : 1) * whole;
}

export const ROUNDING: FunctionFamily = {
  ROUND: declare([number, integer], round),
  ROUNDUP: declare([number, integer], roundUp),
  ROUNDDOWN: declare([number, integer], roundDown),
  TRUNC: declare([number, optional(integer, 0)], roundDown),
  INT: declare([number], (value) => Math.floor(value)),
  MROUND: declare([number, number], (value, step) => {
    if (value * step < 0) return NUMBER_ERROR;
    return toMultiple(value, step, (count) => Math.floor(count + 0.5));
  }),
  CEILING: classic(Math.ceil, () => 0),
  FLOOR: classic(Math.floor, (value) => (value === 0 ? 0 : DIVISION_BY_ZERO)),
  "CEILING.MATH": mathematical(Math.ceil, Math.floor),
  "FLOOR.MATH": mathematical(Math.floor, Math.ceil),
  "CEILING.PRECISE": precise(Math.ceil),
  "ISO.CEILING": precise(Math.ceil),
  "FLOOR.PRECISE": precise(Math.floor),
  EVEN: declare([number], (value) => awayToParity(value, 0)),
  ODD: declare([number], (value) => awayToParity(value, 1)),
};
