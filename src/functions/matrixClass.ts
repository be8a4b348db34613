import { DEFAULT_CUTS, QUADRANT_LETTERS, quadrantOf } from "../domain/matrix/quadrant";
import {
  type Argument,
  type ArgumentCell,
  type FunctionResult,
  isBlank,
  numberIn,
  type ResultCell,
  singleCell,
} from "./argument";
import { FunctionError } from "./functionError";
import { pairwise } from "./pairwise";

const GREATEST_SCORE = 100;

/**
 * MATRIX.CLASS: A gold, B strategic, C efficient or D toxic from a value and a complexity score, or from two ranges of
 * the same shape (method.md, Custom functions). In ranges, a place without both scores gives "".
 */
export const matrixClass = (
  valueScore: Argument,
  complexityScore: Argument,
  valueCut: Argument,
  complexityCut: Argument,
): FunctionResult => {
  const cuts = {
    value: cutIn(valueCut, DEFAULT_CUTS.value),
    complexity: cutIn(complexityCut, DEFAULT_CUTS.complexity),
  };
  const letterOf = (value: ArgumentCell, complexity: ArgumentCell): ResultCell => {
    const scores = { value: numberIn(value), complexity: numberIn(complexity) };
    return scores.value === null || scores.complexity === null
      ? ""
      : QUADRANT_LETTERS[quadrantOf({ value: scores.value, complexity: scores.complexity }, cuts)];
  };
  return pairwise(valueScore, complexityScore, { shape: "scoresDiffer", blank: "noScore" }, letterOf);
};

/** @throws FunctionError #VALUE! for a cut that is no number, #NUM! for one outside 0–100 */
const cutIn = (argument: Argument, otherwise: number): number => {
  const cell = singleCell(argument);
  if (isBlank(cell)) return otherwise;
  const cut = numberIn(cell);
  if (cut === null) throw new FunctionError("#VALUE!", "cutIsNoNumber");
  if (cut < 0 || cut > GREATEST_SCORE) throw new FunctionError("#NUM!");
  return cut;
};
