import type { Found, SalesAlternative } from "../application/session/state";
import { netSales } from "../domain/portfolio/portfolio";
import { salesKey } from "./salesName";

/**
 * The ways to compute the sales that have a known total: the one in use among the others, in an order that does not
 * depend on which one it is. Empty where there is nothing to choose.
 */
export const salesWays = ({ table, alternatives, choice, everything }: Found): readonly SalesAlternative[] => {
  const inUse = choice === null || everything === null ? [] : [{ sales: choice.sales, total: netSales(everything) }];
  const ways = new Map([...alternatives, ...inUse].map((way) => [salesKey(way.sales), way]));
  const order = [...(table.sales === null ? [] : [table.sales]), ...(table.otherSales ?? [])].map(salesKey);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = [...ways].sort(([a], [b]) => place(a) - place(b)).map(([, way]) => way);
  return sorted.length > 1 ? sorted : [];
};
