import { SHARE_TOLERANCE } from "../../domain/pareto/shareTolerance";
import { NAMES } from "./definedNames";

/** Formulas for the last positions of the classes, in the ranking of the Workings sheet. */

/** `SHARE_TOLERANCE` as a formula writes it. */
const TOLERANCE = SHARE_TOLERANCE.toExponential(0).replace("e", "E");

/**
 * Last position of a class, row by row, as `lastRanks` computes it. A limit that was emptied or set to 0 counts as
 * just above 0, so that no error spreads; the Checks sheet says that the limits are out of order.
 */
const usableLimit = (limitName: string): string => `MAX(${limitName},1E-6)`;
export const crossingPosition = (limitName: string): string =>
  `MATCH(${usableLimit(limitName)}-${TOLERANCE},${NAMES.shareBefore},1)`;
export const strictPosition = (limitName: string): string =>
  `IF(INDEX(${NAMES.cumulativeShare},1)>${usableLimit(limitName)}+${TOLERANCE},0,MATCH(${usableLimit(limitName)}+${TOLERANCE},${NAMES.cumulativeShare},1))`;
export const countPosition = (percent: number): string => `INT(${NAMES.clients}*${percent}/100)`;
export const tieEnd = (position: string): string => `IF(${position}=0,0,INDEX(${NAMES.lastOfTie},${position}))`;

/** How many positions lie between the two ends of A, of B, or both; each counted once. */
export function betweenPairs(a1: string, a2: string, b1: string, b2: string): string {
  const overlap = `MAX(0,MIN(MAX(${a1},${a2}),MAX(${b1},${b2}))-MAX(MIN(${a1},${a2}),MIN(${b1},${b2})))`;
  return `ABS(${a1}-${a2})+ABS(${b1}-${b2})-${overlap}`;
}
