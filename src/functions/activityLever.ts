import { levers } from "../domain/activity/lever";
import { type Argument, type FunctionResult, numberIn, type ResultCell, rowsOf, withoutEmptyEnd } from "./argument";
import { FunctionError } from "./functionError";

/**
 * ACTIVITY.LEVER: what one more point on each score adds to their product, in the shape of the scores
 * (method.md, Activity and prospecting). Cells without a number stay empty.
 */
export const activityLever = (scores: Argument): FunctionResult => {
  const cells = withoutEmptyEnd(rowsOf(scores)).map((row) => row.map(numberIn));
  const numbers = cells.flat().filter((score) => score !== null);
  if (numbers.length === 0) throw new FunctionError("#N/A", "noScores");
  const gains = [...levers(numbers)];
  return cells.map((row) => row.map((score): ResultCell => (score === null ? "" : (gains.shift() ?? ""))));
};
