import { neededAtStages } from "../domain/prospecting/funnel";
import { type Argument, type FunctionResult, numberIn, rowsOf, singleCell } from "./argument";
import { FunctionError } from "./functionError";

/**
 * FUNNEL.NEEDED: how many are needed at each stage and at the end, in a row or a column as the rates stand
 * (method.md, Activity and prospecting).
 */
export const funnelNeeded = (target: Argument, rates: Argument): FunctionResult => {
  const wanted = numberIn(singleCell(target));
  if (wanted === null) throw new FunctionError("#VALUE!", "targetIsNoNumber");
  const rows = rowsOf(rates);
  const isColumn = rows.every((row) => row.length === 1) && rows.length > 1;
  if (!isColumn && rows.length > 1) throw new FunctionError("#VALUE!", "ratesInOneLine");
  const shares = rows.flat().map((cell) => {
    const share = numberIn(cell);
    if (share === null) throw new FunctionError("#VALUE!", "rateIsNoNumber");
    return share;
  });
  if (wanted < 0 || shares.some((share) => share <= 0 || share > 1)) throw new FunctionError("#NUM!");
  const needed = neededAtStages(wanted, shares);
  return isColumn ? needed.map((people) => [people]) : [needed];
};
