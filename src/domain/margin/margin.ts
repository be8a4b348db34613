import type { Amount } from "../portfolio/amount";

/** What a rate is of: sales (taux de marque, English gross margin %) or cost (taux de marge, English markup). */
export type RateBase = "sales" | "cost";

/** What a rate column is of, and how that is known. */
export interface RateMeaning {
  readonly base: RateBase;
  readonly evidence:
    /** The rate equals margin ÷ base, and not margin ÷ the other base, on this share (0–1) of the lines that tell. */
    | { readonly code: "arithmetic"; readonly share: number; readonly lines: number }
    /** The column holds this rate, which the other base does not allow: above 1 of sales, below -1 of cost. */
    | { readonly code: "range"; readonly rate: number }
    | { readonly code: "header"; readonly header: string }
    /** Nothing tells: taken as of sales. */
    | { readonly code: "assumed" };
}

/** Whether a cost column holds the cost of the line or of one unit, and how that is known. */
export interface CostScope {
  readonly scope: "line" | "unit";
  readonly evidence: { readonly code: "header" } | { readonly code: "arithmetic"; readonly lines: number };
}

/** Where the margins come from. Columns are numbered as in the source's lines. */
export type MarginSource =
  | { readonly kind: "cost"; readonly column: number; readonly quantity: number | null; readonly scope: CostScope }
  | { readonly kind: "margin"; readonly column: number }
  | { readonly kind: "rate"; readonly column: number; readonly meaning: RateMeaning }
  /** No margin in the data: one rate of sales (0–1) for all, given by the user. */
  | { readonly kind: "assumedRate"; readonly rateOfSales: number };

/** A margin and the sales it rests on. */
export interface KnownMargin {
  readonly margin: Amount;
  /** Sales of the lines whose cost is known. */
  readonly knownSales: Amount;
  /** Their share (0–1) in the sales of all lines above zero; 1 where there are none. */
  readonly coverage: number;
}

/** Gross margins of the clients (method.md, Margin). */
export interface Margins {
  readonly source: MarginSource;
  /** The rate column and what it is of, also where the margins come from a cost; null without one. */
  readonly rate: { readonly column: number; readonly meaning: RateMeaning } | null;
  /** By client number; a client is absent where no cost of its sales is known. */
  readonly byClient: ReadonlyMap<number, KnownMargin>;
  readonly total: KnownMargin;
  /** Lines with sales that were left out, their cost being blank, zero or unreadable. */
  readonly linesWithoutCost: number;
}

/**
 * Both rates of a margin, which share a name in French (method.md, Margin); null where the base is zero.
 * @example marginRates(100, 60): of sales 0.4 (taux de marque), of cost 0.667 (taux de marge)
 */
export const marginRates = (sales: number, cost: number): Readonly<Record<RateBase, number | null>> => ({
  sales: sales === 0 ? null : (sales - cost) / sales,
  cost: cost === 0 ? null : (sales - cost) / cost,
});

/**
 * The margin in sales at a rate; null where the rate says nothing (a cost rate of -100 % leaves no sales).
 * @example marginAtRate(100, 2 / 3, "cost") is 40
 */
export const marginAtRate = (sales: number, rate: number, base: RateBase): number | null => {
  if (base === "sales") return sales * rate;
  return rate <= -1 ? null : (sales * rate) / (1 + rate);
};
