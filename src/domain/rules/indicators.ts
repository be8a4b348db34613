import type { ClientContribution } from "../costToServe/contributions";
import {
  type ClientDrivers,
  COUNTED_DRIVERS,
  type CountedDriver,
  MONEY_DRIVERS,
  NO_DRIVERS,
} from "../costToServe/drivers";
import { type Friction, FRICTION_SCORES } from "../matrix/friction";
import type { Margins } from "../margin/margin";
import type { Matrix } from "../matrix/matrix";
import { type Amount, inCurrency } from "../portfolio/amount";

/**
 * What a rule may look at: one number a client. Amounts are in the currency, shares 0–1, scores 0–100, friction 0, 50 or
 * 100 (method.md, Decision rules).
 */
export const RULE_INDICATORS = [
  "sales",
  "margin",
  "marginShareOfSales",
  "costToServe",
  "costShareOfSales",
  "netContribution",
  ...COUNTED_DRIVERS,
  ...MONEY_DRIVERS,
  "smallOrderShare",
  "rushShare",
  "salesPerOrder",
  "marginPerOrder",
  "discountRate",
  "valueScore",
  "complexityScore",
  "friction",
] as const;
export type RuleIndicator = (typeof RULE_INDICATORS)[number];

/** A client as rules see it; null where an indicator is not known. */
export interface RuleClient {
  readonly client: number;
  readonly indicators: Readonly<Record<RuleIndicator, number | null>>;
}

export interface RuleFacts {
  readonly margins: Margins | null;
  readonly drivers: ReadonlyMap<number, ClientDrivers>;
  readonly matrix: Matrix;
  readonly discountRates: ReadonlyMap<number, number> | null;
  readonly frictions: ReadonlyMap<number, Friction>;
}

/** The indicators of every client, in the order of the contributions. */
export const ruleClients = (contributions: readonly ClientContribution[], facts: RuleFacts): readonly RuleClient[] => {
  const places = new Map(facts.matrix.places.map((place) => [place.client, place]));
  return contributions.map((row) => {
    const { counted, money } = facts.drivers.get(row.client) ?? NO_DRIVERS;
    const place = places.get(row.client);
    const friction = facts.frictions.get(row.client);
    const known = facts.margins?.byClient.get(row.client);
    const sales = inCurrency(row.sales);
    const margin = currency(row.margin);
    const count = (driver: CountedDriver): number | null => counted[driver] ?? null;
    const orders = count("orders");
    return {
      client: row.client,
      indicators: {
        sales,
        margin,
        marginShareOfSales: ratio(known?.margin ?? null, known?.knownSales ?? null),
        costToServe: inCurrency(row.cost),
        costShareOfSales: row.costShareOfSales,
        netContribution: currency(row.netContribution),
        orders,
        smallOrders: count("smallOrders"),
        rush: count("rush"),
        returns: count("returns"),
        claims: count("claims"),
        supportHours: count("supportHours"),
        visits: count("visits"),
        freight: currency(money.freight ?? null),
        rebates: currency(money.rebates ?? null),
        smallOrderShare: ratio(count("smallOrders"), orders),
        rushShare: ratio(count("rush"), orders),
        salesPerOrder: ratio(sales, orders),
        marginPerOrder: ratio(margin, orders),
        discountRate: facts.discountRates?.get(row.client) ?? null,
        valueScore: place?.scores.value ?? null,
        complexityScore: place?.complexity.score ?? null,
        friction: friction === undefined ? null : FRICTION_SCORES[friction],
      },
    };
  });
};

const currency = (amount: Amount | null): number | null => (amount === null ? null : inCurrency(amount));

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : part / whole;
