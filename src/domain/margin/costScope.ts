import type { CostScope } from "./margin";

/** One line with what it sold, at which quantity, and its cost cell. */
export interface CostedLine {
  readonly sales: number;
  readonly quantity: number;
  readonly cost: number;
}

const FEWEST_LINES = 10;
/** One reading must keep the share of cost in sales at least this many times steadier than the other. */
const CLEARLY_STEADIER = 2;
/** Below this spread of logarithms both readings count as perfectly steady. */
const NO_SPREAD = 1e-6;

/**
 * Decides whether a cost column holds the cost of the whole line or of one unit (method.md, Margin). Read rightly, cost
 * makes a steady share of sales whatever the quantity; read wrongly, the share moves with the quantity.
 * @param named what the header says
 * @example units 1, 10 and 100 sold for 10, 100 and 1000 at a cost of 6 each time: the cost is of one unit
 */
export const costScope = (named: CostScope["scope"], lines: readonly CostedLine[]): CostScope => {
  const telling = lines.filter(({ sales, quantity, cost }) => sales !== 0 && quantity !== 0 && cost !== 0);
  const quantities = new Set(telling.map(({ quantity }) => Math.abs(quantity)));
  if (telling.length < FEWEST_LINES || quantities.size < 2) return { scope: named, evidence: { code: "header" } };
  const ofLine = spread(telling.map(({ sales, cost }) => Math.log(Math.abs(cost / sales))));
  const ofUnit = spread(telling.map(({ sales, quantity, cost }) => Math.log(Math.abs((cost * quantity) / sales))));
  const steadier = ofLine <= ofUnit ? "line" : "unit";
  const isClear = Math.max(ofLine, ofUnit) > CLEARLY_STEADIER * Math.max(NO_SPREAD, Math.min(ofLine, ofUnit));
  return isClear
    ? { scope: steadier, evidence: { code: "arithmetic", lines: telling.length } }
    : { scope: named, evidence: { code: "header" } };
};

/** Mean distance to the median. */
const spread = (values: readonly number[]): number => {
  const ascending = [...values].sort((x, y) => x - y);
  const median = ascending[Math.floor(ascending.length / 2)] ?? 0;
  return values.reduce((sum, value) => sum + Math.abs(value - median), 0) / values.length;
};
