import type { ClientDrivers } from "../costToServe/drivers";
import type { Amount } from "../portfolio/amount";

/** What makes a client complex, whatever its size (method.md, Matrix). */
export const INTENSITIES = [
  "orders",
  "smallOrderShare",
  "rush",
  "returns",
  "claims",
  "supportHours",
  "visits",
  "freight",
  "rebates",
  "discountRate",
] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** An intensity that is absent is not known. */
export type Intensities = Readonly<Partial<Record<Intensity, number>>>;

/** Sales that intensities are counted per, in the currency. */
const PER_SALES = 1000;
const AMOUNT_PARTS = 10_000;

/**
 * Drivers per 1 000 of sales; small orders as a share of the orders; the discount rate as it is.
 * Each is one division of whole numbers, as in ROUND(orders × 10000) × 1000 / ROUND(sales × 10000): equal ratios come
 * out equal to the last bit and share a rank.
 * @param sales above zero
 * @example 12 orders and 150 of freight for sales of 6 000: 2 and 25
 */
export const intensities = (
  sales: Amount,
  { counted, money }: ClientDrivers,
  discountRate: number | undefined,
): Intensities => {
  const perSales = (parts: number | undefined): number | undefined =>
    parts === undefined ? undefined : (parts * PER_SALES) / sales;
  const inParts = (quantity: number | undefined): number | undefined =>
    quantity === undefined ? undefined : Math.round(quantity * AMOUNT_PARTS);
  const { orders, smallOrders } = counted;
  const all: Record<Intensity, number | undefined> = {
    orders: perSales(inParts(orders)),
    smallOrderShare:
      orders === undefined || smallOrders === undefined || orders <= 0 ? undefined : smallOrders / orders,
    rush: perSales(inParts(counted.rush)),
    returns: perSales(inParts(counted.returns)),
    claims: perSales(inParts(counted.claims)),
    supportHours: perSales(inParts(counted.supportHours)),
    visits: perSales(inParts(counted.visits)),
    freight: perSales(money.freight),
    rebates: perSales(money.rebates),
    discountRate,
  };
  return Object.fromEntries(Object.entries(all).filter(([, intensity]) => intensity !== undefined));
};
