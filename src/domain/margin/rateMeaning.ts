import { headerWords } from "../names";
import { marginRates, type RateBase, type RateMeaning } from "./margin";

/** One line with its rate as a share, and what tells what the rate is of. */
export interface RatedLine {
  readonly rate: number;
  readonly sales: number;
  /** From a cost or margin column beside the rate; null without one. */
  readonly cost: number | null;
}

/** Rates are often rounded to whole percents. */
const ROUNDED_TO = 0.0051;
const FEWEST_TELLING_LINES = 3;
const CLEAR_MAJORITY = 0.9;
/** The greatest rate of sales, as no cost is negative, and the least rate of cost, as no sale is. */
const GREATEST_OF_SALES = 1;
const LEAST_OF_COST = -1;

const OF_COST = /\b(?:mark ?up|ricarico|opslag|aufschlag|couts?|costs?|kosten|cost[eio]|custo|achats?|revient)\b/u;
const OF_SALES =
  /marque|\b(?:tmq|ca|ventes?|sales|revenue|umsatz|ventas?|vendite|omzet|vendas|prix|price|margin|profit|profitability|gp|gm)\b/u;
/** "Taux de marge" is of cost, unless it says "sur CA"; "% marge" says nothing. */
const FRENCH_RATE_OF_COST = /\b(?:taux|tx) ?(?:de )?marge/u;

/**
 * Decides whether a rate column is of sales or of cost (method.md, Margin): arithmetic against a cost or margin column
 * first, then rates that only one of the two allows, then the header's words.
 * @example header "Taux de marge" and nothing else: of cost, by its header
 */
export const rateMeaning = (header: string, lines: readonly RatedLine[]): RateMeaning =>
  byArithmetic(lines) ?? byRange(lines) ?? byHeader(header) ?? { base: "sales", evidence: { code: "assumed" } };

const byArithmetic = (lines: readonly RatedLine[]): RateMeaning | null => {
  const telling: Record<RateBase, number> = { sales: 0, cost: 0 };
  for (const { rate, sales, cost } of lines) {
    if (cost === null || sales <= 0 || cost <= 0) continue;
    const rates = marginRates(sales, cost);
    const equals = (base: RateBase): boolean => Math.abs((rates[base] ?? Infinity) - rate) <= ROUNDED_TO;
    if (equals("sales") !== equals("cost")) telling[equals("sales") ? "sales" : "cost"]++;
  }
  const total = telling.sales + telling.cost;
  const base = telling.sales >= telling.cost ? "sales" : "cost";
  const share = telling[base] / total;
  return total >= FEWEST_TELLING_LINES && share >= CLEAR_MAJORITY
    ? { base, evidence: { code: "arithmetic", share, lines: total } }
    : null;
};

const byRange = (lines: readonly RatedLine[]): RateMeaning | null => {
  const above = lines.find(({ rate }) => rate > GREATEST_OF_SALES + ROUNDED_TO);
  const below = lines.find(({ rate }) => rate < LEAST_OF_COST - ROUNDED_TO);
  if (above !== undefined && below === undefined)
    return { base: "cost", evidence: { code: "range", rate: above.rate } };
  if (below !== undefined && above === undefined)
    return { base: "sales", evidence: { code: "range", rate: below.rate } };
  return null;
};

/** In English a margin without further words is of sales. */
const byHeader = (header: string): RateMeaning | null => {
  const words = headerWords(header).join(" ");
  const base = OF_COST.test(words)
    ? "cost"
    : OF_SALES.test(words)
      ? "sales"
      : FRENCH_RATE_OF_COST.test(words)
        ? "cost"
        : null;
  return base === null ? null : { base, evidence: { code: "header", header } };
};
