import { SHARE_TOLERANCE } from "../../domain/pareto/shareTolerance";
import type { RankingNames } from "./definedNames";

/** Formulas for the last positions of the classes, in a ranking of the Workings sheet. */

/** `SHARE_TOLERANCE` as a formula writes it. */
const TOLERANCE = SHARE_TOLERANCE.toExponential(0).replace("e", "E");

/**
 * Last position of a class, row by row, as `lastRanks` computes it. A limit that was emptied or set to 0 counts as
 * just above 0, so that no error spreads; the Checks sheet says that the limits are out of order.
 * @param limit an expression for the cumulative share
 */
export const crossingPosition = (limit: string, { before }: RankingNames): string =>
  `MATCH(${usableLimit(limit)}-${TOLERANCE},${before},1)`;
export const strictPosition = (limit: string, { cumulative }: RankingNames): string =>
  `IF(INDEX(${cumulative},1)>${usableLimit(limit)}+${TOLERANCE},0,MATCH(${usableLimit(limit)}+${TOLERANCE},${cumulative},1))`;
export const countPosition = (percent: number, { clients }: RankingNames): string => `INT(${clients}*${percent}/100)`;
export const tieEnd = (position: string, { lastOfTie }: RankingNames): string =>
  `IF(${position}=0,0,INDEX(${lastOfTie},${position}))`;

const usableLimit = (limit: string): string => `MAX(${limit},1E-6)`;

/** How many positions lie between the two ends of A, of B, or both; each counted once. */
export function betweenPairs(a1: string, a2: string, b1: string, b2: string): string {
  const overlap = `MAX(0,MIN(MAX(${a1},${a2}),MAX(${b1},${b2}))-MAX(MIN(${a1},${a2}),MIN(${b1},${b2})))`;
  return `ABS(${a1}-${a2})+ABS(${b1}-${b2})-${overlap}`;
}
